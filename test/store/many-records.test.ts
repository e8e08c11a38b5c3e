import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Book, emptyBook, emptyContact, newId } from '../../lib/contact/index.ts';
import * as store from '../../lib/store/index.ts';
import { listed } from './fresh-book.ts';

const NOW = new Date('2026-05-04T08:00:00Z');
const AT = NOW.toISOString();
const LATER = new Date('2026-05-04T09:00:00Z');

let db: store.BookDb;
let count = 0;
beforeEach(async () => {
  const opened = await store.openBook(`many-${++count}`);
  if (!opened.ok) throw new Error(opened.error.code);
  db = opened.value;
});

async function done<T>(
  result: Promise<{ ok: true; value: store.Done<T> } | { ok: false; error: { code: string } }>,
) {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}
const person = (name: string, labels: string[] = []) => ({ ...emptyContact(newId(NOW), name, AT), labels });
const bookOf = (...contacts: ReturnType<typeof person>[]): Book => ({ ...emptyBook(), contacts });
const labels = async () =>
  Object.fromEntries((await db.contacts.toArray()).map((one) => [one.name, one.labels]));

describe('editContacts', () => {
  it('changes many at once and takes all of it back at once', async () => {
    const people = [person('Åsa Lind', ['styrelse']), person('Bo Ek'), person('Cia Alm', ['vip'])];
    await done(store.restoreBook(db, bookOf(...people), 'merge', NOW));
    const addVip = (contact: { labels: string[] }) => ({ labels: [...new Set([...contact.labels, 'vip'])] });
    const ids = [...people.map((one) => one.id), newId(NOW)];
    const { value, entryId } = await done(store.editContacts(db, ids, addVip, LATER));
    expect(value).toBe(2);
    expect(await labels()).toEqual({ 'Åsa Lind': ['styrelse', 'vip'], 'Bo Ek': ['vip'], 'Cia Alm': ['vip'] });
    expect((await db.cards.get(people[1]?.id ?? ''))?.labels).toEqual(['vip']);
    await done(store.undo(db, entryId, LATER));
    expect(await labels()).toEqual({ 'Åsa Lind': ['styrelse'], 'Bo Ek': [], 'Cia Alm': ['vip'] });
  });

  it('changes nobody when one may not be stored', async () => {
    const people = [person('Åsa Lind'), person('Bo Ek')];
    await done(store.restoreBook(db, bookOf(...people), 'merge', NOW));
    const result = await store.editContacts(
      db,
      people.map((one) => one.id),
      (contact) => ({ name: contact.name === 'Bo Ek' ? '' : 'Ny' }),
      LATER,
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'nameMissing' } });
    expect(Object.keys(await labels()).sort()).toEqual(['Bo Ek', 'Åsa Lind']);
  });
});

describe('what the week has had', () => {
  it('counts those put aside together like those put aside one by one', async () => {
    const people = ['Åsa Lind', 'Bo Ek', 'Cia Alm', 'Dag Ro'].map((name) => person(name));
    await done(store.restoreBook(db, bookOf(...people), 'merge', NOW));
    const [asa = '', bo = '', cia = '', dag = ''] = people.map((one) => one.id);
    await store.saveSuggestions(db, listed(asa, bo, cia));
    await done(store.editContacts(db, [asa, dag], () => ({ snoozedUntil: '2026-06-01' }), LATER));
    await done(store.editContacts(db, [bo], () => ({ archived: true }), LATER));
    await done(store.editContacts(db, [cia], () => ({ labels: ['vip'] }), LATER));
    const reviews = await store.reviewsSince(db, '2026-05-01');
    expect(Object.fromEntries(reviews.map(({ contactId, act }) => [contactId, act]))).toEqual({
      [asa]: 'snoozed',
      [bo]: 'archived',
    });
  });
});

describe('removeBook', () => {
  it('takes the sample with what was noted about its people, and leaves the user’s own people', async () => {
    const sample = bookOf(person('Exempel Ett'), person('Exempel Två'));
    const own = { ...person('Min Egen'), metThroughId: sample.contacts[0]?.id ?? null };
    await done(store.restoreBook(db, sample, 'merge', NOW));
    await done(store.restoreBook(db, bookOf(own), 'merge', NOW));
    await done(
      store.logExchange(
        db,
        {
          contactIds: [sample.contacts[0]?.id ?? '', own.id],
          on: '2026-05-01',
          channel: 'met',
          reachedOut: 'me',
          given: ['advice'],
          received: [],
          note: null,
        },
        NOW,
      ),
    );
    const { value, entryId } = await done(store.removeBook(db, sample, LATER));
    expect(value).toBe(2);
    expect((await db.contacts.toArray()).map((one) => [one.name, one.metThroughId])).toEqual([
      ['Min Egen', null],
    ]);
    expect((await db.exchanges.toArray()).map((one) => one.contactId)).toEqual([own.id]);
    expect(await db.tombstones.count()).toBe(0);
    await done(store.undo(db, entryId, LATER));
    expect(await db.contacts.count()).toBe(3);
    expect(await db.exchanges.count()).toBe(2);
  });

  it('lets the same book be loaded again', async () => {
    const sample = bookOf(person('Exempel Ett'));
    await done(store.restoreBook(db, sample, 'merge', NOW));
    await done(store.removeBook(db, sample, NOW));
    await done(store.restoreBook(db, sample, 'merge', LATER));
    expect(await db.cards.count()).toBe(1);
  });
});

describe('eraseBook', () => {
  it('leaves nothing, can be taken back, and after a day is nowhere', async () => {
    await done(store.restoreBook(db, bookOf(person('Åsa Lind')), 'merge', NOW));
    await done(store.saveSettings(db, { weeklyBudget: 9 }, NOW));
    const { entryId } = await done(store.eraseBook(db, LATER));
    expect(await db.contacts.count()).toBe(0);
    expect(await db.cards.count()).toBe(0);
    expect((await store.settingsOf(db)).weeklyBudget).toBe(5);
    await done(store.undo(db, entryId, LATER));
    expect((await db.contacts.toArray()).map((one) => one.name)).toEqual(['Åsa Lind']);
    expect((await store.settingsOf(db)).weeklyBudget).toBe(9);

    await done(store.eraseBook(db, LATER));
    await store.purgeJournal(db, new Date(LATER.getTime() + store.ERASURE_KEPT_MS + 1));
    expect(JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))).not.toContain(
      'Lind',
    );
  });
});
