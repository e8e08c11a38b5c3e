import {
  type Book,
  type Contact,
  type Exchange,
  introductionKind,
  joinPositions,
} from '../../records/index.ts';
import type { Id, Result } from '../../words/index.ts';
import { sameValue } from '../../words/same.ts';
import type { BookDb } from '../db.ts';
import { saysNoMore } from '../merged-since.ts';
import { idsOf, OWNED } from '../owned.ts';
import type { Records } from '../tables.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import { type ContactChanges, meetingsNaming, putNewContact, tidy } from './contacts.ts';

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
    for (const table of OWNED) {
      const ids = await idsOf(db, table, goneId);
      await writer.load(table, ids);
      for (const id of ids) writer.change(table, id, { contactId: keepId });
    }
    await joinEntries(writer, keepId, goneId);
    await moveMentions(writer, goneId, keepId);
    writer.change('contacts', goneId, { mergedInto: keepId });
    return writer.change('contacts', keepId, withGone(keep, gone));
  });
}

/** One lunch or meeting stood in the log of both records: one entry of it stays, unless they say different things. */
async function joinEntries(writer: Writer, keepId: Id, goneId: Id): Promise<void> {
  const kept = new Map<Id, Exchange>();
  for (const id of await idsOf(writer.db, 'exchanges', keepId)) {
    const entry = await writer.need('exchanges', id);
    if (entry.togetherId) kept.set(entry.togetherId, entry);
  }
  for (const id of await idsOf(writer.db, 'exchanges', goneId)) {
    const entry = await writer.need('exchanges', id);
    const twin = entry.togetherId && kept.get(entry.togetherId);
    if (twin && saysNoMore(entry, twin)) await writer.erase('exchanges', [id]);
  }
}

/** Records that this very act has written, which the database does not know of yet. */
export type Unwritten = Pick<Book, 'contacts' | 'groups' | 'meetings' | 'introductions'>;
const NOTHING_UNWRITTEN: Unwritten = { contacts: [], groups: [], meetings: [], introductions: [] };

/** What others' records say of one person, said of another instead. */
export async function moveMentions(
  writer: Writer,
  fromId: Id,
  toId: Id,
  unwritten = NOTHING_UNWRITTEN,
): Promise<void> {
  const { db } = writer;
  const moved = (id: Id) => (id === fromId ? toId : id);
  const movedAll = (ids: Id[]) => [...new Set(ids.map(moved))];
  /** As this act leaves them: those the database names, and those it does not know of yet. */
  const standing = async <K extends keyof Unwritten>(table: K, named: Id[]): Promise<Records[K][]> => {
    const ids = [...new Set([...named, ...unwritten[table].map(({ id }) => id)])];
    await writer.load(table, ids);
    return ids.flatMap((id) => writer.held(table, id) ?? []);
  };
  const inGroups = await db.groups.where('memberIds').equals(fromId).primaryKeys();
  for (const { id, memberIds, leaderId } of await standing('groups', inGroups))
    if (memberIds.includes(fromId) || leaderId === fromId)
      writer.change('groups', id, {
        memberIds: movedAll(memberIds),
        ...(leaderId === fromId ? { leaderId: toId } : {}),
      });
  for (const meeting of await standing('meetings', await meetingsNaming(db, new Set([fromId])))) {
    const { id, cameIds, declinedIds } = meeting;
    if (!cameIds?.includes(fromId) && !declinedIds?.includes(fromId)) continue;
    const came = cameIds && movedAll(cameIds);
    writer.change('meetings', id, {
      ...(came ? { cameIds: came } : {}),
      // Of two records of one person one may have come and the other cancelled: then the person came.
      ...(declinedIds ? { declinedIds: movedAll(declinedIds).filter((one) => !came?.includes(one)) } : {}),
    });
  }
  const told = [
    ...(await db.introductions.where('betweenIds').equals(fromId).primaryKeys()),
    ...(await db.introductions.where('byId').equals(fromId).primaryKeys()),
  ];
  for (const introduction of await standing('introductions', told)) {
    const { id, betweenIds, byId } = introduction;
    if (!betweenIds.includes(fromId) && byId !== fromId) continue;
    const [a, b] = [moved(betweenIds[0]), moved(betweenIds[1])];
    const by = byId === null ? null : moved(byId);
    // Two records of one person were "introduced" to each other: nothing is left to say.
    if (a === b) await writer.erase('introductions', [id]);
    // Somebody introduced two others, one of whom turns out to be the same person: who it was is not known any more.
    else if (by !== null && [a, b].includes(by) && introductionKind(introduction) === 'byContact')
      await writer.edit('introductions', id, { betweenIds: [a, b], byId: null, byOther: true });
    else await writer.edit('introductions', id, { betweenIds: [a, b], byId: by });
  }
  const metThrough = await db.contacts.where('metThroughId').equals(fromId).primaryKeys();
  for (const { id, metThroughId } of await standing('contacts', metThrough))
    if (metThroughId === fromId) writer.change('contacts', id, { metThroughId: id === toId ? null : toId });
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
