import { beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/records/index.ts';
import {
  addContact,
  type BookDb,
  changeJob,
  editContact,
  editExchange,
  editIntroduction,
  eraseContact,
  logExchange,
  logIntroduction,
  mergeContacts,
  saveGoal,
  saveGroup,
  saveMeeting,
  savePromise,
  saveSettings,
  settingsOf,
  undo,
} from '../../lib/store/index.ts';
import { codeOf, freshBook, must, NOW } from './fresh-book.ts';

let db: BookDb;
let anna: Contact;
beforeEach(async () => {
  db = await freshBook();
  const draft = { name: 'Anna Eik', company: 'Old AB', role: 'CFO', labels: ['a'], notes: 'First.' };
  anna = must(await addContact(db, draft, null, NOW)).value;
});

const entry = (contactIds: string[], note: string | null = null) => ({
  contactIds,
  on: '2024-01-02',
  channel: 'met' as const,
  reachedOut: 'both' as const,
  given: [],
  received: [],
  note,
});

describe('a form writes only what was changed in it', () => {
  it('of a contact', async () => {
    must(await editContact(db, anna.id, { company: 'New AB', labels: ['a', 'b'] }, NOW, anna));
    const form = { company: 'Old AB', role: 'COO', labels: ['a', 'c'] };
    const { value, entryId } = must(await editContact(db, anna.id, form, NOW, anna));
    expect(value).toMatchObject({ company: 'New AB', role: 'COO', labels: ['a', 'b', 'c'] });
    // Undo gives back what stood there before this write, not what the form had shown.
    must(await undo(db, entryId, NOW));
    expect(await db.contacts.get(anna.id)).toMatchObject({
      company: 'New AB',
      role: 'CFO',
      labels: ['a', 'b'],
    });
  });

  it('of an entry of the log', async () => {
    const [logged] = must(await logExchange(db, entry([anna.id], 'First words.'), NOW)).value;
    if (!logged) throw new Error('nothing was logged');
    const { on, channel, reachedOut, given, received, note } = logged;
    const form = { on, channel, reachedOut, given, received, note };
    must(await editExchange(db, logged.id, { ...form, note: 'First words. And more.' }, NOW, form));
    const helped = must(await editExchange(db, logged.id, { ...form, given: ['advice'] }, NOW, form));
    expect(helped.value).toMatchObject({ note: 'First words. And more.', given: ['advice'] });
  });

  it('of a promise', async () => {
    const draft = { contactId: anna.id, by: 'me' as const, text: 'Send the plan', due: null };
    const promise = must(await savePromise(db, draft, NOW)).value;
    must(await savePromise(db, { ...promise, due: '2030-01-01' }, NOW, promise));
    const after = must(await savePromise(db, { ...promise, text: 'Send both plans' }, NOW, promise));
    expect(after.value).toMatchObject({ text: 'Send both plans', due: '2030-01-01' });
  });

  it('of a goal', async () => {
    const lists = { industries: [], functions: [], seniorities: [], regions: [], labels: [] };
    const draft = { text: 'Banks', ...lists, wanted: 3, until: null, weight: 1 };
    const goal = must(await saveGoal(db, draft, NOW)).value;
    must(await saveGoal(db, { ...goal, labels: ['bank'] }, NOW, goal));
    const after = must(await saveGoal(db, { ...goal, wanted: 5 }, NOW, goal));
    expect(after.value).toMatchObject({ labels: ['bank'], wanted: 5 });
  });

  it('of a group and of a meeting', async () => {
    const bo = must(await addContact(db, { name: 'Bo Lind' }, null, NOW)).value;
    const group = must(await saveGroup(db, { name: 'Forum' }, NOW)).value;
    must(await saveGroup(db, { id: group.id, name: 'Forum', memberIds: [anna.id] }, NOW, group));
    const after = must(
      await saveGroup(db, { id: group.id, name: 'Board forum', memberIds: [bo.id] }, NOW, group),
    );
    expect(after.value).toMatchObject({ name: 'Board forum', memberIds: [anna.id, bo.id] });

    const draft = { groupId: group.id, on: '2024-01-02', topic: 'Start', cameIds: [] };
    const { meeting } = must(await saveMeeting(db, draft, NOW)).value;
    must(await saveMeeting(db, { ...draft, id: meeting.id, cameIds: [anna.id] }, NOW, meeting));
    const form = { ...draft, id: meeting.id, topic: 'The start', cameIds: [bo.id] };
    const both = must(await saveMeeting(db, form, NOW, meeting)).value.meeting;
    expect(both).toMatchObject({ topic: 'The start', cameIds: [anna.id, bo.id] });
  });

  it('of an introduction', async () => {
    const bo = must(await addContact(db, { name: 'Bo Lind' }, null, NOW)).value;
    const told = { betweenIds: [anna.id, bo.id] as [string, string], byId: null, on: '2024-01-02' };
    const draft = { ...told, why: 'Banks', outcome: null, channel: 'email' as const };
    const made = must(await logIntroduction(db, draft, NOW)).value;
    const form = { on: made.on, why: made.why, outcome: null };
    must(await editIntroduction(db, made.id, { ...form, outcome: 'Lunch' }, NOW, made));
    const after = must(await editIntroduction(db, made.id, { ...form, why: 'Loans' }, NOW, made));
    expect(after.value).toMatchObject({ why: 'Loans', outcome: 'Lunch' });
  });

  it('of the settings, part by part', async () => {
    const shown = await settingsOf(db);
    must(await saveSettings(db, { weeklyBudget: 5 }, NOW, shown));
    must(await saveSettings(db, { me: { ...shown.me, offers: ['loans'] } }, NOW, shown));
    must(await saveSettings(db, { me: { ...shown.me, industry: 'banking-and-finance' } }, NOW, shown));
    must(await saveSettings(db, { templates: { 'sv.hello': 'Hej' } }, NOW, shown));
    const after = must(await saveSettings(db, { templates: { 'da.hello': 'Hej' } }, NOW, shown)).value;
    expect(after.me).toMatchObject({ offers: ['loans'], industry: 'banking-and-finance' });
    expect(after.templates).toEqual({ 'sv.hello': 'Hej', 'da.hello': 'Hej' });
  });

  it('of a new job', async () => {
    must(await editContact(db, anna.id, { company: 'Renamed AB' }, NOW));
    const job = { role: 'CEO', company: 'Old AB' };
    const after = must(await changeJob(db, anna.id, job, '2024-01', NOW, anna)).value;
    expect(after).toMatchObject({ role: 'CEO', company: 'Renamed AB' });
  });
});

describe('what two windows changed to different values', () => {
  it('is told, and nothing of the act is written', async () => {
    must(await editContact(db, anna.id, { notes: 'First. Theirs.' }, NOW, anna));
    const before = JSON.stringify(await db.contacts.get(anna.id));
    const refused = await editContact(db, anna.id, { role: 'COO', notes: 'First. Mine.' }, NOW, anna);
    expect(refused).toEqual({
      ok: false,
      error: {
        code: 'editConflict',
        field: 'notes',
        conflicts: [{ path: ['notes'], kind: 'note', mine: 'First. Mine.', theirs: 'First. Theirs.' }],
      },
    });
    expect(JSON.stringify(await db.contacts.get(anna.id))).toBe(before);
  });

  it('loses neither when both write at the same moment', async () => {
    const [one, other] = await Promise.all([
      editContact(db, anna.id, { role: 'COO', company: 'Old AB' }, NOW, anna),
      editContact(db, anna.id, { role: 'CFO', company: 'New AB' }, NOW, anna),
    ]);
    expect([codeOf(one), codeOf(other)]).toEqual(['ok', 'ok']);
    expect(await db.contacts.get(anna.id)).toMatchObject({ role: 'COO', company: 'New AB' });
  });
});

describe('words about somebody who is gone', () => {
  it('are refused where the person was erased', async () => {
    must(await eraseContact(db, anna.id, NOW));
    expect(codeOf(await logExchange(db, entry([anna.id], 'A story'), NOW))).toBe('personGone');
    expect(codeOf(await editContact(db, anna.id, { notes: 'A note' }, NOW, anna))).toBe('personGone');
    const draft = { contactId: anna.id, by: 'me' as const, text: 'Call', due: null };
    expect(codeOf(await savePromise(db, draft, NOW))).toBe('personGone');
    expect(await db.exchanges.count()).toBe(0);
  });

  it('follow to the one that stands', async () => {
    const bo = must(await addContact(db, { name: 'Anna B Eik' }, null, NOW)).value;
    must(await mergeContacts(db, bo.id, anna.id, NOW));
    const logged = must(await logExchange(db, entry([anna.id, bo.id], 'A story'), NOW)).value;
    expect(logged.map(({ contactId }) => contactId)).toEqual([bo.id]);
    const draft = { contactId: anna.id, by: 'me' as const, text: 'Call', due: null };
    expect(must(await savePromise(db, draft, NOW)).value.contactId).toBe(bo.id);
    const edited = must(await editContact(db, anna.id, { role: 'COO' }, NOW, anna)).value;
    expect(edited).toMatchObject({ id: bo.id, role: 'COO' });
  });
});
