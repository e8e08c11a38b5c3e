import { describe, expect, it } from 'vitest';
import { choosePlans, prepareImport } from '../../lib/capture/import-plan.ts';
import { dayOf } from '../../lib/days/index.ts';
import type { Exchange } from '../../lib/records/index.ts';
import { LOG_TEXT_LIMIT } from '../../lib/search/query.ts';
import { sumUpLog } from '../../lib/store/card.ts';
import {
  addContact,
  allCards,
  editContact,
  importPlans,
  logExchange,
  restoreBook,
  wholeBook,
} from '../../lib/store/index.ts';
import { rankAll } from '../../lib/suggesting/rank-book.ts';
import { parseFile, writeFile } from '../../lib/transfer/index.ts';
import { type Help, newId } from '../../lib/words/index.ts';
import { text } from '../transfer/texts.ts';
import { freshBook, must, NOW } from './fresh-book.ts';

const TODAY = dayOf(NOW);
const page = { site: 'linkedin', handle: 'signe-lind', url: 'https://www.linkedin.com/in/signe-lind' };

describe('what a card says of where somebody comes from', () => {
  it('is the hand, the page or the file, and is kept by an edit, a backup and a restore', async () => {
    const db = await freshBook();
    await addContact(db, { name: 'Per Falk' }, null, NOW);
    must(await addContact(db, { name: 'Signe Lind' }, page, NOW));
    const bytes = new TextEncoder().encode('Name,Company\nÅse Holm,Krag\nSigne Lind,Nordhav\n');
    const imported = must(parseFile(bytes, 'people.csv', NOW));
    const { prepared } = await prepareImport('people.csv', imported, await wholeBook(db), TODAY);
    if ('book' in prepared) throw new Error('people were expected');
    must(
      await importPlans(
        db,
        choosePlans(prepared.rows).filter(({ name }) => name === 'Åse Holm'),
        'people.csv',
        NOW,
      ),
    );
    const origins = async (book = db) =>
      Object.fromEntries((await allCards(book)).map((card) => [card.name, card.origin]));
    const expected = { 'Per Falk': 'hand', 'Signe Lind': 'page', 'Åse Holm': `file ${TODAY} people.csv` };
    expect(await origins()).toEqual(expected);

    const [anybody] = await allCards(db);
    must(await editContact(db, anybody?.id ?? '', { role: 'CFO' }, NOW));
    expect(await origins()).toEqual(expected);

    const file = must(writeFile(await wholeBook(db), 'json', { privateNotes: true, now: NOW, text }));
    const read = must(parseFile(file.bytes, file.name, NOW));
    if (!read.book) throw new Error('a book was expected');
    const other = await freshBook();
    must(await restoreBook(other, read.book, 'replace', NOW));
    expect(await origins(other)).toEqual(expected);
  });
});

describe('what a card says of help', () => {
  const entry = (on: string, received: Help[], note: string): Exchange => ({
    id: newId(NOW),
    contactId: newId(NOW),
    on,
    channel: 'call',
    reachedOut: 'both',
    given: [],
    received,
    note,
    togetherId: null,
    createdAt: NOW.toISOString(),
    updatedAt: NOW.toISOString(),
  });

  it('keeps the notes of help apart from the others, the latest first, within one limit', () => {
    const sum = sumUpLog([
      entry('2026-01-01', ['advice'], 'Moms i Danmark'),
      entry('2026-02-01', [], 'Lunch'),
      entry('2026-03-01', ['article'], 'Vindkraft'),
    ]);
    expect([sum.past, sum.log, sum.helped]).toEqual(['vindkraft moms i danmark', 'lunch', 2]);
    const long = Array.from({ length: 50 }, (_, n) =>
      entry('2026-01-01', n % 2 ? ['advice'] : [], 'x'.repeat(400)),
    );
    const { log, past } = sumUpLog(long);
    expect(log.length + past.length).toBeLessThanOrEqual(LOG_TEXT_LIMIT);
    expect(log.length + past.length).toBeGreaterThan(LOG_TEXT_LIMIT - 500);
  });

  it('has the likelihood from the ranking, keeps it through an edit, and is made anew when it is of an older make', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Signe Lind' }, null, NOW));
    const about = { contactIds: [value.id], channel: 'call' as const, note: 'Moms', given: [] };
    for (const on of ['2026-09-01', '2026-10-01', '2026-11-01'])
      must(await logExchange(db, { ...about, on, reachedOut: 'both', received: ['advice'] }, NOW));
    await rankAll(db, NOW);
    const card = async () => (await allCards(db))[0];
    expect(await card()).toMatchObject({ likelihood: 'high', helped: 3, search: { past: 'moms moms moms' } });
    must(await editContact(db, value.id, { role: 'CFO' }, NOW));
    expect(await card()).toMatchObject({ role: 'CFO', likelihood: 'high', helped: 3 });

    await db.cards.toCollection().modify((old) => {
      delete old.likelihood;
      delete old.helped;
      delete old.origin;
      delete old.employers;
      const { needs: _, ...search } = old.search;
      old.search = { ...search, past: '', log: 'moms moms moms' };
    });
    await db.standings.toCollection().modify((row) => {
      delete row.likelihood;
    });
    await rankAll(db, NOW);
    expect(await card()).toMatchObject({
      likelihood: 'high',
      helped: 3,
      origin: 'hand',
      employers: [],
      search: { past: 'moms moms moms', needs: '' },
    });
  });
});
