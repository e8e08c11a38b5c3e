import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addContact,
  applyPlans,
  contactOf,
  deleteExchange,
  deletePromise,
  editContact,
  eraseContact,
  logExchange,
  mergeContacts,
  purgeJournal,
  savePromise,
  splitProfile,
  undo,
} from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { codeOf, freshBook, must, snapshot, withoutStones } from './fresh-book.ts';
import { ACTS, at, exchange, namedButGone, some, withoutStamps } from './random-acts.ts';

interface Step {
  act: string;
  pick: number;
  text: string;
}
const steps = (acts: string[]) =>
  fc.array(
    fc.record<Step>({
      act: fc.constantFrom(...acts),
      pick: fc.nat(1000),
      text: fc.constantFrom('Åsa', 'Bo', 'Cille', 'Dag', 'Eli'),
    }),
    { minLength: 1, maxLength: 12 },
  );

/** The acts in which several people stand together, and those that take people away. */
const TOGETHER = [
  'group',
  'editGroup',
  'member',
  'deleteGroup',
  'meeting',
  'meeting',
  'editMeeting',
  'deleteMeeting',
  'introduce',
  'introduce',
  'editIntroduction',
  'deleteIntroduction',
  'merge',
  'erase',
  'editLog',
  'deleteLog',
  'metThrough',
];

/** Does the acts, after some to begin with, takes them back one by one, and does them again. */
async function doUndoRedo(list: Step[], beginning: string[]): Promise<void> {
  const db = await freshBook();
  const states: string[] = [];
  const entries: Id[] = [];
  let seconds = 0;
  const first = beginning.map((act, pick) => ({ act, pick, text: `Ada ${pick}` }));
  for (const { act, pick, text } of [...first, ...list]) {
    const before = await snapshot(db);
    const done = await ACTS[act]?.(db, pick, text, at(++seconds));
    if (!done?.ok) {
      // A refused act writes nothing at all.
      expect(await snapshot(db)).toBe(before);
      continue;
    }
    expect(await namedButGone(db)).toEqual([]);
    // What came before an erasure has lost its content and can no longer be taken back.
    if (act === 'erase' || act === 'eraseBook') states.length = entries.length = 0;
    // What changed nothing is not in the log.
    if (!(await db.journal.get(done.value.entryId))) continue;
    states.push(before);
    entries.push(done.value.entryId);
  }
  const final = await snapshot(db);
  const ended = at(seconds).toISOString();
  const undone: Id[] = [];
  for (const [i, entryId] of [...entries.entries()].reverse()) {
    undone.push(must(await undo(db, entryId, at(++seconds))).entryId);
    expect(withoutStamps(await snapshot(db), ended)).toBe(states[i]);
  }
  for (const entryId of undone.reverse()) must(await undo(db, entryId, at(++seconds)));
  expect(await snapshot(db)).toBe(final);
  db.close();
}

describe('undo', () => {
  test('an edit that changes nothing leaves no entry in the log', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe', role: 'CFO' }, null, at(0)));
    must(await editContact(db, value.id, { role: 'CFO' }, at(1)));
    expect((await db.journal.toArray()).map((entry) => entry.command)).toEqual(['addContact']);
  });

  test('every act, one by one from the last to the first, restores the store byte for byte; and redo does it again', () =>
    fc.assert(
      fc.asyncProperty(steps(Object.keys(ACTS)), (list) => doUndoRedo(list, [])),
      { numRuns: 100 },
    ));

  test('so do the acts on groups, meetings and introductions, and none of them ever names somebody who is gone', () =>
    fc.assert(
      fc.asyncProperty(steps(TOGETHER), (list) =>
        doUndoRedo(list, ['add', 'add', 'add', 'group', 'introduce']),
      ),
      { numRuns: 30 },
    ));

  test('acts taken back in any order never leave anybody named, or anything owned, who is gone', () =>
    fc.assert(
      fc.asyncProperty(steps([...TOGETHER, 'log', 'undo', 'undo', 'undo']), async (list) => {
        const db = await freshBook();
        let seconds = 0;
        for (const [pick, act] of ['add', 'add', 'add', 'logAll', 'metThrough'].entries())
          await ACTS[act]?.(db, pick, `Ada ${pick}`, at(++seconds));
        for (const { act, pick, text } of list) {
          const entry = act === 'undo' ? await some(db.journal.toArray(), pick) : undefined;
          if (entry) await undo(db, entry.id, at(++seconds));
          else await ACTS[act]?.(db, pick, text, at(++seconds));
          expect(await namedButGone(db)).toEqual([]);
        }
        db.close();
      }),
      { numRuns: 40 },
    ));

  test('an older act is undone when nothing later touched the same field', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, at(0)));
    const first = must(await editContact(db, value.id, { role: 'CFO' }, at(1)));
    must(await editContact(db, value.id, { company: 'Fjord' }, at(2)));
    must(await undo(db, first.entryId, at(3)));
    expect(await db.contacts.get(value.id)).toMatchObject({
      role: null,
      company: 'Fjord',
      updatedAt: at(3).toISOString(),
    });
  });

  test('undoConflict when the field was changed again, and nothing is written', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, at(0)));
    const first = must(await editContact(db, value.id, { role: 'CFO' }, at(1)));
    must(await editContact(db, value.id, { role: 'CEO' }, at(2)));
    const before = await snapshot(db);
    expect(codeOf(await undo(db, first.entryId, at(3)))).toBe('undoConflict');
    expect(await snapshot(db)).toBe(before);
  });

  test('undoConflict when something now depends on what would go', async () => {
    const db = await freshBook();
    const added = must(await addContact(db, { name: 'Ida Moe' }, null, at(0)));
    must(await logExchange(db, exchange([added.value.id]), at(1)));
    expect(codeOf(await undo(db, added.entryId, at(2)))).toBe('undoConflict');
  });

  test('undoConflict when the page has meanwhile gone to somebody else', async () => {
    const db = await freshBook();
    const page = { site: 'linkedin', handle: 'ida', url: 'https://www.linkedin.com/in/ida/' };
    const first = must(await addContact(db, { name: 'Ida Moe' }, page, at(0)));
    const undone = must(await undo(db, first.entryId, at(1)));
    must(await addContact(db, { name: 'Ida Moe, again' }, page, at(2)));
    expect(codeOf(await undo(db, undone.entryId, at(3)))).toBe('undoConflict');
  });

  test('nothingToUndo for an unknown entry and for one already undone', async () => {
    const db = await freshBook();
    const { entryId } = must(await addContact(db, { name: 'Ida Moe' }, null, at(0)));
    expect(codeOf(await undo(db, 'unknown', at(1)))).toBe('nothingToUndo');
    must(await undo(db, entryId, at(1)));
    expect(codeOf(await undo(db, entryId, at(2)))).toBe('nothingToUndo');
  });

  test('a big act is kept in several rows and undone as one', async () => {
    const db = await freshBook();
    const plans = Array.from({ length: 1200 }, (_, i) => ({
      contactId: null,
      name: `Person ${i}`,
      additions: { emails: [], phones: [], labels: ['import'], positions: [], notes: null, metOn: null },
      profile: { site: 'linkedin', handle: `p${i}`, url: `https://www.linkedin.com/in/p${i}/`, seen: {} },
      changes: [],
      occasion: null,
      exchanges: [],
    }));
    const { value, entryId } = must(await applyPlans(db, plans, at(0)));
    expect(value).toHaveLength(1200);
    expect(await db.changes.count()).toBe(5);
    must(await undo(db, entryId, at(1)));
    expect([await db.contacts.count(), await db.profiles.count(), await db.cards.count()]).toEqual([0, 0, 0]);
  });
});

describe('erasing and the undo log', () => {
  test('an erasure can be taken back until it is purged; then no word of the person is left', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Zebulon Krogh' }, null, at(0)));
    must(await logExchange(db, exchange([value.id]), at(1)));
    const before = await snapshot(db);
    const erased = must(await eraseContact(db, value.id, at(2)));
    const back = must(await undo(db, erased.entryId, at(3)));
    expect(await snapshot(db)).toBe(before);
    must(await undo(db, back.entryId, at(4)));
    expect(await contactOf(db, value.id)).toBeNull();

    expect(await purgeJournal(db, at(5))).toBe(0);
    expect(await purgeJournal(db, at(25 * 3600))).toBe(3);
    for (const table of db.tables)
      expect(JSON.stringify(await table.toArray()), table.name).not.toContain('Zebulon');
  });

  test('earlier acts with that person cannot be undone any more', async () => {
    const db = await freshBook();
    const added = must(await addContact(db, { name: 'Zebulon Krogh' }, null, at(0)));
    must(await eraseContact(db, added.value.id, at(1)));
    expect(codeOf(await undo(db, added.entryId, at(2)))).toBe('nothingToUndo');
  });

  test('an erasure dated by a clock that was a year ahead is forgotten as well', async () => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Zebulon Krogh' }, null, at(0)));
    must(await eraseContact(db, value.id, at(366 * 86_400)));
    expect(await purgeJournal(db, at(60))).toBe(1);
    for (const table of db.tables)
      expect(JSON.stringify(await table.toArray()), table.name).not.toContain('Zebulon');
  });

  test('other acts are forgotten after 90 days', async () => {
    const db = await freshBook();
    const { entryId } = must(await addContact(db, { name: 'Ida Moe' }, null, at(0)));
    expect(await purgeJournal(db, at(89 * 86_400))).toBe(0);
    expect(await purgeJournal(db, at(91 * 86_400))).toBe(1);
    expect(codeOf(await undo(db, entryId, at(91 * 86_400)))).toBe('nothingToUndo');
    expect(await db.changes.count()).toBe(0);
    expect(await db.contacts.count()).toBe(1);
  });
});

describe('undo and people who were merged or erased since', () => {
  const twoPeople = async () => {
    const db = await freshBook();
    const [a, b] = [
      must(await addContact(db, { name: 'Ida Moe' }, null, at(0))),
      must(await addContact(db, { name: 'I. Moe' }, null, at(1))),
    ];
    return { db, a: a.value.id, b: b.value.id, added: a.entryId };
  };

  test('a deleted entry of the log comes back to the one its person was merged into, also by way of others', async () => {
    const { db, a, b } = await twoPeople();
    const c = must(await addContact(db, { name: 'Ida B. Moe' }, null, at(2))).value.id;
    const [logged] = must(await logExchange(db, exchange([b]), at(3))).value;
    const promised = must(
      await savePromise(db, { contactId: b, by: 'me', text: 'Send the book', due: null }, at(3)),
    ).value;
    const deletions = [
      must(await deleteExchange(db, logged?.id ?? '', at(4))),
      must(await deletePromise(db, promised.id, at(4))),
    ];
    must(await mergeContacts(db, a, b, at(5)));
    must(await mergeContacts(db, c, a, at(6)));
    const before = await snapshot(db);
    const undone = [];
    for (const { entryId } of deletions) undone.push(must(await undo(db, entryId, at(7))));
    expect(await db.exchanges.toArray()).toEqual([
      { ...logged, contactId: c, updatedAt: at(7).toISOString() },
    ]);
    expect(await db.promises.toArray()).toMatchObject([{ id: promised.id, contactId: c }]);
    expect((await db.cards.get(c))?.lastOn).toBe('2026-11-01');
    for (const { entryId } of undone) must(await undo(db, entryId, at(8)));
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
  });

  test('a lunch that both records had is not there twice when the deletion of one is taken back', async () => {
    const { db, a, b } = await twoPeople();
    const both = must(await logExchange(db, exchange([a, b]), at(2))).value;
    const ofB = both.find(({ contactId }) => contactId === b);
    const deleted = must(await deleteExchange(db, ofB?.id ?? '', at(3)));
    must(await mergeContacts(db, a, b, at(4)));
    must(await undo(db, deleted.entryId, at(5)));
    expect((await db.exchanges.toArray()).map(({ contactId }) => contactId)).toEqual([a]);
  });

  test('a page comes back to the one its first person was merged into', async () => {
    const { db, a, b } = await twoPeople();
    const page = { site: 'xing', handle: 'ida', url: 'https://www.xing.com/profile/ida' };
    const owner = must(await addContact(db, { name: 'Ida' }, page, at(2))).value.id;
    const profile = await db.profiles.toCollection().first();
    const split = must(await splitProfile(db, profile?.id ?? '', at(3)));
    must(await mergeContacts(db, a, owner, at(4)));
    must(await undo(db, split.entryId, at(5)));
    expect((await db.profiles.toArray()).map(({ contactId }) => contactId)).toEqual([a]);
    expect(await db.contacts.where('mergedInto').anyOf([a, b]).primaryKeys()).toEqual([owner]);
  });

  test('undoConflict when it would take away the one whom somebody was merged into', async () => {
    const { db, a, b, added } = await twoPeople();
    must(await mergeContacts(db, a, b, at(2)));
    expect(codeOf(await undo(db, added, at(3)))).toBe('undoConflict');
    expect(await namedButGone(db)).toEqual([]);
  });

  test('undoConflict when it would take away the one through whom somebody was met', async () => {
    const { db, a, b, added } = await twoPeople();
    must(await editContact(db, b, { metThroughId: a }, at(2)));
    expect(codeOf(await undo(db, added, at(3)))).toBe('undoConflict');
  });

  test('undoConflict when it would name as the one through whom somebody was met one who has gone', async () => {
    for (const goes of ['erased', 'merged'] as const) {
      const { db, a, b } = await twoPeople();
      const third = must(await addContact(db, { name: 'Jon Vik', metThroughId: b }, null, at(2))).value.id;
      const unset = must(await editContact(db, third, { metThroughId: null }, at(3)));
      if (goes === 'erased') must(await eraseContact(db, b, at(4)));
      else must(await mergeContacts(db, a, b, at(4)));
      expect(codeOf(await undo(db, unset.entryId, at(5))), goes).toBe('undoConflict');
    }
  });

  test('an erased person comes back naming nobody who went meanwhile as the one through whom it was met', async () => {
    for (const goes of ['erased', 'merged'] as const) {
      const { db, a, b } = await twoPeople();
      const third = must(await addContact(db, { name: 'Jon Vik', metThroughId: b }, null, at(2))).value.id;
      const erased = must(await eraseContact(db, third, at(3)));
      if (goes === 'erased') must(await eraseContact(db, b, at(4)));
      else must(await mergeContacts(db, a, b, at(4)));
      must(await undo(db, erased.entryId, at(5)));
      expect((await db.contacts.get(third))?.metThroughId, goes).toBe(goes === 'erased' ? null : a);
    }
  });

  test('undoConflict when a merge done again would hide a person behind one who was merged since', async () => {
    const { db, a, b } = await twoPeople();
    const c = must(await addContact(db, { name: 'Ida B. Moe' }, null, at(2))).value.id;
    const merged = must(await mergeContacts(db, a, b, at(3)));
    const undone = must(await undo(db, merged.entryId, at(4)));
    must(await mergeContacts(db, c, a, at(5)));
    expect(codeOf(await undo(db, undone.entryId, at(6)))).toBe('undoConflict');
    expect((await db.contacts.get(b))?.mergedInto).toBeUndefined();
  });

  test('undoConflict when it would leave a group led by one who has gone', async () => {
    const { db, a, b, added } = await twoPeople();
    const stamps = { createdAt: at(2).toISOString(), updatedAt: at(2).toISOString() };
    // A file may name a leader who is no member.
    const group = { id: 'g', name: 'Forum', purpose: null, cost: null, memberIds: [b], leaderId: a };
    await db.groups.add({ ...group, ...stamps });
    expect(codeOf(await undo(db, added, at(3)))).toBe('undoConflict');
  });
});
