import { describe, expect, test } from 'vitest';
import {
  addContact,
  allCards,
  contactByKeys,
  contactOf,
  deleteExchange,
  editContact,
  editExchange,
  eraseContact,
  exchangesOf,
  finishPromise,
  labelCounts,
  listContacts,
  logExchange,
  promisesOf,
  refreshCards,
  saveGoal,
  savePromise,
  saveSettings,
  settingsOf,
  snoozeContact,
  suggestNames,
} from '../../lib/store/index.ts';
import { codeOf, freshBook, must, NOW } from './fresh-book.ts';

const LUNCH = {
  on: '2026-11-20',
  channel: 'met',
  reachedOut: 'me',
  given: ['advice'],
  received: [],
  note: null,
} as const;
const lunchWith = (...contactIds: string[]) => ({
  ...LUNCH,
  given: [...LUNCH.given],
  received: [],
  contactIds,
});

describe('adding and editing', () => {
  test('a contact is stored with clean texts, sets without duplicates, and found by its page', async () => {
    const db = await freshBook();
    const { value } = must(
      await addContact(
        db,
        {
          name: '  Astrid \u200b Lund ',
          labels: ['Padel', 'padel', ''],
          emails: ['Astrid@Fjord.example', 'astrid@fjord.example'],
        },
        {
          site: 'linkedin',
          handle: 'Astrid-Lund',
          url: 'https://www.linkedin.com/in/astrid-lund/',
          aliases: ['ACoAA1'],
        },
        NOW,
      ),
    );
    expect(value).toMatchObject({ name: 'Astrid Lund', labels: ['Padel'], emails: ['Astrid@Fjord.example'] });
    const found = await contactByKeys(db, ['linkedin:acoaa1']);
    expect(found?.contact.id).toBe(value.id);
    expect(found?.profiles.map((profile) => profile.keys)).toEqual([
      ['linkedin:astrid-lund', 'linkedin:acoaa1'],
    ]);
  });

  test.each([
    ['nameMissing', { name: ' \u200b ' }],
    ['nameTooLong', { name: 'x'.repeat(201) }],
    ['textTooLong', { name: 'Bo Ek', role: 'x'.repeat(201) }],
    ['cadenceOutOfRange', { name: 'Bo Ek', cadenceDays: 0 }],
    ['dayInvalid', { name: 'Bo Ek', nextMeeting: '2026-02-30' }],
  ])('%s is refused and nothing is written', async (code, draft) => {
    const db = await freshBook();
    expect(codeOf(await addContact(db, draft, null, NOW))).toBe(code);
    expect(await db.contacts.count()).toBe(0);
    expect(await db.journal.count()).toBe(0);
  });

  test('a page belongs to one living contact', async () => {
    const db = await freshBook();
    const page = { site: 'linkedin', handle: 'bo-ek', url: 'https://www.linkedin.com/in/bo-ek/' };
    must(await addContact(db, { name: 'Bo Ek' }, page, NOW));
    expect(codeOf(await addContact(db, { name: 'Bo Ek the second' }, page, NOW))).toBe('profileTaken');
    expect(await db.contacts.count()).toBe(1);
  });

  test('editing keeps fields this version does not know, and moves updatedAt', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Eli Holm' }, null, NOW));
    await db.contacts.update(value.id, { fromLater: 'kept' } as object);
    const later = new Date(NOW.getTime() + 1000);
    must(await editContact(db, value.id, { role: 'CFO' }, later));
    expect(await db.contacts.get(value.id)).toMatchObject({
      role: 'CFO',
      fromLater: 'kept',
      updatedAt: later.toISOString(),
      createdAt: NOW.toISOString(),
    });
  });

  test('an edit that changes nothing moves nothing', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Eli Holm', role: 'CFO' }, null, NOW));
    must(await editContact(db, value.id, { role: 'CFO' }, new Date(NOW.getTime() + 1000)));
    expect((await db.contacts.get(value.id))?.updatedAt).toBe(NOW.toISOString());
  });

  test('somebody who is not there is notFound', async () => {
    const db = await freshBook();
    expect(codeOf(await editContact(db, 'nobody', { role: 'CFO' }, NOW))).toBe('notFound');
    expect(codeOf(await logExchange(db, lunchWith('nobody'), NOW))).toBe('notFound');
    expect(codeOf(await logExchange(db, lunchWith(), NOW))).toBe('notFound');
  });
});

describe('the log', () => {
  test('one lunch with two people is an entry each, held together, and the list knows the day', async () => {
    const db = await freshBook();
    const a = must(await addContact(db, { name: 'Ida Moe' }, null, NOW)).value;
    const b = must(await addContact(db, { name: 'Jon Vik' }, null, NOW)).value;
    const { value } = must(await logExchange(db, lunchWith(a.id, b.id, a.id), NOW));
    expect(value).toHaveLength(2);
    expect(value[0]?.togetherId).toBe(value[1]?.togetherId);
    expect(value[0]?.togetherId).not.toBeNull();
    expect((await db.cards.get(b.id))?.lastOn).toBe('2026-11-20');
  });

  test.each([
    ['dayInFuture', '2026-11-22'],
    ['dayTooEarly', '1820-05-01'],
    ['dayInvalid', '2026-02-29'],
    ['dayMissing', ''],
  ])('%s refuses %s', async (code, on) => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    expect(codeOf(await logExchange(db, { ...lunchWith(value.id), on }, NOW))).toBe(code);
    expect(await exchangesOf(db, value.id)).toEqual([]);
  });

  test('newest first; editing and deleting keep the last day of the card true', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    for (const on of ['2026-03-01', '2026-11-02', '2026-07-15'])
      must(await logExchange(db, { ...lunchWith(value.id), on }, NOW));
    const log = await exchangesOf(db, value.id);
    expect(log.map((one) => one.on)).toEqual(['2026-11-02', '2026-07-15', '2026-03-01']);
    must(await editExchange(db, log[0]?.id ?? '', { on: '2026-06-01' }, NOW));
    expect((await db.cards.get(value.id))?.lastOn).toBe('2026-07-15');
    must(await deleteExchange(db, log[1]?.id ?? '', NOW));
    expect((await db.cards.get(value.id))?.lastOn).toBe('2026-06-01');
    expect(codeOf(await editExchange(db, log[0]?.id ?? '', { on: '2027-01-01' }, NOW))).toBe('dayInFuture');
  });

  test('every write marks whom it concerns for the ranking', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    await db.stale.clear();
    const logged = must(await logExchange(db, lunchWith(value.id), NOW)).value;
    expect(await db.stale.toCollection().primaryKeys()).toEqual([value.id]);
    await db.stale.clear();
    must(await editExchange(db, logged[0]?.id ?? '', { note: 'About the merger' }, NOW));
    expect(await db.stale.toCollection().primaryKeys()).toEqual([value.id]);
  });
});

describe('promises, goals, choices', () => {
  test('open promises come first, the earliest due first', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    const promise = (text: string, due: string | null) =>
      savePromise(db, { contactId: value.id, by: 'me', text, due }, NOW);
    const done = must(await promise('Send the report', '2026-01-01')).value;
    must(await promise('Some day', null));
    must(await promise('Soon', '2026-12-01'));
    must(await finishPromise(db, done.id, '2026-11-21', NOW));
    expect((await promisesOf(db, value.id)).map((one) => one.text)).toEqual([
      'Soon',
      'Some day',
      'Send the report',
    ]);
    expect(codeOf(await promise('  ', null))).toBe('textMissing');
  });

  test('choices outside their range are refused, the rest are kept', async () => {
    const db = await freshBook();
    must(await saveSettings(db, { weeklyBudget: 3 }, NOW));
    const add = (key: string) =>
      saveSettings(db, ({ notSame = [] }) => ({ notSame: [...notSame, key] }), NOW);
    const [, last] = await Promise.all([add('a'), add('b')]);
    expect(must(last).value.notSame).toEqual(['a', 'b']);
    expect(codeOf(await saveSettings(db, { weeklyBudget: 0 }, NOW))).toBe('numberOutOfRange');
    for (const days of [0, 10_000, 1.5, Number.NaN])
      expect(
        codeOf(await saveSettings(db, { cadences: { relations: { peer: days }, labels: {} } }, NOW)),
      ).toBe('cadenceOutOfRange');
    expect(codeOf(await saveSettings(db, { templates: { 'sv.hello': 'x'.repeat(100_001) } }, NOW))).toBe(
      'textTooLong',
    );
    expect(codeOf(await saveSettings(db, { reviewHour: 24 }, NOW))).toBe('numberOutOfRange');
    expect(await settingsOf(db)).toMatchObject({ weeklyBudget: 3, reviewHour: 7 });
  });

  test('a goal needs its words', async () => {
    const db = await freshBook();
    const goal = {
      text: '',
      industries: [],
      functions: [],
      seniorities: [],
      regions: [],
      labels: [],
      wanted: 3,
      until: null,
      weight: 1,
    };
    expect(codeOf(await saveGoal(db, goal, NOW))).toBe('textMissing');
    const saved = must(await saveGoal(db, { ...goal, text: 'Peers in energy' }, NOW)).value;
    must(await saveGoal(db, { ...goal, id: saved.id, text: 'Peers in energy and water' }, NOW));
    expect((await db.goals.toArray()).map((one) => one.text)).toEqual(['Peers in energy and water']);
  });

  test('a snooze must end later than today', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    expect(codeOf(await snoozeContact(db, value.id, '2026-11-21', NOW))).toBe('dayInvalid');
    expect(must(await snoozeContact(db, value.id, '2026-12-05', NOW)).value.snoozedUntil).toBe('2026-12-05');
  });
});

describe('lists', () => {
  test('pages in the order of names, names by their beginning, labels with counts', async () => {
    const db = await freshBook();
    for (const [name, labels] of [
      ['Øyvind Dal', ['padel']],
      ['Ane Bjerg', ['padel', 'board']],
      ['Olof Ek', []],
    ] as const)
      must(await addContact(db, { name, labels: [...labels] }, null, NOW));
    expect((await listContacts(db, { limit: 2 })).map((one) => one.name)).toEqual(['Ane Bjerg', 'Olof Ek']);
    expect((await listContacts(db, { limit: 2, offset: 2 })).map((one) => one.name)).toEqual(['Øyvind Dal']);
    expect((await suggestNames(db, 'OY', 5)).map((one) => one.name)).toEqual(['Øyvind Dal']);
    expect(await labelCounts(db)).toEqual([
      { label: 'padel', count: 2 },
      { label: 'board', count: 1 },
    ]);
  });
});

test('cards brought up to date for some are the same as all cards read again', async () => {
  const db = await freshBook();
  const people = [];
  for (const name of ['Ane Bjerg', 'Olof Ek', 'Øyvind Dal'])
    people.push(must(await addContact(db, { name }, null, NOW)).value.id);
  const before = await allCards(db);
  const [ane = '', olof = ''] = people;
  must(await editContact(db, ane, { name: 'Åse Bjerg' }, NOW));
  must(await eraseContact(db, olof, NOW));
  const fresh = must(await addContact(db, { name: 'Carl Dahl' }, null, NOW)).value.id;
  const cards = await refreshCards(db, before, [ane, olof, fresh]);
  expect(cards).toEqual(await allCards(db));
  expect(cards.map((card) => card.name)).toEqual(['Åse Bjerg', 'Carl Dahl', 'Øyvind Dal']);
});

describe('erasing', () => {
  test('leaves tombstones and no word of the person anywhere but in its own entry of the undo log', async () => {
    const db = await freshBook();
    const secret = 'Zebulon';
    const { value } = must(
      await addContact(
        db,
        { name: `${secret} Krogh`, notes: `${secret} likes fishing` },
        { site: 'linkedin', handle: secret, url: `https://www.linkedin.com/in/${secret}/` },
        NOW,
      ),
    );
    const other = must(await addContact(db, { name: 'Ida Moe', metThroughId: value.id }, null, NOW)).value;
    must(await logExchange(db, { ...lunchWith(value.id, other.id), note: `With ${secret}` }, NOW));
    must(await savePromise(db, { contactId: value.id, by: 'me', text: `Call ${secret}`, due: null }, NOW));
    must(await editContact(db, value.id, { notes: `${secret} moved` }, NOW));
    // Deleted before the erasure, but still in the undo log.
    const call = must(await logExchange(db, { ...lunchWith(value.id), note: `${secret} called` }, NOW))
      .value[0];
    must(await deleteExchange(db, call?.id ?? '', NOW));

    const erased = must(await eraseContact(db, value.id, NOW));
    expect(erased.value.records).toBe(4);
    expect(await contactOf(db, value.id)).toBeNull();
    expect((await contactOf(db, other.id))?.contact.metThroughId).toBeNull();
    expect(await db.tombstones.count()).toBe(5);
    // Marks are numbers: whether a page comes along again can be told by them, and nothing else.
    for (const stone of await db.tombstones.toArray())
      expect(Object.keys(stone).filter((key) => !['deletedAt', 'id', 'marks'].includes(key))).toEqual([]);
    for (const table of db.tables) {
      const rows = await table.toArray();
      const kept = table.name === 'changes' ? rows.filter((row) => row.entryId !== erased.entryId) : rows;
      // The note of the shared lunch is the other person's too: what the user wrote there stays.
      const lunch = (row: object) => JSON.stringify(row).includes(other.id);
      const mine = ['exchanges', 'changes'].includes(table.name)
        ? kept.flatMap((row) => row.changes ?? [row]).filter((row) => !lunch(row))
        : kept;
      expect(JSON.stringify(mine), table.name).not.toContain(secret);
    }
  });
});
