import { strToU8, zipSync } from 'fflate';
import { type Book, type Contact, emptyBook, emptyContact } from '../../lib/records/index.ts';
import { bookFromImported, parseFile, writeFile } from '../../lib/transfer/index.ts';
import { isSealed } from '../../lib/transfer/sealed.ts';
import { LetThrough } from './let-through.ts';
import { below, mutated, mutatedBytes, oneOf, type Random } from './mutate.ts';

const NOW = new Date('2026-03-01T10:00:00Z');
const AT = NOW.toISOString();
const ID = '0190a000-0000-7000-8000-000000000001';
/** Texts are told by their keys: the words of a language are nothing that could be attacked. */
const text = (key: string, params: (string | number)[] = []) => [key, ...params].join(' ');
const bytes = (content: string) => new TextEncoder().encode(content);

const anna: Contact = {
  ...emptyContact(ID, 'Anna Berg', AT),
  headline: 'CFO; Nordvik',
  company: 'Nordvik & Co',
  emails: ['anna@nordvik.example'],
  phones: ['+46 70 123 45 67'],
  websites: ['https://nordvik.example/anna'],
  labels: ['a', 'b'],
  notes: 'one\n- two',
  cadenceDays: 30,
  occasions: [{ on: '1980-05-17', kind: 'birthday', text: '' }],
};
const book: Book = {
  ...emptyBook(),
  contacts: [anna],
  promises: [
    {
      id: 'p',
      contactId: ID,
      by: 'me',
      text: 'send it',
      due: '2026-04-01',
      doneOn: null,
      createdAt: AT,
      updatedAt: AT,
    },
  ],
};

function written(format: string): Uint8Array {
  const file = writeFile(book, format, { now: NOW, text, privateNotes: true });
  if (!file.ok) throw new Error(file.error.code);
  return file.value.bytes;
}

const CONNECTIONS =
  'Notes:\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Berg,https://www.linkedin.com/in/anna-berg,a@b.example,"Nordvik, AB",CFO,01 Mar 2024\n';
const MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n1,,Anna Berg,https://www.linkedin.com/in/anna-berg,Me,https://www.linkedin.com/in/me,2024-03-01 10:00:00 UTC,,Hi,INBOX\n';
const GOOGLE =
  'First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Organization Name,Birthday\nAnna,Berg,a@b.example ::: c@d.example,+46 70 1,Nordvik,1980-05-17\n';
const OLD_CARD =
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Berg;=C5sa=\r\n;\r\nTEL;CELL:+46 70 1\r\nAGENT:\r\nBEGIN:VCARD\r\nEND:VCARD\r\nEND:VCARD\r\n';
const SEALED =
  'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n';

const SAMPLES = [
  ...['csv', 'vcard', 'vcard3', 'json', 'ics', 'markdown', 'graphml'].map(written),
  ...[CONNECTIONS, MESSAGES, GOOGLE, OLD_CARD, SEALED].map(bytes),
  zipSync({ 'Connections.csv': strToU8(CONNECTIONS), 'messages.csv': strToU8(MESSAGES) }),
  zipSync({ 'Connections.csv': strToU8(CONNECTIONS) }, { level: 0 }),
];
const PIECES = [
  '\r\nEND:VCARD\r\nBEGIN:VCARD\r\n',
  '\r\nX-INJECTED:1\r\n',
  '![x](http://evil.example)',
  '<img src=x>',
  '</svg><script>',
  ';=1+1;',
  "'=1",
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\\',
  '\\n',
  ':',
  '=',
  '=0D=0A',
  '{',
  '}',
  '[',
  '__proto__',
  '"constructor":',
  'null',
  '1e999',
  '\uFEFF',
  '\u0000',
  '\uD800',
  'sep=;\n',
  'QUOTED-PRINTABLE',
  'CHARSET=utf-16',
  'BEGIN:VCARD',
  'PK\u0003\u0004',
  '9'.repeat(30),
  '2024-02-30',
  '-'.repeat(50),
];

function sample(random: Random): Uint8Array {
  const one = oneOf(random, SAMPLES);
  const kind = random();
  if (kind < 0.35) return mutatedBytes(random, one);
  if (kind < 0.9) return bytes(mutated(random, new TextDecoder().decode(one), PIECES));
  return bytes(Array.from({ length: below(random, 40) }, () => oneOf(random, PIECES)).join(''));
}

/**
 * One damaged or made-up file, read as any file the user picks; what is taken from it is written in one of the formats.
 * Throws where reading or writing does, and `LetThrough` where something in it became part of the format.
 */
export function fuzzFiles(random: Random): void {
  const given = sample(random);
  isSealed(given);
  const read = parseFile(given, 'x', NOW);
  if (!read.ok) return;
  const format = oneOf(random, ['csv', 'vcard', 'vcard3', 'ics', 'markdown', 'json', 'graphml', 'gexf']);
  const taken = bookFromImported(read.value, NOW);
  const separator = oneOf(random, [',', ';', '\t'] as const);
  const file = writeFile(taken, format, { now: NOW, text, privateNotes: true, separator });
  if (!file.ok) throw new Error(`Not written: ${file.error.code}`);
  const fault = faultIn(
    new TextDecoder().decode(file.value.bytes),
    format,
    taken.contacts.filter(({ mergedInto }) => !mergedInto).length,
  );
  if (fault) throw new LetThrough(`${format}: ${fault}`);
}

const FORMULA = /^[\s"]*[=+\-@|%＝＋－＠]/;

/** What in a written text is not the writer's own. */
function faultIn(file: string, format: string, people: number): string | null {
  if (format === 'csv')
    return (
      file
        .slice(1)
        .split(/[,;\t\r\n]/)
        .find((cell) => FORMULA.test(cell)) ?? null
    );
  if (format === 'markdown')
    // What stands in an autolink is an address and nothing else, its brackets as well (CommonMark 6.5).
    return /(?<!\\)<|(?<!\\)\[(?![ x]\] )/m.exec(file.replace(/<https?:\/\/[^\s<>]+>/gi, ''))?.[0] ?? null;
  if (format.startsWith('vcard')) {
    const lines = file.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
    const cards = lines.filter((line) => /^BEGIN:VCARD/i.test(line)).length;
    return cards === people
      ? (lines.find((line) => !/^(?: |[A-Z-]+[;:]|$)/.test(line) || /^X-INJECTED/.test(line)) ?? null)
      : `${cards} cards`;
  }
  if (format === 'graphml' || format === 'gexf') return /<(?:img|script)/.exec(file)?.[0] ?? null;
  if (format === 'ics') return file.split(/\r\n|[\r\n]/).find((line) => /^X-INJECTED/.test(line)) ?? null;
  return null;
}
