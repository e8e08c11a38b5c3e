import { type Day, isDay } from '../../days/index.ts';
import {
  type Contact,
  emptyContact,
  erasedMarks,
  originOf,
  type Profile,
  profileKey,
  type ReviewAct,
} from '../../records/index.ts';
import { cleanLine, cleanNote, emailKey, type Id, type Result, UNLIMITED } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { idsOf, OWNED } from '../owned.ts';
import { bytesOf } from '../room.ts';
import type { SuggestionRow } from '../tables.ts';
import { type Watch, watchOver } from '../watch.ts';
import { type Done, runCommand, type Shown, type Writer } from '../writer.ts';
import { forgetTraces } from './traces.ts';

/** What may be said of a contact when adding or editing it; the rest is the store's. */
export type ContactChanges = Partial<Omit<Contact, 'id' | 'createdAt' | 'updatedAt' | 'mergedInto'>>;
export type ContactDraft = ContactChanges & { name: string };

/** A page of the person, as a reading gives it. `aliases` are further handles of the same page, without the site. */
export interface ProfileDraft {
  site: string;
  handle: string;
  url: string;
  aliases?: string[];
  seen?: Profile['seen'];
}

/**
 * Adds a contact, with the page it was read from if there is one. Problems: those of `checkContact`; `profileTaken`
 * when a living contact already has that page.
 */
export function addContact(
  db: BookDb,
  draft: ContactDraft,
  profile: ProfileDraft | null,
  now: Date,
): Promise<Result<Done<Contact>>> {
  return runCommand(db, 'addContact', now, (writer) => putNewContact(writer, draft, profile));
}

/** The part of `addContact` that other commands share. */
export async function putNewContact(
  writer: Writer,
  draft: ContactDraft,
  profile: ProfileDraft | null,
): Promise<Contact> {
  if (profile) await loadPages(writer, [profile]);
  return addLoadedContact(writer, draft, profile);
}

/** `putNewContact` after `loadPages`: waits for nothing. */
export function addLoadedContact(writer: Writer, draft: ContactDraft, profile: ProfileDraft | null): Contact {
  const contact: Contact = {
    ...emptyContact(writer.newId(), '', writer.at),
    ...tidy(draft),
    origin: originOf(writer.today, profile !== null, writer.what),
  };
  writer.add('contacts', contact);
  if (profile) putProfile(writer, contact.id, profile);
  return contact;
}

/** The index keys of a page: its handle first, then its aliases. */
export const keysOf = (draft: ProfileDraft): string[] => [
  ...new Set([draft.handle, ...(draft.aliases ?? [])].map((handle) => profileKey(draft.site, handle))),
];

/** Reads every page that shares a key with one of the drafts, so that `putProfile` need not look. */
export async function loadPages(writer: Writer, drafts: ProfileDraft[]): Promise<Profile[]> {
  const found = await writer.db.profiles.where('keys').anyOf(drafts.flatMap(keysOf)).toArray();
  await writer.load(
    'profiles',
    found.map((profile) => profile.id),
  );
  for (const { id, keys } of found) for (const key of keys) writer.pageOfKey.set(key, id);
  return found;
}

/**
 * Gives a contact a page, or adds newly seen handles to the one it has. A page that belongs to another refuses the
 * command with `profileTaken`. `loadPages` must have been called.
 */
export function putProfile(writer: Writer, contactId: Id, draft: ProfileDraft): Profile {
  const keys = keysOf(draft);
  const held = keys.flatMap((key) => {
    const id = writer.pageOfKey.get(key);
    return (id && writer.held('profiles', id)) || [];
  });
  for (const other of held)
    if (other.contactId !== contactId) writer.refuse({ code: 'profileTaken', params: [other.url] });
  const [own] = held;
  if (own)
    return writer.change('profiles', own.id, {
      handle: draft.handle,
      url: draft.url,
      keys: [...new Set([...keys, ...own.keys])],
      ...(draft.seen ? { seen: { ...own.seen, ...draft.seen } } : {}),
    });
  const profile: Profile = {
    id: writer.newId(),
    contactId,
    site: draft.site,
    handle: draft.handle,
    url: draft.url,
    keys,
    ...(draft.seen ? { seen: draft.seen } : {}),
    createdAt: writer.at,
    updatedAt: writer.at,
  };
  writer.add('profiles', profile);
  for (const key of keys) writer.pageOfKey.set(key, profile.id);
  return profile;
}

/**
 * Changes fields of a contact; with `shown`, only what was changed in the form. Of somebody who was merged into another
 * since, the other is changed. Problems: `notFound`, `personGone`, `editConflict`, those of `checkContact`.
 */
export function editContact(
  db: BookDb,
  id: Id,
  changes: ContactChanges,
  now: Date,
  shown?: Shown<'contacts'>,
): Promise<Result<Done<Contact>>> {
  return runCommand(db, 'editContact', now, async (writer) => {
    const contact = await needStanding(writer, id);
    return writer.change('contacts', contact.id, writer.merged('contacts', contact.id, tidy(changes), shown));
  });
}

/**
 * The contact, or the one that carries on where it was merged. Refuses somebody who was erased with `personGone`, somebody
 * who never was with `notFound`.
 */
export async function needStanding(writer: Writer, id: Id): Promise<Contact> {
  let contact = await writer.get('contacts', id);
  for (let steps = 0; contact?.mergedInto && steps < 20; steps++)
    contact = await writer.get('contacts', contact.mergedInto);
  if (contact && !contact.mergedInto) return contact;
  const erased = (await writer.get('tombstones', id)) !== undefined;
  return writer.refuse(erased ? { code: 'personGone' } : { code: 'notFound', params: ['contacts'] });
}

/** Not suggested before `until`, a day after today. Problems: `dayInvalid`, `notFound`. */
export function snoozeContact(db: BookDb, id: Id, until: Day, now: Date): Promise<Result<Done<Contact>>> {
  return runCommand(db, 'snoozeContact', now, async (writer) => {
    if (!isDay(until) || until <= writer.today)
      writer.refuse({ code: 'dayInvalid', field: 'snoozedUntil', params: [String(until)] });
    await noteReview(writer, id, 'snoozed');
    return writer.edit('contacts', id, { snoozedUntil: until });
  });
}

/** Kept in the book and never suggested, until it is woken again. */
export function restContact(db: BookDb, id: Id, resting: boolean, now: Date): Promise<Result<Done<Contact>>> {
  return runCommand(db, resting ? 'restContact' : 'wakeContact', now, async (writer) => {
    if (resting) await noteReview(writer, id, 'rested');
    return writer.edit('contacts', id, resting ? { resting } : { resting, snoozedUntil: null });
  });
}

/** Out of lists and suggestions, still found by search and in exports. */
export function archiveContact(
  db: BookDb,
  id: Id,
  archived: boolean,
  now: Date,
): Promise<Result<Done<Contact>>> {
  return runCommand(db, archived ? 'archiveContact' : 'unarchiveContact', now, async (writer) => {
    if (archived) await noteReview(writer, id, 'archived');
    return writer.edit('contacts', id, { archived });
  });
}

/** Remembers what was done with a suggestion, if the contact stood in the list. */
export async function noteReview(writer: Writer, contactId: Id, act: ReviewAct): Promise<void> {
  const row = await writer.db.suggestions.where('contactId').equals(contactId).first();
  if (!row) return;
  // Gone from the list at once; the background fills the place when it has ranked anew.
  await writer.db.suggestions.delete(row.rank);
  addReview(writer, row, act);
}

/** The record of what was done with a suggestion. */
export function addReview(
  writer: Writer,
  { contactId, shelf }: Pick<SuggestionRow, 'contactId' | 'shelf'>,
  act: ReviewAct,
): void {
  writer.add('reviews', {
    id: writer.newId(),
    contactId,
    on: writer.today,
    act,
    shelf,
    createdAt: writer.at,
    updatedAt: writer.at,
  });
}

/**
 * Erases a person with all traces: pages, log, promises, introductions, membership of groups, search text, standing,
 * suggestion, what others' records, settings and names of imported files say of them, and what the undo log knew. What
 * stays is a tombstone for each record, without content. The act itself can be undone until `purgeJournal` has taken its
 * entry, a day later; with `forGood` no entry is written and nothing is left at once.
 */
export function eraseContact(
  db: BookDb,
  id: Id,
  now: Date,
  options: Erasing = {},
): Promise<Result<Done<{ records: number }>>> {
  const work = async (writer: Writer) => {
    writer.forGood = options.forGood ?? false;
    const gone = await eraseOne(writer, id);
    await forgetPeople(writer, new Set([id]), gone.people);
    return { records: gone.records };
  };
  return runCommand(db, 'eraseContact', now, work, { frees: true });
}

/** Erases several people like `eraseContact`, as one act. The value is how many records went. */
export function eraseContacts(
  db: BookDb,
  ids: Id[],
  now: Date,
  options: Erasing = {},
): Promise<Result<Done<number>>> {
  const work = async (writer: Writer) => {
    writer.forGood = options.forGood ?? false;
    watchOver(writer, 'actStopped', options.watch ?? {});
    const all = new Set(ids);
    const people: Contact[] = [];
    let records = 0;
    let found = 0;
    for (const id of all) {
      const gone = await eraseOne(writer, id);
      records += gone.records;
      people.push(...gone.people);
      // Finding what goes takes about as long as writing it.
      writer.onWritten?.(++found, all.size * 2);
    }
    await forgetPeople(writer, all, people);
    return records;
  };
  // Without the day to undo it in, no copy is written.
  return runCommand(db, 'eraseContact', now, work, {
    frees: true,
    bytes: options.forGood ? 0 : bytesOf(ids.length, 0),
  });
}

/** Erases people of whom another book says that they were erased, within the act that brings it in. */
export async function erasePeople(writer: Writer, ids: Id[]): Promise<number> {
  if (ids.length === 0) return 0;
  let records = 0;
  const people: Contact[] = [];
  for (const id of ids) {
    // Somebody merged into one of the others went with that one.
    if (!(await writer.get('contacts', id))) continue;
    const gone = await eraseOne(writer, id);
    records += gone.records;
    people.push(...gone.people);
  }
  await forgetPeople(writer, new Set(ids), people);
  writer.erases = true;
  return records;
}

/** `forGood`: without the day in which an erasure can be undone. A stop by `watch` leaves everybody where they were. */
export interface Erasing {
  forGood?: boolean;
  watch?: Watch;
}

/** Takes one person's own records. `people` are the person and whoever was merged into it, as they were. */
async function eraseOne(writer: Writer, id: Id): Promise<{ records: number; people: Contact[] }> {
  const { db } = writer;
  const contact = await writer.need('contacts', id);
  const merged = await mergedInto(db, id);
  const pages = await db.profiles.where('contactId').equals(id).toArray();
  const marks = erasedMarks({
    keys: pages.flatMap((page) => page.keys),
    emails: [contact, ...merged].flatMap(({ emails }) => emails),
    name: contact.name,
    company: contact.company,
  });
  let records = 0;
  const erase = async (
    table: 'contacts' | 'profiles' | 'exchanges' | 'promises' | 'introductions' | 'reviews',
    ids: Id[],
  ) => {
    await writer.erase(table, ids);
    for (const one of ids) writer.erasedIds.add(one);
    records += ids.length;
  };
  await erase('contacts', [id, ...merged.map((one) => one.id)]);
  writer.set('tombstones', { id, deletedAt: writer.at, marks });
  for (const table of OWNED) await erase(table, await idsOf(db, table, id));
  await erase('introductions', await db.introductions.where('betweenIds').equals(id).primaryKeys());
  for (const other of await db.contacts.where('metThroughId').equals(id).primaryKeys())
    if (await writer.get('contacts', other)) await writer.edit('contacts', other, { metThroughId: null });
  for (const one of await db.introductions.where('byId').equals(id).primaryKeys())
    if (await writer.get('introductions', one))
      // Nobody made it would mean that the user did.
      await writer.edit('introductions', one, { byId: null, byOther: true });
  return { records, people: [contact, ...merged] };
}

/** What is kept elsewhere of people who go: looked through once, however many they are. */
async function forgetPeople(writer: Writer, ids: ReadonlySet<Id>, people: Contact[]): Promise<void> {
  await forgetTraces(writer, people);
  await forgetInGroups(writer, ids);
}

/** Takes people out of all groups and of who came to their meetings. */
async function forgetInGroups(writer: Writer, gone: ReadonlySet<Id>): Promise<void> {
  const { db } = writer;
  const without = (ids: Id[]) => ids.filter((one) => !gone.has(one));
  for (const one of await groupsOfAny(db, gone)) {
    const group = await writer.get('groups', one);
    // It may have gone in the same act.
    if (!group) continue;
    writer.change('groups', one, {
      memberIds: without(group.memberIds),
      ...(group.leaderId && gone.has(group.leaderId) ? { leaderId: null } : {}),
    });
  }
  for (const one of await meetingsNaming(db, gone)) {
    const meeting = await writer.get('meetings', one);
    if (!meeting) continue;
    const { cameIds, declinedIds } = meeting;
    writer.change('meetings', one, {
      ...(cameIds ? { cameIds: without(cameIds) } : {}),
      ...(declinedIds ? { declinedIds: without(declinedIds) } : {}),
    });
  }
}

/** The groups that any of these people is in; there are few groups in a book. */
function groupsOfAny(db: BookDb, ids: ReadonlySet<Id>): Promise<Id[]> {
  return db.groups.filter(({ memberIds }) => memberIds.some((id) => ids.has(id))).primaryKeys();
}

/** The meetings that name any of these people. There are few meetings in a book, and no index of who came. */
export function meetingsNaming(db: BookDb, ids: ReadonlySet<Id>): Promise<Id[]> {
  const named = (some: Id[] | undefined) => some?.some((id) => ids.has(id)) ?? false;
  return db.meetings.filter(({ cameIds, declinedIds }) => named(cameIds) || named(declinedIds)).primaryKeys();
}

/** Every record that was merged into a contact, also by way of others. */
async function mergedInto(db: BookDb, id: Id): Promise<Contact[]> {
  const found = new Map<Id, Contact>();
  for (let into = [id]; into.length > 0; ) {
    const next = (await db.contacts.where('mergedInto').anyOf(into).toArray()).filter(
      (one) => one.id !== id && !found.has(one.id),
    );
    for (const one of next) found.set(one.id, one);
    into = next.map((one) => one.id);
  }
  return [...found.values()];
}

/**
 * Clean texts, sets without duplicates, e-mail addresses one way. Too long texts are left too long, so that the check
 * can say so: what the user typed is refused with a reason rather than cut in silence.
 */
export function tidy<T extends ContactChanges>(changes: T): T {
  const out: ContactChanges = { ...changes };
  const line = (text: string | null) => cleanLine(text, UNLIMITED);
  if (changes.name !== undefined) out.name = line(changes.name) ?? '';
  for (const field of ['headline', 'company', 'role', 'location', 'howWeMet'] as const)
    if (changes[field] !== undefined) out[field] = line(changes[field]);
  if (changes.notes !== undefined) out.notes = cleanNote(changes.notes, UNLIMITED);
  for (const field of ['labels', 'offers', 'needs', 'phones'] as const)
    if (changes[field]) out[field] = distinct(changes[field].map(line));
  if (changes.emails) out.emails = distinct(changes.emails.map(line), emailKey);
  if (changes.websites) out.websites = distinct(changes.websites.map(line), (address) => address);
  return out as T;
}

function distinct(
  values: (string | null)[],
  keyOf: (value: string) => string = (value) => value.toLowerCase(),
): string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (value && !seen.has(keyOf(value))) seen.set(keyOf(value), value);
  return [...seen.values()];
}
