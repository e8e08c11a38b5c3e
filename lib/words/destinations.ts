import { foldText } from './text.ts';

/**
 * Where one can go and what one can do in the dashboard, each by its address and the key of its text: the palette and the
 * address bar offer the same. An act is an address with `do`, which the view that can do it takes out again.
 */
export const PLACES_AND_ACTS = [
  { id: 'week', key: 'week.place', fragment: '#/week' },
  { id: 'contacts', key: 'dashboard.contacts', fragment: '#/contacts' },
  { id: 'ledger', key: 'ledger.place', fragment: '#/ledger' },
  { id: 'risk', key: 'risk.place', fragment: '#/contacts?warmth=cooling&sort=-lastOn' },
  { id: 'coverage', key: 'dashboard.coverage', fragment: '#/coverage' },
  { id: 'graph', key: 'graph.place', fragment: '#/graph' },
  { id: 'goals', key: 'dashboard.goals', fragment: '#/goals' },
  { id: 'groups', key: 'group.title', fragment: '#/groups' },
  { id: 'files', key: 'dashboard.files', fragment: '#/files' },
  { id: 'settings', key: 'dashboard.settings', fragment: '#/settings' },
  { id: 'addContact', key: 'palette.addContact', fragment: '#/contacts?do=addContact' },
  { id: 'tagging', key: 'palette.tagging', fragment: '#/tagging' },
  { id: 'sorting', key: 'sorting.title', fragment: '#/sorting' },
  { id: 'newGoal', key: 'palette.newGoal', fragment: '#/goals?do=newGoal' },
  { id: 'askHelp', key: 'palette.askHelp', fragment: '#/contacts?help=' },
  { id: 'import', key: 'palette.import', fragment: '#/files?do=import' },
  { id: 'export', key: 'palette.export', fragment: '#/files?do=export' },
  { id: 'backUp', key: 'palette.backUp', fragment: '#/files?do=backUp' },
  { id: 'saveMap', key: 'palette.saveMap', fragment: '#/coverage?do=saveMap' },
  { id: 'mapRegion', key: 'palette.mapRegion', fragment: '#/coverage?rows=industry&columns=region' },
  { id: 'mapSeniority', key: 'palette.mapSeniority', fragment: '#/coverage?rows=industry&columns=seniority' },
  { id: 'mapDuty', key: 'palette.mapDuty', fragment: '#/coverage?rows=region&columns=function' },
  { id: 'record', key: 'palette.record', fragment: '#/record' },
  { id: 'archived', key: 'palette.archived', fragment: '#/contacts?archived=' },
] as const;

/** The address at which something of a contact's page is asked for. */
export const logAddress = (contactId: string): string => `#/contact/${contactId}?do=log`;

/**
 * How well a name answers folded words: 3 when it begins with the first of them and holds the others at the start of
 * words, 2 when each begins a word, 1 when each is somewhere in it, 0 otherwise. No words fit everything (1).
 */
export function nameScore(name: string, words: readonly string[]): 0 | 1 | 2 | 3 {
  const folded = foldText(name);
  if (!words.every((word) => folded.includes(word))) return 0;
  if (words.length === 0) return 1;
  const parts = folded.split(/[^\p{L}\p{N}]+/u);
  if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return 1;
  return folded.startsWith(words[0] ?? '') ? 3 : 2;
}
