import { type Day, isDay } from '../../days/index.ts';
import {
  type Contact,
  emptyContact,
  originOf,
  type Profile,
  profileKey,
  type ReviewAct,
} from '../../records/index.ts';
import {
  cleanLine,
  cleanNote,
  derivedId,
  emailKey,
  type Id,
  type Result,
  UNLIMITED,
} from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { wayOf } from '../standing.ts';
import type { SuggestionRow } from '../tables.ts';
import { type Done, runCommand, type Shown, type Writer } from '../writer.ts';

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
  const fresh = drafts.filter((draft) => !keysOf(draft).some((key) => writer.pageOfKey.has(key))).map(pageId);
  await writer.load('profiles', fresh);
  await writer.load('tombstones', fresh);
  return found;
}

/** A page is the same on every computer that reads it. */
const pageId = ({ site, handle }: ProfileDraft): Id => derivedId('profile', profileKey(site, handle));

/** Its own id, or where another page came to have that (its keys were lost on the way), a new one. */
function freePageId(writer: Writer, draft: ProfileDraft): Id {
  const id = pageId(draft);
  return writer.held('profiles', id) ? writer.newId() : id;
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
  const id = freePageId(writer, draft);
  const profile: Profile = {
    id,
    contactId,
    site: draft.site,
    handle: draft.handle,
    url: draft.url,
    keys,
    ...(draft.seen ? { seen: draft.seen } : {}),
    createdAt: writer.at,
    updatedAt: writer.at,
  };
  if (id === pageId(draft)) {
    writer.set('profiles', profile);
    writer.drop('tombstones', id);
  } else writer.add('profiles', profile);
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
    const through = await standingThrough(writer, changes.metThroughId, contact);
    const wanted = tidy({ ...changes, ...through });
    return writer.change('contacts', contact.id, writer.merged('contacts', contact.id, wanted, shown));
  });
}

/**
 * Through whom somebody was met, where that is told anew: who carries on for one that was merged meanwhile. Refuses
 * somebody who was erased with `personGone`.
 */
async function standingThrough(
  writer: Writer,
  id: Id | null | undefined,
  contact: Contact,
): Promise<Pick<ContactChanges, 'metThroughId'>> {
  if (!id || id === contact.metThroughId) return {};
  const through = (await wayOf(writer, id)).at(-1);
  if (through) return { metThroughId: through.id === contact.id ? null : through.id };
  const erased = (await writer.get('tombstones', id)) !== undefined;
  return erased ? writer.refuse({ code: 'personGone' }) : { metThroughId: id };
}

/**
 * The contact, or the one that carries on where it was merged. Refuses somebody who was erased with `personGone`, somebody
 * who never was with `notFound`.
 */
export async function needStanding(writer: Writer, id: Id): Promise<Contact> {
  const contact = (await wayOf(writer, id)).at(-1);
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
