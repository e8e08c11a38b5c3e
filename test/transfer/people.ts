import fc from 'fast-check';
import {
  type Book,
  type Contact,
  defaultSettings,
  emptyBook,
  emptyContact,
  type Goal,
  profileKey,
} from '../../lib/records/index.ts';
import {
  CHANNELS,
  cleanLine,
  cleanNote,
  FUNCTIONS,
  HELPS,
  INDUSTRIES,
  newId,
  REACHED_OUT,
  RELATIONS,
  SENIORITIES,
} from '../../lib/words/index.ts';

export const NOW = new Date('2026-03-01T10:00:00.000Z');

// Marks that mean something in one of the formats, beside ordinary and odd letters.
const HOSTILE = [
  '=1+1',
  '+46',
  '-x',
  '@SUM(A1)',
  "'=x",
  "''@",
  ';',
  ',',
  '"',
  '\\',
  '\\n',
  '\\;',
  '<script>alert(1)</script>',
  '</svg>',
  '&amp;',
  ']]>',
  '%0d',
  'BEGIN:VCARD',
  'END:VCARD',
  ':',
  '|cmd',
  '=?x?=',
  'Åsa Öst-Ærø',
  'رائد',
  '👩‍🔬',
  '＝1',
];
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.lorem({ maxCount: 3 }),
);

/** A line as the book stores it: clean, not empty. */
export const line = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => cleanLine(pieces.join(' '), 60))
  .filter((text) => text !== null);
const note = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => cleanNote(pieces.join('\n')))
  .filter((text) => text !== null);
const lines = fc
  .array(line, { maxLength: 3 })
  .map((list) => [...new Map(list.map((text) => [text.toLowerCase(), text])).values()]);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const email = fc.tuple(word, word).map(([name, host]) => `${name}@${host}.example`);
const website = fc.tuple(word, word).map(([host, path]) => `https://${host}.example/${path}`);
const phone = fc.stringMatching(/^\+?[0-9][0-9 ]{4,10}[0-9]$/).map((text) => text.replace(/ +/g, ' '));
const region = fc
  .record({ country: maybe(fc.constantFrom('SE', 'DK', 'NO')), area: maybe(line) })
  .map((place) => (place.country === null && place.area === null ? null : place));

/** The fields that every address format should carry. */
const carried = fc.record({
  headline: maybe(line),
  company: maybe(line),
  role: maybe(line),
  location: maybe(line),
  industry: maybe(fc.constantFrom(...INDUSTRIES)),
  function: maybe(fc.constantFrom(...FUNCTIONS)),
  seniority: maybe(fc.constantFrom(...SENIORITIES)),
  leader: maybe(fc.boolean()),
  region,
  labels: lines,
  relation: maybe(fc.constantFrom(...RELATIONS)),
  notes: maybe(note),
  emails: fc.uniqueArray(email, { maxLength: 3 }),
  phones: fc.uniqueArray(phone, { maxLength: 2 }),
  language: maybe(fc.constantFrom('sv', 'da', 'en-GB')),
});

export const contact: fc.Arbitrary<Contact> = fc
  .tuple(
    line,
    carried,
    fc.uniqueArray(website, { maxLength: 2 }),
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
  )
  .map(([name, fields, websites, random]) => ({
    ...emptyContact(newId(NOW, random), name, NOW.toISOString()),
    ...fields,
    ...(websites.length > 0 ? { websites } : {}),
  }));

/** What only tables and lossless files carry besides. */
export const planned = fc.record({
  howWeMet: maybe(line),
  metOn: maybe(fc.constantFrom('2020-02-29', '1999-12-31')),
  offers: lines,
  needs: lines,
  importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
  cadenceDays: maybe(fc.integer({ min: 1, max: 3650 })),
  snoozedUntil: maybe(fc.constantFrom('2027-01-01')),
  resting: fc.boolean(),
  archived: fc.boolean(),
});

export const contacts = fc.uniqueArray(contact, {
  minLength: 1,
  maxLength: 5,
  selector: (person) => person.id,
});

export const bookOf = (people: Contact[]): Book => ({ ...emptyBook(), contacts: people });

const day = fc.constantFrom('2019-05-17', '2024-02-29', '2026-02-28');
const instant = fc.constantFrom('2024-01-01T00:00:00.000Z', '2025-06-07T08:09:10.111Z');
const times = fc.record({ createdAt: instant, updatedAt: instant });
const random = fc.uint8Array({ minLength: 16, maxLength: 16 });
const id = random.map((bytes) => newId(NOW, bytes));
const handle = fc.stringMatching(/^[a-z]{2,8}(-[a-z]{2,6})?$/);
const page = fc.tuple(fc.constantFrom('linkedin', 'xing', 'github', 'web'), handle).map(([site, name]) => {
  const at = {
    linkedin: 'https://www.linkedin.com/in/',
    xing: 'https://www.xing.com/profile/',
    github: 'https://github.com/',
    web: 'https://any.example/',
  };
  return {
    site,
    handle: site === 'web' ? `any.example/${name}` : name,
    url: `${at[site as keyof typeof at]}${name}`,
  };
});
const rest = fc.record({
  positions: fc.array(
    fc.record({ title: maybe(line), company: maybe(line), from: maybe(day), to: maybe(day) }),
    {
      maxLength: 2,
    },
  ),
  occasions: fc.array(
    fc.oneof(
      fc.record({ on: day, kind: fc.constant('other' as const), text: line }),
      fc.record({
        on: fc.oneof(
          day,
          day.map((one) => `1904${one.slice(4)}`),
        ),
        kind: fc.constant('birthday' as const),
        text: fc.constantFrom('', 'fifty'),
      }),
    ),
    { maxLength: 2 },
  ),
  nextMeeting: maybe(day),
});

/** A book with something in every list and every field of a contact at times filled: for what a file leaves out. */
export const wholeBooks: fc.Arbitrary<Book> = fc
  .uniqueArray(fc.tuple(contact, planned, rest, times), {
    minLength: 2,
    maxLength: 4,
    selector: ([{ id }]) => id,
  })
  .map((people) => people.map(([person, plans, more, at]) => ({ ...person, ...plans, ...more, ...at })))
  .chain((people) => {
    const [first, second, ...others] = people;
    const contactId = fc.constantFrom(...people.map((person) => person.id));
    const betweenIds = fc.constant<[string, string]>([first?.id ?? '', second?.id ?? '']);
    const record = <T extends object>(fields: fc.Arbitrary<T>) =>
      fc.tuple(fields, times, id).map(([own, at, ownId]) => ({ id: ownId, ...own, ...at }));
    const some = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
      fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (each) => each.id });
    const helps = fc.uniqueArray(fc.constantFrom(...HELPS), { maxLength: 2 });
    return fc
      .record({
        profiles: fc.uniqueArray(
          record(
            fc.tuple(contactId, page, line).map(([owner, of, name]) => ({
              contactId: owner,
              ...of,
              keys: [profileKey(of.site, of.handle)],
              seen: { name },
            })),
          ),
          { minLength: 1, maxLength: 4, selector: (each) => each.url },
        ),
        exchanges: some(
          record(
            fc.record({
              contactId,
              on: day,
              channel: fc.constantFrom(...CHANNELS),
              reachedOut: fc.constantFrom(...REACHED_OUT),
              given: helps,
              received: helps,
              note: maybe(note),
              togetherId: maybe(id),
            }),
          ),
        ),
        promises: some(
          record(
            fc.record({
              contactId,
              by: fc.constantFrom('me' as const, 'them' as const),
              text: line,
              due: maybe(day),
              doneOn: maybe(day),
            }),
          ),
        ),
        goals: some(
          record(
            fc.record({
              text: line,
              industries: fc.constant<Goal['industries']>([]),
              functions: fc.constant<Goal['functions']>([]),
              seniorities: fc.constant<Goal['seniorities']>([]),
              regions: fc.constant<string[]>(['SE']),
              labels: lines,
              wanted: fc.integer({ min: 1, max: 9 }),
              until: maybe(day),
              weight: fc.constant(1),
            }),
          ),
        ),
        groups: some(
          record(
            fc.record({
              name: line,
              purpose: maybe(line),
              memberIds: fc.constant<string[]>([first?.id ?? '', ...others.map((person) => person.id)]),
              cost: maybe(line),
            }),
          ),
        ),
        introductions: some(
          record(fc.record({ betweenIds, byId: maybe(contactId), on: day, why: maybe(line) })),
        ),
        tombstones: some(fc.record({ id, deletedAt: instant, marks: fc.constant<string[]>(['a1b2c3']) })),
        settings: fc.constant({ ...defaultSettings(NOW.toISOString()), weeklyBudget: 9 }),
        through: fc.boolean(),
      })
      .chain(({ through, ...lists }) => {
        const groupId = fc.constantFrom(...lists.groups.map((group) => group.id));
        const meetings = some(
          record(fc.record({ groupId, on: day, cancelled: fc.boolean(), note: maybe(note) })),
        );
        return meetings.map((met) => ({
          ...lists,
          meetings: met,
          contacts: people.map((person) => ({
            ...person,
            metThroughId: through && person !== first ? (first?.id ?? null) : null,
          })),
        }));
      });
  });
