import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Book, Imported, ImportedExchange } from '../../lib/records/index.ts';
import { bookFromImported, parseFile } from '../../lib/transfer/index.ts';
import { sharedData } from '../shared-data.ts';

/** What a file must come to: every value of it, and what must not be there (`null`, an empty list). */
interface Expected {
  people?: number;
  records?: Record<string, string | string[] | null>[];
  exchanges?: (Partial<ImportedExchange> & { who?: string })[];
  /** Something must be said of it in words. */
  problem?: boolean;
}

interface Sample {
  file: string;
  kind?: string;
  expected?: Expected;
}

const NOW = new Date('2026-11-29T12:00:00Z');

/**
 * Where a manifest says what the file itself, or a later decision, does not: what is right instead. `person` is its place
 * in the manifest.
 */
const OTHERWISE: { file: string; person: number; right: Facts | null; why: string }[] = [
  {
    file: '01-delimiter-notes.csv',
    person: 0,
    right: { notes: 'Träffades på mässan, Göteborg, 2024' },
    why: 'the note that the manifest wants stands nowhere in the file',
  },
  {
    file: '07-macroman.csv',
    person: 1,
    right: { name: 'Jörgen Ålander' },
    why: 'the byte 81 is Å, not Ö (85)',
  },
  {
    file: '07c-cp850.csv',
    person: 1,
    right: { name: 'Jörgen Ålander' },
    why: 'the byte 8F is Å, not Ö (99)',
  },
  { file: 'vcard/roundcube/apple.vcf', person: 0, right: null, why: 'the card of a company is no person’s' },
  {
    file: 'contacts-csv/google-new.csv',
    person: 0,
    right: { labels: [] },
    why: 'the group that everybody is in is no label',
  },
  { file: 'contacts-csv/google-new-multi.csv', person: 0, right: { labels: ['Rotary'] }, why: 'the same' },
];

const samplesIn = (folder: string): [string, Sample, string][] => {
  const path = sharedData(`${folder}/manifest.json`);
  if (path === null) return [];
  const samples: Sample[] = JSON.parse(readFileSync(path, 'utf8'));
  return samples
    .filter(({ expected: e }) => e && (e.people != null || e.records || e.exchanges || e.problem))
    .map((sample) => [`${sample.file}${sample.kind ? `: ${sample.kind}` : ''}`, sample, folder]);
};
const SAMPLES = [...samplesIn('failing'), ...samplesIn('exports')];

describe.skipIf(SAMPLES.length === 0)('every value of files that people met elsewhere', () => {
  it.each(SAMPLES)('%s', (_, { file, expected = {} }, folder) => {
    const imported = parse(`${folder}/${file}`);
    const book = bookFromImported(imported, NOW);
    const found = book.contacts.map((contact) => factsOf(book, contact));
    if (expected.people != null) expect(found.map(({ name }) => name)).toHaveLength(expected.people);
    for (const [at, record] of (expected.records ?? []).entries()) {
      const other = OTHERWISE.find((one) => one.file === file && one.person === at);
      if (other?.right === null) {
        expect(found, other.why).toEqual([]);
        continue;
      }
      const wanted = { ...wantedOf(record), ...other?.right };
      const person = found.find(({ name }) => name === wanted.name) ?? found[at];
      expect(person, `person ${at + 1}`).toBeDefined();
      if (person) expect(asAsked(person, wanted)).toEqual(wanted);
    }
    for (const { who, ...wanted } of expected.exchanges ?? []) {
      const ids = book.contacts.flatMap(({ id, name }) => (who === undefined || name === who ? [id] : []));
      expect(book.exchanges.filter(({ contactId }) => ids.includes(contactId))).toContainEqual(
        expect.objectContaining(wanted),
      );
    }
    if (expected.problem) expect([...imported.problems, ...imported.skipped].length).toBeGreaterThan(0);
  });
});

function parse(file: string): Imported {
  const path = sharedData(file);
  if (path === null) throw new Error(`${file} stands in the manifest but is not there`);
  const result = parseFile(readFileSync(path), file, NOW);
  if (!result.ok) throw new Error(`${file}: ${result.error.code}`);
  return result.value;
}

type Facts = Record<string, unknown>;

const plain = (text: string) => text.normalize('NFC').trim();
const digits = (text: string) => text.replace(/[^\d+]/g, '');
const addressOf = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase();
const list = (value: unknown, each: (text: string) => string): string[] =>
  Array.isArray(value) ? value.map((one) => each(String(one))) : [];

/** A person of the book by the names of facts that manifests use, in forms in which they are compared. */
function factsOf(book: Book, contact: Book['contacts'][number]): Facts {
  const pages = book.profiles.filter(({ contactId }) => contactId === contact.id);
  return {
    name: contact.name,
    company: contact.company,
    role: contact.role,
    location: contact.location,
    email: contact.emails[0]?.toLowerCase() ?? null,
    emails: contact.emails.map((one) => one.toLowerCase()),
    phones: contact.phones.map(digits),
    labels: [...contact.labels].sort(),
    notes: contact.notes,
    born: contact.occasions.find(({ kind }) => kind === 'birthday')?.on ?? null,
    metOn: contact.metOn,
    urls: [...(contact.websites ?? []), ...pages.map(({ url }) => url)].map(addressOf),
    handles: pages.map(({ handle }) => handle.toLowerCase()),
  };
}

/** What a manifest wants of a person, by the same names; only what it speaks of. */
function wantedOf(record: Record<string, string | string[] | null>): Facts {
  const one = (...keys: string[]) => keys.map((key) => record[key]).find((value) => value !== undefined);
  const whole = [record.first, record.last].filter(Boolean).join(' ');
  const name = one('name', 'fn') ?? (record.first === undefined ? undefined : whole);
  const tel = record.tel;
  const facts: Facts = {
    name: typeof name === 'string' ? plain(name) : undefined,
    company: one('company', 'org'),
    role: one('role', 'title', 'position'),
    location: one('location'),
    email: typeof record.email === 'string' ? record.email.toLowerCase() : record.email,
    emails: record.emails && list(record.emails, (text) => text.toLowerCase()),
    phones:
      record.phones === null
        ? []
        : ((record.phones && list(record.phones, digits)) ??
          (typeof tel === 'string' ? [digits(tel)] : undefined)),
    labels: record.labels && list(record.labels, plain).sort(),
    notes: record.notes,
    born: record.born,
    metOn: one('metOn', 'connected_on'),
    urls: one('url', 'website'),
    handles: record.handle,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** A person's facts, only those that were asked for, in the form in which they were: a part where a part is enough. */
function asAsked(person: Facts, wanted: Facts): Facts {
  return Object.fromEntries(
    Object.entries(wanted).map(([fact, want]) => {
      const got = person[fact];
      if (typeof want !== 'string') return [fact, got];
      if (fact === 'urls') return [fact, (got as string[]).includes(addressOf(want)) ? want : got];
      if (fact === 'handles') return [fact, (got as string[]).includes(want.toLowerCase()) ? want : got];
      if (fact === 'notes') return [fact, String(got).includes(want) ? want : got];
      // A manifest may cut what is long.
      if (want.endsWith('…') && String(got).startsWith(want.slice(0, -1))) return [fact, want];
      return [fact, got];
    }),
  );
}
