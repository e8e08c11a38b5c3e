import { BOOK_LISTS, type Book, defaultSettings, type Settings } from '../../records/index.ts';
import { type Id, type Result, sameValue } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { letGoOf } from '../let-go.ts';
import { bytesOfAll } from '../room.ts';
import { wayOf } from '../standing.ts';
import { RECORD_TABLES } from '../tables.ts';
import { forgetWelcome } from '../welcome.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import { type Restored, restoreInto } from './books.ts';
import { standing } from './settle-merges.ts';

/**
 * Brings the sample book in beside what is there, as one undoable act. Who the user of the sample is comes along only
 * where there are no settings yet: the user is never told to be somebody else.
 */
export function addSample(db: BookDb, sample: Book, now: Date): Promise<Result<Done<Restored>>> {
  return restoreInto(db, sample, { mode: 'merge', ownSettings: true }, now, () => {});
}

/**
 * Takes the records of `book` out again, with everything that has since been noted about its people, as if they had
 * never been there: no tombstones, so the same book can be loaded once more. Of the settings goes what the sample said of
 * its user and still stands. For the sample book. The value is how many contacts went.
 */
export function removeBook(db: BookDb, book: Book, now: Date): Promise<Result<Done<number>>> {
  return runCommand(db, 'removeBook', now, async (writer) => {
    const ids = book.contacts.map((contact) => contact.id);
    await writer.load('contacts', ids);
    const people = new Set(ids.filter((id) => writer.held('contacts', id)));
    await partFrom(writer, people);
    for (const table of BOOK_LISTS)
      if (table !== 'contacts' && table !== 'groups')
        await writer.take(
          table,
          book[table].map((record) => record.id),
        );
    const groups = new Set(book.groups.map((group) => group.id));
    await letGoOf(writer, { contacts: people, groups }, 'take');
    await takeFromSettings(writer, book.settings);
    return people.size;
  });
}

/**
 * Whoever was merged into one of the people who go stands again, or is merged into the one who stays and into whom that
 * one was merged in turn.
 */
async function partFrom(writer: Writer, people: ReadonlySet<Id>): Promise<void> {
  const merged = await writer.db.contacts
    .where('mergedInto')
    .anyOf([...people])
    .primaryKeys();
  for (const id of merged) {
    if (people.has(id)) continue;
    const [contact, ...way] = await wayOf(writer, id);
    const into = way.find((one) => !people.has(one.id));
    if (into) writer.change('contacts', id, { mergedInto: into.id });
    else if (contact) writer.set('contacts', standing(contact, writer.stampFor('contacts', id)));
  }
}

/**
 * The user of the sample goes with it. It is known by an offer of its own: without one the settings were never the
 * sample's, or the user has said something else in all of it. Settings that say nothing more are none.
 */
async function takeFromSettings(writer: Writer, sample: Settings | null): Promise<void> {
  const held = await writer.get('settings', 'settings');
  if (!held || !sample?.me.offers.some((offer) => held.me.offers.includes(offer))) return;
  const own = <T>(value: T, sampled: T) => (value === sampled ? null : value);
  const me = {
    ...held.me,
    industry: own(held.me.industry, sample.me.industry),
    function: own(held.me.function, sample.me.function),
    seniority: own(held.me.seniority, sample.me.seniority),
    offers: held.me.offers.filter((offer) => !sample.me.offers.includes(offer)),
  };
  const { notSame = [], ...rest } = held;
  const pairs = notSame.length > 0 ? { notSame } : {};
  if (sameValue({ ...rest, ...pairs, me, updatedAt: '' }, defaultSettings('')))
    writer.drop('settings', 'settings');
  else writer.change('settings', 'settings', { me });
}

/**
 * Empties the book: every record of every kind, the settings too, and what the undo log knew of them. The act itself can
 * be undone until `purgeJournal` has taken its entry, a day later. The value is how many records went.
 */
export function eraseBook(db: BookDb, now: Date): Promise<Result<Done<number>>> {
  const work = async (writer: Writer) => {
    let records = 0;
    for (const table of RECORD_TABLES) {
      const ids = await db.records(table).toCollection().primaryKeys();
      await writer.take(table, ids);
      for (const id of ids) writer.erasedIds.add(id);
      records += ids.length;
    }
    // What imports have left behind on this machine goes too: whom rows were taken for, and a file not taken yet.
    await db.imports.clear();
    await forgetWelcome(db);
    return records;
  };
  return runCommand(db, 'eraseBook', now, work, { frees: true, bytes: () => bytesOfAll(db) });
}
