import type { Day } from '../../days/index.ts';
import {
  type Exchange,
  type Group,
  MEETING_PEOPLE,
  type Meeting,
  nextMeetingsOf,
  type Promised,
  settlePeople,
} from '../../records/index.ts';
import {
  type Channel,
  cleanLine,
  cleanNote,
  type Help,
  type Id,
  type Result,
  UNLIMITED,
} from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Shown, type Writer } from '../writer.ts';
import { noteReview } from './contacts.ts';
import { needPeople } from './groups.ts';
import { addPromise } from './promises.ts';

/** What may be said of a meeting; with `id` it changes that one, and what is left out stays as it is. */
export interface MeetingDraft extends Partial<Omit<Meeting, 'id' | 'groupId' | 'createdAt' | 'updatedAt'>> {
  id?: Id;
  groupId: Id;
  /**
   * Also write an entry of the log for everybody who came and has none of this meeting yet. What was received is from those
   * who gave, and what was given is to those who got, where the meeting says who did; else it is of all.
   */
  log?: { channel: Channel; given: Help[]; received: Help[] } | null;
  /** What was promised there, by me or by somebody. */
  promises?: Pick<Promised, 'contactId' | 'by' | 'text' | 'due'>[];
}

/**
 * Adds a meeting, or changes one (with `id`), logs an exchange with those who came where that is asked for, and writes down
 * what was promised: one act.
 * With `shown` only what was changed in the form is written; whom one window says to have come and another to have
 * cancelled, came. The entries carry the meeting's id as `togetherId`, so none is written twice. Problems: `notFound`,
 * `dayInvalid`, `textTooLong`, `editConflict`, `personGone`; `dayInFuture` when a meeting to come is to be logged.
 */
export function saveMeeting(
  db: BookDb,
  draft: MeetingDraft,
  now: Date,
  shown?: Shown<'meetings'>,
): Promise<Result<Done<{ meeting: Meeting; logged: number }>>> {
  return runCommand(db, 'saveMeeting', now, async (writer) => {
    const { id, log, promises = [], groupId, ...told } = draft;
    await writer.need('groups', groupId);
    const before = id === undefined ? null : await writer.need('meetings', id);
    const tidied = tidyMeeting(told);
    const changes = before ? writer.merged('meetings', before.id, tidied, shown) : tidied;
    const people = await peopleOf(writer, before, changes);
    let meeting: Meeting;
    if (before) {
      meeting = writer.change('meetings', before.id, { ...changes, ...people });
      await moveWritten(writer, before, meeting.on);
    } else {
      meeting = {
        on: writer.today,
        cancelled: false,
        note: null,
        ...changes,
        ...people,
        groupId,
        id: writer.newId(),
        createdAt: writer.at,
        updatedAt: writer.at,
      };
      writer.add('meetings', meeting);
    }
    const logged = log && !meeting.cancelled && !meeting.absent ? await logCame(writer, meeting, log) : 0;
    for (const promised of promises) await addPromise(writer, promised);
    return { meeting, logged };
  });
}

/** Everybody whom a meeting names after these changes, each where they stand. */
async function peopleOf(
  writer: Writer,
  before: Meeting | null,
  changes: Partial<Meeting>,
): Promise<Partial<Meeting>> {
  const told = { ...before, ...changes };
  const namedBy = (meeting: Partial<Meeting> | null) => [
    ...MEETING_PEOPLE.flatMap((field) => meeting?.[field] ?? []),
    ...(meeting?.hostId ? [meeting.hostId] : []),
  ];
  const standing = await needPeople(writer, namedBy(told), namedBy(before));
  const people: Partial<Meeting> = { cameIds: [], declinedIds: [] };
  for (const field of MEETING_PEOPLE) {
    const ids = told[field];
    if (ids) people[field] = [...new Set(ids.map(standing))];
  }
  if (told.hostId) people.hostId = standing(told.hostId);
  return settlePeople(people);
}

/**
 * Adds the next meetings that the rhythm of a group makes, at most `count`, as one act. Problems: `notFound`,
 * `rhythmMissing` (it has none, or none within the days of the calendar).
 */
export function planMeetings(
  db: BookDb,
  groupId: Id,
  count: number,
  now: Date,
): Promise<Result<Done<Meeting[]>>> {
  return runCommand(db, 'planMeetings', now, async (writer) => {
    const group: Group = await writer.need('groups', groupId);
    const before = await writer.db.meetings
      .where('[groupId+on]')
      .between([groupId, ''], [groupId, '\uffff'])
      .toArray();
    const planned = nextMeetingsOf(group, before, { today: writer.today, count });
    if (planned.length === 0) writer.refuse({ code: 'rhythmMissing', field: 'rhythm' });
    return planned.map((one) => {
      const meeting: Meeting = {
        ...one,
        groupId,
        cancelled: false,
        note: null,
        id: writer.newId(),
        createdAt: writer.at,
        updatedAt: writer.at,
      };
      writer.add('meetings', meeting);
      return meeting;
    });
  });
}

async function logCame(
  writer: Writer,
  { id, on, cameIds = [], gaveIds = [], gotIds = [] }: Meeting,
  { channel, given, received }: NonNullable<MeetingDraft['log']>,
): Promise<number> {
  if (on > writer.today && cameIds.length > 0)
    writer.refuse({ code: 'dayInFuture', field: 'on', params: [on] });
  const entries = await writer.db.exchanges.where('togetherId').equals(id).toArray();
  const noted = new Set(entries.map((entry) => entry.contactId));
  let logged = 0;
  for (const contactId of cameIds) {
    if (noted.has(contactId)) continue;
    // Somebody of an older list may be gone from the book since.
    const contact = await writer.get('contacts', contactId);
    if (!contact || contact.mergedInto) continue;
    writer.add('exchanges', {
      id: writer.newId(),
      contactId,
      on,
      channel,
      reachedOut: 'both',
      given: gotIds.length === 0 || gotIds.includes(contactId) ? [...new Set(given)] : [],
      received: gaveIds.length === 0 || gaveIds.includes(contactId) ? [...new Set(received)] : [],
      note: null,
      togetherId: id,
      createdAt: writer.at,
      updatedAt: writer.at,
    });
    await noteReview(writer, contactId, 'logged');
    logged++;
  }
  return logged;
}

/** Deletes a meeting, with the entries of the log that it wrote and nobody has changed since. Problem: `notFound`. */
export function deleteMeeting(db: BookDb, id: Id, now: Date): Promise<Result<Done<{ entries: number }>>> {
  return runCommand(db, 'deleteMeeting', now, async (writer) => {
    await writer.need('meetings', id);
    await writer.erase('meetings', [id]);
    return { entries: await eraseWritten(writer, id) };
  });
}

/** Moves the entries of the log that a record wrote, and that stand on its old day, to its new one. */
export async function moveWritten(writer: Writer, before: { id: Id; on: Day }, on: Day): Promise<void> {
  if (on === before.on) return;
  const entries = await writer.db.exchanges.where('togetherId').equals(before.id).toArray();
  for (const entry of entries) if (entry.on === before.on) await writer.edit('exchanges', entry.id, { on });
}

/** Takes the entries of the log along that were written with a record and have not been changed by the user since. */
export async function eraseWritten(writer: Writer, togetherId: Id): Promise<number> {
  const entries = await writer.db.exchanges.where('togetherId').equals(togetherId).toArray();
  const byHand = await changedByHand(writer, entries);
  const untouched = entries.flatMap(({ id, note }) => (note === null && !byHand.has(id) ? id : []));
  await writer.erase('exchanges', untouched);
  return untouched.length;
}

/** The entries that the user has changed. `updatedAt` cannot tell: a day moves with its meeting, a merge moves the entry. */
async function changedByHand({ db }: Writer, entries: Exchange[]): Promise<Set<Id>> {
  const changed = entries.filter(({ createdAt, updatedAt }) => createdAt !== updatedAt);
  const [first = ''] = changed.map(({ createdAt }) => createdAt).sort();
  if (changed.length === 0) return new Set();
  const oldest = (await db.journal.orderBy('at').first())?.at ?? '';
  // The undo log does not reach back so far: then a change counts as the user's.
  const found = new Set(changed.flatMap(({ id, createdAt }) => (createdAt < oldest ? id : [])));
  const edits = await db.journal
    .where('at')
    .aboveOrEqual(first)
    .filter(({ command, undoneBy }) => command === 'editExchange' && undoneBy === null)
    .primaryKeys();
  for (const entryId of edits)
    await db.changes
      .where('[entryId+seq]')
      .between([entryId, 0], [entryId, Infinity])
      .each(({ changes }) => {
        for (const { table, id } of changes) if (table === 'exchanges') found.add(id);
      });
  return found;
}

function tidyMeeting(changes: Omit<MeetingDraft, 'id' | 'groupId' | 'log' | 'promises'>): typeof changes {
  const tidy = { ...changes };
  for (const field of ['topic', 'place', 'speaker'] as const)
    if (changes[field] !== undefined) tidy[field] = cleanLine(changes[field], UNLIMITED);
  if (changes.note !== undefined) tidy.note = cleanNote(changes.note, UNLIMITED);
  if (changes.gotOut !== undefined) tidy.gotOut = cleanNote(changes.gotOut, UNLIMITED);
  return tidy;
}
