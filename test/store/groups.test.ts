import { describe, expect, test } from 'vitest';
import {
  addContact,
  allGroups,
  type BookDb,
  changeJob,
  deleteGroup,
  deleteIntroduction,
  deleteMeeting,
  editContact,
  editExchange,
  editIntroduction,
  eraseContact,
  eraseContacts,
  exchangesOf,
  groupOf,
  groupsOf,
  introductionsOf,
  logIntroduction,
  mergeContacts,
  planMeetings,
  saveGroup,
  saveMeeting,
  setMember,
  undo,
} from '../../lib/store/index.ts';
import { codeOf, freshBook, must, NOW, snapshot, withoutStones } from './fresh-book.ts';

const LATER = new Date(NOW.getTime() + 60_000);

async function people(...names: string[]): Promise<{ db: BookDb; ids: string[] }> {
  const db = await freshBook();
  const ids: string[] = [];
  for (const name of names) ids.push(must(await addContact(db, { name }, null, NOW)).value.id);
  return { db, ids };
}
const introduction = (a: string, b: string, part: object = {}) => ({
  betweenIds: [a, b] as [string, string],
  byId: null,
  on: '2026-11-02',
  why: null,
  channel: 'email' as const,
  ...part,
});

describe('a group', () => {
  test('is written down with clean texts; whoever leads it is a member', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const { value } = must(
      await saveGroup(db, { name: '  Styrelse\u200bforum ', memberIds: [ida, ida], leaderId: jon }, NOW),
    );
    expect(value).toMatchObject({
      name: 'Styrelseforum',
      memberIds: [ida, jon],
      leaderId: jon,
      purpose: null,
    });
  });

  test.each([
    ['textMissing', { name: ' ' }],
    ['numberOutOfRange', { name: 'Forum', meetingsAYear: 0 }],
    ['notFound', { name: 'Forum', memberIds: ['nobody'] }],
    ['notFound', { id: 'no-group', name: 'Forum' }],
  ])('%s is refused and nothing is written', async (code, draft) => {
    const db = await freshBook();
    expect(codeOf(await saveGroup(db, draft, NOW))).toBe(code);
    expect([await db.groups.count(), await db.journal.count()]).toEqual([0, 0]);
  });

  test('an edit leaves what it does not name, and a leader who leaves leads no more', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const { value } = must(
      await saveGroup(db, { name: 'Forum', cost: '9 000 kr', memberIds: ids, leaderId: ida }, NOW),
    );
    must(await saveGroup(db, { id: value.id, memberIds: [jon] }, LATER));
    expect(await db.groups.get(value.id)).toMatchObject({
      cost: '9 000 kr',
      memberIds: [jon],
      leaderId: null,
    });
    must(await setMember(db, value.id, ida, true, LATER));
    must(await setMember(db, value.id, jon, false, LATER));
    expect((await db.groups.get(value.id))?.memberIds).toEqual([ida]);
  });

  test('goes with its meetings; the log with its people stays', async () => {
    const { db, ids } = await people('Ida Moe');
    const { value } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const log = { channel: 'met' as const, given: [], received: [] };
    must(await saveMeeting(db, { groupId: value.id, on: '2026-11-01', cameIds: ids, log }, NOW));
    const done = must(await deleteGroup(db, value.id, LATER));
    expect(done.value).toEqual({ meetings: 1 });
    expect([await db.groups.count(), await db.meetings.count(), await db.exchanges.count()]).toEqual([
      0, 0, 1,
    ]);
  });

  test('cannot be undone away from under its meetings, nor a member from under the group', async () => {
    const db = await freshBook();
    const added = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    const made = must(await saveGroup(db, { name: 'Forum', memberIds: [added.value.id] }, NOW));
    must(await saveMeeting(db, { groupId: made.value.id, on: '2026-11-01' }, NOW));
    expect(codeOf(await undo(db, made.entryId, LATER))).toBe('undoConflict');
    expect(codeOf(await undo(db, added.entryId, LATER))).toBe('undoConflict');
  });

  test('does not take back somebody who has been erased since', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const { value } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const left = must(await setMember(db, value.id, ids[0] ?? '', false, NOW));
    must(await eraseContact(db, ids[0] ?? '', LATER));
    expect(codeOf(await undo(db, left.entryId, LATER))).toBe('undoConflict');
  });
});

describe('the next meetings', () => {
  const rhythm = { each: 'month', every: 1, weekday: 1, nth: 3, at: '08:00' } as const;

  test('are made of the rhythm in one act, hosted in turn, and taken back with one Undo', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const shape = { rhythm, minutes: 90, place: ' Malmö ', how: 'room', hostsInTurn: true } as const;
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids, ...shape }, NOW));
    must(await saveMeeting(db, { groupId: group.id, on: '2026-10-20', hostId: ida }, NOW));
    const before = await snapshot(db);
    const done = must(await planMeetings(db, group.id, 3, NOW));
    const of = { at: '08:00', minutes: 90, place: 'Malmö', how: 'room', cancelled: false };
    expect(done.value).toMatchObject([
      { on: '2026-12-15', hostId: jon, ...of },
      { on: '2027-01-19', hostId: ida, ...of },
      { on: '2027-02-16', hostId: jon, ...of },
    ]);
    // Those that are planned are not planned again.
    expect(must(await planMeetings(db, group.id, 1, LATER)).value).toMatchObject([{ on: '2027-03-16' }]);
    must(await undo(db, done.entryId, LATER));
    const [last] = (await db.meetings.toArray()).filter(({ on }) => on === '2027-03-16');
    must(await deleteMeeting(db, last?.id ?? '', LATER));
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
  });

  test('are refused where the group has no rhythm, or is none', async () => {
    const db = await freshBook();
    const { value: group } = must(await saveGroup(db, { name: 'Forum' }, NOW));
    expect(codeOf(await planMeetings(db, group.id, 3, NOW))).toBe('rhythmMissing');
    expect(codeOf(await planMeetings(db, 'nobody', 3, NOW))).toBe('notFound');
  });
});

describe('a meeting', () => {
  test('is noted and logged with those who came, as one act', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind');
    const [ida = '', jon = '', eva = ''] = ids;
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const before = await snapshot(db);
    const log = { channel: 'met' as const, given: ['experience' as const], received: ['advice' as const] };
    const draft = { groupId: group.id, on: '2026-11-01', cameIds: [ida, jon], declinedIds: [eva, ida], log };
    const done = must(await saveMeeting(db, draft, NOW));
    expect(done.value.logged).toBe(2);
    expect(done.value.meeting).toMatchObject({ cameIds: [ida, jon], declinedIds: [eva], cancelled: false });
    expect(await exchangesOf(db, ida)).toMatchObject([
      { on: '2026-11-01', reachedOut: 'both', given: ['experience'], togetherId: done.value.meeting.id },
    ]);
    expect(await exchangesOf(db, eva)).toEqual([]);
    expect((await db.cards.get(jon))?.lastOn).toBe('2026-11-01');
    // Eva came after all: she gets her entry, nobody a second one.
    const more = must(
      await saveMeeting(db, { id: done.value.meeting.id, groupId: group.id, cameIds: ids, log }, LATER),
    );
    expect(more.value.logged).toBe(1);
    expect(await db.exchanges.count()).toBe(3);
    must(await undo(db, more.entryId, LATER));
    must(await undo(db, done.entryId, LATER));
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
  });

  test('says who gave and who got, and what was promised becomes a promise, in the same act', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind');
    const [ida = '', jon = '', eva = ''] = ids;
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const before = await snapshot(db);
    const done = must(
      await saveMeeting(
        db,
        {
          groupId: group.id,
          on: '2026-11-01',
          cameIds: [ida, jon],
          comingIds: [ida, eva],
          declinedIds: [eva],
          gaveIds: [ida, eva],
          gotIds: [jon],
          energy: 'more',
          log: { channel: 'met', given: ['advice'], received: ['experience'] },
          promises: [{ contactId: jon, by: 'them', text: ' Send the\u200b  agenda ', due: '2026-11-09' }],
        },
        NOW,
      ),
    );
    // Whoever did not come gave nothing there, and whoever has cancelled is not coming.
    expect(done.value.meeting).toMatchObject({ comingIds: [ida], gaveIds: [ida], gotIds: [jon] });
    expect(await exchangesOf(db, ida)).toMatchObject([{ given: [], received: ['experience'] }]);
    expect(await exchangesOf(db, jon)).toMatchObject([{ given: ['advice'], received: [] }]);
    expect(await db.promises.toArray()).toMatchObject([
      { contactId: jon, by: 'them', text: 'Send the agenda', due: '2026-11-09', doneOn: null },
    ]);
    must(await undo(db, done.entryId, LATER));
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
  });

  test('is not written with a promise that says nothing', async () => {
    const { db, ids } = await people('Ida Moe');
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const promises = [{ contactId: ids[0] ?? '', by: 'me' as const, text: ' ', due: null }];
    expect(codeOf(await saveMeeting(db, { groupId: group.id, promises }, NOW))).toBe('textMissing');
    expect([await db.meetings.count(), await db.promises.count()]).toEqual([0, 0]);
  });

  test('whose host is erased has none, and one merged with another who cancelled is coming', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind');
    const [ida = '', jon = '', eva = ''] = ids;
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const draft = { groupId: group.id, on: '2026-12-15', askedIds: ids, hostId: eva };
    const { value } = must(
      await saveMeeting(db, { ...draft, cameIds: [ida], declinedIds: [jon], gaveIds: [ida] }, NOW),
    );
    must(await mergeContacts(db, ida, jon, LATER));
    must(await eraseContact(db, eva, LATER));
    expect(await db.meetings.get(value.meeting.id)).toMatchObject({
      hostId: null,
      askedIds: [ida],
      cameIds: [ida],
      declinedIds: [],
      gaveIds: [ida],
    });
  });

  test('called off, missed by me, or still to come it logs nothing', async () => {
    const { db, ids } = await people('Ida Moe');
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const log = { channel: 'met' as const, given: [], received: [] };
    const draft = { groupId: group.id, on: '2026-11-01', cameIds: ids, log };
    expect(must(await saveMeeting(db, { ...draft, cancelled: true }, NOW)).value.logged).toBe(0);
    expect(must(await saveMeeting(db, { ...draft, absent: true }, NOW)).value.logged).toBe(0);
    expect(codeOf(await saveMeeting(db, { ...draft, on: '2027-01-01' }, NOW))).toBe('dayInFuture');
    must(await saveMeeting(db, { ...draft, on: '2027-01-01', cameIds: [] }, NOW));
    expect(await db.exchanges.count()).toBe(0);
  });

  test('goes with the entries it wrote, those aside that were changed since', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids }, NOW));
    const log = { channel: 'met' as const, given: [], received: [] };
    const { value } = must(
      await saveMeeting(db, { groupId: group.id, on: '2026-11-01', cameIds: ids, log }, NOW),
    );
    const [entry] = await exchangesOf(db, ids[0] ?? '');
    must(await editExchange(db, entry?.id ?? '', { note: 'Her word on boards' }, LATER));
    expect(must(await deleteMeeting(db, value.meeting.id, LATER)).value).toEqual({ entries: 1 });
    expect((await db.exchanges.toArray()).map((one) => one.note)).toEqual(['Her word on boards']);
  });
});

describe('an introduction', () => {
  test('of mine counts as given to both, without a word of the one in the log of the other', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const before = await snapshot(db);
    const done = must(await logIntroduction(db, introduction(ida, jon, { why: 'Jon knows ERP' }), NOW));
    for (const id of ids)
      expect(await exchangesOf(db, id)).toMatchObject([
        { given: ['introduction'], received: [], reachedOut: 'me', note: null, togetherId: done.value.id },
      ]);
    must(await undo(db, done.entryId, LATER));
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
  });

  test('made for me counts as received, and answers through whom we met where that was open', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind');
    const [ida = '', jon = '', eva = ''] = ids;
    must(await logIntroduction(db, introduction(jon, ida, { byId: ida }), NOW));
    expect(await exchangesOf(db, ida)).toMatchObject([{ given: [], received: ['introduction'] }]);
    expect(await exchangesOf(db, jon)).toEqual([]);
    expect((await db.contacts.get(jon))?.metThroughId).toBe(ida);
    must(await logIntroduction(db, introduction(eva, jon, { byId: eva }), NOW));
    expect((await db.contacts.get(jon))?.metThroughId).toBe(ida);
  });

  test('of others writes nothing in my log', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik', 'Eva Lind');
    const [ida = '', jon = '', eva = ''] = ids;
    must(await logIntroduction(db, introduction(ida, jon, { byId: eva }), NOW));
    must(await logIntroduction(db, introduction(ida, jon, { byOther: true }), NOW));
    expect(await db.exchanges.count()).toBe(0);
    expect((await introductionsOf(db, eva)).map((one) => one.byId)).toEqual([eva]);
  });

  test.each([
    ['notFound', 'same'],
    ['dayInFuture', { on: '2027-01-01' }],
    ['dayInvalid', { on: '2026-02-30' }],
    ['notFound', { byId: 'nobody' }],
  ])('%s is refused and nothing is written', async (code, part) => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const before = await snapshot(db);
    const draft = part === 'same' ? introduction(ida, ida) : introduction(ida, jon, part as object);
    expect(codeOf(await logIntroduction(db, draft, NOW))).toBe(code);
    expect(await snapshot(db)).toBe(before);
  });

  test('moved to another day takes its entries along, and deleted it takes them away', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const { value } = must(await logIntroduction(db, introduction(ida, jon), NOW));
    must(await editIntroduction(db, value.id, { on: '2026-10-30', outcome: 'They had lunch' }, NOW));
    expect((await db.exchanges.toArray()).map((one) => one.on)).toEqual(['2026-10-30', '2026-10-30']);
    expect(await db.introductions.get(value.id)).toMatchObject({ outcome: 'They had lunch', why: null });
    expect(must(await deleteIntroduction(db, value.id, LATER)).value).toEqual({ entries: 2 });
    expect(await db.exchanges.count()).toBe(0);
  });

  test('deleted no longer says through whom one was met, unless that was said otherwise', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const through = async () => (await db.contacts.get(jon))?.metThroughId;
    const made = must(await logIntroduction(db, { ...introduction(ida, jon), byId: ida }, NOW));
    expect(await through()).toBe(ida);
    const deleted = must(await deleteIntroduction(db, made.value.id, LATER));
    expect(await through()).toBeNull();
    must(await undo(db, deleted.entryId, LATER));
    expect(await through()).toBe(ida);

    must(await editContact(db, jon, { metThroughId: null }, LATER));
    must(await editContact(db, jon, { metThroughId: ida }, LATER));
    const second = must(await logIntroduction(db, { ...introduction(ida, jon), byId: ida }, LATER));
    must(await deleteIntroduction(db, second.value.id, LATER));
    expect(await through()).toBe(ida);
  });

  test('moved later on takes its entries along and away all the same, but not one changed by hand', async () => {
    const { db, ids } = await people('Ida Moe', 'Jon Vik');
    const [ida = '', jon = ''] = ids;
    const { value } = must(await logIntroduction(db, introduction(ida, jon), NOW));
    const [entry] = await exchangesOf(db, jon);
    must(await editExchange(db, entry?.id ?? '', { channel: 'call' }, LATER));
    must(await editIntroduction(db, value.id, { on: '2026-10-30' }, LATER));
    expect(must(await deleteIntroduction(db, value.id, LATER)).value).toEqual({ entries: 1 });
    expect((await db.exchanges.toArray()).map((one) => one.channel)).toEqual(['call']);
  });
});

describe('erasing and joining people', () => {
  async function meshed() {
    const { db, ids } = await people('Zebulon Krogh', 'Jon Vik', 'Eva Lind');
    const [zeb = '', jon = '', eva = ''] = ids;
    const { value: group } = must(await saveGroup(db, { name: 'Forum', memberIds: ids, leaderId: zeb }, NOW));
    const log = { channel: 'met' as const, given: [], received: [] };
    must(
      await saveMeeting(
        db,
        { groupId: group.id, on: '2026-11-01', cameIds: [zeb, jon], declinedIds: [eva], log },
        NOW,
      ),
    );
    must(await logIntroduction(db, introduction(zeb, jon, { why: 'Zebulon seeks a CFO' }), NOW));
    must(await logIntroduction(db, introduction(jon, eva, { byId: zeb }), NOW));
    return { db, zeb, jon, eva, groupId: group.id };
  }

  test('somebody erased is gone from groups, meetings, introductions and the undo log', async () => {
    const { db, zeb, jon, eva, groupId } = await meshed();
    const before = await snapshot(db);
    const erased = must(await eraseContact(db, zeb, LATER));
    const { group, meetings } = (await groupOf(db, groupId)) ?? {};
    expect(group).toMatchObject({ memberIds: [jon, eva], leaderId: null });
    expect(meetings).toMatchObject([{ cameIds: [jon], declinedIds: [eva] }]);
    // What another made is not mine now, only because the other is gone.
    expect(await db.introductions.toArray()).toMatchObject([
      { betweenIds: [jon, eva], byId: null, byOther: true },
    ]);
    const older = (await db.changes.toArray()).filter((row) => row.entryId !== erased.entryId);
    expect(JSON.stringify(older)).not.toMatch(/Zebulon/);
    must(await undo(db, erased.entryId, LATER));
    expect(await snapshot(db)).toBe(before);
  });

  test('two members erased as one act are both gone', async () => {
    const { db, zeb, jon, eva, groupId } = await meshed();
    must(await eraseContacts(db, [zeb, jon], LATER));
    const { group, meetings } = (await groupOf(db, groupId)) ?? {};
    expect(group?.memberIds).toEqual([eva]);
    expect(meetings).toMatchObject([{ cameIds: [], declinedIds: [eva] }]);
    expect(await db.introductions.count()).toBe(0);
  });

  test('joining moves places in groups and meetings, and who made an introduction', async () => {
    const { db, zeb, jon, eva, groupId } = await meshed();
    const before = await snapshot(db);
    const done = must(await mergeContacts(db, eva, zeb, LATER));
    const { group, meetings } = (await groupOf(db, groupId)) ?? {};
    expect(group).toMatchObject({ memberIds: [eva, jon], leaderId: eva });
    // One of the two records came: the person did.
    expect(meetings).toMatchObject([{ cameIds: [eva, jon], declinedIds: [] }]);
    const found = (await db.introductions.toArray()).sort((a) => (a.byOther ? 1 : -1));
    expect(found.map(({ betweenIds, byId, byOther }) => ({ betweenIds, byId, byOther }))).toEqual([
      { betweenIds: [eva, jon], byId: null, byOther: undefined },
      { betweenIds: [jon, eva], byId: null, byOther: true },
    ]);
    expect(await groupsOf(db, eva)).toMatchObject([{ meetings: [{ cameIds: [eva, jon] }] }]);
    must(await undo(db, done.entryId, LATER));
    expect(await snapshot(db)).toBe(before);
  });

  test('joined people who came to one meeting have one entry of it, which goes with the meeting', async () => {
    const { db, zeb, jon, groupId } = await meshed();
    const before = await snapshot(db);
    const done = must(await mergeContacts(db, jon, zeb, LATER));
    const { meetings } = (await groupOf(db, groupId)) ?? {};
    const meetingId = meetings?.[0]?.id ?? '';
    const entries = () => db.exchanges.where('togetherId').equals(meetingId).toArray();
    expect((await entries()).map((one) => one.contactId)).toEqual([jon]);
    must(await undo(db, done.entryId, LATER));
    expect(await snapshot(db)).toBe(before);
    must(await mergeContacts(db, jon, zeb, LATER));
    must(await saveMeeting(db, { id: meetingId, groupId, on: '2026-11-02' }, LATER));
    expect((await entries()).map((one) => one.on)).toEqual(['2026-11-02']);
    expect(must(await deleteMeeting(db, meetingId, LATER)).value).toEqual({ entries: 1 });
  });

  test('somebody who has left a group is still found at its meetings', async () => {
    const { db, jon, groupId } = await meshed();
    must(await setMember(db, groupId, jon, false, LATER));
    expect((await groupsOf(db, jon)).map(({ meetings }) => meetings.length)).toEqual([1]);
    expect((await allGroups(db)).map(({ meetings }) => meetings.length)).toEqual([1]);
  });
});

describe('a new job noted by hand', () => {
  test('keeps the former one and is an occasion', async () => {
    const db = await freshBook();
    const { value } = must(
      await addContact(
        db,
        { name: 'Ida Moe', role: 'Controller', company: 'Vik', headline: 'Controller at Vik' },
        null,
        NOW,
      ),
    );
    const before = await snapshot(db);
    const done = must(await changeJob(db, value.id, { role: 'CFO', company: 'Fjord' }, '2026-10', LATER));
    expect(done.value).toMatchObject({
      role: 'CFO',
      company: 'Fjord',
      headline: null,
      positions: [
        { title: 'CFO', company: 'Fjord', from: '2026-10', to: null },
        { title: 'Controller', company: 'Vik', from: null, to: '2026-10' },
      ],
      occasions: [{ on: '2026-11-21', kind: 'new-job', text: 'Controller → CFO, Fjord' }],
    });
    must(await undo(db, done.entryId, LATER));
    expect(await snapshot(db)).toBe(before);
  });

  test('takes the tags accepted for it along, in the same act', async () => {
    const db = await freshBook();
    const draft = { name: 'Ida Moe', role: 'Controller', industry: 'energy', function: 'finance' } as const;
    const { value } = must(await addContact(db, draft, null, NOW));
    const before = await snapshot(db);
    const tags = { function: 'hr', seniority: 'head', leader: true } as const;
    const job = { role: 'HR-chef', company: 'Fjord' };
    const done = must(await changeJob(db, value.id, job, '2026-10', LATER, undefined, tags));
    expect(done.value).toMatchObject({ ...job, ...tags, industry: 'energy' });
    must(await undo(db, done.entryId, LATER));
    expect(await snapshot(db)).toBe(before);
  });

  test.each([
    ['textMissing', { role: ' ', company: null }, '2026-10'],
    ['dayInvalid', { role: 'CFO', company: null }, '2026-13'],
    ['dayInFuture', { role: 'CFO', company: null }, '2026-12'],
  ])('%s is refused', async (code, job, month) => {
    const db = await freshBook();
    const { value } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    expect(codeOf(await changeJob(db, value.id, job, month, LATER))).toBe(code);
  });
});

describe('people who were joined with another meanwhile', () => {
  const joined = async () => {
    const { db, ids } = await people('Ida Moe', 'Ida K. Moe', 'Jon Vik');
    const [ida = '', again = '', jon = ''] = ids;
    must(await mergeContacts(db, ida, again, NOW));
    return { db, ida, again, jon };
  };

  test('are members and lead as the one that stands', async () => {
    const { db, ida, again, jon } = await joined();
    const draft = { name: 'Forum', memberIds: [again, jon, ida], leaderId: again };
    const { value } = must(await saveGroup(db, draft, LATER));
    expect(value).toMatchObject({ memberIds: [ida, jon], leaderId: ida });
    must(await setMember(db, value.id, jon, false, LATER));
    must(await setMember(db, value.id, ida, false, LATER));
    expect(must(await setMember(db, value.id, again, true, LATER)).value.memberIds).toEqual([ida]);
    expect(must(await setMember(db, value.id, again, false, LATER)).value.memberIds).toEqual([]);
  });

  test('came to a meeting as the one that stands, who has not cancelled then, and gets one entry', async () => {
    const { db, ida, again, jon } = await joined();
    const { value: forum } = must(await saveGroup(db, { name: 'Forum', memberIds: [ida, jon] }, NOW));
    const { value } = must(
      await saveMeeting(
        db,
        {
          groupId: forum.id,
          on: '2026-11-03',
          cameIds: [again, ida],
          declinedIds: [again, jon],
          log: { channel: 'met', given: [], received: [] },
        },
        LATER,
      ),
    );
    expect(value.meeting).toMatchObject({ cameIds: [ida], declinedIds: [jon] });
    expect(value.logged).toBe(1);
    expect(await exchangesOf(db, ida)).toHaveLength(1);
  });

  test('are introduced as the one that stands, and never to themselves', async () => {
    const { db, ida, again, jon } = await joined();
    const { value } = must(await logIntroduction(db, introduction(jon, again), LATER));
    expect(value.betweenIds).toEqual([jon, ida]);
    expect(await exchangesOf(db, ida)).toHaveLength(1);
    const entries = await db.journal.count();
    expect(codeOf(await logIntroduction(db, introduction(ida, again), LATER))).toBe('notFound');
    expect(await db.journal.count()).toBe(entries);
  });
});
