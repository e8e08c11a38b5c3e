import {
  BOOK_RECORDS,
  type Book,
  type Contact,
  erasedSince,
  erasuresToTake,
  type Id,
  type RestoreMode,
  standingStones,
  withoutPeople,
} from '../contact/index.ts';

/** The kinds of records that a restore tells of. */
export type Compared = (typeof BOOK_RECORDS)[number];

/** What a restore would do to one kind of record. */
export interface Difference {
  kind: Compared;
  added: number;
  changed: number;
  removed: number;
  same: number;
}

type Stored = { id: Id; updatedAt?: string; contactId?: Id; betweenIds?: Id[] };

/**
 * What putting `incoming` in place of `present` would change (`replace`), or bringing it in beside (`merge`: the newer of
 * two records stays, what was erased on either side is erased). Who was erased since stays erased, unless `bringBack`. The
 * same rules as the store's `restoreBook`, without writing.
 */
export function compareBooks(
  present: Book,
  incoming: Book,
  mode: RestoreMode,
  bringBack = false,
): Difference[] {
  const erased = new Set(peopleErasedSince(present, incoming).map(({ id }) => id));
  const told = bringBack ? incoming : withoutPeople(incoming, erased);
  const standing = standingStones(incoming, present.tombstones, bringBack ? erased : new Set());
  const own = new Set(BOOK_RECORDS.flatMap((kind) => incoming[kind].map(({ id }) => id)));
  const stones = new Map(
    told.tombstones.flatMap(({ id, deletedAt }) => (own.has(id) ? [] : [[id, deletedAt]])),
  );
  // What the file's book has erased: people go with all that is theirs.
  const erasures = mode === 'merge' ? erasuresToTake(present, stones) : new Map<Id, string>();
  const gone = new Set(present.contacts.filter(({ id }) => erasures.has(id)).map(({ id }) => id));
  return BOOK_RECORDS.map((kind) => {
    const mine = new Map((present[kind] as Stored[]).map((record) => [record.id, record]));
    const difference: Difference = { kind, added: 0, changed: 0, removed: 0, same: 0 };
    for (const record of told[kind] as Stored[]) {
      if (mode === 'merge' && (standing.has(record.id) || standing.has(record.contactId ?? ''))) continue;
      const own = mine.get(record.id);
      mine.delete(record.id);
      if (!own) difference.added++;
      else if (mode === 'merge' ? (own.updatedAt ?? '') < (record.updatedAt ?? '') : !same(own, record))
        difference.changed++;
      else difference.same++;
    }
    const goes = (record: Stored) =>
      mode === 'replace' ||
      erasures.has(record.id) ||
      [record.contactId, ...(record.betweenIds ?? [])].some((id) => gone.has(id ?? ''));
    for (const record of mine.values()) if (goes(record)) difference.removed++;
    return difference;
  });
}

/** The people of a backup who were erased from the present book since it was written. */
export function peopleErasedSince(present: Book, incoming: Book): Contact[] {
  return erasedSince(incoming, new Set(present.contacts.map(({ id }) => id)), present.tombstones);
}

const same = (a: object, b: object) => sorted(a) === sorted(b);
const sorted = (record: object) =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
