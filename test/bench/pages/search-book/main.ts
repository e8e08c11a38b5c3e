import MiniSearch from 'minisearch';
import type { ContactRow, Filters } from '../../../../components/base/facets.ts';
import { findRows } from '../../../../components/finding/find-rows.ts';
import { ListIndex } from '../../../../components/finding/list-index.ts';
import { sortRows } from '../../../../components/finding/sort-rows.ts';
import { buildCoverage } from '../../../../lib/coverage/index.ts';
import { dayOf } from '../../../../lib/days/index.ts';
import { buildSearchIndex } from '../../../../lib/search/build-search-index.ts';
import { searchWords } from '../../../../lib/search/query.ts';
import type { SearchIndex } from '../../../../lib/search/search-index.ts';
import { medianOf } from '../../measurement.ts';
import { makeSearchedRows, TYPED } from '../../search-texts.ts';

/**
 * What a search among many people costs, in milliseconds where nothing else is said. Each figure is the median of the same
 * thing done several times: a busy machine makes any one of them long.
 */
export interface SearchTimes {
  /** Rows put in the order of names and their facets numbered, once. */
  laidOut: number;
  /** The index of words built at a stretch, its longest step, and its size in megabytes. */
  built: number;
  longestStep: number;
  megabytes: number;
  /** Counts after a change of filter. */
  facets: number[];
  /** From the words of a key press to the people in order, with all counts: ours, ours with no index yet, MiniSearch's. */
  ours: number[];
  plain: number[];
  theirs: number[];
  theirsBuilt: number;
  /** "Who can help me with …", by the same keys. */
  asked: number[];
  /** People that MiniSearch finds by prefixes or one letter in a name, and we do not. */
  missed: number;
  /** A search after one contact has changed: the list put in order, numbers and index brought up to date. */
  changed: number[];
  /** The coverage map, industry by function. */
  map: number[];
}

const ROUNDS = 5;

function measure(people: number): SearchTimes {
  const now = new Date('2026-11-20T09:00:00Z');
  const today = dayOf(now);
  const cards = makeSearchedRows(people, now, 10);
  const index = new ListIndex();
  const laidOut = time(() => index.prepare(index.ordered(cards, 'en'), today));
  const rows = index.ordered(cards, 'en');
  const search = (
    list: readonly ContactRow[],
    query: string,
    kept: ListIndex,
    filters: Filters,
    asking = false,
  ) => {
    const words = searchWords(query);
    const found = findRows(list, { words, filters, archived: false, today, asking }, kept);
    return sortRows(found, null, words.length > 0, 'en', (_, id) => id);
  };
  const look = (query: string, filters: Filters = {}) => search(rows, query, index, filters);

  const building = buildTexts(cards);
  index.takeTexts(building.texts);
  const builds = [building.steps];

  const facets: number[] = [];
  const energy = rows[0]?.industry ?? '';
  for (let round = 0; round < 15; round++)
    for (const filters of [{ industry: [energy] }, { warmth: ['warm'] }, { region: ['SE'], silence: ['90'] }])
      facets.push(time(() => look('', filters)));

  const mini = new MiniSearch({ fields: ['name', 'work', 'rest', 'log'] });
  const theirsBuilt = time(() => mini.addAll(rows.map((row) => ({ id: row.id, ...row.search }))));
  const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND' } as const;
  const keys = TYPED.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
  const bare = new ListIndex();
  bare.prepare(rows, today);
  const [ours, plain, theirs, asked] = [perKey(keys), perKey(keys), perKey(keys), perKey(keys)];
  for (let round = -1; round < ROUNDS; round++) {
    // Nobody types the same a second time: nothing of the last round is kept.
    const fresh = new ListIndex();
    const again = buildTexts(cards);
    builds.push(again.steps);
    fresh.takeTexts(again.texts);
    fresh.prepare(rows, today).slots();
    for (const [nth, key] of keys.entries()) {
      const own = time(() => search(rows, key, fresh, {}));
      const other = time(() => mini.search(key, options));
      const bareTime = time(() => search(rows, key, bare, {}));
      const ask = time(() => search(rows, key, fresh, {}, true));
      if (round < 0) continue; // All are compiled in the first round.
      ours[nth]?.push(own);
      theirs[nth]?.push(other);
      plain[nth]?.push(bareTime);
      asked[nth]?.push(ask);
    }
  }
  let missed = 0;
  for (const key of keys) {
    const found = new Set(look(key).map((row) => row.id));
    const prefixes = mini.search(key, { prefix: true, combineWith: 'AND' });
    const names = key.length < 4 ? [] : mini.search(key, { fields: ['name'], fuzzy: 1, combineWith: 'AND' });
    for (const { id } of [...prefixes, ...names]) if (!found.has(id)) missed++;
  }

  let list = cards;
  const changed: number[] = [];
  for (let round = 0; round < 10; round++) {
    const place = (round * 997) % list.length;
    const card = list[place];
    if (!card) continue;
    const next = [...list];
    next[place] = {
      ...card,
      name: `Ny ${card.name}`,
      search: { ...card.search, name: `ny ${card.search.name}` },
    };
    list = next;
    changed.push(time(() => search(index.ordered(list, 'en'), 'person', index, {})));
  }
  const contacts = rows.map((row) => ({
    ...row,
    region: { country: row.country, area: row.area },
  }));
  const warmths = new Map(rows.map((row) => [row.id, row.warmth ?? 'cold']));
  const map = Array.from({ length: 15 }, () =>
    time(() =>
      buildCoverage(contacts, (id) => warmths.get(id) ?? 'cold', [], {
        rows: 'industry',
        columns: 'function',
      }),
    ),
  );
  return {
    laidOut,
    built: medianOf(builds.map((steps) => steps.reduce((all, one) => all + one, 0))),
    longestStep: Math.max(...building.steps.map((_, at) => medianOf(builds.map((steps) => steps[at] ?? 0)))),
    megabytes: building.texts.bytes / 1e6,
    facets,
    ours: ours.map(medianOf),
    plain: plain.map(medianOf),
    theirs: theirs.map(medianOf),
    theirsBuilt,
    asked: asked.map(medianOf),
    missed,
    changed,
    map,
  };
}

const perKey = (keys: readonly string[]): number[][] => keys.map(() => []);

function buildTexts(cards: ContactRow[]): { texts: SearchIndex; steps: number[] } {
  const building = buildSearchIndex(cards);
  const steps: number[] = [];
  for (;;) {
    const start = performance.now();
    const step = building.next();
    steps.push(performance.now() - start);
    if (step.done) return { texts: step.value, steps };
  }
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

// A frame first, so that the page is there to be asked.
setTimeout(() => {
  try {
    document.title = `done ${JSON.stringify(measure(Number(new URLSearchParams(location.search).get('people'))))}`;
  } catch (error) {
    document.title = `done ${JSON.stringify(String(error))}`;
  }
}, 50);
