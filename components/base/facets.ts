import { type Day, daysBetween } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import type { SearchText } from '../../lib/search/query.ts';
import type { BalanceWord, Warmth } from '../../lib/words/index.ts';

/** One line of the table: what it shows of a contact, and what is searched. */
export interface ContactRow
  extends Pick<
    Contact,
    | 'id'
    | 'name'
    | 'role'
    | 'company'
    | 'industry'
    | 'function'
    | 'seniority'
    | 'relation'
    | 'labels'
    | 'archived'
  > {
  country: string | null;
  area: string | null;
  /** The last exchange, or null when there has been none. */
  lastOn: Day | null;
  /** Null until it has been computed. */
  warmth: Warmth | null;
  /** Null when nothing was logged; missing in cards of an older make. */
  balance?: BalanceWord | null;
  howMet?: string | null;
  /** Names of the groups the person is in; missing for none. */
  groups?: string[];
  /** `originKey` of the contact. */
  origin?: string | null;
  /** How likely an answer is; null or missing until the log has been summed up. */
  likelihood?: 'low' | 'medium' | 'high' | null;
  /** In how many exchanges the person helped; missing in cards of an older make. */
  helped?: number;
  /** The day on which we became connected on LinkedIn. */
  connectedOn?: Day | null;
  /** Only there when nothing tells what the person is to the user. */
  unsorted?: 1;
  search: SearchText;
}

export const FACETS = [
  'industry',
  'function',
  'seniority',
  'region',
  'label',
  'relation',
  'group',
  'warmth',
  'silence',
  'balance',
  'howMet',
  'origin',
] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values by facet: any of the values of a facet, and all facets. */
export type Filters = Partial<Record<Facet, string[]>>;

/** The value of a facet for those who lack it ("no industry yet"): an empty text, which no label, area or name can be. */
export const NONE = '';

/** "Not in contact for" so many days. Whoever is silent for a year is so for a month, too. */
const SILENCES = [30, 90, 180, 365] as const;
/** The value of `silence` for those with whom there was contact within the shortest of them. */
const LATELY = '0';

/** The warmth that may be said of somebody: none where there was nothing that could have gone cold. */
export const saidWarmth = ({ warmth, lastOn }: Pick<ContactRow, 'warmth' | 'lastOn'>): Warmth | null =>
  lastOn === null && warmth === 'cold' ? null : warmth;

/** The values one row has for a facet: labels, groups, places and silences may be several, everything else is one. */
export function facetValues(row: ContactRow, facet: Facet, today: Day): string[] {
  switch (facet) {
    case 'label':
      return row.labels.length > 0 ? row.labels : [NONE];
    case 'region': {
      const places = [row.country, row.area].filter((place) => place !== null);
      return places.length > 0 ? places : [NONE];
    }
    case 'group':
      return row.groups && row.groups.length > 0 ? row.groups : [NONE];
    case 'warmth':
      return [saidWarmth(row) ?? NONE];
    case 'silence':
      return silencesSince(row.lastOn, today);
    default:
      return [row[facet] ?? NONE];
  }
}

/** The values of `silence` by the day of the last contact: a book has more people than days. */
const silences = { today: '', byDay: new Map<Day | null, string[]>() };

function silencesSince(lastOn: Day | null, today: Day): string[] {
  if (silences.today !== today) {
    silences.today = today;
    silences.byDay.clear();
  }
  let values = silences.byDay.get(lastOn);
  if (!values) {
    const days = lastOn === null ? null : daysBetween(lastOn, today);
    values = days === null ? [NONE] : SILENCES.filter((silence) => days > silence).map(String);
    if (values.length === 0) values = [LATELY];
    silences.byDay.set(lastOn, values);
  }
  return values;
}

/** How many rows each value of each facet has, or would give. */
export type FacetCounts = Record<Facet, Map<string, number>>;
