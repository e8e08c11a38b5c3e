import { describe, expect, it } from 'vitest';
import type { ImportedPerson } from '../../lib/records/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';

function read(content: string) {
  const result = parseFile(new TextEncoder().encode(content), 'x.vcf');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
function person(...lines: string[]): ImportedPerson {
  const [first] = read(card('FN:Siv Ask', ...lines)).people;
  if (!first) throw new Error('nobody read');
  return first;
}

describe('cards of no person', () => {
  it.each([
    ['KIND:org'],
    ['KIND:location'],
    ['KIND:application'],
    ['KIND:device'],
    ['X-ABShowAs:COMPANY', 'N:;;;;', 'ORG:Fjällbo AB;'],
  ])('are passed over: %s', (...lines) => {
    const { people, skipped } = read(card('FN:Fjällbo AB', ...lines));
    expect(people).toEqual([]);
    expect(skipped).toEqual([{ line: 1, problem: { code: 'cardNoPerson', line: 1 } }]);
  });

  it('are not those of somebody who is shown by the company, or of an individual', () => {
    expect(person('X-ABShowAs:COMPANY', 'N:Ask;Siv;;;', 'ORG:Fjällbo').reading.name).toBe('Siv Ask');
    expect(person('KIND:individual').reading.name).toBe('Siv Ask');
  });
});

describe('telephones of cards', () => {
  it.each([
    'TEL;TYPE=FAX:+46 90 9',
    'TEL;TYPE=HOME,FAX:+46 90 9',
    'TEL;WORK;FAX:+46 90 9',
    'TEL;TYPE="work,fax":+46 90 9',
    'TEL;TYPE=PAGER:+46 90 9',
    'TEL;TYPE=X-EVOLUTION-ASSISTANT:+46 90 9',
    'item1.TEL:+46 90 9\r\nitem1.X-ABLabel:_$!<WorkFAX>!$_',
    'item1.TEL:+46 90 9\r\nitem1.X-ABLabel:Personsökare',
    'PHONE.FAX:+46 90 9',
  ])('leave out what nobody answers: %s', (line) => {
    expect(person(line, 'TEL;TYPE=CELL:+46 70 1').phones).toEqual(['+46 70 1']);
  });

  it.each([
    'PHONE.WORK:+46 70 1',
    'TEL.CELL:+46 70 1',
    'phone.mobile:+46 70 1',
    'MOBILE:+46 70 1',
    'item1.TEL;type=pref:+46 70 1',
    'work.TEL:+46 70 1',
  ])('are found however their type is written: %s', (line) => {
    expect(person(line).phones).toEqual(['+46 70 1']);
  });

  it('finds addresses whose type stands behind a dot', () => {
    expect(person('EMAIL.WORK:siv@ask.example').emails).toEqual(['siv@ask.example']);
  });
});

describe('what is preferred', () => {
  it.each([
    [['EMAIL;TYPE=home:b@x.example', 'EMAIL;TYPE=work;PREF=1:a@x.example']],
    [['EMAIL;PREF=2:b@x.example', 'EMAIL;PREF=1:a@x.example']],
    [['EMAIL;TYPE=INTERNET:b@x.example', 'EMAIL;TYPE=INTERNET,PREF:a@x.example']],
    [['EMAIL;INTERNET:b@x.example', 'EMAIL;PREF;INTERNET:a@x.example']],
    [['EMAIL;TYPE=WORK:a@x.example', 'EMAIL;TYPE=HOME,PREF:b@x.example']],
    [['EMAIL:a@x.example', 'EMAIL:b@x.example']],
  ])('comes first: %j', (lines) => {
    expect(person(...lines).emails).toEqual(['a@x.example', 'b@x.example']);
  });
});

describe('profiles of cards', () => {
  it.each([
    'X-SOCIALPROFILE;TYPE=linkedin:in/siv-ask',
    'X-SOCIALPROFILE;TYPE=linkedin:siv-ask',
    'X-SOCIALPROFILE;type=linkedin;x-user=siv-ask:x-apple:siv-ask',
    'X-LINKEDIN:siv-ask',
    'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:@siv-ask',
  ])('are read where they are an address or a handle: %s', (line) => {
    expect(person(line).reading).toMatchObject({ site: 'linkedin', handle: 'siv-ask' });
  });

  it.each([
    'X-SOCIALPROFILE;TYPE=linkedin:Siv Ask',
    'X-SOCIALPROFILE;TYPE=linkedin;x-user=Siv Ask:x-apple:Siv Ask',
    'IMPP;X-SERVICE-TYPE=LinkedIn:x-apple:Siv',
    'X-SOCIALPROFILE;TYPE=linkedin:in/',
    'X-LINKEDIN:ask',
    'URL:Siv Ask',
    'X-SOCIALPROFILE;TYPE=twitter:siv-ask',
  ])('are none where they are a name or nothing: %s', (line) => {
    expect(person(line).reading.handle).toBeNull();
    expect(person(line).urls).toBeUndefined();
  });

  it('keeps two people apart whose profiles are their names', () => {
    const named = (name: string) => card(`FN:${name}`, `X-SOCIALPROFILE;TYPE=linkedin:${name}`);
    expect(read(named('Siv Ask') + named('Siv Ek')).people).toHaveLength(2);
  });
});

describe('cards of one UID', () => {
  it('are one, of which the later is the newer', () => {
    const { people, skipped } = read(
      card('UID:k-7', 'FN:Siv Ask', 'EMAIL:old@x.example', 'TITLE:Chef') +
        card('UID:k-7', 'FN:Siv Ask-Ek', 'EMAIL:new@x.example', 'TITLE:Vd'),
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      reading: { name: 'Siv Ask-Ek', role: 'Vd' },
      emails: ['new@x.example', 'old@x.example'],
    });
    expect(skipped.map(({ problem }) => problem.code)).toEqual(['rowTwice']);
  });

  it('are two where a program gives one UID to everybody', () => {
    expect(read(card('UID:1', 'FN:Siv Ask') + card('UID:1', 'FN:Bo Ek')).people).toHaveLength(2);
  });
});

describe('the place of a card and of a table', () => {
  it.each([
    [['Umeå', 'Västerbotten', 'Sverige'], 'Umeå, Sverige'],
    [['Austin', 'TX', ''], 'Austin, TX'],
    [['', 'Skåne', 'Sverige'], 'Skåne, Sverige'],
    [['Umeå', '', ''], 'Umeå'],
  ])('%j is %s in both', ([city, region, country], place) => {
    expect(person(`ADR:;;;${city};${region};;${country}`).reading.location).toBe(place);
    const table = parseFile(
      new TextEncoder().encode(`Namn;Ort;Region;Land\nSiv Ask;${city};${region};${country}\n`),
      'x.csv',
    );
    expect(table.ok && table.value.people[0]?.reading.location).toBe(place);
  });

  it('takes no label from the group that everybody is in', () => {
    expect(person('CATEGORIES:myContacts,Råd').labels).toEqual(['Råd']);
  });
});
