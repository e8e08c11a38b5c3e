import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../lib/records/index.ts';
import {
  isRefusal,
  isSure,
  type Learnt,
  lackingOf,
  lacksTags,
  learntFrom,
  queueOf,
  sizeOf,
  sureTaggings,
  type TagGroup,
  type Taggable,
} from '../../lib/tagging/index.ts';
import { leadsOthers } from '../../lib/words/index.ts';
import '../property-seed.ts';

const NOTHING: Learnt = defaultSettings('');

let made = 0;
const person = (changes: Partial<Taggable>): Taggable => ({
  id: `id-${String(made++).padStart(4, '0')}`,
  name: 'Saga Lindekvist',
  headline: null,
  role: null,
  company: null,
  location: null,
  industry: null,
  function: null,
  seniority: null,
  leader: null,
  region: null,
  ...changes,
});

function queue(people: Taggable[], learnt: Learnt = NOTHING) {
  const read = new Map();
  return queueOf(people.flatMap((one) => lackingOf(one, learnt, read) ?? []));
}

const people = (count: number, changes: Partial<Taggable>) =>
  Array.from({ length: count }, () => person(changes));
const groupOf = (groups: TagGroup[], words: string) => groups.find((group) => group.words === words);

describe('what decides', () => {
  test('a title said alike gives one group with its tags, most people first', () => {
    const { proposed } = queue([
      ...people(3, { role: 'HR-chef', company: 'Nordlid' }),
      ...people(5, { role: 'Ekonomichef' }),
      person({ headline: 'HR-chef på Takås' }),
    ]);
    expect(proposed.map(({ words, people: who }) => [words, who.length])).toEqual([
      ['Ekonomichef', 5],
      ['HR-chef', 4],
    ]);
    expect(proposed[1]?.tags).toEqual({ function: 'hr', seniority: 'head', leader: true });
  });

  test('a word in the names of companies gives one group for all of them', () => {
    const { proposed } = queue([
      ...people(2, { company: 'Sparbanken Skåne' }),
      person({ company: 'Sparbanken Nord' }),
    ]);
    expect(groupOf(proposed, 'Sparbanken')).toMatchObject({
      by: 'company',
      tags: { industry: 'banking-and-finance' },
    });
    expect(groupOf(proposed, 'Sparbanken')?.people).toHaveLength(3);
  });

  test('what the words do not say is asked one title or company at a time', () => {
    const { proposed, asked } = queue([
      ...people(2, { role: 'Glädjespridare', company: 'Kvarnby' }),
      person({ role: 'glädjespridare', company: 'Kvarnby AB' }),
    ]);
    expect(proposed).toEqual([]);
    expect(asked.map(({ by, words, people: who }) => [by, words, who.length])).toEqual([
      ['title', 'Glädjespridare', 3],
      ['company', 'Kvarnby', 3],
    ]);
  });

  test('of whom neither title nor company is known is silent', () => {
    const one = person({});
    expect(queue([one])).toMatchObject({ proposed: [], asked: [], silent: [one.id], people: 1 });
  });

  test('a place gives country and area, also of those who lack nothing else', () => {
    const known = { industry: 'energy', function: 'hr', seniority: 'head' } as const;
    const { proposed, silent } = queue([person({ ...known, location: 'Malmö, Skåne, Sweden' })]);
    expect(proposed[0]).toMatchObject({ by: 'place', tags: { region: { country: 'SE' } } });
    expect(silent).toEqual([]);
    expect(queue([person({ ...known, location: 'Here and there' })]).people).toBe(0);
  });
});

describe('doubt', () => {
  test.each([
    ['several', 'CFO & COO'],
    ['field', 'Sales'],
    ['unread', 'Dyrektor finansowy'],
  ] as const)('%s: whoever writes “%s” is in the group, and not taken unseen', (doubt, role) => {
    const { proposed } = queue([person({ role })]);
    expect(proposed[0]?.doubted).toMatchObject([{ doubt }]);
    expect(proposed.filter(isSure)).toEqual([]);
  });

  test('what the user has decided for a title is none, whatever stands in it', () => {
    const learnt: Learnt = {
      ...NOTHING,
      titleTags: { 'dyrektor finansowy': { function: 'finance', seniority: 'director' } },
    };
    const { proposed } = queue([person({ role: 'Dyrektor finansowy' })], learnt);
    expect(proposed[0]).toMatchObject({ tags: { function: 'finance', seniority: 'director' }, doubted: [] });
  });
});

describe('learning', () => {
  const learnt = (by: TagGroup['by'], tags: TagGroup['tags'], chosen: TagGroup['tags']) =>
    learntFrom({ by, tags }, ['kvarnby', 'kvarnby', 'nordlid'], chosen);

  test('an industry is remembered for each company, once answered', () => {
    expect(learnt('company', {}, { industry: 'retail' })).toEqual({
      companyIndustry: { kvarnby: 'retail', nordlid: 'retail' },
      titleTags: {},
    });
  });
  test('accepting what was proposed teaches nothing', () => {
    expect(learnt('company', { industry: 'retail' }, { industry: 'retail' })).toBeNull();
    const tags = { function: 'hr', seniority: 'head', leader: true } as const;
    expect(learnt('title', tags, tags)).toBeNull();
    expect(learnt('place', {}, { region: { country: 'SE', area: null } })).toBeNull();
  });
  test('a proposal that was emptied is not made again for its company; only the user can tell then', () => {
    const proposed = { industry: 'banking-and-finance' } as const;
    expect(isRefusal({ tags: proposed }, { industry: null })).toBe(true);
    expect(isRefusal({ tags: {} }, { industry: null })).toBe(false);
    const answer = learnt('company', proposed, { industry: null });
    expect(answer).toEqual({
      companyIndustry: {},
      titleTags: {},
      refusedIndustries: ['kvarnby|banking-and-finance', 'nordlid|banking-and-finance'],
    });
    const people = [person({ company: 'Mossebo Sparbank' }), person({ role: 'Bankkontorschef' })];
    const before = queue(people);
    expect(before.proposed.filter(({ by }) => by === 'company').length).toBeGreaterThan(0);
    const refusedIndustries = ['mossebo sparbank|banking-and-finance', 'bankkontorschef|banking-and-finance'];
    const after = queue(people, { ...NOTHING, refusedIndustries });
    expect(after.proposed.filter(({ by }) => by === 'company')).toEqual([]);
    expect(after.asked.filter(({ by }) => by === 'company')).toMatchObject([{ words: 'Mossebo Sparbank' }]);
  });
  test('all of a firm are one question, whatever country they write', () => {
    const { asked } = queue(
      ['Brumm AB', 'Brumm', 'Brumm Sverige AB', 'Brumm Group', 'Brummla AB'].map((company) =>
        person({ company }),
      ),
    );
    expect(asked.map(({ people }) => people.length)).toEqual([4, 1]);
  });
  test('one answer serves all who work there, in the next queue too, and is sure', () => {
    const answer = learnt('company', {}, { industry: 'retail' });
    const { proposed, asked } = queue([person({ company: 'Kvarnby AB' })], { ...NOTHING, ...answer });
    expect(asked).toEqual([]);
    expect(proposed[0]).toMatchObject({ words: 'Kvarnby AB', tags: { industry: 'retail' }, doubted: [] });
  });
});

const TEXTS = [
  'HR-chef',
  'Zlorpist',
  'CFO & COO',
  'Sales',
  'Toimitusjohtaja',
  'Leiter Einkauf',
  'مدير المبيعات',
  '',
  '...',
];
const COMPANIES = ['Sparbanken Nord', 'Kvarnby', 'Kvarnby AB', 'شركة', 'S.p.A.', '', '---'];
const anybody = fc.record({
  name: fc.constantFrom('Astrid', 'Björn', 'Çelik', ''),
  headline: fc.option(fc.constantFrom(...TEXTS)),
  role: fc.option(fc.constantFrom(...TEXTS)),
  company: fc.option(fc.constantFrom(...COMPANIES)),
  location: fc.option(fc.constantFrom('Oslo, Norge', 'Nowhere', '')),
  industry: fc.option(fc.constant('energy' as const)),
  function: fc.option(fc.constant('hr' as const)),
  seniority: fc.option(fc.constant('head' as const)),
});

describe('of any book', () => {
  const books = fc.array(anybody, { maxLength: 40 }).map((all) => all.map((one) => person(one)));

  test('everybody who lacks a tag stands in one group at most by each decider, or else is silent', () => {
    fc.assert(
      fc.property(books, (book) => {
        const { proposed, asked, silent, people: count } = queue(book);
        const groups = [...proposed, ...asked];
        for (const one of book) {
          const places = groups.filter(({ people: sure, doubted }) =>
            [...sure, ...doubted.map(({ id }) => id)].includes(one.id),
          );
          expect(new Set(places.map(({ by }) => by)).size).toBe(places.length);
          const isSilent = silent.includes(one.id);
          if (lacksTags(one)) expect(isSilent).toBe(places.length === 0);
          else expect(isSilent).toBe(false);
        }
        const inGroups = new Set(
          groups.flatMap(({ people: sure, doubted }) => [...sure, ...doubted.map(({ id }) => id)]),
        );
        expect(count).toBe(inGroups.size + silent.length);
      }),
    );
  });

  test('the order of the book changes nothing, and groups stand by size, then by words', () => {
    fc.assert(
      fc.property(books, (book) => {
        const there = queue(book);
        expect(queue([...book].reverse())).toEqual(there);
        for (const groups of [there.proposed, there.asked])
          groups.slice(1).forEach((group, at) => {
            const before = groups[at];
            if (!before) return;
            expect(sizeOf(before)).toBeGreaterThanOrEqual(sizeOf(group));
            if (sizeOf(before) === sizeOf(group)) expect(before.words <= group.words).toBe(true);
          });
      }),
    );
  });

  test('what is sure says tags, and says them of people who lack them', () => {
    fc.assert(
      fc.property(books, (book) => {
        const byId = new Map(book.map((one) => [one.id, one]));
        for (const { ids, tags } of sureTaggings(queue(book))) {
          expect(Object.values(tags).some((tag) => tag !== null)).toBe(true);
          if (tags.seniority) expect(tags.leader).toBe(leadsOthers(tags.seniority));
          for (const id of ids) {
            const one = byId.get(id);
            const fills = (['industry', 'function', 'seniority', 'region'] as const).some(
              (tag) => one?.[tag] === null && tags[tag],
            );
            expect(fills).toBe(true);
          }
        }
      }),
    );
  });
});
