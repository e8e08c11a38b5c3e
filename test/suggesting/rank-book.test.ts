import { describe, expect, test, vi } from 'vitest';
import { addDays } from '../../lib/days/index.ts';
import {
  addContact,
  allCards,
  type BookDb,
  contactOf,
  editContact,
  eraseContact,
  judgeShowing,
  lastRun,
  listedOn,
  logExchange,
  openBook,
  restContact,
  saveGoal,
  saveGroup,
  saveMeeting,
  savePromise,
  saveSettings,
  snoozeContact,
  suggestionsNow,
  undo,
} from '../../lib/store/index.ts';
import { catchUp, noteView } from '../../lib/suggesting/keep-up.ts';
import { rankAll, rankChanged } from '../../lib/suggesting/rank-book.ts';
import type { Id } from '../../lib/words/index.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

const TODAY = '2026-11-21';

/** A book of `count` people, spoken with monthly until `silent` days ago (each a day longer than the one before). */
async function bookOf(count: number, silent = 120): Promise<{ db: BookDb; ids: Id[] }> {
  const db = await freshBook();
  const ids: Id[] = [];
  for (let i = 0; i < count; i++) {
    const { value } = must(await addContact(db, { name: `Person ${i}`, company: `Company ${i}` }, null, NOW));
    ids.push(value.id);
    for (let k = 0; k < 4; k++) await log(db, value.id, addDays(TODAY, -silent - i - 30 * k));
  }
  return { db, ids };
}

async function log(db: BookDb, id: Id, on = TODAY) {
  const entry = {
    contactIds: [id],
    on,
    channel: 'call',
    reachedOut: 'both',
    given: [],
    received: [],
    note: null,
  } as const;
  return must(await logExchange(db, { ...entry, contactIds: [id], given: [], received: [] }, NOW));
}

/** The same book, opened by a program that remembers nothing. */
async function reopened(db: BookDb): Promise<BookDb> {
  return must(await openBook(db.name));
}

/** Whom the next list is made of without reading the book. */
const pooled = async (db: BookDb) => {
  const row = await db.runs.get('pool');
  return row?.id === 'pool' ? row.ids : [];
};

const listed = async (db: BookDb) => must(await suggestionsNow(50, db.name)).map((row) => row.contactId);

describe('ranking the book', () => {
  test('lists no more than the week’s budget, complete for the popup, best first', async () => {
    const { db } = await bookOf(9);
    must(await saveSettings(db, { weeklyBudget: 3 }, NOW));
    expect((await rankAll(db, NOW)).suggestions).toBe(3);
    const rows = must(await suggestionsNow(2, db.name));
    expect(rows.map((row) => row.rank)).toEqual([0, 1]);
    expect(rows[0]).toMatchObject({
      lastOn: expect.stringMatching(/^2026-/),
      name: expect.stringMatching(/^Person/),
    });
    expect(rows[0]?.reasons.length).toBeGreaterThan(0);
    expect(await pooled(db)).toHaveLength(9);
    expect((await allCards(db)).every((card) => card.warmth !== null)).toBe(true);
  });

  test('nobody is stale afterwards, and the same day twice changes nothing', async () => {
    const { db } = await bookOf(6);
    await rankAll(db, NOW);
    expect(await db.stale.count()).toBe(0);
    const first = JSON.stringify([await db.suggestions.toArray(), await db.standings.toArray()]);
    await rankAll(db, NOW);
    expect(JSON.stringify([await db.suggestions.toArray(), await db.standings.toArray()])).toBe(first);
  });

  test('people who came after the last full ranking stay on the list when somebody else changes', async () => {
    const db = await freshBook();
    await rankAll(db, NOW);
    const ids: Id[] = [];
    for (let i = 0; i < 4; i++) {
      const { value } = must(await addContact(db, { name: `Person ${i}` }, null, NOW));
      ids.push(value.id);
      for (let k = 0; k < 4; k++) await log(db, value.id, addDays(TODAY, -120 - 30 * k));
    }
    await rankChanged(db, NOW);
    expect((await listed(db)).sort()).toEqual([...ids].sort());
    must(await addContact(db, { name: 'Somebody new' }, null, NOW));
    await rankChanged(db, NOW);
    expect(await listed(db)).toEqual(expect.arrayContaining(ids));
  });

  test('whoever is in a group that meets soon is not suggested, until the meeting is called off', async () => {
    const { db, ids } = await bookOf(4);
    await rankAll(db, NOW);
    expect(await listed(db)).toHaveLength(4);
    const [first = '', second = ''] = ids;
    const group = must(await saveGroup(db, { name: 'Forum', memberIds: [first, second] }, NOW)).value;
    const draft = { groupId: group.id, on: addDays(TODAY, 9) };
    const { meeting } = must(await saveMeeting(db, draft, NOW)).value;
    await rankChanged(db, NOW);
    expect((await listed(db)).sort()).toEqual(ids.slice(2).sort());
    must(await saveMeeting(db, { id: meeting.id, groupId: group.id, declinedIds: [first] }, NOW));
    await rankChanged(db, NOW);
    expect((await listed(db)).sort()).toEqual([first, ...ids.slice(2)].sort());
    must(await saveMeeting(db, { id: meeting.id, groupId: group.id, cancelled: true }, NOW));
    await rankChanged(db, NOW);
    expect(await listed(db)).toHaveLength(4);
  });

  test('the user’s own rhythm is found in the book, and stays for the day', async () => {
    const { db, ids } = await bookOf(6);
    await rankAll(db, NOW);
    const rhythm = (await lastRun(db))?.rhythm;
    expect(rhythm).toMatchObject({ on: TODAY });
    expect(rhythm?.days).toBeGreaterThan(30);
    expect(rhythm?.days).toBeLessThan(45);
    for (const id of ids) await log(db, id);
    await rankAll(db, NOW);
    expect((await lastRun(db))?.rhythm).toEqual(rhythm);
    await rankAll(db, new Date('2026-11-22T09:00:00'));
    expect((await lastRun(db))?.rhythm).toMatchObject({ on: '2026-11-22' });
    expect((await lastRun(db))?.rhythm).not.toEqual({ ...rhythm, on: '2026-11-22' });
  });

  test('what an older make has summed up is summed up anew', async () => {
    const { db } = await bookOf(3);
    await rankAll(db, NOW);
    const before = must(await suggestionsNow(9, db.name));
    const aged = (await db.standings.toArray()).map((row) => {
      const { thinDays: _, ...standing } = row.standing as Record<string, unknown>;
      return { ...row, standing };
    });
    await db.standings.bulkPut(aged);
    const rows = await db.runs.get('pool rows');
    if (rows?.id === 'pool rows') await db.runs.put({ ...rows, rows: aged });
    const other = await reopened(db);
    await rankChanged(other, NOW);
    expect(must(await suggestionsNow(9, db.name))).toEqual(before);
    expect((await other.standings.toArray()).every(({ standing }) => 'thinDays' in Object(standing))).toBe(
      true,
    );
  });

  test('after three weeks away the list and the badge are as long as ever, and so is next week', async () => {
    const db = await freshBook();
    for (let i = 0; i < 30; i++) {
      const { value } = must(await addContact(db, { name: `Person ${i}`, company: `Firm ${i}` }, null, NOW));
      for (let k = 0; k < 8; k++) await log(db, value.id, addDays(TODAY, -21 - (i % 5) - 8 * k));
      if (i >= 12) continue;
      must(
        await savePromise(
          db,
          { contactId: value.id, by: 'me', text: `Send it ${i}`, due: addDays(TODAY, -1 - i) },
          NOW,
        ),
      );
    }
    must(await saveSettings(db, { weeklyBudget: 5 }, NOW));
    expect((await rankAll(db, NOW)).suggestions).toBe(5);
    await noteView(db, await listed(db), NOW);
    for (const days of [1, 3, 7, 8]) {
      const now = new Date(NOW.getTime() + days * 86_400_000);
      expect((await catchUp(db, now)).suggestions, `after ${days} days`).toBeLessThanOrEqual(5);
      await noteView(db, await listed(db), now);
    }
  });

  test('an empty book has no suggestions', async () => {
    const db = await freshBook();
    expect((await rankAll(db, NOW)).suggestions).toBe(0);
    expect(await listed(db)).toEqual([]);
  });

  test('what the user does with a suggestion takes it off the list and off the week’s budget; undo gives it back', async () => {
    const { db } = await bookOf(9);
    must(await saveSettings(db, { weeklyBudget: 3 }, NOW));
    await rankAll(db, NOW);
    const [first = '', second = '', third = ''] = await listed(db);
    must(await snoozeContact(db, first, addDays(TODAY, 30), NOW));
    // Gone at once, before the background has run.
    expect(await listed(db)).toEqual([second, third]);
    await rankChanged(db, NOW);
    expect(await listed(db)).toHaveLength(2);
    const rested = must(await restContact(db, second, true, NOW));
    await log(db, third);
    await rankChanged(db, NOW);
    expect(await listed(db)).toEqual([]);
    must(await undo(db, rested.entryId, NOW));
    await rankChanged(db, NOW);
    expect(await listed(db)).toHaveLength(1);
    // A new week, a new budget.
    await rankAll(db, new Date('2026-11-23T10:00:00'));
    expect(await listed(db)).toHaveLength(3);
  });

  test('after one logged exchange only that contact is summed up again', async () => {
    const { db, ids } = await bookOf(8);
    await rankAll(db, NOW);
    const before = await db.standings.toArray();
    await log(db, ids[2] ?? '');
    expect((await rankChanged(db, NOW)).computed).toBe(1);
    const after = await db.standings.toArray();
    const moved = after
      .filter((row, i) => JSON.stringify(row) !== JSON.stringify(before[i]))
      .map((row) => row.id);
    expect(moved).toEqual([ids[2]]);
    expect((await contactOf(db, ids[2] ?? ''))?.standing?.warmth).toBe('warm');
    expect((await db.cards.get(ids[2] ?? ''))?.warmth).toBe('warm');
  });

  test('a change gives the same list as ranking the whole book', async () => {
    const { db, ids } = await bookOf(12);
    await rankAll(db, NOW);
    must(await editContact(db, ids[7] ?? '', { importance: 3 }, NOW));
    await log(db, ids[1] ?? '');
    await rankChanged(db, NOW);
    const quick = await db.suggestions.toArray();
    await rankAll(db, NOW);
    expect(quick).toEqual(await db.suggestions.toArray());
  });

  test('a new goal ranks everybody anew', async () => {
    const { db } = await bookOf(4);
    await rankAll(db, NOW);
    const goal = {
      industries: [],
      functions: [],
      seniorities: [],
      regions: [],
      labels: [],
      wanted: 3,
      until: null,
      weight: 1,
    };
    must(await saveGoal(db, { ...goal, text: 'Peers in energy', industries: ['energy'] }, NOW));
    expect(await listedOn(db)).toBeNull();
    await rankChanged(db, NOW);
    expect(await pooled(db)).toHaveLength(4);
  });

  test('an erased person is nowhere in what was computed', async () => {
    const { db } = await bookOf(5);
    await rankAll(db, NOW);
    const [gone = ''] = await listed(db);
    must(await eraseContact(db, gone, NOW));
    await rankChanged(db, NOW);
    expect(await listed(db)).not.toContain(gone);
    expect(await db.standings.get(gone)).toBeUndefined();
    expect(await db.stale.count()).toBe(0);
  });

  test('a tie cools with the days, without anything being written', async () => {
    const { db, ids } = await bookOf(1, 1);
    await rankAll(db, NOW);
    expect((await db.cards.get(ids[0] ?? ''))?.warmth).toBe('warm');
    await rankAll(db, new Date('2028-11-21T10:00:00'));
    expect((await db.cards.get(ids[0] ?? ''))?.warmth).toBe('cold');
  });
});

describe('a stopped background', () => {
  test('goes on where it was: what was summed up stays, what was not is still marked', async () => {
    const { db, ids } = await bookOf(6);
    const put = vi.spyOn(db.standings, 'bulkPut').mockRejectedValueOnce(new Error('stopped'));
    await expect(rankAll(db, NOW)).rejects.toThrow('stopped');
    put.mockRestore();
    expect(await db.stale.count()).toBe(ids.length);
    expect(await db.standings.count()).toBe(0);
    const done = await catchUp(db, NOW);
    expect(done.suggestions).toBeGreaterThan(0);
    expect(await db.stale.count()).toBe(0);
  });

  test('between summing up and listing, the old list is still there', async () => {
    const { db } = await bookOf(6);
    await rankAll(db, NOW);
    const before = await listed(db);
    const add = vi.spyOn(db.suggestions, 'bulkPut').mockRejectedValueOnce(new Error('stopped'));
    await log(db, (await db.contacts.toCollection().primaryKeys()).find((id) => !before.includes(id)) ?? '');
    await editContact(db, before[0] ?? '', { importance: 3, company: 'Elsewhere' }, NOW);
    await expect(rankAll(db, NOW)).rejects.toThrow('stopped');
    add.mockRestore();
    expect(await listed(db)).toEqual(before);
    await catchUp(db, NOW);
    expect((await db.suggestions.toArray()).find((row) => row.contactId === before[0])?.company).toBe(
      'Elsewhere',
    );
  });
});

describe('catching up', () => {
  test('does the daily run that was missed, once, and says when the next is due', async () => {
    const { db } = await bookOf(3);
    const ran = await catchUp(db, NOW);
    expect(ran.suggestions).toBe(3);
    expect(ran.next.toString()).toContain('Sun Nov 22 2026 07:00:00');
    const at = (await lastRun(db))?.at;
    await catchUp(db, new Date('2026-11-21T20:00:00'));
    expect((await lastRun(db))?.at).toBe(at);
    await catchUp(db, new Date('2026-12-24T03:00:00'));
    expect((await lastRun(db))?.at).toBe(new Date('2026-12-24T03:00:00').toISOString());
  });

  test('makes the list of a new day before its hour too, and that of the old one again when the clock is set back', async () => {
    const { db, ids } = await bookOf(3);
    must(await snoozeContact(db, ids[0] ?? '', addDays(TODAY, 1), NOW));
    await catchUp(db, NOW);
    expect(await listed(db)).not.toContain(ids[0]);
    const run = (await lastRun(db))?.at;
    // Half past midnight: the hour, seven, has not come.
    await catchUp(db, new Date('2026-11-22T00:30:00'));
    expect(await listedOn(db)).toBe('2026-11-22');
    expect(await listed(db)).toContain(ids[0]);
    expect((await lastRun(db))?.at).not.toBe(run);
    await catchUp(db, NOW);
    expect(await listedOn(db)).toBe(TODAY);
    expect(await listed(db)).not.toContain(ids[0]);
  });

  test('finishes what a stopped worker left waiting, without ranking everybody', async () => {
    const { db, ids } = await bookOf(3);
    await catchUp(db, NOW);
    const at = (await lastRun(db))?.at;
    await log(db, ids[0] ?? '');
    const done = await catchUp(db, NOW);
    expect([done.computed, (await lastRun(db))?.at]).toEqual([1, at]);
  });
});

describe('the week and the one chosen by chance', () => {
  const chosen = async (db: BookDb) => must(await suggestionsNow(50, db.name)).filter((row) => row.byChance);

  test('a list of five holds one chosen by chance among all it is time for, the same all week', async () => {
    const { db, ids } = await bookOf(12);
    await rankAll(db, NOW, () => 0.99);
    const before = await listed(db);
    const [one] = await chosen(db);
    expect(before).toHaveLength(5);
    expect(before.at(-1)).toBe(one?.contactId);
    must(await editContact(db, ids[0] ?? '', { role: 'CFO' }, NOW));
    await rankChanged(db, NOW, () => 0);
    expect((await chosen(db)).map((row) => row.contactId)).toEqual([one?.contactId]);
    await rankAll(db, new Date('2026-11-22T10:00:00'), () => 0);
    expect((await chosen(db)).map((row) => row.contactId)).toEqual([one?.contactId]);
  });

  test('nobody vanishes because another was logged: neither whom chance chose nor a promise that is still open', async () => {
    const { db, ids } = await bookOf(12);
    // Four of five are promises, which stay on the list while they are open.
    for (const id of ids.slice(0, 4))
      must(await savePromise(db, { contactId: id, by: 'me', text: `for ${id}`, due: TODAY }, NOW));
    await rankAll(db, NOW, () => 0.99);
    const before = await listed(db);
    const [one] = await chosen(db);
    expect(before).toHaveLength(5);
    expect(before).toContain(one?.contactId);
    await noteView(db, before, NOW);
    for (const id of ids.slice(0, 3)) {
      await log(db, id);
      await rankChanged(db, NOW);
      expect((await chosen(db)).map((row) => row.contactId)).toEqual([one?.contactId]);
      expect(await listed(db)).toEqual(expect.arrayContaining(ids.slice(0, 4)));
    }
    expect(new Set(await listed(db)).size).toBeLessThanOrEqual(5);
  });

  test('who wants no record gets nobody by chance; a short list holds nobody by chance', async () => {
    const { db } = await bookOf(12);
    must(await saveSettings(db, { ownRecord: false }, NOW));
    await rankAll(db, NOW, () => 0.5);
    expect(await chosen(db)).toEqual([]);
    must(await saveSettings(db, { ownRecord: true, weeklyBudget: 3 }, NOW));
    await rankAll(db, NOW, () => 0.5);
    expect(await chosen(db)).toEqual([]);
  });

  test('no more people than the budget are shown in a week, even when the order changes', async () => {
    const { db, ids } = await bookOf(9);
    must(await saveSettings(db, { weeklyBudget: 3 }, NOW));
    await rankAll(db, NOW);
    const shown = await listed(db);
    await noteView(db, shown, NOW);
    // Somebody else becomes the most important person of all.
    const other = ids.find((id) => !shown.includes(id)) ?? '';
    must(await editContact(db, other, { importance: 3 }, NOW));
    await rankAll(db, NOW);
    expect((await listed(db)).sort()).toEqual([...shown].sort());
    // A promise is no suggestion among others: it comes in any week.
    must(await savePromise(db, { contactId: other, by: 'me', text: 'the report', due: TODAY }, NOW));
    await rankAll(db, NOW);
    expect((await listed(db))[0]).toBe(other);
  });

  test('a cadence asked for by label or relation decides who is due, until the contact has its own', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe', labels: ['Nätverk Öst'] }, null, NOW));
    for (let k = 0; k < 4; k++) await log(db, value.id, addDays(TODAY, -40 - 200 * k));
    await rankAll(db, NOW);
    expect(await listed(db)).toEqual([]);
    must(await saveSettings(db, { cadences: { relations: {}, labels: { 'natverk ost': 30 } } }, NOW));
    await rankChanged(db, NOW);
    expect(await listed(db)).toEqual([value.id]);
    must(await editContact(db, value.id, { cadenceDays: 300 }, NOW));
    await rankChanged(db, NOW);
    expect(await listed(db)).toEqual([]);
  });
});

describe('the record of its own', () => {
  const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

  test('a showing is noted once a week and goes with the contact', async () => {
    const { db } = await bookOf(6);
    await rankAll(db, NOW);
    const shown = await listed(db);
    await noteView(db, shown, NOW);
    await noteView(db, shown, NOW);
    expect(await db.showings.count()).toBe(5);
    must(await eraseContact(db, shown[0] ?? '', NOW));
    expect(await db.showings.count()).toBe(4);
  });

  test('asks about one suggestion that was acted on, at most once a week, until it is answered', async () => {
    const { db } = await bookOf(6);
    await rankAll(db, NOW);
    const [first = '', second = ''] = await listed(db);
    expect(await noteView(db, [first, second], NOW)).toBeNull();
    await log(db, first);
    await log(db, second);
    expect(await noteView(db, [], later(1))).toBeNull();
    const question = await noteView(db, [], later(4));
    expect([first, second]).toContain(question?.contactId);
    expect(await noteView(db, [], later(4))).toEqual(question);
    await judgeShowing(db, question?.showingId ?? '', true);
    expect(await noteView(db, [], later(4))).toBeNull();
    expect(await noteView(db, [], later(10))).toBeNull();
    const next = await noteView(db, [], later(11));
    expect(next?.contactId).not.toBe(question?.contactId);
    expect([first, second]).toContain(next?.contactId);
    must(await saveSettings(db, { ownRecord: false }, NOW));
    expect(await noteView(db, [], later(20))).toBeNull();
  });
});

test('what was erased is purged also on a day when there is no room to rank', async () => {
  const { db, ids } = await bookOf(1);
  must(await eraseContact(db, ids[0] ?? '', NOW));
  const estimate = async () => ({ quota: 5e9 + 12e6, usage: 5e9 });
  vi.stubGlobal('navigator', { storage: { estimate } });
  const later = new Date(NOW.getTime() + 3 * 86_400_000);
  await expect(catchUp(db, later)).rejects.toThrow('storeFull');
  vi.unstubAllGlobals();
  expect((await db.journal.toArray()).filter(({ command }) => command === 'eraseContact')).toEqual([]);
});
