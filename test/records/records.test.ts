import { describe, expect, test } from 'vitest';
import { isDay } from '../../lib/days/index.ts';
import { brokenField, checkRecord } from '../../lib/records/checks/index.ts';
import {
  idsIn,
  letGo,
  moveTo,
  type Named,
  namesAny,
  RECORD_FIELDS,
  RECORD_TABLES,
  RECORDS,
  type Records,
  type RecordTable,
  type Reference,
  referencesOf,
} from '../../lib/records/index.ts';
import { MIGRATIONS } from '../../lib/store/migrations/index.ts';
import schema from '../../lib/transfer/book.schema.json' with { type: 'json' };
import { EVA, FULL, IDA, JON } from './full-records.ts';

const TABLES = RECORD_TABLES.map((table) => [table] as const);

/** Tables that hold what can be computed, the undo log, or what this browser notes for itself: no record of the manager's. */
const NO_RECORDS = [
  'journal',
  'changes',
  'cards',
  'standings',
  'suggestions',
  'showings',
  'stale',
  'runs',
  'imports',
];

/** Where in a value each text lies: `on`, `occasions.on`. */
function textsIn(value: unknown, path: string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, one]) => textsIn(one, [...path, field]));
}

describe('the kinds of records', () => {
  test('every table of the store is a kind of record, or says that it is none', () => {
    const stores = Object.assign({}, ...MIGRATIONS.map((one) => one.stores)) as Record<string, string | null>;
    for (const table of Object.keys(stores).filter((name) => stores[name] !== null))
      expect(
        Object.hasOwn(RECORDS, table) || NO_RECORDS.includes(table),
        `the table "${table}" has no definition: add it to RECORDS (lib/records/records.ts), or to NO_RECORDS here when nothing in it is the manager's own`,
      ).toBe(true);
    for (const table of RECORD_TABLES)
      expect(stores[table], `the record "${table}" has no table: add it in a new migration`).toBeTruthy();
  });

  test.each(TABLES)('%s: a record with something in every field is whole and may be stored', (table) => {
    expect(brokenField(table, FULL[table])).toBeNull();
    expect(checkRecord(table, FULL[table])).toBeNull();
  });

  test.each(TABLES)('%s: what an older file lacks gets a value that is whole', (table) => {
    expect(brokenField(table, { ...FULL[table], ...RECORDS[table].blank })).toBeNull();
  });

  test.each(TABLES)('%s: every field that holds an id is a reference', (table) => {
    const named = [...referencesOf(table).map(({ field }) => field), ...(RECORDS[table].ties ?? [])];
    const ids = new Set([IDA, JON, EVA, FULL.groups.id, FULL.introductions.id]);
    for (const [field, value] of Object.entries(FULL[table])) {
      const holdsId = textsIn(value).some(({ text }) => text.split('|').some((part) => ids.has(part)));
      const looksSo = /(Ids?|Into)$|^notSame$/.test(field);
      expect(
        field === 'id' || !(holdsId || looksSo) || named.includes(field),
        `${table}.${field} holds the id of another record: say among its references what becomes of it when that one is erased or merged (lib/records), or name it under "ties" when it names nobody`,
      ).toBe(true);
    }
  });

  test.each(TABLES)('%s: every field that is a day or a moment is told', (table) => {
    const { days, instants } = RECORDS[table];
    // Years of a biography stay what they are, and so does what another computer had.
    const stays = /^(positions|otherValues\.value|settledValues)/;
    for (const { path, text } of textsIn(FULL[table])) {
      if (stays.test(path)) continue;
      expect(
        days.includes(path),
        `${table}.${path} is a day: name it under "days", so that the sample moves in time with it`,
      ).toBe(isDay(text));
      expect(
        instants.includes(path),
        `${table}.${path} is a moment: name it under "instants", so that the sample moves in time with it`,
      ).toBe(/^\d{4}-\d\d-\d\dT/.test(text));
    }
  });

  test.each(Object.keys(RECORD_FIELDS) as (keyof typeof RECORD_FIELDS)[])(
    '%s: every text that forms edit is looked through for names',
    (table) => {
      for (const [field, { kind }] of Object.entries(RECORD_FIELDS[table]))
        if (kind === 'line' || kind === 'note')
          expect(
            RECORDS[table].texts,
            `${table}.${field} is text of the user's own: name it under "texts", so that "what do I hold" finds a name in it`,
          ).toContain(field);
    },
  );

  test.each(TABLES)('%s: the indices by which references are found are there', (table) => {
    const stores = MIGRATIONS.flatMap((one) => (one.stores as Record<string, string | null>)[table] ?? []);
    const indices = (stores.at(-1) ?? '').split(',').map((index) => index.trim().replace(/^[*&]/, ''));
    for (const { field, index } of referencesOf(table)) {
      if (index === undefined)
        expect(
          ['groups', 'meetings', 'settings'],
          `${table}.${field} needs an index: there may be many ${table}, and an erasure must not look through all`,
        ).toContain(table);
      else expect(indices, `add the index "${index}" of ${table} in a new migration`).toContain(index);
    }
  });

  test.each([
    ['contacts', 'contact'],
    ['profiles', 'profile'],
    ['exchanges', 'exchange'],
    ['promises', 'promise'],
    ['goals', 'goal'],
    ['groups', 'group'],
    ['meetings', 'meeting'],
    ['introductions', 'introduction'],
    ['tombstones', 'tombstone'],
    ['settings', 'settings'],
  ] as const)(
    '%s: the published schema names its fields, and needs those that are always there',
    (table, name) => {
      const { properties, required } = schema.$defs[name];
      const fields = Object.entries(RECORDS[table].fields);
      expect(Object.keys(properties).sort(), 'lib/transfer/book.schema.json, properties').toEqual(
        fields.map(([field]) => field).sort(),
      );
      const needed = fields.flatMap(([field, check]) =>
        check(undefined) !== null || ['createdAt', 'updatedAt'].includes(field) ? field : [],
      );
      expect([...required].sort(), 'lib/transfer/book.schema.json, required').toEqual(needed.sort());
    },
  );
});

const REFERENCES = RECORD_TABLES.flatMap((table) =>
  referencesOf(table).map((reference) => [`${table}.${reference.field}`, table, reference] as const),
);
const others = (reference: Reference, all: Named): string[] => [...(all[reference.to] ?? [])];

describe.each(REFERENCES)('%s', (_, table, reference) => {
  const record: Records[RecordTable] = FULL[table];
  const [first = ''] = idsIn(record, reference);

  test('names nobody any more who has gone', () => {
    const gone = { [reference.to]: new Set([first]) };
    const left = letGo(table, record, gone);
    expect(left === null).toBe(reference.whenGone === 'goes');
    expect(left !== null && namesAny(table, left, gone)).toBe(false);
    expect(others(reference, gone)).toEqual([first]);
  });

  test('is left as it is by whom it does not name', () => {
    const stranger = '00000000-0000-7000-8000-000000000099';
    expect(letGo(table, record, { [reference.to]: new Set([stranger]) })).toBe(record);
    expect(moveTo(table, record, new Map([[stranger, IDA]]))).toBe(record);
  });

  test('names the one who carries on after a merge, where it moves', () => {
    if (reference.to !== 'contacts') return;
    const into = '00000000-0000-7000-8000-000000000098';
    const moved = moveTo(table, record, new Map([[first, into]]));
    const ids = moved ? idsIn(moved, reference) : [];
    expect(ids.includes(into)).toBe(reference.whenMerged === 'moves');
    expect(ids.includes(first)).toBe(reference.whenMerged === 'stays');
  });
});

describe('a merge', () => {
  const merged = (from: string, to: string) => new Map([[from, to]]);

  test('leaves nothing of an introduction of one person to the same', () => {
    expect(moveTo('introductions', FULL.introductions, merged(IDA, JON))).toBeNull();
  });

  test('who introduced two others is not known any more when it turns out to be one of them', () => {
    expect(moveTo('introductions', FULL.introductions, merged(EVA, JON))).toMatchObject({
      byId: null,
      byOther: true,
    });
    const toMe = { ...FULL.introductions, byId: IDA };
    expect(moveTo('introductions', toMe, merged(IDA, EVA))).toMatchObject({
      byId: EVA,
      betweenIds: [EVA, JON],
    });
  });

  test('somebody who came under one record and cancelled under the other came', () => {
    expect(moveTo('meetings', FULL.meetings, merged(JON, IDA))).toMatchObject({
      cameIds: [IDA, EVA],
      declinedIds: [],
    });
  });

  test('nobody is met through themselves', () => {
    const through = { ...FULL.contacts, metThroughId: IDA };
    expect(moveTo('contacts', through, merged(IDA, through.id))).toMatchObject({ metThroughId: null });
  });
});

test('an introduction whose maker has gone was not made by the user', () => {
  expect(letGo('introductions', FULL.introductions, { contacts: new Set([EVA]) })).toMatchObject({
    byId: null,
    byOther: true,
  });
});
