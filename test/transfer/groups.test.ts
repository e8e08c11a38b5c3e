import { expect, test } from 'vitest';
import {
  type Book,
  emptyBook,
  emptyContact,
  type Group,
  type Introduction,
  type Kept,
  type Meeting,
} from '../../lib/records/index.ts';
import { restoreBook, wholeBook } from '../../lib/store/index.ts';
import schema from '../../lib/transfer/book.schema.json' with { type: 'json' };
import { parseFile, writeFile } from '../../lib/transfer/index.ts';
import { freshBook, must } from '../store/fresh-book.ts';

const NOW = new Date('2026-11-21T10:00:00.000Z');
const AT = NOW.toISOString();
const uuid = (n: number) => `01900000-0000-7000-8000-00000000000${n}`;
const [IDA, JON] = [uuid(1), uuid(2)];
const STAMPS = { createdAt: AT, updatedAt: AT };
const GROUP: Required<Omit<Group, keyof Kept>> = {
  id: uuid(3),
  name: 'Styrelseforum',
  purpose: 'Compare boards',
  memberIds: [IDA, JON],
  cost: '12 000 kr',
  kind: 'forum',
  meetingsAYear: 6,
  leaderId: IDA,
  tries: 3,
  verdict: 'stay',
  evaluation: 'SECRET worth it',
  expectation: 'SECRET hope',
  audience: 'Managers of managers',
  considering: false,
  rhythm: { each: 'month', every: 1, weekday: 1, nth: -1, at: '08:00' },
  minutes: 120,
  place: 'Malmö',
  how: 'both',
  hostsInTurn: true,
  duties: 'Jon books the room',
  leaderName: 'Siv of the association',
  themes: ['Audits'],
  extras: ['speakers', 'sport'],
  fee: 12_000,
  currency: 'SEK',
  hours: 4.5,
  weighed: [{ on: '2026-09-01', verdict: 'change', text: 'SECRET why' }],
  ...STAMPS,
};
const MEETING: Required<Omit<Meeting, keyof Kept>> = {
  id: uuid(4),
  groupId: uuid(3),
  on: '2026-10-01',
  cancelled: false,
  note: 'SECRET note',
  topic: 'Audit',
  cameIds: [IDA],
  declinedIds: [JON],
  absent: false,
  gotOut: 'SECRET lesson',
  worth: 'much',
  energy: 'more',
  at: '08:00',
  minutes: 120,
  place: 'Malmö',
  how: 'room',
  hostId: IDA,
  speaker: 'Siv Holm',
  course: 'case',
  askedIds: [IDA, JON],
  againIds: [JON],
  comingIds: [IDA],
  gaveIds: [IDA],
  gotIds: [IDA],
  ...STAMPS,
};
const INTRODUCTION: Required<Omit<Introduction, keyof Kept>> = {
  id: uuid(5),
  betweenIds: [IDA, JON],
  byId: null,
  byOther: false,
  on: '2026-10-02',
  why: 'SECRET why',
  outcome: 'SECRET outcome',
  ...STAMPS,
};
const book = (): Book => ({
  ...emptyBook(),
  contacts: [emptyContact(IDA, 'Ida Moe', AT), emptyContact(JON, 'Jon Vik', AT)],
  groups: [GROUP],
  meetings: [MEETING],
  introductions: [INTRODUCTION],
});
const textOf = (key: string) => key;
const write = (options: object = {}) =>
  must(writeFile(book(), 'json', { now: NOW, text: textOf, privateNotes: true, ...options }));

test('groups, meetings and introductions come back from a file and from the store as they were', async () => {
  const written = write();
  const read = must(parseFile(written.bytes, written.name));
  expect(read.book).toEqual(book());
  const db = await freshBook();
  must(await restoreBook(db, read.book ?? emptyBook(), 'replace', NOW));
  const { groups, meetings, introductions } = await wholeBook(db);
  expect({ groups, meetings, introductions }).toEqual({
    groups: [GROUP],
    meetings: [MEETING],
    introductions: [INTRODUCTION],
  });
});

test('the published schema names every field of theirs', () => {
  for (const [name, record] of [
    ['group', GROUP],
    ['meeting', MEETING],
    ['introduction', INTRODUCTION],
  ] as const)
    expect([...Object.keys(record), 'otherValues', 'settledValues'].sort()).toEqual(
      Object.keys(schema.$defs[name].properties).sort(),
    );
});

test('what a selection names are those who were chosen; without notes nothing private goes along', () => {
  const { bytes } = write({ contactIds: [JON], privateNotes: false });
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('Styrelseforum');
  expect(text).not.toMatch(new RegExp(`SECRET|${IDA}`));
});

test.each([
  { groups: [{ ...GROUP, memberIds: IDA }] },
  { meetings: [{ ...MEETING, cameIds: [1] }] },
  { meetings: [{ ...MEETING, askedIds: IDA }] },
  { introductions: [{ ...INTRODUCTION, betweenIds: [IDA] }] },
])('a list of people that is none is refused: %j', async (part) => {
  const db = await freshBook();
  const broken = { ...book(), ...part } as unknown as Book;
  const result = await restoreBook(db, broken, 'replace', NOW);
  expect(result).toMatchObject({ ok: false, error: { code: 'rowBroken' } });
  expect(await db.contacts.count()).toBe(0);
});
