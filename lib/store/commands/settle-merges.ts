import type { Book, Contact } from '../../records/index.ts';
import { type Id, sameValue } from '../../words/index.ts';
import { idsOf, OWNED } from '../owned.ts';
import type { Writer } from '../writer.ts';
import { moveMentions, withGone } from './merges.ts';

/**
 * Sees to it, after a book was brought in, that of everybody who was merged exactly one person stands, with everything of
 * all. Two computers may have merged the same two people each its own way: then the smaller id stands, on both. One that
 * was merged into somebody who is not there stands again. What the other computer still wrote of the one that went is
 * moved to the one that stands.
 */
export async function settleMerges(writer: Writer, book: Book): Promise<void> {
  const ids = book.contacts.map(({ id }) => id);
  await writer.load('contacts', ids);
  const standsFor = new Map<Id, Id>();
  for (const id of ids)
    if (writer.held('contacts', id)?.mergedInto) standsFor.set(id, await standingOf(writer, id));
  if (standsFor.size === 0) return;
  const inCircles = new Set<Id>();
  for (const [id, into] of standsFor) {
    if (into !== id) continue;
    const contact = writer.held('contacts', id);
    if (!contact) continue;
    inCircles.add(id);
    writer.set('contacts', standing(contact, writer.at));
  }
  await moveBrought(writer, book, standsFor);
  const named = namedIn(writer, book, standsFor);
  for (const [id, into] of standsFor) {
    if (into === id) continue;
    // Who came with the very file is spoken of there as merged already.
    const changed = writer.isChanged('contacts', id) && writer.before('contacts', id) !== undefined;
    if (changed || inCircles.has(into) || named.has(id)) await moveTo(writer, id, into, book);
  }
  for (const id of inCircles) leaveUnchanged(writer, id);
}

/** The one who carries on for a contact that was merged away: the end of its way, or of a circle the smallest id. */
async function standingOf(writer: Writer, id: Id): Promise<Id> {
  const way: Id[] = [];
  for (let at = id; ; ) {
    const again = way.indexOf(at);
    if (again >= 0) return way.slice(again).sort()[0] ?? at;
    const contact = await writer.get('contacts', at);
    // Merged into nobody: the last one there is stands.
    if (!contact) return way.at(-1) ?? id;
    way.push(at);
    if (!contact.mergedInto) return at;
    at = contact.mergedInto;
  }
}

/** A contact that is merged into nobody any more, changed `at` this time. */
export function standing({ mergedInto: _, ...contact }: Contact, at: string): Contact {
  return { ...contact, updatedAt: at };
}

/** A circle that was settled before is settled in the same way again: then nothing has changed. */
function leaveUnchanged(writer: Writer, id: Id): void {
  const [before, after] = [writer.before('contacts', id), writer.held('contacts', id)];
  if (before && after && sameValue({ ...before, updatedAt: '' }, { ...after, updatedAt: '' }))
    writer.set('contacts', before);
}

/** What the file has of people who were merged here becomes that of those who stand. */
async function moveBrought(writer: Writer, book: Book, standsFor: ReadonlyMap<Id, Id>): Promise<void> {
  for (const table of OWNED_IN_BOOK) {
    await writer.load(
      table,
      book[table].map(({ id }) => id),
    );
    for (const { id } of book[table]) {
      const into = standsFor.get(writer.held(table, id)?.contactId ?? '');
      if (into !== undefined) writer.change(table, id, { contactId: into });
    }
  }
}

const OWNED_IN_BOOK = ['profiles', 'exchanges', 'promises'] as const;

/** Those of the people who were merged away whom records of the file still name. */
function namedIn(writer: Writer, book: Book, standsFor: ReadonlyMap<Id, Id>): Set<Id> {
  const names = [
    ...book.groups.flatMap(({ id }) => {
      const group = writer.held('groups', id);
      return group ? [...group.memberIds, group.leaderId] : [];
    }),
    ...book.meetings.flatMap(({ id }) => {
      const meeting = writer.held('meetings', id);
      return [...(meeting?.cameIds ?? []), ...(meeting?.declinedIds ?? [])];
    }),
    ...book.introductions.flatMap(({ id }) => {
      const introduction = writer.held('introductions', id);
      return introduction ? [...introduction.betweenIds, introduction.byId] : [];
    }),
    ...book.contacts.map(({ id }) => writer.held('contacts', id)?.metThroughId),
  ];
  return new Set(names.flatMap((id) => (id && standsFor.has(id) ? id : [])));
}

/** Everything of one person becomes that of another. */
async function moveTo(writer: Writer, fromId: Id, toId: Id, book: Book): Promise<void> {
  for (const table of OWNED) {
    const ids = await idsOf(writer.db, table, fromId);
    await writer.load(table, ids);
    for (const id of ids)
      if (writer.held(table, id)?.contactId === fromId) writer.change(table, id, { contactId: toId });
  }
  await moveMentions(writer, fromId, toId, book);
  const [keep, gone] = [writer.held('contacts', toId), writer.held('contacts', fromId)];
  if (keep && gone) writer.change('contacts', toId, withGone(keep, gone));
}
