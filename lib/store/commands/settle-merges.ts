import {
  BOOK_RECORDS,
  type Book,
  type Contact,
  idsIn,
  ownerReference,
  referencesOf,
} from '../../records/index.ts';
import { type Id, sameValue } from '../../words/index.ts';
import { moveNames } from '../move-names.ts';
import { standsFor } from '../standing.ts';
import type { Writer } from '../writer.ts';
import { withGone } from './merges.ts';

/**
 * Sees to it, after a book was brought in, that of everybody who was merged exactly one person stands, with everything of
 * all. Two computers may have merged the same two people each its own way: then the smaller id stands, on both. One that
 * was merged into somebody who is not there stands again. What the other computer still wrote of the one that went is
 * moved to the one that stands.
 */
export async function settleMerges(writer: Writer, book: Book): Promise<void> {
  const ids = book.contacts.map(({ id }) => id);
  await writer.load('contacts', ids);
  const into = new Map<Id, Id>();
  const inCircles = new Set<Id>();
  for (const id of ids) {
    const contact = writer.held('contacts', id);
    if (!contact?.mergedInto) continue;
    const stands = await standsFor(writer, id);
    if (stands === id) inCircles.add(id);
    else into.set(id, stands);
  }
  if (into.size + inCircles.size === 0) return;
  for (const id of inCircles) {
    const contact = writer.held('contacts', id);
    if (contact) writer.set('contacts', standing(contact, writer.at));
  }
  const spokenOf = spokenOfIn(writer, book);
  await moveNames(writer, into);
  for (const [id, stands] of into) {
    // Who came with the very file is spoken of there as merged already.
    const changed = writer.isChanged('contacts', id) && writer.before('contacts', id) !== undefined;
    if (!changed && !inCircles.has(stands) && !spokenOf.has(id)) continue;
    const [keep, gone] = [writer.held('contacts', stands), writer.held('contacts', id)];
    if (keep && gone) writer.change('contacts', stands, withGone(keep, gone));
  }
  for (const id of inCircles) leaveUnchanged(writer, id);
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

/** Whom the records of the file name, besides those whose own they are. */
function spokenOfIn(writer: Writer, book: Book): Set<Id> {
  const names = BOOK_RECORDS.flatMap((table) => {
    const mentions = referencesOf(table).filter(
      ({ whenMerged, field }) => whenMerged === 'moves' && field !== ownerReference(table)?.field,
    );
    if (mentions.length === 0) return [];
    return book[table].flatMap(({ id }) => {
      const record = writer.held(table, id);
      return record ? mentions.flatMap((reference) => idsIn(record, reference)) : [];
    });
  });
  return new Set(names);
}
