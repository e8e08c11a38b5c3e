import type { Instant } from '../days/index.ts';
import {
  type Book,
  type Contact,
  type Exchange,
  emptyBook,
  emptyContact,
  type Imported,
  type ImportedPerson,
  type Profile,
  profileKey,
} from '../records/index.ts';
import { cleanLine, type Id, isId, newId, TEXT_LIMITS } from '../words/index.ts';

/**
 * A book with one contact a person of the file, in its order and without merging, for converting one file into another.
 * A file that holds a whole book gives that book. People without a name are called by their handle, e-mail or number;
 * those with nothing to be called by, and the user's own profile, are left out. `now` dates all records.
 */
export function bookFromImported(imported: Imported, now: Date): Book {
  if (imported.book) return imported.book;
  const book = emptyBook();
  const taken = new Set<Id>();
  for (const person of imported.people) {
    const name = nameFor(person);
    if (name === null || person.reading.own) continue;
    const own = person.contact?.id;
    const id = isId(own) && !taken.has(own) ? own : newId(now);
    taken.add(id);
    const at = now.toISOString();
    book.contacts.push(contactFrom(person, { id, name, at }));
    for (const page of [person.reading, ...(person.profiles ?? [])]) {
      const profile = profileFrom(page, { id: newId(now), contactId: id, at });
      if (profile) book.profiles.push(profile);
    }
    for (const exchange of person.exchanges)
      book.exchanges.push({
        ...exchange,
        id: newId(now),
        contactId: id,
        togetherId: null,
        createdAt: at,
        updatedAt: at,
      } satisfies Exchange);
  }
  return book;
}

function contactFrom(person: ImportedPerson, record: { id: Id; name: string; at: Instant }): Contact {
  const { reading } = person;
  return {
    ...emptyContact(record.id, record.name, record.at),
    headline: reading.headline,
    company: reading.company,
    role: reading.role,
    location: reading.location,
    labels: person.labels,
    notes: person.notes,
    emails: person.emails,
    phones: person.phones,
    metOn: person.metOn,
    positions: reading.positions,
    ...(person.urls?.length ? { websites: person.urls } : {}),
    ...person.contact,
    id: record.id,
  };
}

function profileFrom(
  { site, handle, url, aliases }: Pick<ImportedPerson['reading'], 'site' | 'handle' | 'url' | 'aliases'>,
  record: { id: Id; contactId: Id; at: Instant },
): Profile | null {
  if (handle === null || url === null) return null;
  return {
    id: record.id,
    contactId: record.contactId,
    site,
    handle,
    url,
    keys: [...new Set([handle, ...aliases].map((key) => profileKey(site, key)))],
    createdAt: record.at,
    updatedAt: record.at,
  };
}

const nameFor = (person: ImportedPerson) =>
  cleanLine(
    person.contact?.name ??
      person.reading.name ??
      person.reading.handle ??
      person.emails[0] ??
      person.phones[0],
    TEXT_LIMITS.name,
  );
