import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  type Book,
  type Contact,
  defaultSettings,
  type Exchange,
  emptyContact,
  type Promised,
} from '../../lib/records/index.ts';
import schema from '../../lib/transfer/book.schema.json' with { type: 'json' };
import { parseFile, writeFile } from '../../lib/transfer/index.ts';
import { bookOf, contacts, line, NOW } from './people.ts';
import { text } from './texts.ts';

const AT = NOW.toISOString();
const write = (book: Book, format: string, options = {}) => {
  const written = writeFile(book, format, { now: NOW, text, ...options });
  if (!written.ok) throw new Error(written.error.code);
  return new TextDecoder().decode(written.value.bytes);
};
const liv = (fields: Partial<Contact> = {}): Contact => ({ ...emptyContact('liv', 'Liv Ek', AT), ...fields });
const promise = (fields: Partial<Promised>): Promised => ({
  id: 'p',
  contactId: 'liv',
  by: 'me',
  text: 'send the article',
  due: '2026-04-01',
  doneOn: null,
  createdAt: AT,
  updatedAt: AT,
  ...fields,
});
const exchange = (fields: Partial<Exchange>): Exchange => ({
  id: 'e',
  contactId: 'liv',
  on: '2026-02-01',
  channel: 'met',
  reachedOut: 'me',
  given: ['advice'],
  received: [],
  note: 'SECRET lunch',
  togetherId: null,
  createdAt: AT,
  updatedAt: AT,
  ...fields,
});

describe('somebody joined into another', () => {
  const book = bookOf([liv(), liv({ id: 'old', name: 'Eklund, Liv', mergedInto: 'liv' })]);
  for (const format of ['csv', 'vcard', 'vcard3', 'markdown', 'ics', 'graphml', 'gexf'])
    it(`is not in ${format}`, () => {
      expect(write(book, format)).not.toContain('Eklund');
    });
  it('is in the lossless book', () => {
    expect(write(book, 'json')).toContain('Eklund');
  });
});

describe('the calendar', () => {
  const events = (book: Book) =>
    new ICAL.Component(ICAL.parse(write(book, 'ics'))).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return `${event.startDate.toString()} ${event.summary}${component.getFirstPropertyValue('rrule') ?? ''}`;
    });

  it('holds open promises with a day, and cadences from the day they are next due', () => {
    const book = {
      ...bookOf([liv({ cadenceDays: 60 })]),
      promises: [promise({}), promise({ id: 'q', doneOn: '2026-02-01' }), promise({ id: 'r', due: null })],
      exchanges: [exchange({}), exchange({ on: '2025-01-01' })],
    };
    expect(events(book)).toEqual([
      '2026-04-01 Promised Liv Ek: send the article',
      '2026-04-02 Keep in touch with Liv EkFREQ=DAILY;INTERVAL=60',
    ]);
  });

  it('holds the meetings to come, of groups the user stays in and with one person', () => {
    const group = (id: string, more: object = {}) => ({
      ...{
        id,
        name: 'Chefer i Öresund',
        purpose: null,
        memberIds: ['liv'],
        cost: null,
        createdAt: AT,
        updatedAt: AT,
      },
      ...more,
    });
    const meeting = (id: string, more: object = {}) => ({
      ...{
        id,
        groupId: 'g',
        on: '2026-05-05',
        cancelled: false,
        note: 'SECRET',
        createdAt: AT,
        updatedAt: AT,
      },
      ...more,
    });
    const book: Book = {
      ...bookOf([liv({ nextMeeting: '2026-04-20' }), liv({ id: 'past', nextMeeting: '2026-01-20' })]),
      groups: [group('g'), group('left', { verdict: 'leave' })],
      meetings: [
        meeting('m', { topic: 'Hiring' }),
        meeting('past', { on: '2026-02-01' }),
        meeting('off', { cancelled: true }),
        meeting('elsewhere', { groupId: 'left' }),
        meeting('plain', { on: '2026-06-05', topic: null }),
      ],
    };
    expect(events(book)).toEqual([
      '2026-05-05 Chefer i Öresund: Hiring',
      '2026-06-05 Chefer i Öresund',
      `2026-04-20 ${text('icsFile.meet', ['Liv Ek'])}`,
    ]);
  });

  it('takes the cadence of a label or the relation for those who have none of their own, in a selection too', () => {
    const settings = {
      ...defaultSettings(AT),
      cadences: { relations: { mentor: 20 }, labels: { 'natverk ost': 90 } },
    };
    const book = {
      ...bookOf([liv({ labels: ['Nätverk Öst'], relation: 'mentor' })]),
      exchanges: [exchange({})],
      settings,
    };
    expect(events(book)).toEqual(['2026-05-02 Keep in touch with Liv EkFREQ=DAILY;INTERVAL=90']);
    expect(write(book, 'ics', { contactIds: ['liv'] })).toContain('INTERVAL=90');
    const own = { ...book, contacts: book.contacts.map((one) => ({ ...one, cadenceDays: 45 })) };
    expect(write(own, 'ics')).toContain('INTERVAL=45');
    const plain = { ...book, contacts: book.contacts.map((one) => ({ ...one, labels: [], relation: null })) };
    expect(events(plain)).toEqual([]);
  });

  it('starts no cadence in the past or before a snooze ends, and none for those who rest', () => {
    const due = (fields: Partial<Contact>) =>
      events({ ...bookOf([liv({ cadenceDays: 10, ...fields })]), exchanges: [exchange({})] }).map((e) =>
        e.slice(0, 10),
      );
    expect(due({})).toEqual(['2026-03-01']);
    expect(due({ snoozedUntil: '2026-05-01' })).toEqual(['2026-05-01']);
    expect(due({ resting: true })).toEqual([]);
    expect(due({ archived: true })).toEqual([]);
  });

  it('spreads what has long been due over the days to come, so that an import or a holiday makes no flood', () => {
    const people = Array.from({ length: 8 }, (_, n) =>
      liv({ id: `p${n}`, name: `Person ${n}`, cadenceDays: 30 }),
    );
    expect(events(bookOf(people)).map((e) => e.slice(0, 10))).toEqual([
      ...Array.from({ length: 3 }, () => '2026-03-01'),
      ...Array.from({ length: 3 }, () => '2026-03-02'),
      ...Array.from({ length: 2 }, () => '2026-03-03'),
    ]);
  });

  it('is read back by ical.js whatever is promised, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(line, line, (name, said) => {
        const book = { ...bookOf([liv({ name })]), promises: [promise({ text: said })] };
        expect(events(book)).toEqual([`2026-04-01 ${text('icsFile.iPromised', [name, said])}`]);
        for (const row of write(book, 'ics').split('\r\n'))
          expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('the notes', () => {
  const book = {
    ...bookOf([
      liv({
        company: 'A_B*C',
        notes: '# SECRET\n- plan',
        positions: [{ title: 'VD', company: 'X', from: '2015', to: null }],
      }),
    ]),
    exchanges: [
      exchange({}),
      exchange({ id: 'f', on: '2026-02-20', reachedOut: 'both', given: [], received: ['job-lead'] }),
    ],
    promises: [promise({}), promise({ doneOn: '2026-02-02', by: 'them' })],
  };

  it('tell of a person, the log newest first', () => {
    const notes = write(book, 'markdown', { privateNotes: true });
    expect(notes).toContain('## Liv Ek');
    expect(notes).toContain('- **Work:** A\\_B\\*C');
    expect(notes).toContain('- VD, X (2015–)');
    expect(notes).toContain('- [ ] I promised: send the article (2026-04-01)');
    expect(notes).toContain('- [x] They promised');
    expect(notes.indexOf('2026-02-20: Met; both reached out; received Job lead')).toBeGreaterThan(0);
    expect(notes.indexOf('2026-02-20')).toBeLessThan(notes.indexOf('2026-02-01: Met'));
    expect(notes).toContain('> \\# SECRET\n> \\- plan');
  });

  it('keep private notes to themselves unless asked', () => {
    expect(write(book, 'markdown')).not.toContain('SECRET');
  });

  it('let nothing in a name become a heading, a link or markup', () => {
    fc.assert(
      fc.property(contacts, (people) => {
        const notes = write(bookOf(people), 'markdown', { privateNotes: true });
        expect(notes.match(/^## /gm)?.length).toBe(people.length);
        expect(notes.replace(/<https:[^<>\s]*>/g, '')).not.toMatch(/(?<!\\)[<[]/);
      }),
    );
  });
});

describe('a selection', () => {
  it('takes along what belongs to the chosen people and nothing else', () => {
    const book: Book = {
      ...bookOf([liv({ metThroughId: 'bo' }), liv({ id: 'bo', name: 'Bo' })]),
      exchanges: [exchange({}), exchange({ id: 'x', contactId: 'bo' })],
      groups: [
        {
          id: 'g',
          name: 'F',
          purpose: null,
          memberIds: ['liv', 'bo'],
          cost: null,
          createdAt: AT,
          updatedAt: AT,
        },
      ],
      introductions: [
        {
          id: 'i',
          betweenIds: ['liv', 'bo'],
          byId: null,
          on: '2025-01-01',
          why: null,
          createdAt: AT,
          updatedAt: AT,
        },
      ],
      settings: defaultSettings(AT),
      tombstones: [{ id: 'gone', deletedAt: AT }],
    };
    const chosen = JSON.parse(write(book, 'json', { contactIds: ['liv'] })).book;
    expect(chosen.contacts.map(({ id, metThroughId }: Contact) => [id, metThroughId])).toEqual([
      ['liv', null],
    ]);
    expect(chosen.exchanges.map(({ id }: Exchange) => id)).toEqual(['e']);
    expect(chosen.groups[0].memberIds).toEqual(['liv']);
    expect([chosen.introductions, chosen.tombstones, chosen.settings]).toEqual([[], [], null]);
    expect(write(book, 'json', { contactIds: ['liv'], privateNotes: false })).not.toContain('SECRET');
    expect(write(book, 'json')).toContain('SECRET');
  });
});

describe('the published schema of the lossless file', () => {
  const sample = readFileSync(new URL('../../public/sample-book.json', import.meta.url));

  it('fits the sample book as we write it', () => {
    const read = parseFile(sample, 'sample-book.json');
    if (!read.ok || !read.value.book) throw new Error('the sample book cannot be read');
    expect(misfits(JSON.parse(write(read.value.book, 'json')), schema, '')).toEqual([]);
  });

  it('names every field of a contact and of the settings', () => {
    const known = (name: 'contact' | 'settings') => Object.keys(schema.$defs[name].properties);
    expect(Object.keys(liv()).filter((field) => !known('contact').includes(field))).toEqual([]);
    expect(Object.keys(defaultSettings(AT)).filter((field) => !known('settings').includes(field))).toEqual(
      [],
    );
  });

  it('would notice a misfit', () => {
    const file = JSON.parse(write(bookOf([liv()]), 'json'));
    file.book.contacts[0].importance = 4;
    delete file.book.contacts[0].name;
    expect(misfits(file, schema, '')).toEqual([
      '.book.contacts[0].name is missing',
      '.book.contacts[0].importance is 4',
    ]);
  });
});

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  anyOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** As much of JSON Schema as the published file uses. */
function misfits(value: unknown, rule: Schema, path: string): string[] {
  if (rule.$ref) {
    const name = rule.$ref.replace('#/$defs/', '');
    return misfits(value, (schema.$defs as Record<string, Schema>)[name] ?? {}, path);
  }
  if (rule.anyOf) {
    const tries = rule.anyOf.map((one) => misfits(value, one, path));
    return tries.some((found) => found.length === 0) ? [] : (tries[0] ?? []);
  }
  if (rule.enum && !rule.enum.includes(value)) return [`${path} is ${JSON.stringify(value)}`];
  if (rule.const !== undefined && rule.const !== value) return [`${path} is ${JSON.stringify(value)}`];
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const kinds = [rule.type ?? kind].flat();
  if (!kinds.includes(kind) && !(kinds.includes('integer') && Number.isInteger(value)))
    return [`${path} is a ${kind}`];
  if (rule.pattern && typeof value === 'string' && !new RegExp(rule.pattern).test(value))
    return [`${path} is ${value}`];
  if (Array.isArray(value))
    return value.flatMap((item, at) => misfits(item, rule.items ?? {}, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  return [
    ...(rule.required ?? []).filter((key) => !(key in object)).map((key) => `${path}.${key} is missing`),
    ...Object.entries(rule.properties ?? {}).flatMap(([key, one]) =>
      key in object ? misfits(object[key], one, `${path}.${key}`) : [],
    ),
  ];
}
