import fc from 'fast-check';
import {
  type Book,
  type Contact,
  cleanLine,
  cleanNote,
  emptyBook,
  emptyContact,
  FUNCTIONS,
  INDUSTRIES,
  newId,
  RELATIONS,
  SENIORITIES,
} from '../../lib/contact/index.ts';

export const NOW = new Date('2026-03-01T10:00:00.000Z');

// Marks that mean something in one of the formats, beside ordinary and odd letters.
const HOSTILE = [
  '=1+1',
  '+46',
  '-x',
  '@SUM(A1)',
  "'=x",
  "''@",
  ';',
  ',',
  '"',
  '\\',
  '\\n',
  '\\;',
  '<script>alert(1)</script>',
  '</svg>',
  '&amp;',
  ']]>',
  '%0d',
  'BEGIN:VCARD',
  'END:VCARD',
  ':',
  '|cmd',
  '=?x?=',
  'Åsa Öst-Ærø',
  'رائد',
  '👩‍🔬',
  '＝1',
];
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.lorem({ maxCount: 3 }),
);

/** A line as the book stores it: clean, not empty. */
export const line = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => cleanLine(pieces.join(' '), 60))
  .filter((text) => text !== null);
const note = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => cleanNote(pieces.join('\n')))
  .filter((text) => text !== null);
const lines = fc
  .array(line, { maxLength: 3 })
  .map((list) => [...new Map(list.map((text) => [text.toLowerCase(), text])).values()]);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const email = fc.tuple(word, word).map(([name, host]) => `${name}@${host}.example`);
const website = fc.tuple(word, word).map(([host, path]) => `https://${host}.example/${path}`);
const phone = fc.stringMatching(/^\+?[0-9][0-9 ]{4,10}[0-9]$/).map((text) => text.replace(/ +/g, ' '));
const region = fc
  .record({ country: maybe(fc.constantFrom('SE', 'DK', 'NO')), area: maybe(line) })
  .map((place) => (place.country === null && place.area === null ? null : place));

/** The fields that every address format should carry. */
const carried = fc.record({
  headline: maybe(line),
  company: maybe(line),
  role: maybe(line),
  location: maybe(line),
  industry: maybe(fc.constantFrom(...INDUSTRIES)),
  function: maybe(fc.constantFrom(...FUNCTIONS)),
  seniority: maybe(fc.constantFrom(...SENIORITIES)),
  leader: maybe(fc.boolean()),
  region,
  labels: lines,
  relation: maybe(fc.constantFrom(...RELATIONS)),
  notes: maybe(note),
  emails: fc.uniqueArray(email, { maxLength: 3 }),
  phones: fc.uniqueArray(phone, { maxLength: 2 }),
  language: maybe(fc.constantFrom('sv', 'da', 'en-GB')),
});

export const contact: fc.Arbitrary<Contact> = fc
  .tuple(
    line,
    carried,
    fc.uniqueArray(website, { maxLength: 2 }),
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
  )
  .map(([name, fields, websites, random]) => ({
    ...emptyContact(newId(NOW, random), name, NOW.toISOString()),
    ...fields,
    ...(websites.length > 0 ? { websites } : {}),
  }));

/** What only tables and lossless files carry besides. */
export const planned = fc.record({
  howWeMet: maybe(line),
  metOn: maybe(fc.constantFrom('2020-02-29', '1999-12-31')),
  offers: lines,
  needs: lines,
  importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
  cadenceDays: maybe(fc.integer({ min: 1, max: 3650 })),
  snoozedUntil: maybe(fc.constantFrom('2027-01-01')),
  resting: fc.boolean(),
  archived: fc.boolean(),
});

export const contacts = fc.uniqueArray(contact, {
  minLength: 1,
  maxLength: 5,
  selector: (person) => person.id,
});

export const bookOf = (people: Contact[]): Book => ({ ...emptyBook(), contacts: people });
