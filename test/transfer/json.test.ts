import { expect, test } from 'vitest';
import { emptyBook, emptyContact } from '../../lib/records/index.ts';
import { restoreBook } from '../../lib/store/index.ts';
import { parseJson, writeJson } from '../../lib/transfer/json.ts';
import { newId } from '../../lib/words/index.ts';
import { freshBook } from '../store/fresh-book.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const AT = NOW.toISOString();
const IDA = newId(NOW);
const OTHER = newId(NOW);

/** A file of our own with these lists, as somebody may have changed it by hand. */
const fileOf = (lists: object) => {
  const book = { ...emptyBook(), contacts: [emptyContact(IDA, 'Ida Moe', AT)], ...lists };
  return writeJson(book, NOW);
};

function read(lists: object) {
  const parsed = parseJson(fileOf(lists));
  if (!parsed.ok || !parsed.value.book) throw new Error('The file was not read');
  return { ...parsed.value, book: parsed.value.book };
}

test.each([
  [
    'exchanges',
    { contactId: IDA, on: '2026-01-02' },
    { channel: 'other', given: [], received: [], note: null },
  ],
  ['promises', { contactId: IDA, text: 'Send it' }, { by: 'me', due: null, doneOn: null }],
  ['goals', { text: 'More of Denmark' }, { industries: [], wanted: 1, until: null }],
  ['groups', { name: 'Forum' }, { memberIds: [], purpose: null }],
  ['contacts', { name: 'Jon Vik' }, { labels: [], offers: [], notes: null }],
] as const)('%s without all their fields are completed, and can be stored', async (list, fields, blanks) => {
  const { book, skipped } = read({ [list]: [{ id: OTHER, ...fields }] });
  expect(skipped).toEqual([]);
  expect(book[list][0]).toMatchObject({ id: OTHER, ...fields, ...blanks });
  const restored = await restoreBook(await freshBook(), book, 'replace', NOW);
  expect(restored).toEqual(expect.objectContaining({ ok: true }));
});

test.each([
  ['exchanges', { on: '2026-01-02' }],
  ['promises', { contactId: IDA }],
  ['promises', { contactId: IDA, text: 7 }],
  ['groups', { name: 5 }],
  ['meetings', { groupId: 'g' }],
])('%s that lack what they are about are left out, and reported: %o', (list, fields) => {
  const { book, skipped } = read({ [list]: [{ id: OTHER, ...fields }] });
  expect(book).toMatchObject({ [list]: [] });
  expect(skipped).toMatchObject([{ problem: { code: 'recordBroken', field: list } }]);
});

test('settings are completed as in a new book', async () => {
  const { book } = read({ settings: { weeklyBudget: 3, me: { function: 'finance' } } });
  expect(book.settings).toMatchObject({
    id: 'settings',
    weeklyBudget: 3,
    reviewHour: 7,
    me: { industry: null, function: 'finance', offers: [] },
  });
  expect(await restoreBook(await freshBook(), book, 'replace', NOW)).toEqual(
    expect.objectContaining({ ok: true }),
  );
});

test('an entry of a clock that ran ahead does not keep the book from being restored', async () => {
  const ahead = { id: OTHER, contactId: IDA, on: '2027-08-01', channel: 'call', reachedOut: 'me' };
  const { book } = read({ exchanges: [ahead] });
  const db = await freshBook();
  expect(await restoreBook(db, book, 'replace', NOW)).toEqual(expect.objectContaining({ ok: true }));
  expect(await db.exchanges.toArray()).toMatchObject([{ on: '2027-08-01' }]);
});
