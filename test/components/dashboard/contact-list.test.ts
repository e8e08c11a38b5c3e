import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactRow, FACETS, facetValues, NONE } from '../../../components/base/facets.ts';
import { finish } from '../../../components/base/in-slices.ts';
import {
  formatRoute,
  parseRoute,
  placeHref,
  type Route,
  SORT_COLUMNS,
} from '../../../components/base/route.ts';
import { findRows } from '../../../components/finding/find-rows.ts';
import { ListIndex } from '../../../components/finding/list-index.ts';
import { orderByName, sortRows } from '../../../components/finding/sort-rows.ts';
import { FILLING_WORDS } from '../../../lib/locales/languages.ts';
import { buildSearchIndex } from '../../../lib/search/build-search-index.ts';
import { askedWords, bestHelpPlace, searchWords } from '../../../lib/search/query.ts';
import { foldText } from '../../../lib/words/index.ts';
import { row } from './people.ts';

const TODAY = '2026-11-20';
const names = (rows: ContactRow[]) => rows.map(({ name }) => name);

describe('findRows', () => {
  const rows = [
    row('Anna', { industry: 'energy', function: 'hr', labels: ['x', 'y'], warmth: 'warm' }),
    row('Bo', { industry: 'energy', function: 'finance', warmth: 'cold', lastOn: '2024-01-02' }),
    row('Cia', { industry: 'retail', function: 'hr', country: 'SE', area: 'Skåne' }),
    row('Dag', { industry: 'retail', function: 'hr', archived: true }),
  ];

  it('counts what each value would give, without a facet narrowing itself', () => {
    const found = findRows(rows, {
      words: [],
      filters: { industry: ['energy'] },
      archived: false,
      today: TODAY,
    });
    expect(names(found.rows)).toEqual(['Anna', 'Bo']);
    expect([...found.counts.industry]).toEqual([
      ['energy', 2],
      ['retail', 1],
    ]);
    expect(Object.fromEntries(found.counts.function)).toEqual({ hr: 1, finance: 1 });
    expect(found.counts.label.get('y')).toBe(1);
    expect(found.counts.warmth.get(NONE)).toBeUndefined();
  });

  it('calls nobody quiet with whom nothing was logged', () => {
    const silent = row('Cia', { warmth: 'cold', lastOn: '2024-01-02' });
    const unlogged = row('Disa', { warmth: 'cold', connectedOn: '2011-03-09' });
    const met = row('Eva', { warmth: 'warm' });
    const counts = findRows([silent, unlogged, met], {
      words: [],
      filters: {},
      archived: false,
      today: TODAY,
    }).counts.warmth;
    expect(Object.fromEntries(counts)).toEqual({ cold: 1, [NONE]: 1, warm: 1 });
  });

  it('says how many archived people would be found, and shows them when asked', () => {
    const filters = { function: ['hr'] };
    const without = findRows(rows, { words: [], filters, archived: false, today: TODAY });
    expect([without.rows.length, without.archived]).toEqual([2, 1]);
    expect(findRows(rows, { words: [], filters, archived: true, today: TODAY }).rows.length).toBe(3);
  });

  it('gives every count truly: choosing the value gives that many rows', () => {
    const value = fc.constantFrom('energy', 'retail', NONE);
    const duty = fc.constantFrom('hr', 'finance', NONE);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 2 }), fc.array(duty, { maxLength: 2 }), (industry, fn) => {
        const filters = { industry, function: fn };
        const { counts } = findRows(rows, { words: [], filters, archived: false, today: TODAY });
        for (const facet of FACETS)
          for (const [one, count] of counts[facet]) {
            const chosen = { ...filters, [facet]: [one] };
            expect(
              findRows(rows, { words: [], filters: chosen, archived: false, today: TODAY }).rows.length,
            ).toBe(count);
          }
      }),
    );
  });

  it('finds a name with one wrong letter, after all who are spelt so', () => {
    const people = [row('Eva Anderson'), row('Bo Andersson'), row('Ola Ek')];
    const found = (query: string) =>
      names(
        sortRows(
          findRows(people, { words: searchWords(query), filters: {}, archived: false, today: TODAY }),
          null,
          true,
          'sv',
          (_, id) => id,
        ),
      );
    expect(found('andersson')).toEqual(['Bo Andersson', 'Eva Anderson']);
    expect(found('anxers')).toEqual(['Eva Anderson', 'Bo Andersson']);
    expect(found('ex')).toEqual([]);
  });

  it('answers who can help by what fits, and by who is likelier to answer and has helped before', () => {
    const text = (more: Partial<ContactRow['search']>) => ({ name: '', work: '', rest: '', ...more });
    const offers = text({ rest: 'pensions', help: 'pensions' });
    const people = [
      row('Notes, likely', { search: text({ rest: 'talked of pensions' }), likelihood: 'high' }),
      row('Offers, unlikely', { search: offers, likelihood: 'low' }),
      row('Offers, likely', { search: offers, likelihood: 'high' }),
      row('Offers, likely, has helped', { search: offers, likelihood: 'high', helped: 2 }),
      row('Offers, no log', { search: offers, warmth: 'cold' }),
      row('Helped with it', {
        search: text({ past: 'told us of pensions' }),
        likelihood: 'medium',
        helped: 1,
      }),
      row('Works with it', { search: text({ work: 'head of pensions' }), likelihood: 'medium' }),
      row('Talked of it', { search: text({ log: 'spoke of pensions' }), likelihood: 'high' }),
      row('Pensions', { search: text({ name: 'pensions' }) }),
    ];
    const looking = {
      words: searchWords('someone who knows pensions'),
      filters: {},
      archived: false,
      today: TODAY,
      asking: true,
    };
    expect(names(sortRows(findRows(people, looking), null, true, 'en', (_, id) => id))).toEqual([
      'Offers, likely, has helped',
      'Offers, likely',
      'Offers, unlikely',
      'Offers, no log',
      'Helped with it',
      'Works with it',
      'Notes, likely',
      'Talked of it',
    ]);
    const why = people.map(({ search }) => bestHelpPlace(search, askedWords(looking.words, FILLING_WORDS)));
    expect(why).toEqual(['rest', 'help', 'help', 'help', 'help', 'past', 'work', 'log', null]);
  });

  const answers = (query: string, people: ContactRow[]) => {
    const looking = {
      words: searchWords(query),
      filters: {},
      archived: false,
      today: TODAY,
      asking: true,
    };
    return names(sortRows(findRows(people, looking), null, true, 'en', (_, id) => id));
  };
  const knowing = (name: string, more: Partial<ContactRow['search']>) =>
    row(name, { search: { name: '', work: '', rest: '', ...more }, likelihood: 'medium' });

  it('leaves whoever needs it out of the answer who can help', () => {
    const people = [knowing('Needs it', { needs: 'pensions' }), knowing('Knows it', { rest: 'pensions' })];
    expect(answers('pensions', people)).toEqual(['Knows it']);
    const found = findRows(people, { words: ['pensions'], filters: {}, archived: false, today: TODAY });
    expect(found.rows).toHaveLength(2);
  });

  it.each(['someone who knows pension', 'någon som kan pension', 'nogen der ved noget om pension'])(
    'does not take filling words for an answer: “%s”',
    (query) => {
      const people = [
        knowing('Fills', { help: 'someone who knows som kan någon nagon nogen der ved noget om' }),
        knowing('Knows', { log: 'talked of pensions' }),
      ];
      expect(answers(query, people)).toEqual(['Knows']);
    },
  );

  it('takes a short word only as it stands, but for the one that is being typed', () => {
    const people = [
      knowing('Leda', { work: 'ledarskap, leda' }),
      knowing('Merger', { log: 'led a merger' }),
      knowing('Mer', { work: 'merkantil' }),
    ];
    expect(answers('led a merger', people)).toEqual(['Merger']);
    expect(answers('led', people)).toEqual(['Leda', 'Merger']);
    expect(answers('led a mer', people)).toEqual(['Merger', 'Mer']);
  });

  it('weighs a word that few answer to above one that many do, wherever it stands', () => {
    const many = Array.from({ length: 30 }, (_, n) => knowing(`Sales ${n}`, { help: 'project sales' }));
    const people = [...many, knowing('Merger', { log: 'a merger' }), knowing('Other', { log: 'dinner' })];
    expect(answers('sales project merger', people).slice(0, 2)).toEqual(['Merger', 'Sales 0']);
  });

  it('tells for how long there has been silence', () => {
    const silent = (lastOn: string | null) => facetValues(row('Eva', { lastOn }), 'silence', TODAY);
    expect(silent('2026-11-01')).toEqual(['0']);
    expect(silent('2026-07-01')).toEqual(['30', '90']);
    expect(silent('2024-07-01')).toEqual(['30', '90', '180', '365']);
    expect(silent(null)).toEqual([NONE]);
  });

  it('gives the same with an index of texts as without, also of people who changed since', () => {
    const search = (text: string) => ({ name: foldText(text), work: '', rest: '', log: 'pension' });
    const name = fc.array(fc.constantFrom('anna', 'andersson', 'bo', 'ek', 'berg'), {
      minLength: 1,
      maxLength: 3,
    });
    const query = fc.constantFrom('an', 'andersn', 'ek bo', 'pens', 'b', 'zz', 'ersson');
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 8 }),
        name,
        query,
        fc.boolean(),
        (all, changed, typed, asking) => {
          const people = all.map((parts) => row(parts.join(' '), { search: search(parts.join(' ')) }));
          const index = new ListIndex();
          index.takeTexts(finish(buildSearchIndex(people)));
          const looking = { words: searchWords(typed), filters: {}, archived: false, today: TODAY, asking };
          const found = findRows(people, looking, index);
          expect(found).toEqual(findRows(people, looking));
          const [first] = people;
          if (!first) return;
          const other = { ...first, labels: ['x'], search: search(changed.join(' ')) };
          const later = [...people.slice(1), other, row('anna', { search: search('anna') })];
          expect(findRows(later, looking, index)).toEqual(findRows(later, looking));
        },
      ),
    );
  });

  it('keeps what it knows through any changes of the list, and gives what a new look gives', () => {
    const people = Array.from({ length: 12 }, (_, n) => row(`Eva ${n % 5}`, { labels: [`i${n % 3}`] }));
    const step = fc.record({ at: fc.nat(11), what: fc.constantFrom('edit', 'drop', 'add', 'move', 'two') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const index = new ListIndex();
        index.takeTexts(finish(buildSearchIndex(people)));
        let rows = people;
        for (const { at, what } of steps) {
          const [one = people[0] as ContactRow] = rows.slice(at % Math.max(1, rows.length));
          const changed = {
            ...one,
            labels: ['i9'],
            name: `Bo ${at}`,
            search: { name: 'bo', work: '', rest: '' },
          };
          if (what === 'edit') rows = rows.map((each) => (each === one ? { ...one, labels: ['i7'] } : each));
          else if (what === 'drop') rows = rows.filter((each) => each !== one);
          else if (what === 'add') rows = [...rows, row(`Åsa ${at}`)];
          else if (what === 'move') rows = rows.map((each) => (each === one ? changed : each));
          else rows = [...rows.slice(5), ...rows.slice(0, 3), row('Ida')];
          // Prepared in steps or when it is asked for, the answer is the same.
          if (at % 2 === 0) finish(index.preparing(rows, TODAY, 'sv'));
          const ordered = index.ordered(rows, 'sv');
          expect(names(ordered)).toEqual(names(orderByName(rows, 'sv')));
          for (const typed of ['eva', 'bo', '']) {
            const looking = { words: searchWords(typed), filters: {}, archived: false, today: TODAY };
            expect(findRows(ordered, looking, index)).toEqual(findRows(ordered, looking));
          }
        }
      }),
    );
  });

  it('asks for a new index only when many are outside it', () => {
    const many = Array.from({ length: 700 }, (_, n) => row(`Eva ${n}`));
    const index = new ListIndex();
    expect([index.isOutdated([]), index.isOutdated(many)]).toEqual([false, true]);
    index.takeTexts(finish(buildSearchIndex(many)));
    const again = (from: number) =>
      many.map((one, n) => (n < from ? one : { ...one, search: { ...one.search, work: 'vd' } }));
    expect([index.isOutdated(many), index.isOutdated(again(690)), index.isOutdated(again(90))]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('searches and filters together', () => {
    const words = searchWords('an');
    const found = findRows(rows, { words, filters: {}, archived: false, today: TODAY });
    expect(names(found.rows)).toEqual(['Anna']);
    expect(found.counts.industry.get('retail')).toBeUndefined();
  });

  it('has a value of every facet for everybody', () => {
    for (const facet of FACETS) expect(facetValues(row('Eva'), facet, TODAY)).toEqual([NONE]);
  });
});

describe('the order of the list', () => {
  const rows = [
    row('Öberg', { company: 'B', lastOn: '2026-01-02', industry: 'energy', warmth: 'cold' }),
    row('Ada', { company: null, industry: 'retail', warmth: 'warm' }),
    row('Zeta', { company: 'a', lastOn: '2026-02-02', industry: 'energy', warmth: 'cooling' }),
  ];
  const scores = new Map([
    ['Öberg', 3],
    ['Ada', 1],
    ['Zeta', 9],
  ]);
  const scored = (rows: ContactRow[]) => ({ rows, scores: rows.map((one) => scores.get(one.name) ?? 0) });
  const found = (locale: string) => scored(orderByName(rows, locale));
  const sort = (by: (typeof SORT_COLUMNS)[number], down: boolean) =>
    names(sortRows(found('sv'), { by, down }, false, 'sv', (_, id) => id));

  it('is by name as the language orders names, and by how well a search is answered', () => {
    expect(names(sortRows(found('sv'), null, false, 'sv', (_, id) => id))).toEqual(['Ada', 'Zeta', 'Öberg']);
    expect(names(sortRows(found('en'), null, false, 'en', (_, id) => id))).toEqual(['Ada', 'Öberg', 'Zeta']);
    expect(names(sortRows(found('sv'), null, true, 'sv', (_, id) => id))).toEqual(['Zeta', 'Öberg', 'Ada']);
    expect(sort('name', true)).toEqual(['Öberg', 'Zeta', 'Ada']);
  });

  it('is kept for those who stay when a few change, come or go', () => {
    const name = fc.constantFrom('Ada', 'Öberg', 'Zeta', 'åsa', 'Åsa', 'Bo');
    fc.assert(
      fc.property(fc.array(name), fc.array(name), fc.nat(), (all, more, gone) => {
        const before = all.map((one) => row(one));
        const after = [...before.filter((_, at) => at % 3 !== gone % 3), ...more.map((one) => row(one))];
        const kept = orderByName(after, 'sv', { rows: before, list: orderByName(before, 'sv') });
        expect(kept).toEqual(orderByName(after, 'sv'));
      }),
    );
  });

  it('keeps empty values last in both directions', () => {
    expect(sort('company', false)).toEqual(['Zeta', 'Öberg', 'Ada']);
    expect(sort('company', true)).toEqual(['Öberg', 'Zeta', 'Ada']);
    expect(sort('lastOn', true)).toEqual(['Zeta', 'Öberg', 'Ada']);
  });

  it('leaves ties in the order of names, and orders warmth by warmth', () => {
    expect(sort('industry', true)).toEqual(['Ada', 'Zeta', 'Öberg']);
    expect(sort('industry', false)).toEqual(['Zeta', 'Öberg', 'Ada']);
    expect(sort('warmth', false)).toEqual(['Ada', 'Zeta', 'Öberg']);
  });
});

describe('ListIndex', () => {
  it('has one order of the same rows, also when it is asked for while it is being worked out', () => {
    const rows = ['Bo', 'Anna', 'Cia'].map((name) => row(name));
    const index = new ListIndex();
    index.ordered(rows.slice(0, 2), 'sv');
    const steps = index.preparing(rows, TODAY, 'sv');
    steps.next();
    const asked = index.ordered(rows, 'sv');
    finish(steps);
    expect(index.ordered(rows, 'sv')).toBe(asked);
    expect(index.isPrepared(asked, TODAY)).toBe(true);
  });
});

describe('routes', () => {
  const filters = fc.dictionary(
    fc.constantFrom(...FACETS),
    fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
    {
      noNullPrototype: true,
    },
  );
  const contacts = fc.record({
    view: fc.constant('contacts' as const),
    query: fc.string(),
    filters,
    archived: fc.boolean(),
    sort: fc.option(fc.record({ by: fc.constantFrom(...SORT_COLUMNS), down: fc.boolean() })),
  });
  const graph = fc.record({
    view: fc.constant('graph' as const),
    query: fc.string(),
    filters,
    archived: fc.boolean(),
    sort: fc.constant(null),
    show: fc.constantFrom('drawing' as const, 'table' as const, null),
    by: fc.constantFrom('company' as const, 'community' as const),
    within: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
    onlyFound: fc.boolean(),
  });
  const others = fc.constantFrom<Route>(
    { view: 'goals' },
    { view: 'files' },
    { view: 'settings' },
    { view: 'nowhere', address: '#/person/nope' },
    { view: 'coverage', rows: 'region', columns: 'seniority' },
    { view: 'contact', id: '0190a000-0000-7000-8000-000000000001' },
  );

  it('survive the address', () => {
    fc.assert(
      fc.property(fc.oneof(contacts, graph, others), (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('take the search along between the list and the graph, and leave it behind elsewhere', () => {
    fc.assert(
      fc.property(contacts, (route) => {
        const there = parseRoute(placeHref('graph', route));
        expect(there).toMatchObject({ view: 'graph', query: route.query, filters: route.filters });
        expect(parseRoute(placeHref('contacts', there))).toEqual(route);
        expect(placeHref('goals', there)).toBe('#/goals');
        expect(placeHref('contacts', route)).toBe('#/contacts');
      }),
    );
  });

  it('are the list without one, and nowhere when they name nothing', () => {
    for (const hash of ['', '#', '#/', '#/contacts', '#/contacts?q=x'])
      expect(parseRoute(hash).view).toBe(hash.startsWith('#/contacts') ? 'contacts' : 'week');
    for (const hash of [
      '#/nowhere',
      '#/contact/<script>',
      '#/contact',
      '#/contacts/xyz',
      '#/graph/xyz',
      '#/person/nope',
    ])
      expect(parseRoute(hash)).toEqual({ view: 'nowhere', address: hash });
    expect(parseRoute('#/coverage?rows=function')).toEqual({
      view: 'coverage',
      rows: 'function',
      columns: 'industry',
    });
  });
});
