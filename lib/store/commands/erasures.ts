import { type Contact, erasedMarks } from '../../records/index.ts';
import type { Id, Result } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { letGoOf } from '../let-go.ts';
import { bytesOf } from '../room.ts';
import { mergedIntoAny } from '../standing.ts';
import { type Watch, watchOver } from '../watch.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import { forgetTraces } from './traces.ts';

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
    await writer.need('contacts', id);
    return { records: await erasePeople(writer, [id]) };
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
    await writer.load('contacts', ids);
    for (const id of ids) await writer.need('contacts', id);
    return erasePeople(writer, ids);
  };
  // Without the day to undo it in, no copy is written.
  return runCommand(db, 'eraseContact', now, work, {
    frees: true,
    bytes: options.forGood ? 0 : bytesOf(ids.length, 0),
  });
}

/** `forGood`: without the day in which an erasure can be undone. A stop by `watch` leaves everybody where they were. */
export interface Erasing {
  forGood?: boolean;
  watch?: Watch;
}

/** Erases people of whom another book says that they were erased, within the act that brings it in. */
export async function eraseAlong(writer: Writer, ids: Id[]): Promise<number> {
  if (ids.length === 0) return 0;
  writer.erases = true;
  return erasePeople(writer, ids);
}

/** How many people are let go between two looks at whether the act is to stop: few enough to be found one by one. */
const AT_ONCE = 50;

/**
 * Takes people, whoever was merged into them, and all that is theirs, and what is kept elsewhere of them. The value is how
 * many records went.
 */
async function erasePeople(writer: Writer, ids: Id[]): Promise<number> {
  const asked = [...new Set(ids)];
  const people: Contact[] = [];
  let records = 0;
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = asked.slice(at, at + AT_ONCE);
    await writer.load('contacts', some);
    // Somebody merged into one of the others went with that one.
    const going = some.filter((id) => writer.held('contacts', id));
    const merged = await mergedOf(writer.db, going);
    const marks = await marksOf(writer, merged, going);
    people.push(...going.flatMap((id) => [writer.held('contacts', id) ?? [], merged.get(id) ?? []].flat()));
    const goes = await letGoOf(writer, { contacts: new Set(going) }, 'erase');
    for (const one of goes.values()) records += one.size;
    for (const [id, of] of marks) writer.set('tombstones', { id, deletedAt: writer.at, marks: of });
    // Finding what goes takes about as long as writing it.
    writer.onWritten?.(Math.min(at + AT_ONCE, asked.length), asked.length * 2);
  }
  await forgetTraces(writer, people);
  return records;
}

/** Who was merged into each of these people, also by way of others. */
async function mergedOf(db: BookDb, ids: Id[]): Promise<Map<Id, Contact[]>> {
  const asked = new Set(ids);
  const all = await mergedIntoAny(db, ids);
  const byId = new Map(all.map((contact) => [contact.id, contact]));
  const merged = new Map<Id, Contact[]>();
  for (const contact of all) {
    const way = new Set<Id>();
    for (let at = contact.mergedInto; at !== undefined && !way.has(at); at = byId.get(at)?.mergedInto) {
      way.add(at);
      if (asked.has(at)) merged.set(at, [...(merged.get(at) ?? []), contact]);
    }
  }
  return merged;
}

/** The marks by which people who go are known again, were a file to bring them. */
async function marksOf(
  writer: Writer,
  merged: ReadonlyMap<Id, Contact[]>,
  ids: Id[],
): Promise<Map<Id, string[]>> {
  const pages = await writer.db.profiles.where('contactId').anyOf(ids).toArray();
  return new Map(
    ids.flatMap((id) => {
      const contact = writer.held('contacts', id);
      if (!contact) return [];
      const marks = erasedMarks({
        keys: pages.flatMap(({ contactId, keys }) => (contactId === id ? keys : [])),
        emails: [contact, ...(merged.get(id) ?? [])].flatMap(({ emails }) => emails),
        name: contact.name,
        company: contact.company,
      });
      return [[id, marks] as const];
    }),
  );
}
