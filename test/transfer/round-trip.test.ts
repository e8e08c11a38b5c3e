import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Book, type Contact, type Profile, profileKey } from '../../lib/records/index.ts';
import { profileAddress } from '../../lib/sites/addresses.ts';
import { bookFromImported, FORMATS, parseFile, writeFile } from '../../lib/transfer/index.ts';
import { leftIn } from './left-out.ts';
import { bookOf, contact, contacts, NOW, wholeBooks } from './people.ts';
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

const TWO_WAY = FORMATS.filter((format) => format.canImport && format.canExport);
const SEPARATORS = [',', ';', '\t'];

/** A text without what Markdown adds: only what was said counts. */
const bare = (said: string) => said.replace(/[\\>\s]/g, '');
/** Fields that say which record or tag it is: the notes show names for them. */
const CODES =
  /^(id|.*Ids?|site|handle|keys|channel|reachedOut|given|received|by|kind|industry|function|seniority|relation|seen)$/;

/** Every text in a value that a reader should find in the notes. */
function textsOf(value: unknown, field = ''): string[] {
  if (CODES.test(field)) return [];
  // A birthday of no known year is kept under one, and told without.
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? [] : [value.replace(/^1904-/, '')];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field));
  return Object.entries(value ?? {}).flatMap(([key, one]) => textsOf(one, key));
}

function profileOf(person: Contact, url: string): Profile {
  const { site = '', handle = '' } = profileAddress(url) ?? {};
  return { id: person.id, contactId: person.id, site, handle, url, keys: [profileKey(site, handle)], ...AT };
}
const AT = {
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
};

describe('writing and reading back', () => {
  it('every format that goes both ways is tried here', () => {
    const both = FORMATS.filter((format) => format.canImport && format.canExport).map((format) => format.id);
    expect(both).toEqual(['csv', 'vcard', 'vcard3', 'json']);
  });

  describe.each(
    TWO_WAY.flatMap(({ id, leavesOut }) =>
      (id === 'csv' ? SEPARATORS : [',']).map((separator) => ({ id, leavesOut, separator })),
    ),
  )('$id with $separator', ({ id, leavesOut, separator }) => {
    const asked = leavesOut.filter((code) => code !== 'privateNotes');
    // The records of pages are made anew by reading: which contact they are of is what counts.
    const read = (book: Book, privateNotes = true) => {
      const back = throughFile(book, id, { separator, privateNotes });
      if (id === 'json') return back;
      return { ...back, profiles: back.profiles.map((profile) => ({ ...profile, id: profile.contactId })) };
    };

    it('gives back the whole book but for what the format says it leaves out', () => {
      fc.assert(
        fc.property(wholeBooks, (book) => {
          expect(read(book)).toEqual(leftIn(book, asked));
        }),
      );
    });

    it('leaves private notes out unless asked for, where it says so', () => {
      fc.assert(
        fc.property(wholeBooks, (book) => {
          expect(read(book, false)).toEqual(leftIn(book, leavesOut));
        }),
        { numRuns: 20 },
      );
    });

    it.each(asked)('really leaves out what it calls "%s"', (code) => {
      const others = asked.filter((other) => other !== code);
      const noticed = fc
        .sample(wholeBooks, { numRuns: 30, seed: 5 })
        .some((book) => !isDeepStrictEqual(read(book), leftIn(book, others)));
      expect(noticed).toBe(true);
    });
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

  it.each(['csv', 'vcard', 'vcard3', 'json'])('%s keeps a profile on any known site as one', (format) => {
    fc.assert(
      fc.property(
        contact,
        fc.constantFrom(
          'https://www.linkedin.com/in/anna-berg',
          'https://www.linkedin.com/in/zo%C3%AB-brandt/',
          'https://www.linkedin.com/in/%C3%B8yvind-%C3%A5',
          'https://www.linkedin.com/in/ACoAAB0cdEfGhIjKlMnOpQr/',
          'https://www.linkedin.com/sales/lead/ACwAAB0cdEfGhIjKlMnOpQr',
          'https://www.xing.com/profile/Anna_Berg2',
          'https://www.xing.com/profile/J%C3%B6rg_M',
          'https://github.com/AnnaBerg',
          'https://github.com/1-2-3',
        ),
        (person, url) => {
          const book = { ...bookOf([person]), profiles: [profileOf(person, url)] };
          const back = throughFile(book, format);
          const [kept] = book.profiles;
          expect(back.profiles).toHaveLength(1);
          const { site, handle } = kept ?? { site: '', handle: '' };
          expect(back.profiles[0]).toMatchObject({ site, handle, url, contactId: person.id });
          expect(back.profiles[0]?.keys).toContain(profileKey(site, handle));
          expect(back.contacts[0]?.websites).toEqual(person.websites);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the notes tell every text of the book but what the format says it leaves out', () => {
    const format = FORMATS.find(({ id }) => id === 'markdown');
    const asked = format?.leavesOut.filter((code) => code !== 'privateNotes') ?? [];
    fc.assert(
      fc.property(wholeBooks, (book) => {
        const written = writeFile(book, 'markdown', { now: NOW, text, privateNotes: true });
        if (!written.ok) throw new Error(written.error.code);
        const notes = bare(new TextDecoder().decode(written.value.bytes));
        for (const said of textsOf(leftIn(book, asked))) expect(notes).toContain(bare(said));
      }),
      { numRuns: 40 },
    );
  });

  it('says of every format what it leaves out, and of the lossless one that it leaves out nothing', () => {
    for (const format of FORMATS.filter(({ canExport }) => canExport))
      expect(format.leavesOut.length > 0).toBe(format.id !== 'json');
  });
});
