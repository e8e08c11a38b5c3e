import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../lib/records/index.ts';
import { defuse, restore } from '../../lib/transfer/csv-write.ts';
import { networkOf, parseFile, writeFile } from '../../lib/transfer/index.ts';
import { attack, poisoned } from './hostile-text.ts';
import { NOW, wholeBooks } from './people.ts';
import { text } from './texts.ts';

/** Hostile texts in every field of every record, written in every format and read by programs that are not ours. */
const books = fc
  .tuple(wholeBooks, fc.array(attack, { minLength: 20, maxLength: 40 }))
  .map(([book, texts]) => ({ sound: book, hostile: poisoned(book, texts) }));
const RUNS = { numRuns: 40 };

function write(book: Book, format: string, options = {}): string {
  const written = writeFile(book, format, { now: NOW, text, privateNotes: true, ...options });
  if (!written.ok) throw new Error(written.error.code);
  return new TextDecoder().decode(written.value.bytes);
}

const people = (book: Book) => book.contacts.length;

describe.each(['vcard', 'vcard3'])('%s', (format) => {
  it('has a card a person and no property that is not ours', () => {
    fc.assert(
      fc.property(books, ({ hostile }) => {
        const file = write(hostile, format);
        const parsed: unknown[] = ICAL.parse(file);
        const cards = (people(hostile) === 1 ? [parsed] : parsed) as [string, [string][]][];
        expect(cards.map(([name]) => name)).toEqual(hostile.contacts.map(() => 'vcard'));
        for (const [, properties] of cards)
          expect(properties.map(([name]) => name)).not.toContain('x-injected');
        // Line by line, as a simpler program reads it.
        const lines = file.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
        expect(lines.filter((line) => /^(?:BEGIN|END):VCARD/i.test(line)).length).toBe(2 * people(hostile));
        expect(lines.filter((line) => /^"?X-INJECTED/i.test(line))).toEqual([]);
        expect(lines.filter((line) => !/^(?: |[A-Z-]+[;:]|$)/.test(line))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('ics', () => {
  it('has no event and no property that is not ours', () => {
    fc.assert(
      fc.property(books, ({ sound, hostile }) => {
        const due = sound.promises.map((promise) => ({ ...promise, due: '2026-04-01', doneOn: null }));
        const living = hostile.contacts.map((contact) => ({ ...contact, archived: false }));
        const promises = hostile.promises.map((promise, at) => ({
          ...promise,
          ...{ due: due[at]?.due ?? null, doneOn: null },
        }));
        const file = write({ ...hostile, contacts: living, promises }, 'ics');
        const calendar = new ICAL.Component(ICAL.parse(file));
        const events = calendar.getAllSubcomponents('vevent');
        expect(events.length).toBeGreaterThanOrEqual(promises.length);
        const known = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'transp', 'rrule'];
        for (const event of events)
          for (const { name } of event.getAllProperties()) expect(known).toContain(name);
        const lines = file.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
        expect(lines.filter((line) => /^BEGIN:VEVENT/i.test(line)).length).toBe(events.length);
        expect(lines.filter((line) => /^X-INJECTED/i.test(line))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is written whatever stands for a day', () => {
    fc.assert(
      fc.property(books, ({ hostile }) => void write(hostile, 'ics')),
      RUNS,
    );
  });
});

describe('markdown', () => {
  const html = (markdown: string) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });

  it('the reader does find what must not be there', () => {
    const { document } = new JSDOM(html('![x](http://x.example) https://y.example <b>z</b>')).window;
    expect(['img', 'a', 'b'].map((name) => document.querySelectorAll(name).length)).toEqual([1, 1, 1]);
  });

  it('has no image, no markup, no heading and no link but the web pages of people', () => {
    fc.assert(
      fc.property(books, ({ sound, hostile }) => {
        const { document } = new JSDOM(html(write(hostile, 'markdown'))).window;
        const found = (selector: string) => [...document.body.querySelectorAll(selector)];
        const known = ['h1', 'h2', 'h3', 'ul', 'li', 'p', 'strong', 'blockquote', 'a', 'input', 'br'];
        expect(
          found('*')
            .map((element) => element.localName)
            .filter((name) => !known.includes(name)),
        ).toEqual([]);
        expect(found('h1').length).toBe(1);
        expect(found('h2').length).toBe(people(sound) + sound.groups.length);
        const pages = [
          ...hostile.profiles.map(({ url }) => url),
          ...hostile.contacts.flatMap(({ websites }) => websites ?? []),
        ];
        for (const link of found('a')) {
          expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|mailto:)/);
          expect(pages.join('\n')).toContain(link.textContent?.slice(0, 12) ?? '?');
        }
      }),
      RUNS,
    );
  });
});

describe.each(['graphml', 'gexf'])('%s', (format) => {
  it('has the elements of the network and no other', () => {
    fc.assert(
      fc.property(books, ({ hostile }) => {
        const { nodes, edges } = networkOf(hostile);
        const count = new Map<string, number>();
        const parser = new SaxesParser();
        parser.on('opentag', ({ name }) => count.set(name, (count.get(name) ?? 0) + 1));
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(write(hostile, format)).close();
        expect([count.get('node') ?? 0, count.get('edge') ?? 0]).toEqual([nodes.length, edges.length]);
        for (const name of ['script', 'img', 'b', 'x', 'image']) expect(count.get(name)).toBeUndefined();
      }),
      RUNS,
    );
  });
});

describe('csv', () => {
  const FORMULA = /^[\s"]*[=+\-@|%＝＋－＠]/;

  it.each([',', ';', '\t'] as const)(
    'separated by %j has no formula, whichever separator it is opened with',
    (separator) => {
      fc.assert(
        fc.property(books, ({ hostile }) => {
          const file = write(hostile, 'csv', { separator });
          for (const delimiter of [',', ';', '\t', '|']) {
            // As a spreadsheet does: a quote in the middle of a cell is a letter.
            const rows: string[][] = parseCsv(file, {
              bom: true,
              delimiter,
              relax_quotes: true,
              relax_column_count: true,
            });
            for (const cell of rows.flat()) expect(cell).not.toMatch(FORMULA);
          }
          // And as one that does not know quotes at all.
          for (const cell of file.slice(1).split(/[,;\t\r\n]/)) expect(cell).not.toMatch(FORMULA);
          const own: string[][] = parseCsv(file, { bom: true, delimiter: separator });
          expect(own.length).toBe(people(hostile) + 1);
          for (const row of own) expect(row.length).toBe(own[0]?.length);
        }),
        RUNS,
      );
    },
  );

  it('gives back what was written, whatever stands in a cell', () => {
    const piece = fc.constantFrom('=', '+', "'", '"', ';', ',', '|', '\n', ' ', '-', '@', 'a', '＝', '%');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (cell) => {
          expect(restore(defuse(cell))).toBe(cell);
          for (const part of defuse(cell).split(/[,;|\n\t]/))
            expect(part).not.toMatch(/^[\s"]*[=+\-@%＝＋－＠]/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps telephone numbers for us and for others', () => {
    const phones = ['+46 70 123 45 67', '+45 12 34 56 78'];
    fc.assert(
      fc.property(wholeBooks, (book) => {
        const contacts = book.contacts.slice(0, 1).map((contact) => ({ ...contact, phones }));
        const file = write({ ...book, contacts }, 'csv', { separator: ';' });
        const read = parseFile(new TextEncoder().encode(file), 'a.csv');
        expect(read.ok && read.value.people.map((person) => person.phones)).toEqual([phones]);
        const [head = [], row = []]: string[][] = parseCsv(file, { bom: true, delimiter: ';' });
        expect(row[head.indexOf('Phone')]).toBe("'+46 70 123 45 67; '+45 12 34 56 78");
      }),
      { numRuns: 3 },
    );
  });
});
