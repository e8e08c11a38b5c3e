import MiniSearch from 'minisearch';
import type { ContactRow, Filters } from '../../../../components/dashboard/contacts/facets.ts';
import { findRows } from '../../../../components/dashboard/contacts/find-rows.ts';
import { ListIndex } from '../../../../components/dashboard/contacts/list-index.ts';
import { sortRows } from '../../../../components/dashboard/contacts/sort-rows.ts';
import { buildSearchIndex } from '../../../../lib/contact/build-search-index.ts';
import { dayOf } from '../../../../lib/contact/index.ts';
import { searchWords } from '../../../../lib/contact/search.ts';
import type { SearchIndex } from '../../../../lib/contact/search-index.ts';
import { buildCoverage } from '../../../../lib/coverage/index.ts';
import { makeSearchedRows, TYPED } from '../../search-texts.ts';

/** What a search among many people costs, in milliseconds where nothing else is said. */
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

const ROUNDS = 3;

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
  const ours: number[] = [];
  const plain: number[] = [];
  const theirs: number[] = [];
  const asked: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    // Nobody types the same a second time: nothing of the last round is kept.
    const fresh = new ListIndex();
    fresh.takeTexts(buildTexts(cards).texts);
    fresh.prepare(rows, today).slots();
    for (const key of keys) {
      const own = time(() => search(rows, key, fresh, {}));
      const other = time(() => mini.search(key, options));
      const bareTime = time(() => search(rows, key, bare, {}));
      const ask = time(() => search(rows, key, fresh, {}, true));
      if (round < 0) continue; // All are compiled in the first round.
      ours.push(own);
      theirs.push(other);
      plain.push(bareTime);
      asked.push(ask);
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
    built: building.took,
    longestStep: building.longestStep,
    megabytes: building.texts.bytes / 1e6,
    facets,
    ours,
    plain,
    theirs,
    theirsBuilt,
    asked,
    missed,
    changed,
    map,
  };
}

function buildTexts(cards: ContactRow[]): { texts: SearchIndex; took: number; longestStep: number } {
  const steps = buildSearchIndex(cards);
  let [took, longestStep] = [0, 0];
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    const spent = performance.now() - start;
    took += spent;
    longestStep = Math.max(longestStep, spent);
    if (step.done) return { texts: step.value, took, longestStep };
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
