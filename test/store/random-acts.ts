import { addDays } from '../../lib/days/index.ts';
import {
  type Book,
  type Contact,
  emptyBook,
  emptyContact,
  idsIn,
  RECORD_TABLES,
  referencesOf,
} from '../../lib/records/index.ts';
import {
  addContact,
  addMembers,
  addSample,
  answerOther,
  applyPlans,
  archiveContact,
  type BookDb,
  changeJob,
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
  eraseContacts,
  finishPromise,
  importBook,
  importPlans,
  logExchange,
  logIntroduction,
  mergeContacts,
  planMeetings,
  removeBook,
  restContact,
  restoreBook,
  restoreInto,
  saveGoal,
  saveGroup,
  saveMeeting,
  savePromise,
  saveSettings,
  setMember,
  snoozeContact,
  splitProfile,
  tagContacts,
  undo,
  undoImport,
  wholeBook,
} from '../../lib/store/index.ts';
import type { Id, Result } from '../../lib/words/index.ts';
import { NOW } from './fresh-book.ts';

export const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
export const exchange = (contactIds: Id[], on = '2026-11-01') => ({
  contactIds,
  on,
  channel: 'call' as const,
  reachedOut: 'them' as const,
  given: [],
  received: ['article' as const],
  note: null,
});

/** One act on whatever there is: `pick` chooses the record. Undefined when there is nothing to act on. */
export type Act = (
  db: BookDb,
  pick: number,
  text: string,
  now: Date,
) => Promise<Result<Done<unknown>> | undefined>;
export const some = async <T extends { id: Id }>(
  rows: Promise<T[]>,
  pick: number,
): Promise<T | undefined> => {
  const list = await rows;
  return list[pick % Math.max(1, list.length)];
};
const withContact =
  (act: (db: BookDb, contact: Contact, text: string, now: Date) => Promise<Result<Done<unknown>>>): Act =>
  async (db, pick, text, now) => {
    const contact = await some(db.contacts.toArray(), pick);
    return contact && act(db, contact, text, now);
  };

export const ACTS: Record<string, Act> = {
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
          text === 'Bo'
            ? { edit: 'archive', archived: true }
            : text === 'Ida'
              ? { edit: 'acquaintance', acquaintance: 'known' }
              : { edit: 'addLabel', label: text },
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
    const rhythm = { each: 'month' as const, every: 1 + (pick % 3), weekday: pick % 7, nth: 3, at: '08:00' };
    const weighed = pick % 2 ? [{ on: '2026-10-01', verdict: 'stay' as const, text }] : [];
    return saveGroup(
      db,
      { name: text, memberIds, leaderId: memberIds[0] ?? null, rhythm, hostsInTurn: true, weighed },
      now,
    );
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
  members: async (db, pick, _, now) => {
    const group = await some(db.groups.toArray(), pick);
    return (
      group && addMembers(db, group.id, (await db.contacts.toCollection().primaryKeys()).slice(pick % 3), now)
    );
  },
  tagThem: async (db, pick, text, now) => {
    const ids = await db.contacts.toCollection().primaryKeys();
    const tags = { industry: 'energy', seniority: 'head', leader: true } as const;
    const taught = {
      companyIndustry: { [text.toLowerCase()]: 'energy' as const },
      titleTags: {},
      refusedIndustries: [`${text.toLowerCase()}|retail`],
    };
    return ids.length > 0 ? tagContacts(db, [{ ids: ids.slice(pick % 3), tags }], taught, now) : undefined;
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
  planMeetings: async (db, pick, _, now) => {
    const one = await some(db.groups.toArray(), pick);
    return one && planMeetings(db, one.id, 1 + (pick % 3), now);
  },
  ask: async (db, pick, text, now) => {
    const one = await some(db.meetings.toArray(), pick);
    const group = one && (await db.groups.get(one.groupId));
    return (
      one &&
      group &&
      saveMeeting(
        db,
        {
          id: one.id,
          groupId: one.groupId,
          askedIds: group.memberIds,
          comingIds: group.memberIds.slice(1),
          hostId: group.memberIds[0] ?? null,
          gaveIds: one.cameIds,
          promises: group.memberIds
            .slice(0, 1)
            .map((contactId) => ({ contactId, by: 'them' as const, text, due: null })),
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
    changeJob(db, id, { role: `${text} chief`, company: null }, '2026-10', now, undefined, {
      function: text.length % 2 ? 'hr' : 'finance',
    }),
  ),
  metThrough: async (db, pick, _, now) => {
    const ids = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    const [id, through] = [0, 1].map((step) => ids[(pick + step) % Math.max(1, ids.length)]);
    const metThroughId = pick % 3 && through !== id ? (through ?? null) : null;
    return id === undefined ? undefined : editContact(db, id, { metThroughId }, now);
  },
  erase: withContact((db, { id }, _, now) => eraseContact(db, id, now)),
};

/** The acts that only some books are ready for, and those on a whole book. */
export const BIG_ACTS: Record<string, Act> = {
  eraseTwo: async (db, pick, _, now) => {
    const ids = await db.contacts.toCollection().primaryKeys();
    const chosen = [0, 1].flatMap((step) => ids[(pick + step) % Math.max(1, ids.length)] ?? []);
    return chosen.length > 0 ? eraseContacts(db, chosen, now) : undefined;
  },
  importPlans: (db, pick, text, now) =>
    importPlans(db, [planOf(null, text, `${text}${pick}@x.example`)], 'people.csv', now),
  importBook: async (db, pick, _, now) =>
    importBook(db, await wholeBook(db), { mode: pick % 2 ? 'replace' : 'merge' }, 'book.json', now),
  olderBook: async (db, pick, text, now) => {
    const book = await wholeBook(db);
    // An older state of the book: without some of those whom it names by now.
    const contacts = book.contacts.map((one) => ({ ...one, notes: `${text} ${pick}` }));
    return restoreInto(
      db,
      { ...book, contacts },
      { mode: 'merge', bringBack: pick % 2 === 0 },
      now,
      () => {},
    );
  },
  undoImport: async (db, pick, text, now) => {
    const ids = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    const done = await importPlans(db, [planOf(null, text, `${text}@y.example`)], 'more.csv', now);
    const through = done.ok ? done.value.value[0] : undefined;
    const other = ids[pick % Math.max(1, ids.length)];
    // Somebody may have been written about since, or met through one whom the file brought.
    if (done.ok && through && other && pick % 2)
      await editContact(db, other, { metThroughId: through }, later(now));
    return done.ok ? undoImport(db, done.value.entryId, later(later(now))) : undefined;
  },
  addSample: (db, pick, text, now) => addSample(db, sampleOf(pick, text), now),
  removeBook: async (db, pick, text, now) => {
    const sample = sampleOf(pick, text);
    const [added] = sample.contacts;
    await addSample(db, sample, now);
    const ids = await db.contacts.filter((one) => !one.mergedInto && one.id !== added?.id).primaryKeys();
    const other = ids[pick % Math.max(1, ids.length)];
    if (other && added) {
      if (pick % 3 === 0) await mergeContacts(db, added.id, other, later(now));
      else await editContact(db, other, { metThroughId: added.id }, later(now));
    }
    return removeBook(db, sample, later(later(now)));
  },
  answerOther: async (db, pick, _, now) => {
    const living = await db.contacts.filter((one) => !one.mergedInto).toArray();
    const one = living[pick % Math.max(1, living.length)];
    const all = [...(await db.contacts.toArray()), ...(await db.tombstones.toArray())];
    const value = all[pick % Math.max(1, all.length)]?.id;
    if (!one || !value || value === one.id) return undefined;
    const other = { field: 'metThroughId', value, at: now.toISOString() };
    return answerOther(db, 'contacts', one.id, other, pick % 4 !== 0, now);
  },
  tellApart: async (db, pick, _, now) => {
    const ids = await db.contacts.filter((one) => !one.mergedInto).primaryKeys();
    const [a, b] = [0, 1].map((step) => ids[(pick + step) % Math.max(1, ids.length)]);
    return a && b && a !== b
      ? saveSettings(db, ({ notSame = [] }) => ({ notSame: [...notSame, `${a}|${b}`] }), now)
      : undefined;
  },
  undo: async (db, pick, _, now) => {
    const entry = await some(db.journal.toArray(), pick);
    return entry && undo(db, entry.id, now);
  },
};

/** The command behind each act. */
export const COMMAND_OF: Readonly<Record<string, string>> = {
  add: 'addContact',
  edit: 'editContact',
  unset: 'editContact',
  metThrough: 'editContact',
  log: 'logExchange',
  logAll: 'logExchange',
  editLog: 'editExchange',
  deleteLog: 'deleteExchange',
  promise: 'savePromise',
  finish: 'finishPromise',
  deletePromise: 'deletePromise',
  snooze: 'snoozeContact',
  rest: 'restContact',
  archive: 'archiveContact',
  goal: 'saveGoal',
  deleteGoal: 'deleteGoal',
  editMany: 'editMany',
  merge: 'mergeContacts',
  split: 'splitProfile',
  restore: 'restoreBook',
  eraseBook: 'eraseBook',
  settings: 'saveSettings',
  tellApart: 'saveSettings',
  apply: 'applyPlans',
  group: 'saveGroup',
  editGroup: 'saveGroup',
  member: 'setMember',
  members: 'addMembers',
  tagThem: 'tagContacts',
  deleteGroup: 'deleteGroup',
  meeting: 'saveMeeting',
  editMeeting: 'saveMeeting',
  planMeetings: 'planMeetings',
  ask: 'saveMeeting',
  deleteMeeting: 'deleteMeeting',
  introduce: 'logIntroduction',
  editIntroduction: 'editIntroduction',
  deleteIntroduction: 'deleteIntroduction',
  job: 'changeJob',
  erase: 'eraseContact',
  eraseTwo: 'eraseContacts',
  importPlans: 'importPlans',
  importBook: 'importBook',
  olderBook: 'restoreInto',
  undoImport: 'undoImport',
  addSample: 'addSample',
  removeBook: 'removeBook',
  answerOther: 'answerOther',
  undo: 'undo',
};

/** A second later. */
const later = (now: Date) => new Date(now.getTime() + 100);

const planOf = (contactId: Id | null, name: string, email: string) => ({
  contactId,
  name,
  additions: { emails: [email], phones: [], labels: [], positions: [], notes: null, metOn: null },
  profile: null,
  changes: [],
  occasion: null,
  exchanges: [],
});

/** A small book of other people: two of them in a group that has met. */
function sampleOf(pick: number, text: string): Book {
  const id = (n: number) => `00000000-0000-7000-8000-${String(n + (pick % 3) * 10).padStart(12, '0')}`;
  const stamps = { createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() };
  const [a, b, group] = [id(1), id(2), id(3)];
  return {
    ...emptyBook(),
    contacts: [
      emptyContact(a, `${text} Sample`, stamps.createdAt),
      { ...emptyContact(b, 'Other Sample', stamps.createdAt), metThroughId: a },
    ],
    groups: [{ id: group, name: text, purpose: null, cost: null, memberIds: [a, b], leaderId: a, ...stamps }],
    meetings: [
      { id: id(4), groupId: group, on: '2026-11-02', cancelled: false, note: null, cameIds: [a], ...stamps },
    ],
  };
}

/** What was taken back leaves a tombstone, so that no other computer brings it again: everything else is as it was. */
export function withoutStamps(state: string, since: string): string {
  const all = JSON.parse(state) as { tombstones: { deletedAt: string }[] };
  return JSON.stringify({ ...all, tombstones: all.tombstones.filter(({ deletedAt }) => deletedAt <= since) });
}

/**
 * Whom records name, or belong to, who are not in the book or stand in it under another id; of those whom others were merged
 * into or told apart from, the ones who are not in the book.
 */
export async function namedButGone(db: BookDb): Promise<Id[]> {
  const contacts = await db.contacts.toArray();
  const present = { contacts: idsOf(contacts), groups: idsOf(await db.groups.toArray()) };
  const living = idsOf(contacts.filter(({ mergedInto }) => !mergedInto));
  const gone: Id[] = [];
  for (const table of RECORD_TABLES)
    for (const record of await db.records(table).toArray())
      for (const reference of referencesOf(table)) {
        const there =
          reference.to === 'contacts' && reference.whenMerged === 'moves' ? living : present[reference.to];
        gone.push(...idsIn(record, reference).filter((id) => !there.has(id)));
      }
  return gone;
}

const idsOf = (records: { id: Id }[]) => new Set(records.map(({ id }) => id));
