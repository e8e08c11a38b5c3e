import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { bookFromImported, parseFile, writeFile } from '../../lib/transfer/index.ts';
import { NOW } from './people.ts';
import { text } from './texts.ts';

function read(content: string, name: string) {
  const result = parseFile(new TextEncoder().encode(content), name, NOW);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Siv Ask', ...lines, 'END:VCARD', ''].join('\r\n');
const occasionsOf = (content: string, name = 'x.csv') => read(content, name).people[0]?.contact?.occasions;

function written(format: 'vcard' | 'vcard3', ...lines: string[]): string {
  const book = bookFromImported(read(card(...lines), 'x.vcf'), NOW);
  const file = writeFile(book, format, { now: NOW, text });
  if (!file.ok) throw new Error(file.error.code);
  return new TextDecoder().decode(file.value.bytes);
}

describe('days that do not exist', () => {
  it.each([
    [
      'Connected On',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nSiv,Ask,,a@b.example,A,Vd,31 Jun 2024\n',
      2,
      '31 Jun 2024',
    ],
    ['a day we met', 'Namn;Firma;Träffades\nSiv Ask;A;2024-02-30\n', 2, '2024-02-30'],
    ['a birthday', 'Namn;Firma;Född\nBo Ek;A;1971-02-03\nSiv Ask;B;1971-13-03\n', 3, '1971-13-03'],
    ['words', 'Namn;Firma;Träffades\nSiv Ask;A;i höstas\n', 2, 'i höstas'],
  ])('are left out and told: %s', (_, content, line, day) => {
    const imported = read(content, 'x.csv');
    expect(imported.people.at(-1)?.metOn).toBeNull();
    expect(imported.problems).toContainEqual({ code: 'daysUnread', line, params: [day] });
  });

  it('are told once, with the first', () => {
    const { problems } = read('Namn;Firma;Träffades\nA B;A;2024-02-30\nC D;B;2024-02-31\n', 'x.csv');
    expect(problems).toEqual([{ code: 'daysUnread', line: 2, params: ['2024-02-30'] }]);
  });

  it('are told of cards, and of the log of an archive', () => {
    expect(read(card('BDAY:1971-02-30'), 'x.vcf').problems).toEqual([
      { code: 'daysUnread', line: 4, params: ['1971-02-30'] },
    ]);
    const invitations = 'From,To,Sent At,Message,Direction\nSiv Ask,Bo Ek,"13/45/24, 9:00 AM",,INCOMING\n';
    expect(read(invitations, 'Invitations.csv').problems).toEqual([
      { code: 'daysUnread', line: 2, params: ['13/45/24, 9:00 AM'] },
    ]);
  });

  it.each(['0-0-00', '00/00/0000', '0.0.0000', '-', '–', 'n/a'])('%s is how programs write none', (day) => {
    expect(read(`Namn;Firma;Född\nSiv Ask;A;${day}\n`, 'x.csv').problems).toEqual([]);
  });
});

describe('birthdays', () => {
  const born = (on: string) => [{ on, kind: 'birthday', text: '' }];

  it.each([
    ['Birth Year,Birth Month,Birth Day', '1971,02,03', '1971-02-03'],
    ['Birth Year,Birth Month,Birth Day', '1971,2,3', '1971-02-03'],
    ['Birth Year,Birth Month,Birth Day', ',12,24', '1904-12-24'],
    ['Födelseår,Födelsemånad,Födelsedag', '1971,02,03', '1971-02-03'],
    ['Syntymävuosi,Syntymäkuukausi,Syntymäpäivä', '1971,02,03', '1971-02-03'],
    ['Geburtsjahr,Geburtsmonat,Geburtstag', '1971,02,03', '1971-02-03'],
    ['Birthday', '--12-24', '1904-12-24'],
    ['Birthday', '24 DEC 1971', '1971-12-24'],
    ['Födelsedag', '1971-02-03', '1971-02-03'],
  ])('under %s, %s is %s', (titles, cells, on) => {
    expect(
      occasionsOf(`First Name,Last Name,Primary Email,${titles}\nSiv,Ask,a@b.example,${cells}\n`),
    ).toEqual(born(on));
  });

  it.each([
    ['BDAY:--1224', '1904-12-24'],
    ['BDAY:--12-24', '1904-12-24'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-24', '1904-12-24'],
    ['BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1972:1972-12-24', '1904-12-24'],
    ['BDAY:19711224T000000Z', '1971-12-24'],
  ])('%s is %s', (line, on) => expect(occasionsOf(card(line), 'x.vcf')).toEqual(born(on)));

  it('are written as each version of cards has them, and read back by another program as days', () => {
    expect(written('vcard', 'BDAY:1971-12-24')).toMatch(/^BDAY:19711224\r$/m);
    expect(written('vcard3', 'BDAY:1971-12-24')).toMatch(/^BDAY:1971-12-24\r$/m);
    expect(written('vcard', 'BDAY:--1224')).toMatch(/^BDAY:--1224\r$/m);
    expect(written('vcard3', 'BDAY:--1224')).toMatch(/^BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-24\r$/m);
    for (const format of ['vcard', 'vcard3'] as const) {
      const parsed = new ICAL.Component(
        ICAL.parse(written(format, 'BDAY:1971-12-24', 'ANNIVERSARY:2009-06-12')),
      );
      expect(String(parsed.getFirstPropertyValue('bday'))).toBe('1971-12-24');
    }
  });
});

describe('anniversaries', () => {
  const kept = [{ on: '2009-06-12', kind: 'anniversary', text: '' }];

  it.each([
    'ANNIVERSARY:20090612',
    'X-ANNIVERSARY:2009-06-12',
    'X-EVOLUTION-ANNIVERSARY:2009-06-12',
    'item1.X-ABDATE;type=pref:2009-06-12\r\nitem1.X-ABLabel:_$!<Anniversary>!$_',
  ])('of cards are kept: %s', (line) => expect(occasionsOf(card(line), 'x.vcf')).toEqual(kept));

  it('of tables are kept', () => {
    expect(occasionsOf('Namn;Firma;Årsdag\nSiv Ask;A;2009-06-12\n')).toEqual(kept);
  });

  it('are written and read back', () => {
    expect(written('vcard', 'ANNIVERSARY:20090612')).toMatch(/^ANNIVERSARY:20090612\r$/m);
    for (const format of ['vcard', 'vcard3'] as const)
      expect(occasionsOf(written(format, 'ANNIVERSARY:20090612'), 'x.vcf')).toEqual(kept);
  });
});
