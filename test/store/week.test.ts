import { describe, expect, test } from 'vitest';
import {
  addContact,
  archiveContact,
  type BookDb,
  type ContactDraft,
  cardsAround,
  countTies,
  editContact,
  exchangesSince,
  finishPromise,
  isAnybodyWarm,
  logExchange,
  peopleComing,
  promisesKeptSince,
  savePromise,
} from '../../lib/store/index.ts';
import { rankAll } from '../../lib/suggesting/rank-book.ts';
import type { Id } from '../../lib/words/index.ts';
import { freshBook, must, NOW } from './fresh-book.ts';

const add = async (db: BookDb, draft: ContactDraft): Promise<Id> =>
  must(await addContact(db, draft, null, NOW)).value.id;

async function log(db: BookDb, id: Id, on: string) {
  const entry = { on, channel: 'call', reachedOut: 'both', given: [], received: [], note: null } as const;
  must(await logExchange(db, { ...entry, contactIds: [id], given: [], received: [] }, NOW));
}

describe('what the week is made of', () => {
  test('the log since a day, the oldest first, and nothing older', async () => {
    const db = await freshBook();
    const anna = await add(db, { name: 'Anna' });
    for (const on of ['2026-11-18', '2026-11-01', '2026-11-16', '2026-11-15']) await log(db, anna, on);
    expect((await exchangesSince(db, '2026-11-16')).map(({ on }) => on)).toEqual([
      '2026-11-16',
      '2026-11-18',
    ]);
  });

  test('ties in touch and cooling are counted; those of archived people are not', async () => {
    const db = await freshBook();
    const [anna, bo, cia] = [
      await add(db, { name: 'Anna' }),
      await add(db, { name: 'Bo' }),
      await add(db, { name: 'Cia' }),
    ];
    for (const on of ['2026-11-20', '2026-10-21', '2026-09-21'])
      for (const id of [anna, bo]) await log(db, id, on);
    for (const on of ['2026-08-01', '2026-07-01', '2026-06-01']) await log(db, cia, on);
    await rankAll(db, NOW);
    expect(await countTies(db)).toEqual({ warm: 2, cooling: 1 });
    must(await archiveContact(db, bo, true, NOW));
    expect(await countTies(db)).toEqual({ warm: 1, cooling: 1 });
  });

  test('promises kept since a day, on either side', async () => {
    const db = await freshBook();
    const anna = await add(db, { name: 'Anna' });
    const promise = async (by: 'me' | 'them', text: string, doneOn: string | null) => {
      const { value } = must(await savePromise(db, { contactId: anna, by, text, due: null }, NOW));
      if (doneOn) must(await finishPromise(db, value.id, doneOn, NOW));
    };
    await promise('me', 'the article', '2026-11-17');
    await promise('them', 'the visit', '2026-11-16');
    await promise('me', 'long ago', '2026-11-15');
    await promise('me', 'still open', null);
    expect((await promisesKeptSince(db, '2026-11-16')).map(({ text }) => text).sort()).toEqual([
      'the article',
      'the visit',
    ]);
  });

  test('people with a meeting, a birthday or an occasion ahead are found over the turn of the year; others are not read', async () => {
    const db = await freshBook();
    const occasion = (on: string, kind: 'birthday' | 'other') => ({
      occasions: [{ on, kind, text: '' }],
    });
    const draft = async (name: string, changes: object) => {
      const id = await add(db, { name });
      must(await editContact(db, id, changes, NOW));
      return id;
    };
    await draft('meets', { nextMeeting: '2026-12-28' });
    await draft('born in the old year', occasion('1970-12-31', 'birthday'));
    await draft('born in the new', occasion('1970-01-05', 'birthday'));
    await draft('opens a shop', occasion('2027-01-02', 'other'));
    await draft('born later', occasion('1970-02-01', 'birthday'));
    await draft('had news in another year', occasion('2020-12-28', 'other'));
    await draft('met', { nextMeeting: '2026-12-19' });
    const gone = await draft('archived', { nextMeeting: '2026-12-28' });
    must(await archiveContact(db, gone, true, NOW));
    const names = (await peopleComing(db, '2026-12-20', '2027-01-10')).map(({ name }) => name);
    expect(names.sort()).toEqual(['born in the new', 'born in the old year', 'meets', 'opens a shop']);
  });

  test('a birthday on 29 February is found where the days end on the 28th', async () => {
    const db = await freshBook();
    const id = await add(db, { name: 'Leap' });
    must(await editContact(db, id, { occasions: [{ on: '2000-02-29', kind: 'birthday', text: '' }] }, NOW));
    expect(await peopleComing(db, '2027-02-08', '2027-02-28')).toHaveLength(1);
  });

  test('a place is met by one person in touch, and those around it are its row and its column', async () => {
    const db = await freshBook();
    const there = await add(db, { name: 'There', industry: 'retail', function: 'hr' });
    await add(db, { name: 'Row', industry: 'retail', function: 'finance' });
    await add(db, { name: 'Column', industry: 'energy', function: 'hr' });
    await add(db, { name: 'Far', industry: 'energy', function: 'finance' });
    await add(db, { name: 'Untagged' });
    await rankAll(db, NOW);
    expect(await isAnybodyWarm(db, 'retail', 'hr')).toBe(false);
    const around = await cardsAround(db, 'retail', 'hr', 100);
    expect(around.map(({ name }) => name).sort()).toEqual(['Column', 'Row', 'There']);
    expect(await cardsAround(db, 'retail', 'hr', 1)).toHaveLength(2);
    await log(db, there, '2026-11-20');
    await rankAll(db, NOW);
    expect(await isAnybodyWarm(db, 'retail', 'hr')).toBe(true);
    must(await archiveContact(db, there, true, NOW));
    expect(await isAnybodyWarm(db, 'retail', 'hr')).toBe(false);
  });
});
