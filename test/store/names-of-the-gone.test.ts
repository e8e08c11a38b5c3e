import { describe, expect, test } from 'vitest';
import { emptyBook, emptyContact } from '../../lib/records/index.ts';
import {
  addContact,
  addSample,
  answerOther,
  type BookDb,
  deleteGroup,
  editContact,
  eraseContact,
  importBook,
  logExchange,
  mergeContacts,
  removeBook,
  restoreBook,
  saveGroup,
  saveMeeting,
  saveSettings,
  saveSuggestions,
  snoozeContact,
  undo,
  undoImport,
  wholeBook,
} from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { codeOf, freshBook, listed, must } from './fresh-book.ts';
import { at, exchange, namedButGone } from './random-acts.ts';

/** A book with these people, and their ids. */
async function people(...names: string[]): Promise<{ db: BookDb; ids: Id[] }> {
  const db = await freshBook();
  const ids: Id[] = [];
  for (const name of names) ids.push(must(await addContact(db, { name }, null, at(ids.length))).value.id);
  return { db, ids };
}

describe('a deleted group that comes back', () => {
  test.each(['erased', 'merged'] as const)('does not name a member who was %s meanwhile', async (how) => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind');
    const [ida = '', jon = '', eva = ''] = ids;
    const draft = { name: 'Forum', memberIds: [ida, jon], leaderId: ida };
    const group = must(await saveGroup(db, draft, at(4))).value;
    must(await saveMeeting(db, { groupId: group.id, on: '2026-11-01', cameIds: [ida] }, at(5)));
    const deleted = must(await deleteGroup(db, group.id, at(6)));
    if (how === 'erased') must(await eraseContact(db, ida, at(7)));
    else must(await mergeContacts(db, eva, ida, at(7)));
    const back = must(await undo(db, deleted.entryId, at(8)));
    const left = how === 'erased' ? [] : [eva];
    expect(await db.groups.get(group.id)).toMatchObject({
      memberIds: [...left, jon],
      leaderId: left[0] ?? null,
    });
    expect((await db.meetings.toArray()).map(({ cameIds }) => cameIds)).toEqual([left]);
    must(await undo(db, back.entryId, at(9)));
    expect(await db.groups.count()).toBe(0);
  });
});

describe('through whom somebody was met', () => {
  test('is nobody who was erased while the form was open, and for one who was merged the one who carries on', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind', 'Ola Ek');
    const [ida = '', jon = '', eva = '', ola = ''] = ids;
    must(await eraseContact(db, jon, at(5)));
    expect(codeOf(await editContact(db, ida, { metThroughId: jon }, at(6)))).toBe('personGone');
    must(await mergeContacts(db, eva, ola, at(7)));
    expect(must(await editContact(db, ida, { metThroughId: ola }, at(8))).value.metThroughId).toBe(eva);
  });

  test('is taken from another computer only as far as that one is still here', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind', 'Ola Ek');
    const [ida = '', jon = '', eva = '', ola = ''] = ids;
    must(await eraseContact(db, jon, at(5)));
    must(await mergeContacts(db, eva, ola, at(6)));
    const through = async (value: Id) => {
      const other = { field: 'metThroughId', value, at: at(0).toISOString() };
      must(await answerOther(db, 'contacts', ida, other, true, at(7)));
      return (await db.contacts.get(ida))?.metThroughId;
    };
    expect(await through(ola)).toBe(eva);
    expect(await through(jon)).toBeNull();
  });
});

test('what only this machine noted of people goes with the book that is replaced, and comes back with it', async () => {
  const { db, ids } = await people('Ida Moe');
  await saveSuggestions(db, listed(...ids));
  must(await snoozeContact(db, ids[0] ?? '', '2027-02-01', at(2)));
  expect(await db.reviews.count()).toBe(1);
  const replaced = must(await restoreBook(db, emptyBook(), 'replace', at(3)));
  expect(await db.reviews.count()).toBe(0);
  must(await undo(db, replaced.entryId, at(4)));
  expect(await db.reviews.count()).toBe(1);
});

test('a pair that was told apart goes with one of the two, whichever way that one goes', async () => {
  const pairsAfter = async (goes: (db: BookDb, id: Id, added: Id) => Promise<unknown>) => {
    const { db, ids } = await people('Ida Moe');
    const added = must(await addContact(db, { name: 'Ida B. Moe' }, null, at(2)));
    must(await saveSettings(db, { notSame: [`${ids[0]}|${added.value.id}`] }, at(3)));
    await goes(db, added.value.id, added.entryId);
    expect(await namedButGone(db)).toEqual([]);
    return (await db.settings.get('settings'))?.notSame;
  };
  expect(await pairsAfter((db, id) => eraseContact(db, id, at(4)))).toEqual([]);
  expect(await pairsAfter(async (db, _, entryId) => must(await undo(db, entryId, at(4))))).toEqual([]);
  const book = (id: Id) => ({
    ...emptyBook(),
    contacts: [emptyContact(id, 'Ida B. Moe', at(0).toISOString())],
  });
  expect(await pairsAfter((db, id) => removeBook(db, book(id), at(4)))).toEqual([]);
});

test('a lunch of both records is in the log once, also when the merge comes from another computer', async () => {
  const { db, ids } = await people('Ida Moe', 'I. Moe');
  const [ida = '', double = ''] = ids;
  must(await logExchange(db, exchange([ida, double]), at(3)));
  const other = await freshBook();
  must(await restoreBook(other, { ...(await wholeBook(db)), exchanges: [] }, 'replace', at(4)));
  must(await mergeContacts(other, ida, double, at(5)));
  must(await restoreBook(db, await wholeBook(other), 'merge', at(6)));
  expect((await db.exchanges.toArray()).map(({ contactId }) => contactId)).toEqual([ida]);
});

test('an imported book that is taken back leaves nobody out whom somebody that stays was met through', async () => {
  const { db } = await people('Ida Moe');
  const [jon, eva] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
  const contact = (id: Id, name: string) => emptyContact(id, name, at(0).toISOString());
  const book = {
    ...emptyBook(),
    contacts: [contact(jon, 'Jon Vik'), { ...contact(eva, 'Eva Lind'), metThroughId: jon }],
  };
  const done = must(await importBook(db, book, { mode: 'merge' }, 'book.json', at(2)));
  must(await editContact(db, eva, { role: 'CFO' }, at(3)));
  expect(must(await undoImport(db, done.entryId, at(4))).value.kept).toBe(2);
  expect(await namedButGone(db)).toEqual([]);
});

test('a sample that is taken out leaves nobody met through one of its people', async () => {
  const { db, ids } = await people('Ida Moe');
  const jon = '00000000-0000-7000-8000-000000000001';
  const sample = { ...emptyBook(), contacts: [emptyContact(jon, 'Jon Vik', at(0).toISOString())] };
  must(await addSample(db, sample, at(2)));
  must(await editContact(db, ids[0] ?? '', { metThroughId: jon }, at(3)));
  must(await removeBook(db, sample, at(4)));
  expect((await db.contacts.toArray()).map(({ metThroughId }) => metThroughId)).toEqual([null]);
});
