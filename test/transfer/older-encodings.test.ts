import { describe, expect, it } from 'vitest';
import { parseFile } from '../../lib/transfer/index.ts';
import { decodeLegacy } from '../../lib/transfer/legacy-encoding.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../../lib/words/file-writing.ts';

/** The bytes of a text in an older encoding: by trying every byte, so that nothing but the reader's own tables counts. */
function encoded(text: string, encoding: LegacyEncoding): Uint8Array {
  const byChar = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeLegacy(Uint8Array.of(byte), encoding), byte] as const),
  );
  return Uint8Array.from(text, (char) => byChar.get(char) ?? fail(char, encoding));
}
const fail = (char: string, encoding: string): never => {
  throw new Error(`${encoding} has no ${char}`);
};

function read(bytes: Uint8Array, name = 'people.csv', encoding?: LegacyEncoding) {
  const result = parseFile(bytes, name, null, null, { encoding });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const table = (...rows: string[]) => ['Name;Company', ...rows].join('\r\n');
const namesIn = (bytes: Uint8Array) =>
  read(bytes).people.map(({ reading }) => [reading.name, reading.company]);

const PEOPLE: [string, LegacyEncoding[], [string, string][]][] = [
  [
    'Swedish',
    ['windows-1252', 'macintosh', 'cp850'],
    [
      ['Märta Sjöö', 'Ålåsens Trä'],
      ['Göran Åberg', 'Köpings Värme'],
    ],
  ],
  ['one Swedish name', ['windows-1252', 'macintosh', 'cp850'], [['Bo Öhman', 'A']]],
  [
    'Danish',
    ['windows-1252', 'macintosh', 'cp850'],
    [
      ['Jørn Bæk', 'Åløkke Smørrebrød'],
      ['Kjærsti Høegh', 'Ærø Færge'],
    ],
  ],
  ['Finnish', ['windows-1252', 'macintosh', 'cp850'], [['Väinö Hämäläinen', 'Työpöytä']]],
  ['German', ['windows-1252', 'macintosh', 'cp850'], [['Jörg Größler', 'Überseebüro']]],
  ['French', ['windows-1252', 'macintosh', 'cp850'], [['Irène Lefèbvre', 'Crédit Bâtiment']]],
  ['Spanish', ['windows-1252', 'macintosh', 'cp850'], [['Íñigo Peña', 'Compañía Andaluza']]],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    [
      ['Elżbieta Kłos', 'Wrocław Świat'],
      ['Stanisław Gołąb', 'Łódź'],
    ],
  ],
  ['Czech', ['windows-1250', 'iso-8859-2'], [['Zdeněk Kříž', 'Pražské stříbro']]],
  ['Hungarian', ['windows-1250'], [['Gergő Szűcs', 'Győri Erőmű']]],
  ['Russian', ['windows-1251', 'koi8-r'], [['Ольга Новикова', 'Северный ветер']]],
];
const each = PEOPLE.flatMap(([language, encodings, people]) =>
  encodings.map((encoding) => [language, encoding, people] as const),
);

describe('files older than Unicode', () => {
  it.each(each)('%s in %s is read as it was written', (_, encoding, people) => {
    const bytes = encoded(table(...people.map((person) => person.join(';'))), encoding);
    expect(namesIn(bytes)).toEqual(people);
  });

  it('says of what was guessed what it was taken for and how that looks', () => {
    const bytes = encoded(table('Göran Åberg;Köpings Värme'), 'macintosh');
    expect(read(bytes).problems).toEqual([
      { code: 'textGuessed', params: ['macintosh', 'Göran, Åberg, Köpings'] },
    ]);
    expect(read(encoded(table('Göran Åberg;Köpings Värme'), 'windows-1252')).problems).toEqual([]);
  });

  it('reads a file as the user says', () => {
    const bytes = encoded(table('Göran Åberg;A'), 'macintosh');
    const { people, problems } = read(bytes, 'people.csv', 'windows-1252');
    expect(people[0]?.reading.name).toBe('Gšran \u0081berg'.replace('\u0081', ''));
    expect(problems).toEqual([]);
  });

  it('knows every encoding it names, byte by byte', () => {
    const all = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    for (const encoding of LEGACY_ENCODINGS) expect(decodeLegacy(all, encoding)).toHaveLength(128);
    expect(decodeLegacy(Uint8Array.of(0x86, 0x84, 0x94, 0x9b, 0x91), 'cp850')).toBe('åäöøæ');
    expect(decodeLegacy(Uint8Array.of(0x8c, 0x8a, 0x9a, 0xbf, 0xbe), 'macintosh')).toBe('åäöøæ');
  });
});

describe('cards older than Unicode', () => {
  const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''].join('\r\n');

  it.each(['macintosh', 'cp850', 'windows-1252'] as const)('reads raw bytes of %s', (encoding) => {
    const { people } = read(encoded(card('FN:Göran Åberg', 'ORG:Köpings Värme'), encoding), 'x.vcf');
    expect(people[0]?.reading).toMatchObject({ name: 'Göran Åberg', company: 'Köpings Värme' });
  });

  it('judges quoted-printable without a charset by its letters, and says so', () => {
    const text = card('FN;ENCODING=QUOTED-PRINTABLE:Pawe=B3 Go=B3=B9b');
    const { people, problems } = read(new TextEncoder().encode(text), 'x.vcf');
    expect(people[0]?.reading.name).toBe('Paweł Gołąb');
    expect(problems.map(({ code }) => code)).toEqual(['textGuessed']);
  });

  it('takes the charset that a property names, under any of its names', () => {
    const named = (charset: string, code: string) =>
      read(
        new TextEncoder().encode(card(`FN;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${code}`)),
        'x.vcf',
      );
    expect(named('IBM850', 'G=94ran').people[0]?.reading.name).toBe('Göran');
    expect(named('x-mac-roman', 'G=9Aran').people[0]?.reading.name).toBe('Göran');
    expect(named('windows-1250', 'Pawe=B3').people[0]?.reading.name).toBe('Paweł');
    expect(named('IBM850', 'G=94ran').problems).toEqual([]);
  });
});
