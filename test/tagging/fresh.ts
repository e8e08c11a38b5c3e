/**
 * Measures the words on titles that they were not written with:
 *   npm run fresh -- --seed N            figures of both halves; those of the held-out half only while it is fresh
 *   npm run fresh -- --seed N --look 40  the same, and up to 40 mistakes a set of the seen half
 *   npm run fresh -- --seed N --open 40  up to 40 mistakes of the held-out half: it is fresh no more once the words change
 * What was read, and with which words, is kept in `looked.json` beside this file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { proposeTags } from '../../lib/tagging/index.ts';
import { sharedData } from '../shared-data.ts';
import { coreFunction, measure, readTitles, type TitleRow } from './official-rows.ts';
import { freshOf, hashOf, type Look, partOf } from './split.ts';

const LOOKED = join(import.meta.dirname, 'looked.json');
const TAGGING = join(import.meta.dirname, '../../lib/tagging');
const SETS = ['sv-esco', 'da-esco', 'no-esco', 'en-esco'];
/** Fewer rows say nothing. */
const ENOUGH = 100;

const { values } = parseArgs({
  options: { seed: { type: 'string' }, look: { type: 'string' }, open: { type: 'string' } },
});
const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) {
  console.error('usage: npm run fresh -- --seed N [--look MISTAKES | --open MISTAKES]');
  process.exit(2);
}

const words = hashOf(
  readdirSync(TAGGING, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => readFileSync(join(TAGGING, file), 'utf8')),
);
const looks: Look[] = existsSync(LOOKED) ? JSON.parse(readFileSync(LOOKED, 'utf8')) : [];

let refused = false;
for (const set of SETS) {
  const path = sharedData(`titles/${set}.tsv`);
  if (!path) {
    console.log(`${set}: not here`);
    continue;
  }
  const rows = readTitles(path);
  const seen = rows.filter((row) => partOf(seed, row.title) === 'seen');
  const stillFresh = new Set(
    freshOf(
      rows.map((row) => row.title),
      seed,
      looks,
      words,
    ),
  );
  const fresh = rows.filter((row) => stillFresh.has(row.title));
  console.log(`${set}: seen ${figures(seen)}`);
  if (values.look) tellMistakes(seen, Number(values.look));
  if (fresh.length < ENOUGH) {
    console.log(`${set}: held out REFUSED: these titles were read before the words became what they are`);
    refused = true;
  } else console.log(`${set}: held out ${figures(fresh)}`);
  if (values.open) tellMistakes(fresh, Number(values.open));
}
if (values.look) looks.push({ seed, part: 'seen', words });
if (values.open) looks.push({ seed, part: 'held-out', words });
if (values.look || values.open) {
  const last = new Map(looks.map((look) => [`${look.seed} ${look.part} ${look.words}`, look]));
  writeFileSync(LOOKED, `${JSON.stringify([...last.values()], null, 2)}\n`);
}
process.exit(refused ? 1 : 0);

function figures(rows: readonly TitleRow[]): string {
  const { recall, precision, falseTags, leaderF1 } = measure(rows);
  const [a, b, c, d] = [recall, precision, falseTags, leaderF1].map((one) => one.toFixed(1));
  return `${rows.length} titles · recall ${a} · precision ${b} · false tags ${c} · leader F1 ${d}`;
}

function tellMistakes(rows: readonly TitleRow[], most: number): void {
  const wrong = rows.filter(({ title, functions }) => {
    if (!functions) return false;
    const said = coreFunction(proposeTags({ headline: title }).function);
    return functions.length > 0 ? !functions.includes(said ?? '') : said !== null;
  });
  // Spread over the set: its neighbours are names of one occupation.
  const step = Math.max(1, wrong.length / most);
  for (let i = 0; i < wrong.length; i += step) {
    const row = wrong[Math.floor(i)];
    if (!row) continue;
    const said = proposeTags({ headline: row.title }).function ?? 'none';
    console.log(`   ${row.title}: ${said}, not ${row.functions?.join('/') || 'any'}`);
  }
}
