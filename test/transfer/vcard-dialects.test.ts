import { describe, expect, it } from 'vitest';
import type { Imported } from '../../lib/records/index.ts';
import { readBirthday, readDay } from '../../lib/transfer/file-dates.ts';
import { parseFile } from '../../lib/transfer/index.ts';
import { NOW } from './people.ts';

function read(...lines: string[]): Imported {
  const card = ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
  const result = parseFile(new TextEncoder().encode(card), 'x.vcf', NOW);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const one = (...lines: string[]) => read(...lines).people[0];

describe('cards of programs', () => {
  it('from an iPhone, with grouped properties and pages on several sites', () => {
    const anna = one(
      'VERSION:3.0',
      'N:Berg;Anna;;;',
      'FN:Anna Berg',
      'item1.EMAIL;type=INTERNET;type=pref:anna@berg.example',
      'item1.X-ABLabel:_$!<Work>!$_',
      'item2.URL;type=pref:https\\://www.linkedin.com/in/anna-berg',
      'X-SOCIALPROFILE;type=xing;x-user=Anna_Berg:https://www.xing.com/profile/Anna_Berg',
      'X-SOCIALPROFILE;type=linkedin;x-user=anna-berg:http://www.linkedin.com/in/anna-berg',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' AAAAA==',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
    );
    expect(anna?.reading).toMatchObject({ name: 'Anna Berg', site: 'linkedin', handle: 'anna-berg' });
    expect(anna?.profiles?.map(({ site, handle }) => [site, handle])).toEqual([['xing', 'anna_berg']]);
    expect(anna?.emails).toEqual(['anna@berg.example']);
    expect(anna?.contact?.occasions).toEqual([{ on: '1904-02-29', kind: 'birthday', text: '' }]);
  });

  it('from an old Outlook, with a picture that runs over lines and a helper inside', () => {
    const read21 = read(
      'VERSION:2.1',
      'N;LANGUAGE=en-us;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lundstr=C3=',
      '=B6m;=C3=85sa',
      'ORG:Nordhav, Inc.;Finance',
      'AGENT:',
      'BEGIN:VCARD',
      'N:Helper;Small',
      'TEL:123456',
      'END:VCARD',
      'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
      ' /9j/4AAQ',
      ' SkZJRg==',
      '',
      'TEL;WORK;VOICE:99 99 99',
    );
    expect(read21.people).toHaveLength(1);
    expect(read21.people[0]?.reading).toMatchObject({ name: 'Åsa Lundström', company: 'Nordhav, Inc.' });
    expect(read21.people[0]?.phones).toEqual(['99 99 99']);
  });

  it('whose quoted-printable text goes on in lines that look like properties', () => {
    const note = one(
      'VERSION:2.1',
      'N:X;Y',
      'NOTE;ENCODING=QUOTED-PRINTABLE:Malmö=0D=0A=',
      'Hamn:kajen',
    )?.notes;
    expect(note).toBe('Malmö\nHamn:kajen');
  });

  it('whose e-mail address holds a comma', () => {
    expect(one('VERSION:2.1', 'FN:X', 'EMAIL;TYPE=INTERNET:test\\,user@post.example')?.emails).toEqual([
      'test,user@post.example',
    ]);
    expect(one('VERSION:3.0', 'FN:X', 'EMAIL:"X Y" <x@post.example>')?.emails).toEqual(['x@post.example']);
  });

  it('keeps nothing of a picture, however long', () => {
    const long = Array.from({ length: 3000 }, () => ` ${'A'.repeat(74)}`);
    const card = one(
      'VERSION:3.0',
      'FN:Big Picture',
      'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0',
      ...long,
      'TITLE:CFO',
    );
    expect(card?.reading.role).toBe('CFO');
    expect(JSON.stringify(card).length).toBeLessThan(2000);
  });
});

describe('days of birth', () => {
  it.each([
    ['19800322', '1980-03-22'],
    ['1980-03-22', '1980-03-22'],
    ['1996-04-15T00:00:00Z', '1996-04-15'],
    ['--0203', '1904-02-03'],
    ['--02-03', '1904-02-03'],
    ['1604-02-29', '1904-02-29'],
    ['22.3.1980', '1980-03-22'],
    ['1985-04', null],
    ['---22', null],
    ['circa 1800', null],
    ['0/0/00', null],
    ['', null],
  ])('%s', (written, day) => expect(readBirthday(written)).toBe(day));
});

describe('days in other languages', () => {
  it.each([
    ['8. marts 2023', '2023-03-08'],
    ['8. oktober 2023', '2023-10-08'],
    ['8 maj 2023', '2023-05-08'],
    ['08 mars 2023', '2023-03-08'],
    ['8. Dez. 2023', '2023-12-08'],
    ['8 desember 2023', '2023-12-08'],
    ['8. mai 2023', '2023-05-08'],
    ['8. maaliskuuta 2023', '2023-03-08'],
    ['8 ágúst 2023', '2023-08-08'],
    ['8 mrt 2023', '2023-03-08'],
    ['8 paź 2023', '2023-10-08'],
    ['8 de fev. de 2023', '2023-02-08'],
    ['8 août 2023', '2023-08-08'],
    ['12 мар. 2023 г.', '2023-03-12'],
    ['12 мая 2023', '2023-05-12'],
    ['2023. márc. 12.', '2023-03-12'],
    ['12 Ağu 2023', '2023-08-12'],
    ['2023年3月12日', '2023-03-12'],
    ['31 feb 2023', null],
    ['8 nonsens 2023', null],
  ])('%s', (written, day) => expect(readDay(written)).toBe(day));
});
