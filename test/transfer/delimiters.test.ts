import { describe, expect, it } from 'vitest';
import { mapColumns, parseFile } from '../../lib/transfer/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function peopleOf(content: string, delimiter?: string) {
  const result = parseFile(bytes(content), 'people.csv', null, null, { delimiter });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.people.map(({ reading, notes }) => [reading.name, reading.company, notes]);
}

describe('what parts the cells of a table', () => {
  it.each([
    [
      'in one quoted note of several lines',
      'Namn;Firma;Noter\nSiv Ask;A;"mål, plan, år\nfrakt, lager, retur\nmaj, juni, juli"',
    ],
    [
      'in quoted notes of a large part of the rows',
      'Namn;Firma;Noter\nSiv Ask;A;"a, b, c, d, e"\nBo Ek;B;"f, g, h, i, j"\n',
    ],
    ['in notes without quotes', 'Namn;Firma;Noter\nSiv Ask;A;mål, plan, år\nBo Ek;B;frakt, lager, retur\n'],
    ['in doubled quotes', 'Namn;Firma;Noter\nSiv Ask;A;"sa ""ja, ja, ja"", sen, nej"\n'],
    ['before a line break of Windows', 'Namn;Firma;Noter\r\nSiv Ask;A;"x, y,\r\nz, w, v"\r\n'],
  ])('is not the other sign %s', (_, table) => {
    expect(peopleOf(table)[0]?.slice(0, 2)).toEqual(['Siv Ask', 'A']);
    const mapped = mapColumns(bytes(table));
    expect(mapped.ok && mapped.value.columns.map(({ title }) => title)).toEqual(['Namn', 'Firma', 'Noter']);
  });

  it.each([
    [',', 'Name,Company,Notes\nSiv Ask,A,"one; two; three; four"\nBo Ek,B,"five; six; seven"\n'],
    ['\t', 'Name\tCompany\tNotes\nSiv Ask\tA\tone, two; three, four\n'],
    ['|', 'Name|Company|Notes\nSiv Ask|A|one, two; three\n'],
  ])('is %j where it stands evenly', (_, table) => {
    expect(peopleOf(table)[0]?.slice(0, 2)).toEqual(['Siv Ask', 'A']);
  });

  it('goes by known titles where two signs stand as evenly', () => {
    expect(peopleOf('Namn;Firma, ort\nSiv Ask;A, Umeå\nBo Ek;B, Oslo\n').map(([name]) => name)).toEqual([
      'Siv Ask',
      'Bo Ek',
    ]);
  });

  it('is what the user says', () => {
    expect(peopleOf('Name|Company\nSiv, Ask|A\n', '|')).toEqual([['Siv, Ask', 'A', null]]);
    const mapped = mapColumns(bytes('a|b;c\n1|2;3\n'), null, { delimiter: '|' });
    expect(mapped.ok && mapped.value.columns).toHaveLength(2);
  });
});

describe('a table whose columns are shown', () => {
  const table =
    'Namn;Bolag;Personnr;Faxnr;Postnr;Mystiskt nr\nSiv Ask;A;19710203-1234;090-12 34 56;90325-1;0701234567\n';

  it('never takes numbers that are no telephone for one', () => {
    const read = parseFile(bytes(table), 'people.csv');
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.people[0]?.phones).toEqual([]);
    expect(read.value.readAs?.fields).toEqual([
      'name',
      'company',
      'ignored',
      'ignored',
      'ignored',
      'ignored',
    ]);
  });

  it('is shown as it was read, and comes to the same when it is read again so', () => {
    for (const content of [
      table,
      'Namn;Kontaktuppgift;Tel\nSiv Ask;siv@ask.example;090-1\n',
      'Namn;Firma;Nr\nSiv Ask;A;+46 70 123 45 67\n',
    ]) {
      const read = parseFile(bytes(content), 'people.csv');
      if (!read.ok || !read.value.readAs) throw new Error('not read as a table');
      const shown = mapColumns(bytes(content));
      expect(shown.ok && shown.value.mapping).toEqual(read.value.readAs);
      const again = parseFile(bytes(content), 'people.csv', null, read.value.readAs);
      expect(again.ok && again.value.people).toEqual(read.value.people);
    }
  });

  it('takes addresses, links and numbers from abroad for what they are under titles that nobody knows', () => {
    const read = parseFile(
      bytes(
        'Namn;Firma;Uppgift A;Uppgift B;Uppgift C\nSiv Ask;A;siv@ask.example;https://ask.example;+46 70 123 45 67\n',
      ),
      'people.csv',
    );
    expect(read.ok && read.value.people[0]).toMatchObject({
      emails: ['siv@ask.example'],
      urls: ['https://ask.example'],
      phones: ['+46 70 123 45 67'],
    });
  });

  it('proposes telephones of a table without titles, but no numbers that identify anybody', () => {
    const fields = (row: string) => {
      const mapped = mapColumns(bytes(`${row}\n${row}\n`));
      return mapped.ok ? mapped.value.mapping.fields : [];
    };
    expect(fields('Siv Ask;siv@ask.example;070-123 45 67')).toEqual(['name', 'email', 'phone']);
    expect(fields('Siv Ask;siv@ask.example;710203-1234')).toEqual(['name', 'email', 'ignored']);
    expect(fields('Siv Ask;siv@ask.example;197102031234')).toEqual(['name', 'email', 'ignored']);
    expect(fields('Siv Ask;siv@ask.example;90325-1')).toEqual(['name', 'email', 'ignored']);
    expect(fields('Siv Ask;siv@ask.example;1971-02-03')).toEqual(['name', 'email', 'ignored']);
  });
});
