import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BOOK_RECORDS,
  type Book,
  type Contact,
  defaultSettings,
  emptyBook,
  emptyContact,
  type Goal,
  otherValuesOf,
} from '../../lib/records/index.ts';
import { type BookDb, restoreBook, wholeBook } from '../../lib/store/index.ts';
import { fieldOf, newId } from '../../lib/words/index.ts';
import { freshBook, must } from './fresh-book.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 1, 10, minutes));
const AT = at(0).toISOString();
const idOf = (n: number) => newId(at(0), new Uint8Array(16).fill(n));
const PEOPLE = [1, 2, 3].map(idOf);

const GOAL: Pick<Goal, 'id' | 'functions' | 'seniorities' | 'regions' | 'labels' | 'until' | 'weight'> = {
  id: idOf(22),
  functions: [],
  seniorities: [],
  regions: [],
  labels: [],
  until: null,
  weight: 1,
};

const text = fc.constantFrom(null, 'x', 'y', 'x and more');
const stamp = fc.constantFrom(...[1, 2, 3].map((minute) => at(minute).toISOString()));
const people = fc.uniqueArray(fc.constantFrom(...PEOPLE));
const times = { createdAt: fc.constant(AT), updatedAt: stamp };

const person = (id: string) =>
  fc
    .record({
      notes: text,
      company: text,
      industry: fc.constantFrom(null, 'energy' as const, 'retail' as const),
      leader: fc.constantFrom(null, true, false),
      labels: fc.uniqueArray(fc.constantFrom('p', 'q', 'r')),
      importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
      archived: fc.boolean(),
      fromLater: fc.constantFrom(undefined, 1, { deep: [1] }),
      updatedAt: stamp,
    })
    .map((some): Contact => Object.assign(emptyContact(id, `Name ${id}`, AT), some));

const entry = (n: number, contactId: string) =>
  fc.record({
    id: fc.constant(idOf(n)),
    contactId: fc.constant(contactId),
    on: fc.constantFrom('2026-10-01', '2026-10-02'),
    channel: fc.constantFrom('met' as const, 'call' as const),
    reachedOut: fc.constantFrom('me' as const, 'them' as const),
    given: fc.uniqueArray(fc.constantFrom('advice' as const, 'article' as const)),
    received: fc.uniqueArray(fc.constantFrom('feedback' as const, 'referral' as const)),
    note: text,
    togetherId: fc.constant(null),
    ...times,
  });

const group = fc.record({
  id: fc.constant(idOf(20)),
  name: fc.constantFrom('Forum', 'Circle'),
  purpose: text,
  memberIds: people,
  cost: text,
  leaderId: fc.constantFrom(null, ...PEOPLE),
  ...times,
});

const meeting = fc.record({
  id: fc.constant(idOf(21)),
  groupId: fc.constant(idOf(20)),
  on: fc.constant('2026-10-03'),
  cancelled: fc.boolean(),
  note: text,
  cameIds: people,
  ...times,
});

const goal = fc
  .record({
    text: fc.constantFrom('x', 'y'),
    industries: fc.uniqueArray(fc.constantFrom('energy' as const, 'retail' as const)),
    wanted: fc.constantFrom(1, 3),
    ...times,
  })
  .map((some): Goal => ({ ...GOAL, ...some }));

const settings = fc
  .record({
    weeklyBudget: fc.constantFrom(5, 3, 9),
    companyIndustry: fc.dictionary(
      fc.constantFrom('a', 'b'),
      fc.constantFrom('energy' as const, 'retail' as const),
    ),
    updatedAt: stamp,
  })
  .map((some) => ({ ...defaultSettings(AT), ...some }));

const some = <T>(one: fc.Arbitrary<T>) =>
  fc.option(one, { nil: null }).map((it) => (it === null ? [] : [it]));

/** A book in which the first person always is, and any of the others; what belongs to somebody goes with them. */
const book: fc.Arbitrary<Book> = fc
  .record({
    contacts: fc.tuple(person(PEOPLE[0] ?? ''), ...PEOPLE.slice(1).map((id) => fc.option(person(id)))),
    exchanges: fc.tuple(...PEOPLE.map((id, n) => fc.option(entry(10 + n, id)))),
    groups: some(group),
    meetings: some(meeting),
    goals: some(goal),
    settings: fc.option(settings),
  })
  .map(({ contacts, exchanges, ...rest }) => {
    const present = contacts.filter((one) => one !== null);
    const ids = new Set(present.map(({ id }) => id));
    const own = exchanges.filter((one) => one !== null).filter(({ contactId }) => ids.has(contactId));
    return { ...emptyBook(), ...rest, contacts: present, exchanges: own };
  });

const sorted = (whole: Book): Book => ({
  ...whole,
  ...Object.fromEntries(
    BOOK_RECORDS.map((kind) => [kind, [...whole[kind]].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  ),
});
const merged = async (db: BookDb, incoming: Book, minute: number): Promise<Book> => {
  must(await restoreBook(db, incoming, 'merge', at(minute)));
  return sorted(await wholeBook(db));
};

test('two books joined in either order are the same book, joining again changes nothing, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(book, book, async (a, b) => {
      const [here, there] = [await freshBook(), await freshBook()];
      await merged(here, a, 10);
      await merged(there, b, 10);
      const joined = await merged(here, b, 11);
      expect(await merged(there, a, 11)).toEqual(joined);
      for (const again of [a, b, joined]) expect(await merged(here, again, 12)).toEqual(joined);
      for (const side of [a, b])
        for (const kind of BOOK_RECORDS)
          for (const record of side[kind]) {
            const after = joined[kind].find(({ id }) => id === record.id);
            if (!after) throw new Error(`${kind} ${record.id} is lost`);
            expectAllOf(record, after);
          }
      for (const side of [a, b])
        if (side.settings && joined.settings) expectAllOf(side.settings, joined.settings);
      for (const db of [here, there]) db.close();
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** Fields that say nothing of their own, or that are merged by a rule tested elsewhere. */
const PASSED_OVER = new Set(['id', 'createdAt', 'updatedAt']);
/** What stands in a field while nobody has chosen anything: the other side's choice stands in its place. */
const UNSAID: Readonly<Record<string, unknown>> = {
  importance: 1,
  weeklyBudget: 5,
  archived: false,
  cancelled: false,
};

/** Each value stands, is part of what stands, or is kept beside it. */
function expectAllOf(record: object, after: object): void {
  const beside = otherValuesOf(after);
  for (const [field, value] of Object.entries(record)) {
    if (PASSED_OVER.has(field) || value === null || value === undefined || UNSAID[field] === value) continue;
    const stands = fieldOf(after, field);
    const kept = beside.filter((one) => one.field === field).map((one) => one.value);
    if (Array.isArray(value)) expect(stands, field).toEqual(expect.arrayContaining(value));
    else if (field === 'companyIndustry')
      for (const [company, industry] of Object.entries(value))
        expect(
          [stands, ...kept].map((one) => fieldOf(Object(one), company)),
          field,
        ).toContain(industry);
    else if (typeof value === 'string' && typeof stands === 'string' && stands.includes(value)) continue;
    else expect([stands, ...kept], field).toContainEqual(value);
  }
}
