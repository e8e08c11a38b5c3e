import type { Contact } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import type { BookDb } from './db.ts';
import type { Writer } from './writer.ts';

/**
 * A contact, the one it was merged into, the one that one was merged into, and so on, each once: the way ends at the one
 * who stands, before one who is not in the book, or where it comes round to somebody it has passed. Empty where the contact
 * is not there.
 */
export async function wayOf(writer: Writer, id: Id): Promise<Contact[]> {
  const way = new Map<Id, Contact>();
  for (let at: Id | undefined = id; at !== undefined && !way.has(at); ) {
    const contact: Contact | undefined = await writer.get('contacts', at);
    if (!contact) break;
    way.set(at, contact);
    at = contact.mergedInto;
  }
  return [...way.values()];
}

/**
 * The one who carries on for a contact: the contact itself where it was not merged. Of people who were merged in a circle
 * the one with the smallest id carries on; of those who were merged into nobody in the book the last one who is.
 */
export async function standsFor(writer: Writer, id: Id): Promise<Id> {
  const way = await wayOf(writer, id);
  const last = way.at(-1);
  const ids = way.map((contact) => contact.id);
  const again = last?.mergedInto === undefined ? -1 : ids.indexOf(last.mergedInto);
  return (again < 0 ? last?.id : ids.slice(again).sort()[0]) ?? id;
}

/** Everybody who was merged into one of these, also by way of others; not these themselves. */
export async function mergedIntoAny(db: BookDb, people: Iterable<Id>): Promise<Contact[]> {
  const all = new Set(people);
  const found: Contact[] = [];
  for (let into = [...all]; into.length > 0; ) {
    const next = await db.contacts.where('mergedInto').anyOf(into).toArray();
    const fresh = next.filter(({ id }) => !all.has(id));
    for (const one of fresh) all.add(one.id);
    found.push(...fresh);
    into = fresh.map(({ id }) => id);
  }
  return found;
}
