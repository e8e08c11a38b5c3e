import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import {
  addContact,
  applyPlans,
  archiveContact,
  type BookDb,
  changeJob,
  contactOf,
  type Done,
  deleteExchange,
  deleteGoal,
  deleteGroup,
  deleteIntroduction,
  deleteMeeting,
  deletePromise,
  editContact,
  editExchange,
  editIntroduction,
  editMany,
  eraseBook,
  eraseContact,
  finishPromise,
  logExchange,
  logIntroduction,
  mergeContacts,
  purgeJournal,
  restContact,
  restoreBook,
  saveGoal,
  saveGroup,
  saveMeeting,
  savePromise,
  saveSettings,
  setMember,
  snoozeContact,
  splitProfile,
  undo,
  wholeBook,
} from '../../lib/store/index.ts';
import type { Id, Result } from '../../lib/words/index.ts';
import { codeOf, freshBook, must, NOW, snapshot, withoutStones } from './fresh-book.ts';

const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const exchange = (contactIds: Id[], on = '2026-11-01') => ({
  contactIds,
  on,
  channel: 'call' as const,
  reachedOut: 'them' as const,
  given: [],
  received: ['article' as const],
  note: null,
});

/** One act on whatever there is: `pick` chooses the record. Undefined when there is nothing to act on. */
type Act = (db: BookDb, pick: number, text: string, now: Date) => Promise<Result<Done<unknown>> | undefined>;
const some = async <T extends { id: Id }>(rows: Promise<T[]>, pick: number): Promise<T | undefined> => {
  const list = await rows;
  return list[pick % Math.max(1, list.length)];
};
const withContact =
  (act: (db: BookDb, contact: Contact, text: string, now: Date) => Promise<Result<Done<unknown>>>): Act =>
  async (db, pick, text, now) => {
    const contact = await some(db.contacts.toArray(), pick);
    return contact && act(db, contact, text, now);
  };

const ACTS: Record<string, Act> = {
  add: (db, pick, text, now) =>
    addContact(
      db,
      { name: text, labels: [text] },
      pick % 2
        ? { site: 'linkedin', handle: `${text}-${pick}`, url: `https://www.linkedin.com/in/${pick}/` }
        : null,
      now,
    ),
  edit: withContact((db, { id }, text, now) => editContact(db, id, { role: text, notes: null }, now)),
  unset: withContact((db, { id }, _, now) => editContact(db, id, { role: null, labels: [] }, now)),
  log: withContact((db, { id }, text, now) => logExchange(db, { ...exchange([id]), note: text }, now)),
  logAll: async (db, _, __, now) => {
    const ids = await db.contacts.toCollection().primaryKeys();
    return ids.length > 0 ? logExchange(db, exchange(ids, '2026-10-10'), now) : undefined;
  },
  editLog: async (db, pick, text, now) => {
    const one = await some(db.exchanges.toArray(), pick);
    return one && editExchange(db, one.id, { on: addDays('2026-01-01', pick % 200), note: text }, now);
  },
  deleteLog: async (db, pick, _, now) => {
    const one = await some(db.exchanges.toArray(), pick);
    return one && deleteExchange(db, one.id, now);
  },
  promise: withContact((db, { id }, text, now) =>
    savePromise(db, { contactId: id, by: 'them', text, due: '2027-01-01' }, now),
  ),
  finish: async (db, pick, _, now) => {
    const one = await some(db.promises.toArray(), pick);
    return one && finishPromise(db, one.id, one.doneOn ? null : '2026-11-21', now);
  },
  deletePromise: async (db, pick, _, now) => {
    const one = await some(db.promises.toArray(), pick);
    return one && deletePromise(db, one.id, now);
  },
  snooze: withContact((db, { id }, _, now) => snoozeContact(db, id, '2027-02-01', now)),
  rest: withContact((db, { id, resting }, _, now) => restContact(db, id, !resting, now)),
  archive: withContact((db, { id, archived }, _, now) => archiveContact(db, id, !archived, now)),
  goal: (db, pick, text, now) =>
    saveGoal(
      db,
      {
        text,
        industries: ['energy'],
        functions: [],
        seniorities: [],
        regions: [],
        labels: [],
        wanted: 1 + (pick % 9),
        until: null,
        weight: 1,
      },
      now,
    ),
  deleteGoal: async (db, pick, _, now) => {
    const one = await some(db.goals.toArray(), pick);
    return one && deleteGoal(db, one.id, now);
  },
  editMany: async (db, _, text, now) => {
    const ids = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    return ids.length > 0
      ? editMany(
          db,
          ids,
          text === 'Bo' ? { edit: 'archive', archived: true } : { edit: 'addLabel', label: text },
          now,
        )
      : undefined;
  },
  merge: async (db, pick, _, now) => {
    const living = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    const [keep, gone] = [
      living[pick % Math.max(1, living.length)],
      living[(pick + 1) % Math.max(1, living.length)],
    ];
    return keep && gone && keep !== gone ? mergeContacts(db, keep, gone, now) : undefined;
  },
  split: async (db, pick, _, now) => {
    const one = await some(db.profiles.toArray(), pick);
    return one && splitProfile(db, one.id, now);
  },
  restore: async (db, pick, _, now) =>
    restoreBook(db, await wholeBook(db), pick % 2 ? 'replace' : 'merge', now),
  eraseBook: (db, pick, _, now) => (pick % 5 === 0 ? eraseBook(db, now) : Promise.resolve(undefined)),
  settings: (db, pick, _, now) => saveSettings(db, { weeklyBudget: 1 + (pick % 50) }, now),
  apply: withContact((db, { id, role }, text, now) =>
    applyPlans(
      db,
      [
        {
          contactId: id,
          name: null,
          additions: {
            emails: [`${text}@x.example`],
            phones: [],
            labels: [],
            positions: [],
            notes: null,
            metOn: null,
          },
          profile: null,
          changes: [{ field: 'role', old: role, new: `${text} chief` }],
          occasion: { on: '2026-11-21', kind: 'new-job', text },
          exchanges: [],
        },
      ],
      now,
    ),
  ),
  group: async (db, pick, text, now) => {
    const ids = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    const memberIds = ids.filter((_, i) => (pick >> (i % 5)) % 2 === 0);
    return saveGroup(db, { name: text, memberIds, leaderId: memberIds[0] ?? null }, now);
  },
  editGroup: async (db, pick, text, now) => {
    const one = await some(db.groups.toArray(), pick);
    return one && saveGroup(db, { id: one.id, purpose: text, memberIds: one.memberIds.slice(1) }, now);
  },
  member: async (db, pick, _, now) => {
    const [group, contact] = [
      await some(db.groups.toArray(), pick),
      await some(db.contacts.filter((one) => !one.mergedInto).toArray(), pick),
    ];
    return (
      group && contact && setMember(db, group.id, contact.id, !group.memberIds.includes(contact.id), now)
    );
  },
  deleteGroup: async (db, pick, _, now) => {
    const one = await some(db.groups.toArray(), pick);
    return one && deleteGroup(db, one.id, now);
  },
  meeting: async (db, pick, text, now) => {
    const one = await some(db.groups.toArray(), pick);
    const log = pick % 3 ? { channel: 'met' as const, given: ['advice' as const], received: [] } : null;
    return (
      one &&
      saveMeeting(db, { groupId: one.id, on: '2026-11-03', topic: text, cameIds: one.memberIds, log }, now)
    );
  },
  editMeeting: async (db, pick, text, now) => {
    const one = await some(db.meetings.toArray(), pick);
    return (
      one &&
      saveMeeting(
        db,
        {
          id: one.id,
          groupId: one.groupId,
          gotOut: text,
          cameIds: one.cameIds?.slice(1),
          declinedIds: one.cameIds?.slice(0, 1),
          log: pick % 2 ? { channel: 'event', given: [], received: [] } : null,
        },
        now,
      )
    );
  },
  deleteMeeting: async (db, pick, _, now) => {
    const one = await some(db.meetings.toArray(), pick);
    return one && deleteMeeting(db, one.id, now);
  },
  introduce: async (db, pick, text, now) => {
    const ids = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    const [a, b, c] = [0, 1, 2].map((step) => ids[(pick + step) % Math.max(1, ids.length)]);
    return a && b && c
      ? logIntroduction(
          db,
          {
            betweenIds: [a, b],
            byId: pick % 4 === 0 ? a : pick % 4 === 1 ? c : null,
            byOther: pick % 4 === 2,
            on: '2026-11-02',
            why: text,
            channel: 'email',
          },
          now,
        )
      : undefined;
  },
  editIntroduction: async (db, pick, text, now) => {
    const one = await some(db.introductions.toArray(), pick);
    return one && editIntroduction(db, one.id, { outcome: text, on: addDays('2026-09-01', pick % 60) }, now);
  },
  deleteIntroduction: async (db, pick, _, now) => {
    const one = await some(db.introductions.toArray(), pick);
    return one && deleteIntroduction(db, one.id, now);
  },
  job: withContact((db, { id }, text, now) =>
    changeJob(db, id, { role: `${text} chief`, company: null }, '2026-10', now),
  ),
  metThrough: async (db, pick, _, now) => {
    const ids = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    const [id, through] = [0, 1].map((step) => ids[(pick + step) % Math.max(1, ids.length)]);
    const metThroughId = pick % 3 && through !== id ? (through ?? null) : null;
    return id === undefined ? undefined : editContact(db, id, { metThroughId }, now);
  },
  erase: withContact((db, { id }, _, now) => eraseContact(db, id, now)),
};

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

/** What was taken back leaves a tombstone, so that no other computer brings it again: everything else is as it was. */
function withoutStamps(state: string, since: string): string {
  const all = JSON.parse(state) as { tombstones: { deletedAt: string }[] };
  return JSON.stringify({ ...all, tombstones: all.tombstones.filter(({ deletedAt }) => deletedAt <= since) });
}

/**
 * The people who are named, or to whom something belongs, and who are not in the book or stand in it under another id; of
 * those whom others were merged into, the ones who are not in the book.
 */
async function namedButGone(db: BookDb): Promise<Id[]> {
  const contacts = await db.contacts.toArray();
  const named = [
    ...(await db.groups.toArray()).flatMap(({ memberIds, leaderId }) => [...memberIds, leaderId ?? '']),
    ...(await db.meetings.toArray()).flatMap(({ cameIds = [], declinedIds = [] }) => [
      ...cameIds,
      ...declinedIds,
    ]),
    ...(await db.introductions.toArray()).flatMap(({ betweenIds, byId }) => [...betweenIds, byId ?? '']),
    ...contacts.map(({ metThroughId }) => metThroughId ?? ''),
    ...[
      ...(await db.profiles.toArray()),
      ...(await db.exchanges.toArray()),
      ...(await db.promises.toArray()),
    ].map(({ contactId }) => contactId),
  ].filter(Boolean);
  const living = new Set(contacts.flatMap(({ id, mergedInto }) => (mergedInto ? [] : id)));
  const present = new Set(contacts.map(({ id }) => id));
  const into = contacts.flatMap(({ mergedInto }) => mergedInto ?? []);
  return [...named.filter((id) => !living.has(id)), ...into.filter((id) => !present.has(id))];
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
