import type { Contact } from '../records/contact.ts';
import type { Origin } from '../records/origin.ts';
import type { Settings } from '../records/settings.ts';
import type { Id } from '../words/ids.ts';
import { nameFinder } from './mention.ts';

/** What stands in place of the name of a file that was called after an erased person. */
export const NAMELESS_FILE = '…';

type SavedViews = NonNullable<Settings['savedViews']>;

/** What says, outside their own records, who these people were. */
export interface ErasedTraces {
  ids: ReadonlySet<Id>;
  /** Whether a text names one of them. */
  named: (text: string) => boolean;
  /** Names of the files they came with that are called after one of them. */
  files: ReadonlySet<string>;
}

export function tracesOf(people: readonly Contact[]): ErasedTraces {
  const named = nameFinder(people.map(({ name }) => name));
  return {
    ids: new Set(people.map(({ id }) => id)),
    named,
    files: new Set(people.flatMap(({ origin }) => fileOf(origin) ?? []).filter(named)),
  };
}

/** The saved views that do not look for one of them by name. */
export function otherViews(views: SavedViews, { named }: Pick<ErasedTraces, 'named'>): SavedViews {
  return views.filter((view) => !named(`${view.name} ${plain(view.hash)}`));
}

/** What is left of the parts of the settings that spoke of them; only the parts that are there. */
export function settingsWithout(
  { savedViews }: Settings,
  traces: ErasedTraces,
): Pick<Settings, 'savedViews'> {
  return savedViews ? { savedViews: otherViews(savedViews, traces) } : {};
}

/** An origin without the name of a file that was called after one of them: the day is kept. */
export function originWithout<T extends Origin | undefined>(origin: T, { files }: ErasedTraces): T {
  return origin?.by === 'file' && files.has(origin.name) ? { ...origin, name: NAMELESS_FILE } : origin;
}

/** The name of the file that somebody came with. */
export const fileOf = (origin: Origin | undefined): string | null =>
  origin?.by === 'file' ? origin.name : null;

function plain(hash: string): string {
  const spaced = hash.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // A lone percent sign: the address stands as it is.
    return spaced;
  }
}
