import {
  BOOK_RECORDS,
  type Book,
  type BookRecordTable,
  type Contact,
  erasedMarks,
  ownersOf,
  RECORDS,
  type Records,
} from '../records/index.ts';
import type { Id } from '../words/ids.ts';
import { emailKey } from '../words/text.ts';
import { originWithout, settingsWithout, tracesOf } from './erased-traces.ts';
import { lettingGo } from './letting-go.ts';

/**
 * The people of a book in a file whom the user has erased here after the file knew them: by their tombstone, or, where the
 * file has them as another record, by the marks that a tombstone keeps of their pages and addresses. Not those who stand in
 * the present book (`living`), nor whom the file added after the erasure: they were brought in anew on purpose.
 */
export function erasedSince(
  incoming: Pick<Book, 'contacts' | 'profiles'>,
  living: ReadonlySet<Id>,
  tombstones: Book['tombstones'],
): Contact[] {
  if (tombstones.length === 0) return [];
  const erasedIds = new Set(tombstones.map(({ id }) => id));
  const erasedOn = new Map<string, string>();
  for (const { deletedAt, marks = [] } of tombstones)
    for (const mark of marks) if ((erasedOn.get(mark) ?? '') < deletedAt) erasedOn.set(mark, deletedAt);
  const pages = new Map<Id, string[]>();
  for (const { contactId, keys } of incoming.profiles)
    pages.set(contactId, [...(pages.get(contactId) ?? []), ...keys]);
  const shared = sharedAddresses(incoming.contacts);
  return incoming.contacts.filter(({ id, emails, createdAt }) => {
    if (living.has(id)) return false;
    if (erasedIds.has(id)) return true;
    if (erasedOn.size === 0) return false;
    const own = emails.filter((email) => !shared.has(emailKey(email)));
    return erasedMarks({ keys: pages.get(id) ?? [], emails: own, name: null, company: null }).some(
      (mark) => createdAt <= (erasedOn.get(mark) ?? ''),
    );
  });
}

/** Addresses that several people have ("info@…") say of nobody that it is the one who was erased. */
function sharedAddresses(contacts: Contact[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { emails } of contacts)
    for (const key of new Set(emails.map(emailKey))) if (seen.size === seen.add(key).size) shared.add(key);
  return shared;
}

/**
 * A book without these people: their records, and every mention of them in what stays, also in the settings and the names
 * of files.
 */
export function withoutPeople(book: Book, people: ReadonlySet<Id>): Book {
  if (people.size === 0) return book;
  const { goes, left } = lettingGo(
    { ...book, settings: book.settings ? [book.settings] : [] },
    { contacts: people },
  );
  const rest = <K extends BookRecordTable>(table: K, records: readonly Records[K][]): Records[K][] => {
    const others = new Map<Id, Records[K]>((left[table] ?? []).map((record) => [record.id, record]));
    return records.flatMap((one) => (goes.get(table)?.has(one.id) ? [] : (others.get(one.id) ?? one)));
  };
  const without = { ...book };
  for (const table of BOOK_RECORDS) Object.assign(without, { [table]: rest(table, book[table]) });
  const traces = tracesOf(book.contacts.filter(({ id }) => goes.get('contacts')?.has(id)));
  const [settings = book.settings] = left.settings ?? [];
  return {
    ...without,
    contacts: without.contacts.map((contact) => {
      const origin = originWithout(contact.origin, traces);
      return origin === contact.origin ? contact : { ...contact, origin };
    }),
    settings: settings && { ...settings, ...settingsWithout(settings, traces) },
  };
}

/**
 * The tombstones that hold in the way of a file's records: with `broughtBack`, not those of people whom the user wants
 * back, nor those of what went with them in the same act.
 */
export function standingStones(
  book: Partial<Pick<Book, BookRecordTable>>,
  tombstones: Book['tombstones'],
  broughtBack: ReadonlySet<Id>,
): Map<Id, string> {
  const stones = new Map(tombstones.map(({ id, deletedAt }) => [id, deletedAt]));
  if (broughtBack.size === 0) return stones;
  const comeBack = (owner: Id, stone: string) => broughtBack.has(owner) && stones.get(owner) === stone;
  for (const { id, owners } of ownedIn(book)) {
    const stone = stones.get(id);
    if (stone !== undefined && owners.some((owner) => comeBack(owner, stone))) stones.delete(id);
  }
  for (const id of broughtBack) stones.delete(id);
  return stones;
}

/**
 * What another book has erased (`stones`: id and when) as far as it is to be erased here, too. Not what was changed here
 * afterwards; nor a person or a group of whom something was written here afterwards, with all that went in the same act
 * there. What only this book knows of those who go goes with them, as if in the same act. `here`: at least the records that
 * the stones name, and what belongs to them.
 */
export function erasuresToTake(
  here: Pick<Book, BookRecordTable>,
  stones: ReadonlyMap<Id, string>,
): Map<Id, string> {
  const owned = ownedIn(here);
  const all = BOOK_RECORDS.flatMap((table): { id: Id; updatedAt: string }[] => here[table]);
  const isNewer = (updatedAt: string, id: Id) => updatedAt > (stones.get(id) ?? '\uffff');
  const kept = new Set<Id>(all.flatMap(({ id, updatedAt }) => (isNewer(updatedAt, id) ? id : [])));
  for (const { updatedAt, owners } of owned)
    for (const owner of owners) if (isNewer(updatedAt, owner)) kept.add(owner);
  const holding = new Map([...stones].filter(([id]) => !kept.has(id)));
  for (const { id, owners } of owned)
    for (const owner of owners)
      if (kept.has(owner) && stones.get(id) === stones.get(owner)) holding.delete(id);
  for (const { id, owners } of owned)
    for (const owner of owners) {
      const gone = holding.get(owner);
      if (gone !== undefined && !holding.has(id)) holding.set(id, gone);
    }
  return holding;
}

/** Everything that belongs to somebody, or to a group, and to whom. */
function ownedIn(book: Partial<Pick<Book, BookRecordTable>>): { id: Id; updatedAt: string; owners: Id[] }[] {
  return BOOK_RECORDS.filter((table) => RECORDS[table].references.some(({ owner }) => owner)).flatMap(
    (table) =>
      (book[table] ?? []).map((record) => ({
        id: record.id,
        updatedAt: record.updatedAt,
        owners: ownersOf(table, record),
      })),
  );
}
