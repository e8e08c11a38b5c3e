import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../lib/backups/write-backup.ts';
import { brokenField } from '../../lib/records/checks/index.ts';
import { BOOK_LISTS, type Book, defaultSettings, emptyBook, emptyContact } from '../../lib/records/index.ts';
import { restoreBook, wholeBook } from '../../lib/store/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';
import { parseJson } from '../../lib/transfer/json.ts';
import { jsonBounds } from '../../lib/transfer/json-bounds.ts';
import { newId } from '../../lib/words/index.ts';
import { freshBook, must } from '../store/fresh-book.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const AT = NOW.toISOString();
const ANNA = newId(NOW);
const TIMES = { createdAt: AT, updatedAt: AT };
const id = () => newId(NOW);

type Odd = Record<string, unknown>;
const person = (more: Odd = {}): Odd => ({
  ...emptyContact(id(), 'Bo Ek', AT),
  company: 'Nordvik',
  ...more,
});
const anna = { ...emptyContact(ANNA, 'Anna Berg', AT) };
const entry = (more: Odd = {}): Odd => ({
  id: id(),
  contactId: ANNA,
  on: '2026-10-01',
  channel: 'call',
  reachedOut: 'me',
  given: [],
  received: [],
  note: 'n',
  togetherId: null,
  ...TIMES,
  ...more,
});
const promise = (more: Odd): Odd => ({
  id: id(),
  contactId: ANNA,
  by: 'me',
  text: 'x',
  due: null,
  doneOn: null,
  ...TIMES,
  ...more,
});
const profile = (more: Odd): Odd => ({
  id: id(),
  contactId: ANNA,
  site: 'linkedin',
  handle: 'x',
  url: 'https://www.linkedin.com/in/x/',
  keys: ['linkedin:x'],
  ...TIMES,
  ...more,
});
const group = (more: Odd): Odd => ({
  id: id(),
  name: 'G',
  memberIds: [],
  purpose: null,
  cost: null,
  ...TIMES,
  ...more,
});
const meeting = (more: Odd): Odd => ({
  id: id(),
  groupId: id(),
  on: '2026-01-01',
  cancelled: false,
  note: null,
  ...TIMES,
  ...more,
});
const introduction = (more: Odd): Odd => ({
  id: id(),
  on: '2026-01-01',
  betweenIds: [ANNA, id()],
  byId: null,
  why: null,
  ...TIMES,
  ...more,
});
const goal = (more: Odd): Odd => ({
  id: id(),
  text: 'x',
  industries: [],
  functions: [],
  seniorities: [],
  regions: [],
  labels: [],
  wanted: 1,
  weight: 1,
  until: null,
  ...TIMES,
  ...more,
});
const settings = (more: Odd) => ({ settings: { ...defaultSettings(AT), ...more } });

/** The text of a file with Anna and these records. */
function fileOf({ contacts = [], ...lists }: Odd): string {
  const book = { ...emptyBook(), contacts: [anna, ...(contacts as object[])], ...lists };
  return JSON.stringify({ format: 'bollplank', version: 1, writtenAt: AT, book });
}

function read(lists: Odd) {
  const { book, setAside = [], skipped } = must(parseJson(fileOf(lists)));
  if (!book) throw new Error('No book was read');
  return { book, setAside, skipped };
}

/** A record with one thing wrong, by the kind of record and the field at fault. */
const BROKEN: [kind: keyof Book, field: string, record: unknown][] = [
  ['contacts', 'labels', person({ labels: [1, null, { a: 1 }] })],
  ['contacts', 'labels', person({ labels: [{ trim: 1, length: 1 }] })],
  ['contacts', 'labels', person({ labels: 'friend' })],
  ['contacts', 'labels', person({ labels: ['x'.repeat(61)] })],
  ['contacts', 'emails', person({ emails: [{}, 5] })],
  ['contacts', 'offers', person({ offers: [{ x: 1 }] })],
  ['contacts', 'needs', person({ needs: [[1]] })],
  ['contacts', 'websites', person({ websites: [{ x: 1 }, 7] })],
  ['contacts', 'websites', person({ websites: 'http://x' })],
  ['contacts', 'websites', person({ websites: ['javascript:alert(1)'] })],
  ['contacts', 'positions', person({ positions: [null, 5, { title: {} }] })],
  ['contacts', 'occasions', person({ occasions: [null] })],
  ['contacts', 'occasions', person({ occasions: [{ on: 5, kind: {}, text: {} }] })],
  ['contacts', 'region', person({ region: { country: { x: 1 }, area: 5 } })],
  ['contacts', 'region', person({ region: 'SE' })],
  ['contacts', 'notes', person({ notes: { x: 1 } })],
  ['contacts', 'notes', person({ notes: 'x'.repeat(20_001) })],
  ['contacts', 'headline', person({ headline: { x: 1 } })],
  ['contacts', 'role', person({ role: 5 })],
  ['contacts', 'name', person({ name: 'x'.repeat(201) })],
  ['contacts', 'name', person({ name: ' ' })],
  ['contacts', 'industry', person({ industry: {} })],
  ['contacts', 'industry', person({ industry: '<b>x</b>' })],
  ['contacts', 'language', person({ language: 'xx-"<>\u0000' })],
  ['contacts', 'language', person({ language: {} })],
  ['contacts', 'importance', person({ importance: 1e308 })],
  ['contacts', 'importance', person({ importance: null })],
  ['contacts', 'cadenceDays', person({ cadenceDays: 0 })],
  ['contacts', 'snoozedUntil', person({ snoozedUntil: '2026-02-30' })],
  ['contacts', 'origin', person({ origin: 5 })],
  ['contacts', 'origin', person({ origin: { by: 'file' } })],
  ['contacts', 'metThroughId', person({ metThroughId: '../etc' })],
  ['contacts', 'updatedAt', person({ updatedAt: 'soon' })],
  ['contacts', 'id', person({ id: '../etc' })],
  ['contacts', '', null],
  ['contacts', '', [1]],
  ['exchanges', 'on', entry({ on: '9999-12-31' })],
  ['exchanges', 'note', entry({ note: {} })],
  ['exchanges', 'togetherId', entry({ togetherId: 5 })],
  ['exchanges', 'given', entry({ given: 'advice' })],
  ['exchanges', 'given', entry({ given: [null] })],
  ['exchanges', 'channel', entry({ channel: { x: 1 } })],
  ['exchanges', 'contactId', entry({ contactId: id() })],
  ['promises', 'by', promise({ by: { x: 1 } })],
  ['promises', 'text', promise({ text: 'x'.repeat(301) })],
  ['promises', 'due', promise({ due: 'soon' })],
  ['profiles', 'url', profile({ url: 'javascript:alert(1)' })],
  ['profiles', 'url', profile({ url: 'data:text/html,x' })],
  ['profiles', 'keys', profile({ keys: [{}, null, 5] })],
  ['profiles', 'seen', profile({ seen: { name: {} } })],
  ['groups', 'memberIds', group({ memberIds: [{}, 5, null] })],
  ['groups', 'purpose', group({ purpose: {} })],
  ['groups', 'tries', group({ tries: 99 })],
  ['meetings', 'cameIds', meeting({ cameIds: 'x' })],
  ['meetings', 'declinedIds', meeting({ declinedIds: [{}] })],
  ['meetings', 'topic', meeting({ topic: {} })],
  ['introductions', 'betweenIds', introduction({ betweenIds: [{}, 5] })],
  ['introductions', 'betweenIds', introduction({ betweenIds: [ANNA] })],
  ['introductions', 'why', introduction({ why: {} })],
  ['goals', 'industries', goal({ industries: [{}] })],
  ['goals', 'functions', goal({ functions: [5] })],
  ['goals', 'regions', goal({ regions: [{}, null, 'x'] })],
  ['goals', 'wanted', goal({ wanted: null })],
  ['goals', 'weight', goal({ weight: 1e308 })],
  ['tombstones', 'deletedAt', { id: id(), deletedAt: 5, marks: 'x' }],
  ['tombstones', 'marks', { id: id(), deletedAt: AT, marks: [{}] }],
];

/** A choice of the settings that cannot be read. */
const BROKEN_CHOICES: [field: string, value: unknown][] = [
  ['columns', 'x'],
  ['templates', { 'sv.hello': {} }],
  ['readingRules', 'x'],
  ['me', { industry: {}, function: 'x', seniority: 5, offers: [{}] }],
  ['companyIndustry', { nordvik: {} }],
  ['titleTags', { x: null }],
  ['cadences', {}],
  ['notSame', [5, {}]],
  ['notSame', 'x'],
  ['savedViews', 'abc'],
  ['reviewHour', 0.5],
  ['weeklyBudget', 1e9],
];

describe('a book with something odd in it', () => {
  test.each(BROKEN)(
    '%s: a record whose "%s" cannot be read is set aside, and all else taken',
    async (...odd) => {
      const [kind, field, record] = odd;
      const { book, setAside, skipped } = read({ [kind]: [record] });
      expect(setAside).toMatchObject([{ kind, field, record }]);
      expect(skipped).toMatchObject([{ problem: { code: 'recordBroken', field: kind } }]);
      expect(book.contacts).toMatchObject([{ name: 'Anna Berg' }]);
      const db = await freshBook();
      must(await restoreBook(db, book, 'replace', NOW));
      expect((await wholeBook(db))[kind]).toHaveLength(kind === 'contacts' ? 1 : 0);
      db.close();
    },
  );

  test.each(BROKEN_CHOICES)(
    'settings: a choice "%s" that cannot be read is set aside alone',
    (field, value) => {
      const { book, setAside } = read(settings({ [field]: value, templates: { 'sv.bye': 'Hej då' } }));
      const templates = field === 'templates';
      const { book: damaged, setAside: told } = read(settings({ [field]: value }));
      expect(told).toEqual([{ kind: 'settings', name: null, field, record: value }]);
      expect(brokenField('settings', damaged.settings)).toBeNull();
      if (!templates) {
        expect(setAside).toHaveLength(1);
        expect(book.settings?.templates).toEqual({ 'sv.bye': 'Hej då' });
      }
    },
  );

  test('a saved view leads into the dashboard or is set aside, and the others stay', () => {
    const views = ['https://evil.example/login', 'javascript:alert(1)', 'data:text/html,x', '//x', '#x'];
    const good = { name: 'Mine', hash: '#/contacts?q=energi' };
    const savedViews = [...views.map((hash) => ({ name: hash, hash })), null, good];
    const { book, setAside } = read(settings({ savedViews }));
    expect(book.settings?.savedViews).toEqual([good]);
    expect(setAside.map(({ field, name }) => [field, name])).toEqual(
      [...views, null].map((name) => ['savedViews', name]),
    );
  });

  test('what belongs to somebody who is set aside is set aside, too', () => {
    const bo = person({ labels: 5 });
    const { book, setAside } = read({ contacts: [bo], exchanges: [entry({ contactId: bo.id }), entry()] });
    expect(setAside.map(({ kind }) => kind)).toEqual(['contacts', 'exchanges']);
    expect(book.exchanges).toHaveLength(1);
  });

  test('tags, kinds and fields of a newer version are kept as they are', async () => {
    const { book, setAside } = read({
      contacts: [person({ industry: 'space-mining', fromLater: { deep: [1] }, relation: 'co-founder' })],
      exchanges: [entry({ channel: 'hologram', given: ['time-machine'], reachedOut: 'a-third' })],
      goals: [goal({ industries: ['space-mining'] })],
      ...settings({ fromLater: [1] }),
    });
    expect(setAside).toEqual([]);
    const db = await freshBook();
    must(await restoreBook(db, book, 'replace', NOW));
    const stored = await wholeBook(db);
    expect(stored.contacts).toContainEqual(
      expect.objectContaining({ industry: 'space-mining', fromLater: { deep: [1] } }),
    );
    expect(stored.exchanges[0]).toMatchObject({ channel: 'hologram', given: ['time-machine'] });
    expect(stored.settings).toMatchObject({ fromLater: [1] });
  });

  test('names of fields that mean something to the language do no harm', () => {
    const text = fileOf({ contacts: [] }).replace(
      '"name":"Anna Berg"',
      '"name":"Anna Berg","__proto__":{"archived":true},"constructor":{"prototype":1},"toString":"x"',
    );
    const { book } = must(parseJson(text));
    expect(book?.contacts[0]?.archived).toBe(false);
    expect(({} as Odd).archived).toBeUndefined();
  });

  test('is backed up as it is, and the backup can be read back', async () => {
    const odd = person({ occasions: [null] });
    const book = { ...emptyBook(), contacts: [anna, odd] } as unknown as Book;
    const written = must(await writeBackup(book, { now: NOW }));
    expect(new TextDecoder().decode(written.bytes)).toContain(String(odd.id));
    const { book: back, setAside } = must(parseJson(new TextDecoder().decode(written.bytes)));
    expect(back?.contacts).toMatchObject([{ id: ANNA }]);
    expect(setAside).toMatchObject([{ field: 'occasions', record: odd }]);
  });

  test('every kind of record has a check, and an empty book passes all of them', () => {
    for (const list of [...BOOK_LISTS, 'settings'] as const) expect(brokenField(list, {})).not.toBeNull();
    expect(brokenField('contacts', anna)).toBeNull();
    expect(brokenField('settings', defaultSettings(AT))).toBeNull();
  });
});

describe('a file made to fill the memory', () => {
  test.each([
    ['objects', `[${'{},'.repeat(20)}{}]`],
    ['values', `[${'0,'.repeat(60)}0]`],
    ['parts within parts', '['.repeat(9)],
  ])('of many %s is refused before it is taken apart', (_, text) => {
    const limits = { parts: 20, values: 50, depth: 8, records: 9 };
    expect(jsonBounds(text, limits)).toEqual({ code: 'fileTooFull' });
    expect(jsonBounds(JSON.stringify(text), limits)).toBeNull();
    expect(jsonBounds(`["\\\\\\"${text.replaceAll('"', '')}\\\\"]`, limits)).toBeNull();
  });

  test('of four million empty records is refused', () => {
    const text = `{"format":"bollplank","version":1,"book":{"contacts":[${'{},'.repeat(4_000_000)}{}]}}`;
    const parsed = parseFile(new TextEncoder().encode(text), 'book.json');
    expect(parsed).toMatchObject({ ok: false, error: { code: 'fileTooFull' } });
  }, 30_000);

  test('that lies deep is refused', () => {
    const deep = `{"format":"bollplank","version":1,"book":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect(parseJson(deep)).toMatchObject({ ok: false, error: { code: 'fileTooFull' } });
  });

  test('as a row of a table that never ends, or of thousands of columns, is left out and told', () => {
    const head = 'Name,Company\nAnna Berg,Nordvik\n';
    const wide = must(parseFile(new TextEncoder().encode(`${head}${'x,'.repeat(3000)}\n`), 'a.csv'));
    expect(wide.people).toHaveLength(1);
    expect(wide.problems).toContainEqual({ code: 'rowBroken', line: 3 });
  });
});
