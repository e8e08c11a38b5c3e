import { type Day, isDay } from '../../lib/days/index.ts';
import type { EditedRecord, FieldConflict } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { cadenceName } from './cadence-names.ts';
import { dayInWords } from './day-words.ts';
import { regionName, tagName } from './names.ts';
import { channelName, codeText, helpName, periodText, reachedOutName } from './words.ts';

/** The fields of a record that forms edit, by the key of their name. */
const NAMES: { readonly [K in EditedRecord]: Readonly<Record<string, string>> } = {
  contacts: {
    name: 'field.name',
    headline: 'field.headline',
    company: 'field.company',
    role: 'field.role',
    location: 'field.location',
    industry: 'sidebar.industry',
    function: 'sidebar.function',
    seniority: 'sidebar.seniority',
    leader: 'sidebar.leader',
    'region/country': 'sidebar.country',
    'region/area': 'sidebar.area',
    relation: 'sidebar.relation',
    howWeMet: 'sidebar.howWeMet',
    metOn: 'sidebar.metOn',
    metThroughId: 'sidebar.metThrough',
    notes: 'sidebar.notes',
    cadenceDays: 'sidebar.cadence',
    snoozedUntil: 'popup.snooze',
    resting: 'sidebar.rest',
  },
  exchanges: {
    on: 'log.when',
    channel: 'log.channel',
    reachedOut: 'log.reachedOut',
    note: 'log.note',
  },
  promises: { by: 'sidebar.promiseBy', text: 'sidebar.promiseText', due: 'sidebar.promiseDue' },
  goals: { text: 'goal.text', wanted: 'goal.wanted', until: 'goal.until' },
  groups: {
    name: 'group.name',
    purpose: 'group.purpose',
    cost: 'group.cost',
    kind: 'group.kind',
    meetingsAYear: 'group.often',
    leaderId: 'group.leader',
    tries: 'group.tries',
    verdict: 'group.worthIt',
    evaluation: 'group.evaluation',
  },
  meetings: {
    on: 'meeting.day',
    topic: 'meeting.topic',
    cancelled: 'meeting.calledOff',
    absent: 'meeting.absent',
    gotOut: 'meeting.gotOut',
    worth: 'meeting.worth',
  },
  introductions: { on: 'log.when', why: 'introduce.why', outcome: 'introduction.outcome' },
  settings: {
    weeklyBudget: 'settings.weeklyBudget',
    reviewHour: 'settings.reviewHour',
    'me/industry': 'dashboard.facet.industry',
    'me/function': 'dashboard.facet.function',
    'me/seniority': 'dashboard.facet.seniority',
    templates: 'settings.templateWords',
    cadences: 'sidebar.cadence',
  },
};

/** What the field of a conflict is called; that of a part is called as the part, or else as the whole. */
export function editedName(record: EditedRecord, path: FieldConflict['path']): string {
  const key = NAMES[record][path.join('/')] ?? NAMES[record][path[0]];
  return key === undefined ? '' : codeText(key);
}

/** Codes that stand in a field, by its last word. */
const CODES: Readonly<Record<string, (code: string) => string>> = {
  industry: (code) => tagName('industry', code),
  function: (code) => tagName('function', code),
  seniority: (code) => tagName('seniority', code),
  relation: (code) => tagName('relation', code),
  country: (code) => regionName(code),
  channel: (code) => channelName(code as Parameters<typeof channelName>[0]),
  reachedOut: (code) => reachedOutName(code as Parameters<typeof reachedOutName>[0]),
  by: (code) => codeText(code === 'me' ? 'sidebar.promiseMine' : 'sidebar.promiseTheirs'),
  kind: (code) => codeText(`group.kindName.${code}`),
  worth: (code) => codeText(`meeting.worthName.${code}`),
  given: (code) => helpName(code as Parameters<typeof helpName>[0]),
  received: (code) => helpName(code as Parameters<typeof helpName>[0]),
  from: periodText,
};

/** Fields that hold the id of a contact. */
const PEOPLE: ReadonlySet<string> = new Set(['metThroughId', 'leaderId', 'byId']);

/** The contacts that conflicts are about, to look their names up. */
export function peopleIn(conflicts: readonly FieldConflict[]): Id[] {
  return conflicts.flatMap(({ path, mine, theirs }) =>
    PEOPLE.has(path[0]) ? [mine, theirs].filter((id) => typeof id === 'string') : [],
  );
}

/** A value as it reads, people by their names; null for nothing at all. */
export function editedText(
  record: EditedRecord,
  path: FieldConflict['path'],
  value: unknown,
  nameOf: (id: Id) => string,
): string | null {
  const [field] = path;
  const isCadence = field === 'cadenceDays' || field === 'cadences';
  if (value === null || value === undefined || value === '')
    return isCadence ? codeText('sidebar.cadenceNone') : null;
  if (typeof value === 'boolean') return codeText(value ? 'conflict.yes' : 'conflict.no');
  if (typeof value === 'number') return isCadence ? cadenceName(value) : String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (PEOPLE.has(field)) return nameOf(value);
  if (isDay(value)) return dayInWords(value as Day);
  const last = path.at(-1) ?? '';
  return record !== 'settings' || field === 'me' ? (CODES[last]?.(value) ?? value) : value;
}
