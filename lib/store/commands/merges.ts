import { type Contact, connectedDay, joinPositions } from '../../records/index.ts';
import type { Id, Result } from '../../words/index.ts';
import { sameValue } from '../../words/same.ts';
import type { BookDb } from '../db.ts';
import { moveNames } from '../move-names.ts';
import { type Done, runCommand } from '../writer.ts';
import { type ContactChanges, putNewContact, tidy } from './contacts.ts';

/**
 * Joins two records of one person: everything of `goneId` moves to `keepId`, whose own words stay; only empty fields are
 * filled and sets grown. The other record points to the one that carries on. Problems: `notFound`.
 */
export function mergeContacts(db: BookDb, keepId: Id, goneId: Id, now: Date): Promise<Result<Done<Contact>>> {
  return runCommand(db, 'mergeContacts', now, async (writer) => {
    const keep = await writer.need('contacts', keepId);
    const gone = await writer.need('contacts', goneId);
    if (keepId === goneId || keep.mergedInto || gone.mergedInto)
      writer.refuse({ code: 'notFound', params: ['contacts'] });
    await moveNames(writer, new Map([[goneId, keepId]]));
    writer.change('contacts', goneId, { mergedInto: keepId });
    return writer.change('contacts', keepId, withGone(keep, gone));
  });
}

/** What the person who carries on gains of one who was merged into them. Gaining it again changes nothing. */
export function withGone(keep: Contact, gone: Contact): ContactChanges {
  const changes: ContactChanges = tidy({
    labels: [...keep.labels, ...gone.labels],
    offers: [...keep.offers, ...gone.offers],
    needs: [...keep.needs, ...gone.needs],
    emails: [...keep.emails, ...gone.emails],
    phones: [...keep.phones, ...gone.phones],
    ...(keep.websites || gone.websites
      ? { websites: [...(keep.websites ?? []), ...(gone.websites ?? [])] }
      : {}),
  });
  changes.positions = joinPositions(keep.positions, gone.positions);
  const more = gone.occasions.filter((one) => !keep.occasions.some((known) => sameValue(known, one)));
  changes.occasions = [...keep.occasions, ...more];
  if (gone.importance > keep.importance) changes.importance = gone.importance;
  // Notes are the user's own words on both sides: none may be lost.
  if (gone.notes && !keep.notes?.includes(gone.notes))
    changes.notes = [keep.notes, gone.notes].filter(Boolean).join('\n\n');
  const filled: ContactChanges = { ...gone };
  for (const field of FILLED)
    if (keep[field] === null && gone[field] !== null) Object.assign(changes, { [field]: filled[field] });
  // What the day is goes with the day.
  const connected = connectedDay(gone) !== null;
  if (changes.metOn && connected !== (connectedDay({ ...keep, metOn: changes.metOn }) !== null))
    changes.connected = connected;
  if (!keep.acquaintance && gone.acquaintance) changes.acquaintance = gone.acquaintance;
  if (changes.metThroughId === keep.id) changes.metThroughId = null;
  return changes;
}

const FILLED = [
  'headline',
  'company',
  'role',
  'location',
  'industry',
  'function',
  'seniority',
  'leader',
  'region',
  'relation',
  'howWeMet',
  'metOn',
  'metThroughId',
  'language',
  'cadenceDays',
  'snoozedUntil',
  'nextMeeting',
] as const satisfies readonly (keyof Contact)[];

/**
 * Takes a page away from a contact and makes it a person of its own, named as the page names it: the answer to a page
 * that was joined by mistake. The log stays where it is, since nothing says whose it was. Problem: `notFound`.
 */
export function splitProfile(db: BookDb, profileId: Id, now: Date): Promise<Result<Done<Contact>>> {
  return runCommand(db, 'splitProfile', now, async (writer) => {
    const profile = await writer.need('profiles', profileId);
    const owner = await writer.need('contacts', profile.contactId);
    const { name, headline = null, company = null, role = null, location = null } = profile.seen ?? {};
    const draft = { name: name ?? owner.name, headline, company, role, location };
    const contact = await putNewContact(writer, draft, null);
    writer.change('profiles', profileId, { contactId: contact.id });
    return contact;
  });
}
