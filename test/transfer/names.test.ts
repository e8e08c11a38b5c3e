import { describe, expect, it } from 'vitest';
import { bookFromImported, parseFile, writeFile } from '../../lib/transfer/index.ts';
import { structuredName, turnedName } from '../../lib/transfer/names.ts';
import { NOW } from './people.ts';
import { text } from './texts.ts';

function read(content: string, name = 'x.vcf') {
  const result = parseFile(new TextEncoder().encode(content), name);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const nameOf = (...lines: string[]) => read(card(...lines)).people[0]?.reading.name;

/** The structured name that is written of what a file says. */
function writtenName(content: string, name = 'x.vcf'): string | undefined {
  const written = writeFile(bookFromImported(read(content, name), NOW), 'vcard', { now: NOW, text });
  if (!written.ok) throw new Error(written.error.code);
  return /^N:(.*)$/m.exec(new TextDecoder().decode(written.value.bytes))?.[1]?.trim();
}

describe('names of cards', () => {
  it.each([
    ['FN:Ask\\, Siv', 'N:Ask;Siv;;;', 'Siv Ask'],
    ['FN:af Ugglas\\, Siv', 'N:af Ugglas;Siv;;;', 'Siv af Ugglas'],
    ['FN:van den Berg\\, Siv', 'N:van den Berg;Siv;Eva;Dr.;PhD', 'Dr. Siv Eva van den Berg PhD'],
    ['FN:Ask\\, Siv', 'N:;;;;', 'Ask, Siv'],
    ['FN:Siv Ask\\, PhD', 'N:Ask;Siv;;;PhD', 'Siv Ask, PhD'],
    ['FN:Siv Ask', 'N:Ask-Ek;Siv;;;', 'Siv Ask'],
  ])('%s beside %s is %s', (fn, n, name) => expect(nameOf(fn, n)).toBe(name));

  it.each([
    ['N:山田;太郎;;;', '山田太郎'],
    ['N:김;민준;;;', '김민준'],
    ['N:Ask;Siv;;Ms.;', 'Siv Ask'],
    ['N:Ask;Siv;;Prof.;MBA', 'Prof. Siv Ask MBA'],
    ['NICKNAME:Sivan,Sis', 'Sivan'],
  ])('%s alone is %s', (line, name) => expect(nameOf(line)).toBe(name));

  it('puts the family name first in tables of the East, too', () => {
    expect(read('姓,名,公司\n王,小明,A\n', 'x.csv').people[0]?.reading.name).toBe('王小明');
  });

  it('turns names of a table that stands family name first, but no title behind a name', () => {
    const names = (...rows: string[]) =>
      read(['Namn;Firma', ...rows].join('\n'), 'x.csv').people.map(({ reading }) => reading.name);
    expect(names('Ask, Siv;A', 'von Rosen, Bo;B', 'Ida Ny;C')).toEqual(['Siv Ask', 'Bo von Rosen', 'Ida Ny']);
    expect(names('Siv Ask, PhD;A', 'Bo Ek, MBA;B')).toEqual(['Siv Ask, PhD', 'Bo Ek, MBA']);
    expect(turnedName('Ask, Siv')).toBe('Siv Ask');
    expect(turnedName('Nordkraft, Inc.2')).toBeNull();
  });
});

describe('names taken apart for other programs', () => {
  it.each([
    ['Siv Ask', 'Ask;Siv;;;'],
    ['Siv Eva Ask', 'Ask;Siv Eva;;;'],
    ['Siv af Ugglas', 'af Ugglas;Siv;;;'],
    ['Siv von der Esch', 'von der Esch;Siv;;;'],
    ['Marie de la Tour', 'de la Tour;Marie;;;'],
    ['José Ortega y Gasset', 'Ortega y Gasset;José;;;'],
    ['Dr. Siv van den Berg PhD', 'van den Berg;Siv;;Dr.;PhD'],
    ['Siv Ask, MBA, PhD', 'Ask;Siv;;;MBA PhD'],
    ['Jean d’Arc', 'd’Arc;Jean;;;'],
    ['Van Morrison', 'Morrison;Van;;;'],
    ['Cher', ';Cher;;;'],
  ])('%s is %s', (name, parts) => expect(structuredName(name).join(';')).toBe(parts));

  it('keeps several family names that a card or a table has apart', () => {
    expect(writtenName(card('FN:Elena Ruiz Soto', 'N:Ruiz Soto;Elena;;;'))).toBe('Ruiz Soto;Elena;;;');
    expect(writtenName('Förnamn;Efternamn\nElena;Ruiz Soto\n', 'x.csv')).toBe('Ruiz Soto;Elena;;;');
    expect(writtenName(card('FN:Elena Ruiz Soto', 'N:Soto;Elena Ruiz;;;'))).toBe('Soto;Elena Ruiz;;;');
    expect(writtenName(card('FN:af Ugglas\\, Siv', 'N:af Ugglas;Siv;;;'))).toBe('af Ugglas;Siv;;;');
  });

  it('forgets what a file had apart when the name is another', () => {
    expect(structuredName('Elena Berg', 'Ruiz Soto').join(';')).toBe('Berg;Elena;;;');
  });
});
