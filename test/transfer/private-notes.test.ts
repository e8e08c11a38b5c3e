import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCoverage } from '../../lib/coverage/index.ts';
import type { Book } from '../../lib/records/index.ts';
import { FORMATS, writeFile } from '../../lib/transfer/index.ts';
import { NOW, wholeBooks } from './people.ts';
import { text } from './texts.ts';

/** The same book with a mark of its own in every field that only its owner should read. */
function marked(book: Book): Book {
  return {
    ...book,
    contacts: book.contacts.map((contact) => ({ ...contact, notes: 'SECRET-contact' })),
    exchanges: book.exchanges.map((exchange) => ({ ...exchange, note: 'SECRET-exchange' })),
    groups: book.groups.map((group) => ({ ...group, evaluation: 'SECRET-evaluation' })),
    meetings: book.meetings.map((one) => ({ ...one, note: 'SECRET-meeting', gotOut: 'SECRET-lesson' })),
    introductions: book.introductions.map((one) => ({
      ...one,
      why: 'SECRET-why',
      outcome: 'SECRET-outcome',
    })),
  };
}

const FIELDS = ['contact', 'exchange', 'evaluation', 'meeting', 'lesson', 'why', 'outcome'];

function written(book: Book, format: string, options: object): string {
  const map = buildCoverage(book.contacts, () => 'warm', book.goals, { rows: 'region', columns: 'industry' });
  const file = writeFile(book, format, { now: NOW, text, map, ...options });
  if (!file.ok) throw new Error(file.error.code);
  return new TextDecoder().decode(file.value.bytes).replaceAll('\\-', '-');
}

const ids = (book: Book) => book.contacts.map(({ id }) => id);

describe('private notes', () => {
  for (const { id } of FORMATS.filter(({ canExport }) => canExport))
    it(`are not in ${id} unless they were asked for`, () => {
      fc.assert(
        fc.property(wholeBooks.map(marked), (book) => {
          expect(written(book, id, { contactIds: ids(book), privateNotes: false })).not.toContain('SECRET');
          // A whole book in its own format is the backup: it loses nothing.
          if (id === 'json') return;
          expect(written(book, id, {})).not.toContain('SECRET');
          expect(written(book, id, { contactIds: ids(book) })).not.toContain('SECRET');
        }),
        { numRuns: 25 },
      );
    });

  it.each(['markdown', 'json'])('are all in %s once they are', (format) => {
    fc.assert(
      fc.property(wholeBooks.map(marked), (book) => {
        const text = written(book, format, { privateNotes: true });
        expect(FIELDS.filter((field) => !text.includes(`SECRET-${field}`))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
