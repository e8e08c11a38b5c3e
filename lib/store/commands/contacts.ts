import {
  addDays,
  type Contact,
  cleanLine,
  cleanNote,
  type Day,
  emptyContact,
  type Id,
  isDay,
  type Profile,
  profileKey,
  type Result,
} from '../../contact/index.ts';
import { emailKey } from '../computed.ts';
import type { BookDb } from '../db.ts';
import type { ReviewAct } from '../tables.ts';
import { idsOf } from '../undo.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';

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
  const contact: Contact = { ...emptyContact(writer.newId(), '', writer.at), ...tidy(draft) };
  writer.add('contacts', contact);
  if (profile) await putProfile(writer, contact.id, profile);
  return contact;
}

/** Gives a contact a page, or adds newly seen handles to the one it has. Refuses a page that belongs to another. */
export async function putProfile(writer: Writer, contactId: Id, draft: ProfileDraft): Promise<Profile> {
  const keys = [
    ...new Set([draft.handle, ...(draft.aliases ?? [])].map((handle) => profileKey(draft.site, handle))),
  ];
  const found = await writer.db.profiles.where('keys').anyOf(keys).toArray();
  for (const other of found)
    if (other.contactId !== contactId) writer.refuse({ code: 'profileTaken', params: [other.url] });
  const own = found[0];
  if (own)
    return writer.edit('profiles', own.id, {
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
  return profile;
}

/** Changes fields of a contact. Problems: `notFound`, those of `checkContact`. */
export function editContact(
  db: BookDb,
  id: Id,
  changes: ContactChanges,
  now: Date,
): Promise<Result<Done<Contact>>> {
  return runCommand(db, 'editContact', now, (writer) => writer.edit('contacts', id, tidy(changes)));
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
  writer.add('reviews', {
    id: writer.newId(),
    contactId,
    on: writer.today,
    act,
    shelf: row.shelf,
    createdAt: writer.at,
    updatedAt: writer.at,
  });
}

/**
 * Erases a person with all traces: pages, log, promises, introductions, membership of groups, search text, standing,
 * suggestion, what others' records say of them, and what the undo log knew. What stays is a tombstone for each record,
 * id and time only. The act itself can be undone until `purgeJournal` has taken its entry, a day later.
 */
export function eraseContact(db: BookDb, id: Id, now: Date): Promise<Result<Done<{ records: number }>>> {
  return runCommand(db, 'eraseContact', now, async (writer) => {
    await writer.need('contacts', id);
    let records = 1;
    writer.erasedIds.add(id);
    const erase = async (
      table: 'contacts' | 'profiles' | 'exchanges' | 'promises' | 'introductions' | 'reviews',
      one: Id,
    ) => {
      await writer.erase(table, one);
      writer.erasedIds.add(one);
      records++;
    };
    for (const table of ['profiles', 'exchanges', 'promises', 'reviews'] as const) {
      const ids = await idsOf(db, table, id);
      await writer.load(table, ids);
      await writer.load('tombstones', ids);
      for (const one of ids) await erase(table, one);
    }
    for (const one of await db.introductions.where('betweenIds').equals(id).primaryKeys())
      await erase('introductions', one);
    for (const group of await db.groups.where('memberIds').equals(id).toArray())
      await writer.edit('groups', group.id, { memberIds: group.memberIds.filter((member) => member !== id) });
    for (const other of await db.contacts
      .filter((contact) => contact.metThroughId === id || contact.mergedInto === id)
      .toArray()) {
      if (other.mergedInto === id) await erase('contacts', other.id);
      else await writer.edit('contacts', other.id, { metThroughId: null });
    }
    for (const introduction of await db.introductions.filter((one) => one.byId === id).toArray())
      if (await writer.get('introductions', introduction.id))
        await writer.edit('introductions', introduction.id, { byId: null });
    await writer.erase('contacts', id);
    return { records };
  });
}

/**
 * Clean texts, sets without duplicates, e-mail addresses one way. Too long texts are left too long, so that the check
 * can say so: what the user typed is refused with a reason rather than cut in silence.
 */
function tidy<T extends ContactChanges>(changes: T): T {
  const out: ContactChanges = { ...changes };
  const line = (text: string | null) => cleanLine(text, UNLIMITED);
  if (changes.name !== undefined) out.name = line(changes.name) ?? '';
  for (const field of ['headline', 'company', 'role', 'location', 'howWeMet'] as const)
    if (changes[field] !== undefined) out[field] = line(changes[field]);
  if (changes.notes !== undefined) out.notes = cleanNote(changes.notes, UNLIMITED);
  for (const field of ['labels', 'offers', 'needs', 'phones'] as const)
    if (changes[field]) out[field] = distinct(changes[field].map(line));
  if (changes.emails) out.emails = distinct(changes.emails.map(line), emailKey);
  return out as T;
}
const UNLIMITED = 1_000_000;

function distinct(
  values: (string | null)[],
  keyOf: (value: string) => string = (value) => value.toLowerCase(),
): string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (value && !seen.has(keyOf(value))) seen.set(keyOf(value), value);
  return [...seen.values()];
}

/** The day a snooze of so many days ends. */
export function snoozeEnd(today: Day, days: number): Day {
  return addDays(today, days);
}
