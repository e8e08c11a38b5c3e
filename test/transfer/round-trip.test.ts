import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Book, type Contact, type Profile, profileKey } from '../../lib/contact/index.ts';
import { bookFromImported, FORMATS, parseFile, writeFile } from '../../lib/transfer/index.ts';
import { bookOf, contact, contacts, NOW, planned } from './people.ts';
import { text } from './texts.ts';

function throughFile(book: Book, format: string, options = {}): Book {
  const written = writeFile(book, format, { now: NOW, text, privateNotes: true, ...options });
  if (!written.ok) throw new Error(written.error.code);
  const read = parseFile(written.value.bytes, written.value.name, NOW);
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.problems).toEqual([]);
  expect(read.value.skipped).toEqual([]);
  return bookFromImported(read.value, NOW);
}

const profileOf = (person: Contact, handle: string): Profile => ({
  id: person.id,
  contactId: person.id,
  site: 'linkedin',
  handle,
  url: `https://www.linkedin.com/in/${encodeURIComponent(handle)}`,
  keys: [profileKey('linkedin', handle)],
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
});

describe('writing and reading back', () => {
  it('every format that goes both ways is tried here', () => {
    const both = FORMATS.filter((format) => format.canImport && format.canExport).map((format) => format.id);
    expect(both).toEqual(['csv', 'vcard', 'vcard3', 'json']);
  });

  it.each(['vcard', 'vcard3'])('%s gives the same contacts, without plans', (format) => {
    fc.assert(
      fc.property(contacts, (people) => {
        expect(throughFile(bookOf(people), format).contacts).toEqual(people);
      }),
    );
  });

  it.each([',', ';', '\t'])('csv with %j gives the same contacts, plans included', (separator) => {
    fc.assert(
      fc.property(contacts, planned, (people, plans) => {
        const planning = people.map((person) => ({ ...person, ...plans }));
        expect(throughFile(bookOf(planning), 'csv', { separator }).contacts).toEqual(planning);
      }),
    );
  });

  it('json gives the same book to the byte, with keys it does not know', () => {
    const unknown = fc.dictionary(fc.stringMatching(/^x[a-z]{1,6}$/), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(contacts, unknown, unknown, (people, onBook, onContact) => {
        const book: Book = { ...bookOf(people.map((person) => ({ ...onContact, ...person }))), ...onBook };
        expect(JSON.stringify(throughFile(book, 'json'))).toBe(
          JSON.stringify(throughFile(throughFile(book, 'json'), 'json')),
        );
        expect(throughFile(book, 'json')).toEqual(JSON.parse(JSON.stringify(book)));
      }),
    );
  });

  it.each(['csv', 'vcard', 'vcard3', 'json'])('%s keeps the profile', (format) => {
    fc.assert(
      fc.property(
        contact,
        fc.constantFrom('anna-berg', 'zoë-brandt', 'øyvind-å', '1-2-3'),
        (person, handle) => {
          const book = { ...bookOf([person]), profiles: [profileOf(person, handle)] };
          const [profile] = throughFile(book, format).profiles;
          expect(profile).toMatchObject({ site: 'linkedin', handle, contactId: person.id });
          expect(profile?.keys).toContain(profileKey('linkedin', handle));
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(['csv', 'vcard', 'vcard3'])('%s leaves private notes out unless asked for', (format) => {
    fc.assert(
      fc.property(contacts, (people) => {
        const back = throughFile(bookOf(people), format, { privateNotes: false });
        expect(back.contacts.map((person) => person.notes)).toEqual(people.map(() => null));
      }),
      { numRuns: 20 },
    );
  });

  it('says of every format what it leaves out, and of the lossless one that it leaves out nothing', () => {
    for (const format of FORMATS.filter(({ canExport }) => canExport))
      expect(format.leavesOut.length > 0).toBe(format.id !== 'json');
  });
});
