import {
  erasedSince,
  erasuresToTake,
  lettingGo,
  type SomeRecords,
  standingStones,
  withoutPeople,
} from '../erasing/index.ts';
import {
  BOOK_RECORDS,
  type Book,
  type Contact,
  type IsReplaced,
  joinRecords,
  type OtherValue,
  otherValuesOf,
  ownersOf,
  type RestoreMode,
} from '../records/index.ts';
import { fieldOf, type Id, sameValue } from '../words/index.ts';

/** The kinds of records that a restore tells of. */
export type Compared = (typeof BOOK_RECORDS)[number];

/** What a restore would do to one kind of record. */
export interface Difference {
  kind: Compared;
  added: number;
  changed: number;
  removed: number;
  same: number;
  /** Where both sides say something different: the newer is taken, and the other value kept beside it. */
  others: Other[];
}

/** One field of one record that the two books say differently. */
export interface Other {
  /** Whom or what it is about, as the record names it; null where it names nothing. */
  of: string | null;
  field: string;
  /** What is taken, and what is kept beside it. */
  taken: unknown;
  other: OtherValue['value'];
}

type Stored = { id: Id; createdAt?: string; updatedAt?: string };

/**
 * What putting `incoming` in place of `present` would change (`replace`), or bringing it in beside (`merge`: two states of
 * a record are joined, what was erased on either side is erased). Who was erased since stays erased, unless `bringBack`. The
 * same rules as the store's `restoreBook`, without writing; `isReplaced` as in `joinRecords`.
 */
export function compareBooks(
  present: Book,
  incoming: Book,
  mode: RestoreMode,
  bringBack = false,
  isReplaced?: IsReplaced,
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
  const { goes } = lettingGo(ofKinds(present), { contacts: new Set(erasures.keys()) });
  return BOOK_RECORDS.map((kind) => {
    const mine = new Map((present[kind] as Stored[]).map((record) => [record.id, record]));
    const difference: Difference = { kind, added: 0, changed: 0, removed: 0, same: 0, others: [] };
    for (const record of told[kind] as Stored[]) {
      const wentHere = (record.createdAt ?? '') <= (standing.get(record.id) ?? '');
      if (mode === 'merge' && (wentHere || ownersOf(kind, record).some((id) => standing.has(id)))) continue;
      const own = mine.get(record.id);
      mine.delete(record.id);
      if (!own) difference.added++;
      else if (mode === 'merge') {
        const joined = joinRecords(own, record, isReplaced);
        if (sameValue(joined, own)) difference.same++;
        else difference.changed++;
        difference.others.push(...newOthers(own, record, joined));
      } else if (sameValue(own, record)) difference.same++;
      else difference.changed++;
    }
    const isTaken = ({ id }: Stored) =>
      mode === 'replace' || erasures.has(id) || goes.get(kind)?.has(id) === true;
    for (const record of mine.values()) if (isTaken(record)) difference.removed++;
    return difference;
  });
}

/** The records of a book by their tables. */
const ofKinds = (book: Book): SomeRecords =>
  Object.fromEntries(BOOK_RECORDS.map((kind) => [kind, book[kind]]));

/** The people of a backup who were erased from the present book since it was written. */
export function peopleErasedSince(present: Book, incoming: Book): Contact[] {
  return erasedSince(incoming, new Set(present.contacts.map(({ id }) => id)), present.tombstones);
}

/** The values kept beside others by this very joining. */
function newOthers(own: Stored, record: Stored, joined: Stored): Other[] {
  const before = [...otherValuesOf(own), ...otherValuesOf(record)];
  return otherValuesOf(joined)
    .filter((one) => !before.some((known) => sameValue(known, one)))
    .map(({ field, value }) => ({ of: nameOf(joined), field, taken: fieldOf(joined, field), other: value }));
}

/** A record as the user knows it: by its name, else by its text or its day. */
function nameOf(record: object): string | null {
  for (const field of ['name', 'text', 'topic', 'on']) {
    const value = fieldOf(record, field);
    if (typeof value === 'string' && value) return value;
  }
  return null;
}
