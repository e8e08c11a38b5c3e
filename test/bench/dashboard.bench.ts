import MiniSearch from 'minisearch';
import {
  type ContactRow,
  type Filters,
  findRows,
  prepareRows,
} from '../../components/dashboard/contacts/facets.ts';
import { dayOf, type Exchange, emptyContact, type Goal, newId } from '../../lib/contact/index.ts';
import { searchWords } from '../../lib/contact/search.ts';
import { buildCoverage } from '../../lib/coverage/index.ts';
import { cardOf, sumUpLog } from '../../lib/store/computed.ts';
import { seededRandom } from '../demo/seeded-random.ts';
import { makeBigBook } from './big-book.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';

const PEOPLE = 30_000;
const EXCHANGES = 10;
const NOW = new Date('2026-11-20T09:00:00Z');
const TODAY = dayOf(NOW);
const TOPICS =
  'budget pension merger hiring fabrik logistik styrelse moms vindkraft skolor export avtal'.split(' ');
const SYLLABLES = 'an ber da el fri gun hal ing jor kar lind mo nor os per rik sve tor ulf vik'.split(' ');
/** Searches as they are typed: a name, a role with a company, a topic of the log, a name with a wrong letter. */
const TYPED = ['bergunlind', 'person salgschef', 'pension nor', 'vindkraft', 'karosvik', 'moström'];

/** The search, counts and map of the dashboard on a large book, beside MiniSearch on the same texts. */
export async function bench(): Promise<Measurement[]> {
  const rows = makeRows();
  const first = time(() => prepareRows(rows, TODAY).names());
  const look = (query: string, filters: Filters = {}) =>
    findRows(rows, { words: searchWords(query), filters, archived: false, today: TODAY });

  const facets: number[] = [];
  const energy = rows[0]?.industry ?? '';
  for (let round = 0; round < 15; round++)
    for (const filters of [{ industry: [energy] }, { warmth: ['warm'] }, { region: ['SE'], silence: ['90'] }])
      facets.push(time(() => look('', filters)));

  const mini = new MiniSearch({ fields: ['name', 'work', 'rest', 'log'] });
  const built = time(() => mini.addAll(rows.map((row) => ({ id: row.id, ...row.search }))));
  const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND' } as const;
  const keys = TYPED.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
  const ours: number[] = [];
  const theirs: number[] = [];
  let missed = 0;
  for (let round = -1; round < 3; round++)
    for (const key of keys) {
      const [own, other] = [time(() => look(key)), time(() => mini.search(key, options))];
      if (round < 0) continue; // Both are compiled in the first round.
      ours.push(own);
      theirs.push(other);
    }
  for (const key of keys) {
    const found = new Set(look(key).rows.map(({ row }) => row.id));
    // What it finds by prefixes, and by one wrong letter in a name.
    const prefixes = mini.search(key, { prefix: true, combineWith: 'AND' });
    const names = key.length < 4 ? [] : mini.search(key, { fields: ['name'], fuzzy: 1, combineWith: 'AND' });
    for (const { id } of [...prefixes, ...names]) if (!found.has(id)) missed++;
  }

  const contacts = rows.map((row) => ({ ...row, region: { country: row.country, area: row.area } }));
  const warmths = new Map(rows.map((row) => [row.id, row.warmth ?? 'cold']));
  const goals: Goal[] = [];
  const map = Array.from({ length: 15 }, () =>
    time(() =>
      buildCoverage(contacts, (id) => warmths.get(id) ?? 'cold', goals, {
        rows: 'industry',
        columns: 'function',
      }),
    ),
  );
  return [
    told('dashboard: numbers and name words of 30,000 rows laid out, once', first, 'ms'),
    atMost('dashboard: facet counts after a change of filter, 95 of 100', quantile(facets, 0.95), 50, 'ms'),
    told('dashboard: search and counts per key press, median', medianOf(ours), 'ms'),
    atMost('dashboard: search and counts per key press, 95 of 100', quantile(ours, 0.95), 16, 'ms'),
    told('MiniSearch on the same texts: building its index', built, 'ms'),
    told('MiniSearch on the same texts, 95 of 100', quantile(theirs, 0.95), 'ms'),
    atMost('our time against MiniSearch, 95 of 100', quantile(ours, 0.95) / quantile(theirs, 0.95), 0.2, '×'),
    atMost('our time against MiniSearch, the sum of all', sum(ours) / sum(theirs), 0.2, '×'),
    atMost('people that MiniSearch finds by prefix or one letter, and we do not', missed, 0, 'people'),
    atMost('coverage map of 30,000, industry by function', medianOf(map), 100, 'ms'),
  ];
}

/** The cards of a large book with names, notes and offers worth searching. */
function makeRows(): ContactRow[] {
  const book = makeBigBook(PEOPLE, NOW, EXCHANGES);
  const random = seededRandom(7);
  const words = (list: readonly string[], count: number, glue: string) =>
    Array.from({ length: count }, () => random.pick(list)).join(glue);
  const logs = new Map<string, Exchange[]>();
  for (const exchange of book.exchanges) {
    const list = logs.get(exchange.contactId) ?? [];
    list.push({ ...exchange, note: `Talked of ${words(TOPICS, 4, ' and ')}` });
    logs.set(exchange.contactId, list);
  }
  return book.contacts.map((contact) =>
    cardOf(
      {
        ...emptyContact(newId(NOW), '', NOW.toISOString()),
        ...contact,
        name: `${contact.name} ${words(SYLLABLES, 3, '')}`,
        notes: words(TOPICS, 8, ', '),
        offers: [words(TOPICS, 2, ' ')],
      },
      sumUpLog(logs.get(contact.id) ?? []),
      random.pick(['warm', 'cooling', 'cold'] as const),
    ),
  );
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
