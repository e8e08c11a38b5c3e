import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Imported, ImportedPerson } from '../../lib/records/index.ts';
import { bookFromImported, parseFile, writeFile } from '../../lib/transfer/index.ts';
import { NOW } from './people.ts';
import { text } from './texts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function read(content: string | Uint8Array): Imported {
  const result = parseFile(typeof content === 'string' ? bytes(content) : content, 'x.vcf');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
function person(...lines: string[]): ImportedPerson {
  const [first] = read(card(...lines)).people;
  if (!first) throw new Error('nobody read');
  return first;
}

describe('reading vCards', () => {
  it('names a card without FN by its parts, and without those by what there is', () => {
    expect(person('VERSION:3.0', 'N:Ek;Åsa;Maria;Dr.;').reading.name).toBe('Dr. Åsa Maria Ek');
    expect(person('VERSION:3.0', 'N:Stevenson;John;Philip,Paul;;').reading.name).toBe(
      'John Philip Paul Stevenson',
    );
    expect(person('VERSION:2.1', 'NICKNAME:Liv').reading.name).toBe('Liv');
    expect(person('VERSION:3.0', 'N:;;;;', 'FN:', 'ORG:Nordkraft;').reading.name).toBe('Nordkraft');
    expect(person('VERSION:2.1', 'EMAIL;PREF:liv@ek.example').reading.name).toBe('liv@ek.example');
    expect(person('VERSION:4.0', 'TEL;VALUE=uri:tel:+46-8-123').reading.name).toBe('+46-8-123');
  });

  it('joins folded lines, also where the fold stands inside a character', () => {
    const whole = bytes(card('VERSION:3.0', 'FN:Åsa Öst', 'ORG:Nordiska bolaget'));
    const at = whole.indexOf(0xc3, 30) + 1;
    const folded = new Uint8Array([...whole.slice(0, at), 13, 10, 32, ...whole.slice(at)]);
    expect(read(folded).people[0]?.reading.name).toBe('Åsa Öst');
  });

  it('reads quoted-printable with soft breaks, indented or not, in any charset', () => {
    const qp = 'ENCODING=QUOTED-PRINTABLE';
    expect(person('VERSION:2.1', `FN;CHARSET=UTF-8;${qp}:=C3=85sa=`, '=20Ek').reading.name).toBe('Åsa Ek');
    expect(person('VERSION:2.1', 'FN;QUOTED-PRINTABLE:=C5sa =', '   Ek').reading.name).toBe('Åsa Ek');
    expect(person('VERSION:2.1', `FN;CHARSET=ISO-8859-2;${qp}:=A3ukasz`).reading.name).toBe('Łukasz');
    expect(person('VERSION:2.1', `FN;CHARSET=KOI8-R;${qp}:=F7=C5=D2=C1`).reading.name).toBe('Вера');
    expect(person('VERSION:2.1', 'FN:X', `NOTE;${qp}:a=0D=0Ab=3Bc`).notes).toBe('a\nb;c');
  });

  it('takes raw Windows-1252 and UTF-8 apart within one file', () => {
    const file = new Uint8Array([
      ...latin1(card('VERSION:2.1', 'FN;CHARSET=windows-1252:Bj\xf6rn')),
      ...latin1(card('VERSION:2.1', 'FN:S\xf8ren')),
      ...bytes(card('VERSION:3.0', 'FN;CHARSET=utf-8:Åse')),
    ]);
    expect(read(file).people.map(({ reading }) => reading.name)).toEqual(['Björn', 'Søren', 'Åse']);
  });

  it('passes over the marks of files that were joined', () => {
    const file = `\uFEFF${card('FN:One')}\uFEFF${card('FN:Two')}`;
    expect(read(file).people.map(({ reading }) => reading.name)).toEqual(['One', 'Two']);
  });

  it('is written so that ical.js reads the same', () => {
    const book = bookFromImported(
      read(card('VERSION:3.0', 'FN:Ek\\, Åsa\\; X', 'ORG:A\\;B', 'NOTE:a\\nb', 'EMAIL:a@b.example')),
      NOW,
    );
    for (const format of ['vcard', 'vcard3']) {
      const written = writeFile(book, format, { now: NOW, text, privateNotes: true });
      if (!written.ok) throw new Error(written.error.code);
      const parsed = new ICAL.Component(ICAL.parse(new TextDecoder().decode(written.value.bytes)));
      const value = (name: string) => parsed.getFirstPropertyValue(name);
      expect(value('fn')).toBe('Ek, Åsa; X');
      expect(value('org')).toEqual('A;B');
      expect(value('note')).toBe('a\nb');
      expect(value('version')).toBe(format === 'vcard' ? '4.0' : '3.0');
      expect(String(value('rev'))).toContain('2026-03-01T10:00:00');
    }
  });

  it('reads UTF-16 of both kinds, with and without a mark', () => {
    const content = card('VERSION:3.0', 'FN:Åsa Ek', 'EMAIL:asa@ek.example');
    const wide = (little: boolean, mark: boolean) => {
      const units = [...(mark ? '\uFEFF' : ''), ...content].map((char) => char.charCodeAt(0));
      return Uint8Array.from(
        units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
      );
    };
    for (const little of [true, false])
      for (const mark of [true, false])
        expect(read(wide(little, mark)).people[0]?.reading.name).toBe('Åsa Ek');
  });

  it('takes groups, any case, quoted lists and bare parameters', () => {
    const read21 = person(
      'version:3.0',
      'item1.fn:Ida Ny',
      'item1.EMAIL;type=INTERNET;type=pref:ida@ny.example',
      'item2.tel;TYPE="WORK,VOICE":+45 1',
      'EMAIL;PREF;INTERNET:two@ny.example',
      'N;LANGUAGE=en-us:Ny;Ida',
    );
    expect(read21.emails).toEqual(['ida@ny.example', 'two@ny.example']);
    expect(read21.phones).toEqual(['+45 1']);
    expect(read('home.begin:vcard\nfn:Grete\nhome.end:vcard\n').people[0]?.reading.name).toBe('Grete');
  });

  it('undoes escapes where the version has them and leaves alone what is none', () => {
    expect(person('VERSION:3.0', 'FN:Ek\\, Åsa', 'ORG:A\\; B\\, C;Dept').reading).toMatchObject({
      name: 'Ek, Åsa',
      company: 'A; B, C',
    });
    expect(person('VERSION:2.1', 'FN:X', 'ORG:Company, The;Dept').reading.company).toBe('Company, The');
    expect(person('VERSION:3.0', 'FN:X', 'URL;TYPE=WORK:http\\://ek.example').urls).toEqual([
      'http://ek.example',
    ]);
    expect(person('VERSION:4.0', 'FN:X', 'NOTE:C:\\Users\\nb \\"q\\"').notes).toBe('C:\\Users\nb "q"');
  });

  it('finds the LinkedIn page wherever programs put it', () => {
    for (const line of [
      'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/liv-ek',
      'X-SOCIALPROFILE;type=linkedin;x-user=liv-ek:x-apple:liv-ek',
      'item1.URL;type=pref:http\\://se.linkedin.com/in/Liv-Ek?trk=x',
      'IMPP;X-SERVICE-TYPE=LinkedIn:x-apple:liv-ek',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/liv-ek',
      'URL:www.linkedin.com/in/liv-ek',
    ])
      expect(person('VERSION:3.0', 'FN:Liv', line).reading, line).toMatchObject({
        site: 'linkedin',
        handle: 'liv-ek',
        url: 'https://www.linkedin.com/in/liv-ek',
      });
    expect(person('FN:X', 'URL:https://www.linkedin.com/company/nordkraft').reading.handle).toBeNull();
  });

  it('keeps several companies as jobs, the first in the foreground', () => {
    const two = person('VERSION:4.0', 'FN:X', 'ORG:A', 'TITLE:One', 'ORG:B', 'TITLE:Two');
    expect(two.reading).toMatchObject({ company: 'A', role: 'One' });
    expect(two.reading.positions.map(({ company, title }) => [company, title])).toEqual([
      ['A', 'One'],
      ['B', 'Two'],
    ]);
  });

  it('passes over pictures, keys and nested cards', () => {
    const people = read(
      card(
        'VERSION:2.1',
        'FN:Outer',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
        ' SkZJRgABAQ==',
        '',
        'AGENT:',
        'BEGIN:VCARD',
        'FN:Inner',
        'END:VCARD',
        'PHOTO;BASE64:',
        '  /9j/4AAQ',
        'TITLE:After',
      ),
    ).people;
    expect(people.map(({ reading }) => [reading.name, reading.role])).toEqual([['Outer', 'After']]);
  });

  it('joins a line broken without a fold to the one before', () => {
    expect(person('VERSION:3.0', 'FN:X', 'NOTE:first', 'second, no fold').notes).toBe(
      'first\nsecond, no fold',
    );
  });

  it('gives the members of a group card its name as a label', () => {
    const imported = read(
      card('VERSION:4.0', 'FN:Liv', 'UID:urn:uuid:1') +
        card('VERSION:4.0', 'KIND:group', 'FN:Forum', 'MEMBER:urn:uuid:1', 'MEMBER:urn:uuid:2'),
    );
    expect(imported.people.map(({ reading, labels }) => [reading.name, labels])).toEqual([
      ['Liv', ['Forum']],
    ]);
    expect(imported.skipped).toEqual([{ line: 6, problem: { code: 'groupCard', line: 6 } }]);
  });

  it('keeps what it has of a file that stops in the middle, and says where', () => {
    const imported = read(`${card('FN:Whole')}BEGIN:VCARD\r\nFN:Half\r\nEMA`);
    expect(imported.people.map(({ reading }) => reading.name)).toEqual(['Whole', 'Half']);
    expect(imported.problems).toEqual([{ code: 'fileTruncated', line: 4 }]);
    const unclosed = read('BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\n');
    expect(unclosed.people.map(({ reading }) => reading.name)).toEqual(['One', 'Two']);
    expect(unclosed.problems).toEqual([{ code: 'fileTruncated', line: 1 }]);
  });

  it('says of a card that names nobody that it was skipped', () => {
    expect(read(card('VERSION:4.0', 'ADR:;;;Malmö;;;')).skipped).toEqual([
      { line: 1, problem: { code: 'rowWithoutName', line: 1 } },
    ]);
  });

  it('believes ids and tags only in cards of its own', () => {
    const id = '0190a000-0000-7000-8000-000000000001';
    const foreign = person('FN:X', `UID:urn:uuid:${id}`, 'X-BOLLPLANK-INDUSTRY:energy');
    expect(foreign.contact).toBeUndefined();
    const own = person(
      'PRODID:-//Bollplank//Contacts//EN',
      'FN:X',
      `UID:urn:uuid:${id}`,
      'X-BOLLPLANK-INDUSTRY:energy',
      'X-BOLLPLANK-FUNCTION:magic',
    );
    expect(own.contact).toEqual({ id, industry: 'energy' });
  });
});
