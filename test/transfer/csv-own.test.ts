import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Contact, emptyContact } from '../../lib/records/index.ts';
import { defuse, restore } from '../../lib/transfer/csv-write.ts';
import { parseFile, writeFile } from '../../lib/transfer/index.ts';
import { newId } from '../../lib/words/index.ts';
import { bookOf, contacts, NOW } from './people.ts';
import { text } from './texts.ts';

const csvOf = (people: Parameters<typeof bookOf>[0], options = {}) => {
  const written = writeFile(bookOf(people), 'csv', { now: NOW, text, privateNotes: true, ...options });
  if (!written.ok) throw new Error(written.error.code);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.value.bytes);
};

describe('CSV for spreadsheets', () => {
  it('has no cell that starts a formula, whatever the book holds', () => {
    fc.assert(
      fc.property(contacts, (people) => {
        const { data } = Papa.parse<string[]>(
          csvOf(people)
            .replace(/^\uFEFF/, '')
            .trimEnd(),
        );
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n|%＝＋－＠]/);
      }),
    );
  });

  it('is RFC 4180 to an independent reader: as many cells in every row, CRLF, a byte order mark', () => {
    fc.assert(
      fc.property(contacts, fc.constantFrom(',', ';', '\t'), (people, separator) => {
        const table = csvOf(people, { separator });
        expect(table.startsWith('\uFEFF"')).toBe(true);
        expect(table.endsWith('"\r\n')).toBe(true);
        const { rows, quotesEven } = readStrictly(table.slice(1), separator);
        expect(quotesEven).toBe(true);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows.length).toBe(people.length + 1);
      }),
    );
  });

  it('takes back exactly the apostrophe it put there', () => {
    fc.assert(fc.property(fc.string(), (cell) => restore(defuse(cell)) === cell));
    for (const cell of ["'", "'=x", "''=x", "'tis", '=x', '＝x', ''])
      expect(restore(defuse(cell))).toBe(cell);
  });

  it('reads its own table after a spreadsheet has reordered the columns and dropped the mark', () => {
    const table = 'Bollplank id;Labels;Name;E-mail\r\n;a; b\\;c;Liv Ek;liv@ek.example\r\n'
      .replace('a; b', '"a; b')
      .replace('c;Liv', 'c";Liv');
    const read = parseFile(new TextEncoder().encode(table), 'x.csv');
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.format).toBe('csv');
    expect(read.value.people[0]?.labels).toEqual(['a', 'b;c']);
    expect(read.value.people[0]?.reading.name).toBe('Liv Ek');
  });

  it('tells a day of meeting from one of connecting, and whom one knows, and reads both back', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const people: Contact[] = [
      { ...emptyContact(newId(NOW), 'Liv Ek', at), metOn: '2011-03-09', connected: true },
      { ...emptyContact(newId(NOW), 'Bo Ask', at), metOn: '2023-05-06', acquaintance: 'known' },
    ];
    const read = parseFile(new TextEncoder().encode(csvOf(people)), 'x.csv');
    if (!read.ok) throw new Error(read.error.code);
    const [liv, bo] = read.value.people;
    expect([liv?.metOn, liv?.contact?.connected]).toEqual(['2011-03-09', true]);
    expect([bo?.metOn, bo?.contact?.connected]).toEqual(['2023-05-06', undefined]);
    expect([liv?.contact?.acquaintance, bo?.contact?.acquaintance]).toEqual([undefined, 'known']);
  });

  it('reads days that a spreadsheet has written anew, by what the whole column says', () => {
    const table =
      'Bollplank id,Name,Met on,Birthday\r\n,Liv Ek,03/04/2021,04/03/1980\r\n,Bo Ask,25/12/2021,--03-22\r\n,Ada By,2021-05-06,17/05/1975\r\n';
    const read = parseFile(new TextEncoder().encode(table), 'x.csv');
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.people.map(({ metOn }) => metOn)).toEqual(['2021-04-03', '2021-12-25', '2021-05-06']);
    const born = read.value.people.map(({ contact }) => contact?.occasions?.[0]?.on);
    expect(born).toEqual(['1980-03-04', '1904-03-22', '1975-05-17']);
  });
});

/** RFC 4180 and nothing else: quoted cells, doubled quotes, CRLF between rows. */
function readStrictly(table: string, separator: string): { rows: string[][]; quotesEven: boolean } {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < table.length) {
    if (table[at] !== '"') throw new Error(`cell without quotes at ${at}`);
    let cell = '';
    for (at++; !(table[at] === '"' && table[at + 1] !== '"'); at++) {
      if (at >= table.length) return { rows, quotesEven: false };
      cell += table[at];
      if (table[at] === '"') at++;
    }
    row.push(cell);
    at++;
    if (table[at] === separator) at++;
    else if (table.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither separator nor line end at ${at}`);
  }
  return { rows, quotesEven: true };
}
