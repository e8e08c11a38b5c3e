import type { Book, Id, RestoreMode } from '../contact/index.ts';

/** The kinds of records that a restore tells of. */
export const COMPARED = [
  'contacts',
  'profiles',
  'exchanges',
  'promises',
  'goals',
  'groups',
  'meetings',
  'introductions',
] as const;
export type Compared = (typeof COMPARED)[number];

/** What a restore would do to one kind of record. */
export interface Difference {
  kind: Compared;
  added: number;
  changed: number;
  removed: number;
  same: number;
}

type Stored = { id: Id; updatedAt?: string; contactId?: Id };

/**
 * What putting `incoming` in place of `present` would change (`replace`), or bringing it in beside (`merge`: the newer of
 * two records stays, what was erased stays erased). The same rules as the store's `restoreBook`, without writing.
 */
export function compareBooks(present: Book, incoming: Book, mode: RestoreMode): Difference[] {
  const erased = new Set(mode === 'merge' ? present.tombstones.map((stone) => stone.id) : []);
  return COMPARED.map((kind) => {
    const mine = new Map((present[kind] as Stored[]).map((record) => [record.id, record]));
    const difference: Difference = { kind, added: 0, changed: 0, removed: 0, same: 0 };
    for (const record of incoming[kind] as Stored[]) {
      if (erased.has(record.id) || erased.has(record.contactId ?? '')) continue;
      const own = mine.get(record.id);
      mine.delete(record.id);
      if (!own) difference.added++;
      else if (mode === 'merge' ? (own.updatedAt ?? '') < (record.updatedAt ?? '') : !same(own, record))
        difference.changed++;
      else difference.same++;
    }
    if (mode === 'replace') difference.removed = mine.size;
    return difference;
  });
}

const same = (a: object, b: object) => sorted(a) === sorted(b);
const sorted = (record: object) =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
