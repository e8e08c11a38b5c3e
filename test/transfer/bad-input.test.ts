import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BOOK_VERSION, emptyBook, emptyContact } from '../../lib/records/index.ts';
import {
  bookFromImported,
  FORMATS,
  MAX_FILE_BYTES,
  parseBlob,
  parseFile,
  writeFile,
} from '../../lib/transfer/index.ts';
import { seal, unseal } from '../../lib/transfer/sealed.ts';
import { LINE_MAX } from '../../lib/transfer/vcard-lines.ts';
import { newId, PROBLEM_CODES } from '../../lib/words/index.ts';
import { startCpuTime } from '../cpu-time.ts';
import { bookOf, contacts, NOW } from './people.ts';
import { text } from './texts.ts';

const parse = (content: string | Uint8Array) =>
  parseFile(typeof content === 'string' ? strToU8(content) : content, 'file', NOW);
const code = (content: string | Uint8Array) => {
  const result = parse(content);
  return result.ok ? 'read' : result.error.code;
};
const json = (file: object) =>
  JSON.stringify({ format: 'bollplank', version: BOOK_VERSION, book: emptyBook(), ...file });

const LIV = newId(NOW, new Uint8Array(16));

describe('files that are not what they should be', () => {
  it('says what is wrong with a whole file', () => {
    expect(code('')).toBe('fileEmpty');
    expect(code(' \r\n ')).toBe('fileEmpty');
    expect(code('Just a letter to somebody.\nNo table.')).toBe('headerMissing');
    expect(code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toBe('fileUnknown');
    expect(code('%PDF-1.7\n%âãÏÓ')).toBe('fileUnknown');
    expect(code('<!DOCTYPE html><html><body>Sign in, please, now</body></html>')).toBe('fileUnknown');
    expect(code('{"some": "other json"}')).toBe('fileUnknown');
    expect(code('[1, 2, 3]')).toBe('fileUnknown');
    expect(parseFile({ length: MAX_FILE_BYTES + 1 } as Uint8Array, 'big')).toMatchObject({
      error: { code: 'fileTooLarge' },
    });
  });

  it('refuses a book of a newer version and one that stops in the middle', () => {
    expect(parse(json({ version: BOOK_VERSION + 1 }))).toEqual({
      ok: false,
      error: { code: 'fileNewer', params: [BOOK_VERSION + 1, BOOK_VERSION] },
    });
    const whole = json({});
    expect(code(whole)).toBe('read');
    expect(code(whole.slice(0, -5))).toBe('fileTruncated');
    for (const version of [0, -1, 1.5, '1', null]) expect(code(json({ version }))).toBe('fileUnknown');
  });

  it('sets aside records that are none, and keeps the later whole one of two with one id', () => {
    const liv = emptyContact(LIV, 'Liv', '2026-01-01T00:00:00.000Z');
    const later = { ...liv, name: 'Liv Ek', updatedAt: '2026-02-01T00:00:00.000Z' };
    const broken = { ...liv, name: 'Liv Moe', updatedAt: '2026-03-01T00:00:00.000Z', labels: 'none' };
    const contacts = [later, liv, broken, 7, null, { name: 'no id' }];
    const result = parse(json({ book: { contacts, exchanges: {}, settings: [] } }));
    if (!result.ok) throw new Error(result.error.code);
    const { book, skipped, setAside } = result.value;
    expect(book?.contacts).toEqual([later]);
    expect(book?.exchanges).toEqual([]);
    expect(book?.settings).toBeNull();
    expect(skipped.map(({ problem }) => problem.code)).toEqual([
      'idTwice',
      ...Array.from({ length: 6 }, () => 'recordBroken'),
    ]);
    expect(setAside?.map(({ kind, name, field, record }) => [kind, name, field, record])).toEqual([
      ['contacts', 'Liv Moe', 'labels', broken],
      ['contacts', null, '', 7],
      ['contacts', null, '', null],
      ['contacts', 'no id', 'id', { name: 'no id' }],
      ['exchanges', null, 'exchanges', {}],
      ['settings', null, 'settings', []],
    ]);
  });

  it('gives an older book the fields it did not know', () => {
    const result = parse(json({ book: { contacts: [{ id: LIV, name: 'Liv' }] } }));
    expect(result).toMatchObject({
      ok: true,
      value: { book: { contacts: [{ name: 'Liv', labels: [], importance: 1 }] } },
    });
  });
});

describe('archives', () => {
  it('never unpacks one made to fill the memory', () => {
    const bomb = zipSync({ 'Connections.csv': new Uint8Array(40_000_000) }, { level: 9 });
    // A directory that claims 4 GB for the entry: sizes stand in the central directory, little-endian.
    const lying = bomb.slice();
    const end = lying.length - 22;
    const directory = new DataView(lying.buffer).getUint32(end + 16, true);
    new DataView(lying.buffer).setUint32(directory + 24, 0xfffffff0, true);
    expect(code(lying)).toBe('zipTooLarge');
    const many = Object.fromEntries(
      Array.from({ length: 6000 }, (_, at) => [`${at}.csv`, new Uint8Array(1)]),
    );
    expect(code(zipSync(many, { level: 0 }))).toBe('zipTooLarge');
  });

  it('does not count the pictures that lie beside the tables in an archive', () => {
    const photos = Array.from(
      { length: 6000 },
      (_, n) => [`Takeout/photo-${n}.jpg`, new Uint8Array(1)] as const,
    );
    const zip = zipSync(
      { ...Object.fromEntries(photos), 'Takeout/people.csv': strToU8('Name,E-mail\nLiv Moe,a@b.example\n') },
      { level: 0 },
    );
    const result = parse(zip);
    expect(result.ok && result.value.people.map(({ reading }) => reading.name)).toEqual(['Liv Moe']);
  });

  it('reads an entry only as far as its stated size', () => {
    const zip = zipSync({
      'Connections.csv': strToU8(`First Name,Last Name,Connected On\n${'Liv,Ek,08 Feb 2023\n'.repeat(1000)}`),
    });
    const directory = new DataView(zip.buffer).getUint32(zip.length - 22 + 16, true);
    new DataView(zip.buffer).setUint32(directory + 24, 80, true);
    const result = parse(zip);
    if (result.ok) expect(result.value.people.length).toBeLessThan(5);
    else expect(result.error.code).toBe('fileDamaged');
  });

  it('takes no notice of paths and passes over what is no table', () => {
    const table = strToU8('Name,Company,E-mail\nLiv Ek,A,liv@ek.example\n');
    const result = parse(
      zipSync({ '../../etc/people.csv': table, 'a/photo.jpg': new Uint8Array(9), '__MACOSX/._x.csv': table }),
    );
    expect(result).toMatchObject({ ok: true, value: { people: [{ reading: { name: 'Liv Ek' } }] } });
  });

  it('says when nothing in it is of use, or when it stops in the middle', () => {
    expect(code(zipSync({ 'photo.jpg': new Uint8Array(9) }))).toBe('fileUnknown');
    const zip = zipSync({ 'people.csv': strToU8('Name,E-mail\nLiv,a@b.example\n') });
    expect(code(zip.subarray(0, zip.length - 30))).toBe('fileTruncated');
  });
});

describe('anything at all', () => {
  const known = new Set<string>(PROBLEM_CODES);
  const survives = (bytes: Uint8Array) => {
    const result = parseFile(bytes, 'any', NOW);
    const problems = result.ok
      ? [...result.value.problems, ...result.value.skipped.map((row) => row.problem)]
      : [result.error];
    for (const problem of problems) expect(known.has(problem.code)).toBe(true);
    if (!result.ok) return;
    for (const contact of bookFromImported(result.value, NOW).contacts)
      expect(contact.name.trim()).not.toBe('');
    for (const said of [result.value.people, result.value.book?.contacts ?? []].flat())
      expect(JSON.stringify(said, (_, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toMatch(
        /"NaN"|\\ud[89a-f]/i,
      );
  };

  it('never throws on bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives));
  });

  it('never throws on text that looks like something', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCARD\n',
        'END:VCARD\n',
        'FN:',
        'N;',
        '=0A=\n',
        'First Name,Last Name,Connected On\n',
        'Name;E-mail\n',
        '"',
        ',',
        '\n',
        'CONVERSATION ID,FROM,TO,DATE\n',
        '{"format":"bollplank","version":1,"book":{"contacts":[{"id":"a"}]}}',
        'PK\u0003\u0004',
        'Bollplank id,Name\n',
        ';',
        ':',
        '\\',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 25 }), (bits) => survives(strToU8(bits.join('')))),
      { numRuns: 500 },
    );
  });

  const OWN = FORMATS.filter((format) => format.canImport && format.canExport).map((format) => format.id);
  const damage = fc.array(
    fc.record({
      how: fc.constantFrom('flip', 'insert', 'delete', 'cut'),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it.each([...OWN, 'zip'])(
    'reads a damaged %s file or says what is wrong, at once, with nothing broken in its texts',
    (format) => {
      fc.assert(
        fc.property(contacts, damage, (people, wounds) => {
          const written = writeFile(bookOf(people), format === 'zip' ? 'csv' : format, {
            now: NOW,
            text,
            privateNotes: true,
          });
          if (!written.ok) throw new Error(written.error.code);
          const { bytes } = written.value;
          const whole = format === 'zip' ? zipSync({ 'people.csv': Uint8Array.from(bytes) }) : bytes;
          const spent = startCpuTime();
          survives(wounds.reduce(damaged, whole));
          expect(spent()).toBeLessThan(1000);
        }),
        { numRuns: 150 },
      );
    },
  );
});

interface Wound {
  how: string;
  at: number;
  bytes: Uint8Array;
}

function damaged(whole: Uint8Array, { how, at, bytes }: Wound): Uint8Array {
  const place = at % Math.max(1, whole.length);
  if (how === 'cut') return whole.subarray(0, place);
  const rest = how === 'insert' ? place : place + bytes.length;
  const put = how === 'delete' ? new Uint8Array(0) : bytes;
  return Uint8Array.from([...whole.subarray(0, place), ...put, ...whole.subarray(rest)]);
}

describe('big files', () => {
  const ROWS = 100_000;

  it('of 100,000 rows are read, in pieces as from the disk, to the same as at once', async () => {
    const rows = Array.from(
      { length: ROWS },
      (_, n) => `Åsa${n},"Ek ""${n}""",https://www.linkedin.com/in/asa-ek-${n},,Nordhav,CFO,08 Feb 2023`,
    );
    const bytes = strToU8(
      `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\r\n')}`,
    );
    const spent = startCpuTime();
    const pieces = await parseBlob(new Blob([bytes]), 'Connections.csv', NOW);
    expect(spent()).toBeLessThan(15_000);
    if (!pieces.ok) throw new Error(pieces.error.code);
    expect(pieces.value.people).toHaveLength(ROWS);
    expect(pieces.value.people.at(-1)?.reading.name).toBe(`Åsa${ROWS - 1} Ek "${ROWS - 1}"`);
    expect(pieces.value.people.at(-1)?.line).toBe(ROWS + 1);
  }, 30_000);

  it('with a quote that is never closed lose the one line', async () => {
    const rows = Array.from({ length: 40_000 }, (_, n) => `Liv ${n},liv${n}@ek.example,${'x'.repeat(120)}`);
    rows[2] = 'Broken,"broken@ek.example,x';
    const bytes = strToU8(`Name,E-mail,Notes\n${rows.join('\n')}\n`);
    const read = await parseBlob(new Blob([bytes]), 'people.csv', NOW);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.problems).toEqual([{ code: 'quoteUnclosed', line: 4 }]);
    expect(read.value.people).toHaveLength(39_999);
    expect(read.value.people.at(-1)?.line).toBe(40_001);
  }, 30_000);

  it('are left when the reading is stopped, and told of as they are read', async () => {
    const file = new Blob([strToU8(`Name,E-mail\n${'Liv Ek,liv@ek.example\n'.repeat(200_000)}`)]);
    const shares: number[] = [];
    const read = await parseBlob(file, 'people.csv', NOW, {
      onRead: (share) => shares.push(share),
      stopped: () => shares.length > 2,
    });
    expect(read).toEqual({ ok: false, error: { code: 'importStopped' } });
    expect(shares.every((share, at) => share > 0 && share <= 1 && share >= (shares[at - 1] ?? 0))).toBe(true);
  });

  it('in two encodings are read line by line', () => {
    const western = Uint8Array.from('Björn Å,bjorn@a.example\n', (char) => char.charCodeAt(0));
    const utf8 = strToU8('Åsa Ö,asa@o.example\n');
    const many = Array.from({ length: 60_000 }, (_, n) => (n % 2 ? utf8 : western));
    const bytes = Uint8Array.from([strToU8('Name,E-mail\n'), ...many].flatMap((line) => [...line]));
    const read = parse(bytes);
    if (!read.ok) throw new Error(read.error.code);
    expect(new Set(read.value.people.map((person) => person.reading.name))).toEqual(
      new Set(['Björn Å', 'Åsa Ö']),
    );
  });

  it('a flipped byte in an archive is told by its checksum', () => {
    const zip = zipSync(
      { 'people.csv': strToU8(`Name,E-mail\n${'Liv Ek,liv@ek.example\n'.repeat(50)}`) },
      { level: 0 },
    );
    const at = zip.indexOf(0x4c, 60);
    zip[at] = 0x4d;
    expect(parse(zip)).toEqual({
      ok: false,
      error: { code: 'fileDamaged', params: ['people.csv'], field: 'people.csv' },
    });
  });
});

describe('bounds', () => {
  const BREAK = strToU8('\n');
  const long = (length: number, mark: string) => new Uint8Array(length).fill(mark.charCodeAt(0));
  const read = async (name: string, ...parts: (string | Uint8Array)[]) => {
    const bytes = parts.map((part) => Uint8Array.from(typeof part === 'string' ? strToU8(part) : part));
    const result = await parseBlob(new Blob(bytes), name, NOW);
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const card = (name: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD\n`;

  it.each([
    ['in one piece', [long(LINE_MAX + 10, 'x')]],
    ['folded', Array.from({ length: 34 }, () => [BREAK, strToU8(' '), long(1 << 20, 'x')]).flat()],
  ])(
    'a line of a card that is too long is told, and the rest is read: %s',
    async (_, parts) => {
      const begin = 'BEGIN:VCARD\nVERSION:3.0\nFN:Liv Ek\nNOTE:';
      const { people, problems } = await read(
        'a.vcf',
        card('Bo'),
        begin,
        ...parts,
        '\n more\nTITLE:CFO\nEND:VCARD\n',
      );
      expect(problems).toEqual([{ code: 'lineTooLong', line: 8 }]);
      expect(people.map(({ reading, notes }) => [reading.name, reading.role, notes])).toEqual([
        ['Bo', null, null],
        ['Liv Ek', 'CFO', null],
      ]);
    },
    30_000,
  );

  it('a row that never ends is told by the line it began on, and the rest is read', async () => {
    const { people, problems } = await read(
      'people.csv',
      'Name,E-mail\nBo,bo@ek.example\n"Liv ',
      long(9 << 20, 'x'),
      '\nCia,cia@ek.example\n',
    );
    expect(problems).toEqual([{ code: 'quoteUnclosed', line: 3 }]);
    expect(people.map(({ reading }) => reading.name)).toEqual(['Bo', 'Cia']);
  }, 30_000);

  it('a row of more columns than anybody has is told, and the rest is read', async () => {
    const { people, problems } = await read(
      'people.csv',
      `Name,E-mail\nBo,bo@ek.example\nLiv${',x'.repeat(3000)}\nCia,cia@ek.example\n`,
    );
    expect(problems).toEqual([{ code: 'rowBroken', line: 3 }]);
    expect(people.map(({ reading }) => reading.name)).toEqual(['Bo', 'Cia']);
  });

  it('a sealed file that asks for more work than any writer does is refused at once', async () => {
    const sealed = await seal(strToU8('secret'), 'pass', 1);
    const header = new TextDecoder('latin1').decode(sealed);
    const costly = Uint8Array.from(header.replace(/^(-> scrypt \S+) 1$/m, '$1 40'), (char) =>
      char.charCodeAt(0),
    );
    expect(costly.length).toBe(sealed.length + 1);
    const spent = startCpuTime();
    expect(await unseal(costly, 'pass')).toEqual({ ok: false, error: { code: 'fileDamaged' } });
    expect(spent()).toBeLessThan(1000);
    expect(await unseal(sealed, 'pass')).toMatchObject({ ok: true });
  });
});
