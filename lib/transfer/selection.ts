import { BOOK_RECORDS, type Book, isNamedTable, letGo, namedIn } from '../records/index.ts';
import type { Id } from '../words/index.ts';

/**
 * The part of a book that belongs to some contacts: their profiles, exchanges and promises, groups and introductions
 * among them. Who was not chosen is named nowhere, as if gone from the book. Goals, settings and tombstones are the user's
 * own and stay behind.
 */
export function selection(book: Book, contactIds: Id[]): Book {
  const chosen = new Set(contactIds);
  const named = (to: 'contacts' | 'groups') => [
    ...book[to].map(({ id }) => id),
    ...BOOK_RECORDS.flatMap((table) => book[table].flatMap((record) => namedIn(table, record, to))),
  ];
  const groups = new Set(
    book.groups.flatMap(({ id, memberIds }) => (memberIds.some((one) => chosen.has(one)) ? id : [])),
  );
  const gone = {
    contacts: new Set(named('contacts').filter((id) => !chosen.has(id))),
    groups: new Set(named('groups').filter((id) => !groups.has(id))),
  };
  const part: Book = { ...book, goals: [], tombstones: [], settings: null };
  for (const table of BOOK_RECORDS) {
    if (table === 'goals') continue;
    const left = book[table].flatMap((record) =>
      isNamedTable(table) && gone[table].has(record.id) ? [] : (letGo(table, record, gone) ?? []),
    );
    Object.assign(part, { [table]: left });
  }
  return part;
}
