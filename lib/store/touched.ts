import {
  type Exchange,
  type Group,
  idsIn,
  type Meeting,
  ownerReference,
  type Records,
  type RecordTable,
  type Settings,
} from '../records/index.ts';
import type { Id } from '../words/index.ts';
import type { BookDb } from './db.ts';
import type { Change } from './tables.ts';

/** What is computed of a record besides the card of the contact that it is, or belongs to. */
interface Computed<T> {
  /** It stands in the log, which cards and standings sum up. */
  log?: true;
  /** A change of these fields may concern anybody's place on the list: a whole record always does. */
  list?: 'any' | readonly (keyof T)[];
}

/** What is said of a group or a meeting that tells who is seen there, and when. */
const MEMBERS: readonly (keyof Group)[] = ['memberIds'];
const BOOKING: readonly (keyof Meeting)[] = ['on', 'cancelled', 'absent', 'declinedIds'];
/** The choices of the user that the list depends on. */
const CHOICES: readonly (keyof Settings)[] = ['weeklyBudget', 'cadences', 'ownRecord'];

/** What hangs on a change of each kind of record. */
const COMPUTED: { [K in RecordTable]: Computed<Records[K]> } = {
  contacts: {},
  profiles: {},
  exchanges: { log: true },
  promises: {},
  reviews: {},
  goals: { list: 'any' },
  groups: { list: MEMBERS },
  meetings: { list: BOOKING },
  introductions: {},
  settings: { list: CHOICES },
  tombstones: {},
};

/** What a list of changes leaves to be computed anew. */
export interface Touched {
  /** The contacts whose cards and standings are not what they were. */
  ids: Set<Id>;
  /** Those of them that were added. */
  added: Set<Id>;
  /** Those whose log has changed, with the entries that came. */
  logged: Map<Id, Exchange[]>;
  /** The list may be another for anybody. */
  everybody: boolean;
}

/** What has to be computed anew after these changes. Reads the records of which only a field was changed. */
export async function touchedBy(db: BookDb, changes: readonly Change[]): Promise<Touched> {
  const touched: Touched = {
    ids: new Set(),
    added: new Set(),
    logged: new Map(),
    everybody: changes.some(concernsEverybody),
  };
  const touch = (table: RecordTable, id: Id, came: Exchange[]) => {
    touched.ids.add(id);
    if (COMPUTED[table].log) touched.logged.set(id, [...(touched.logged.get(id) ?? []), ...came]);
  };
  for (const { table, id, field, old, new: after } of changes) {
    const owner = ownerReference(table);
    if (table === 'contacts') {
      touched.ids.add(id);
      if (field === null && old === undefined) touched.added.add(id);
    } else if (owner?.to === 'contacts') {
      const of = (record: unknown) => (isRecord(record) ? idsIn(record, owner) : []);
      if (field === null) {
        for (const one of of(old)) touch(table, one, []);
        for (const one of of(after)) touch(table, one, [after as Exchange]);
      } else {
        // Nothing is waited for but the database: a transaction that waits for less is taken for over.
        for (const one of of(await db.records(table).get(id))) touch(table, one, []);
        // An entry moved to another contact leaves the first one to be brought up to date as well.
        if (field === owner.field && typeof old === 'string') touch(table, old, []);
      }
    }
  }
  return touched;
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

function concernsEverybody({ table, field }: Change): boolean {
  const { list } = COMPUTED[table];
  if (list === undefined) return false;
  return field === null || list === 'any' || list.some((one) => one === field);
}
