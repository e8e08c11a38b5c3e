import { type Held, type Mention, namesIn } from '../../erasing/index.ts';
import {
  BOOK_RECORDS,
  emptyBook,
  letGo,
  namedIn,
  ownersOf,
  RECORDS,
  type Records,
  type RecordTable,
  referencesOf,
  valuesAt,
} from '../../records/index.ts';
import type { Id } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { idsNaming } from '../naming.ts';
import { eachPiece } from '../pieces.ts';
import { mergedIntoAny } from '../standing.ts';

/** Everything the store has on one person, records merged into it included; null when nobody has that id. */
export async function heldOn(db: BookDb, id: Id): Promise<Held | null> {
  return db.transaction('r', db.tables, async () => {
    const contact = await db.contacts.get(id);
    if (!contact) return null;
    const ids = await idsOfPerson(db, id);
    const own = new Set(ids);
    const book = emptyBook();
    book.contacts = (await db.contacts.bulkGet(ids)).filter((one) => one !== undefined);
    // The meetings of the person's groups, too, whoever came.
    const some = { contacts: own, groups: new Set<Id>() };
    for (const table of BOOK_RECORDS) {
      if (table === 'contacts') continue;
      const found = await db.records(table).bulkGet(await idsNaming(db, table, some));
      const records = found.flatMap((one) => (one ? onlyOwn(table, one, own) : []));
      Object.assign(book, { [table]: records });
      if (table === 'groups') for (const group of records) some.groups.add(group.id);
    }
    const through = await db.contacts.where('metThroughId').anyOf(ids).toArray();
    const others = book.introductions.flatMap((one) => namedIn('introductions', one));
    const named = await db.contacts.bulkGet([
      ...others,
      ...(contact.metThroughId ? [contact.metThroughId] : []),
    ]);
    const introduced = book.introductions.map((one) => one.id);
    return {
      contact,
      book,
      names: new Map(named.flatMap((one) => (one ? [[one.id, one.name] as const] : []))),
      more: {
        metThrough: through.filter((one) => !own.has(one.id)).map((one) => ({ id: one.id, name: one.name })),
        reviews: await db.reviews.where('contactId').anyOf(ids).toArray(),
        suggestions: await db.suggestions.where('contactId').anyOf(ids).toArray(),
        showings: await db.showings.where('contactId').anyOf(ids).toArray(),
        cards: await db.cards.where('id').anyOf(ids).toArray(),
        standings: await db.standings.where('id').anyOf(ids).toArray(),
        history: await historyOf(db, ids, new Set([...own, ...introduced])),
      },
      mentions: await mentionsIn(db, ids),
    };
  });
}

/** The tables in which the user writes words of their own. */
const WITH_TEXTS = BOOK_RECORDS.filter((table): table is Mention['table'] => RECORDS[table].texts.length > 0);

/** Where else the user has written this person's name: in what belongs to others, or to nobody. */
export function mentionsOf(db: BookDb, id: Id): Promise<Mention[]> {
  const tables = WITH_TEXTS.map((table) => db.records(table));
  return db.transaction('r', tables, async () => mentionsIn(db, await idsOfPerson(db, id)));
}

const idsOfPerson = async (db: BookDb, id: Id): Promise<Id[]> => [
  id,
  ...(await mergedIntoAny(db, [id])).map((one) => one.id),
];

/** What a group or a meeting says of one person: who else was there is not that person's business. */
function onlyOwn<K extends RecordTable>(table: K, record: Records[K], own: ReadonlySet<Id>): Records[K] {
  const isList = referencesOf(table).every(({ to, whenGone }) => to !== 'contacts' || whenGone === 'forgets');
  const others = new Set(namedIn(table, record).filter((id) => !own.has(id)));
  return (isList && letGo(table, record, { contacts: others })) || record;
}

async function historyOf(db: BookDb, ids: Id[], own: ReadonlySet<Id>): Promise<object[]> {
  const rows = await db.changes
    .where('people')
    .anyOf([...own])
    .distinct()
    .toArray();
  const history: object[] = [];
  for (const { entryId, changes } of rows) {
    const about = changes.filter(({ id, owner }) => own.has(id) || ids.includes(owner ?? ''));
    const entry = await db.journal.get(entryId);
    if (entry && about.length > 0)
      history.push({ at: entry.at, command: entry.command, file: entry.what, changes: about });
  }
  return history;
}

async function mentionsIn(db: BookDb, ids: Id[]): Promise<Mention[]> {
  const own = new Set(ids);
  const names = (await db.contacts.bulkGet(ids)).flatMap((one) => (one ? [one.name] : []));
  const found: Mention[] = [];
  for (const table of WITH_TEXTS)
    await eachPiece(db.records(table), (some) => {
      for (const record of some) {
        const people = peopleOf(table, record);
        if (people.some((id) => own.has(id))) continue;
        const texts = RECORDS[table].texts.flatMap((path) => valuesAt(record, path)).flat();
        for (const text of texts)
          if (typeof text === 'string' && text && namesIn(text, names))
            found.push({ table, id: record.id, contactId: people[0] ?? null, text });
      }
    });
  return found;
}

/** Whose record it is: the contact itself, or those whom it belongs to; nobody's where it belongs to a group or to none. */
function peopleOf(table: Mention['table'], record: { id: Id }): Id[] {
  if (table === 'contacts') return [record.id];
  const isOfPeople = referencesOf(table).some(({ owner, to }) => owner && to === 'contacts');
  return isOfPeople ? ownersOf(table, record) : [];
}
