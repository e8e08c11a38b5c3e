import type { Table } from 'dexie';
import type { Id } from '../words/index.ts';

/** Records read at a time: much faster than one by one, and a command never waits long for it. */
const AT_ONCE = 5_000;

/** Hands over every record of a table in the order of ids, a piece of `most` at a time; commands come in between. */
export async function eachPiece<T extends { id: Id }>(
  table: Table<T, Id>,
  use: (some: T[]) => unknown,
  most = AT_ONCE,
): Promise<void> {
  for (let from = ''; ; ) {
    const some = await table.where('id').above(from).limit(most).toArray();
    use(some);
    if (some.length < most) return;
    from = some.at(-1)?.id ?? '';
  }
}
