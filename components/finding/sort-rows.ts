import { type Id, WARMTHS, type Warmth } from '../../lib/words/index.ts';
import { type ContactRow, saidWarmth } from '../base/facets.ts';
import { finish, type Steps } from '../base/in-slices.ts';
import type { Sort, SortColumn } from '../base/route.ts';
import type { Found } from './find-rows.ts';
import { placesIn } from './row-places.ts';

/** Names of tags in the user's language, so that a column sorts the way it reads. */
export type TagNames = (kind: 'industry' | 'function', id: string) => string;

const collatorOf = (locale: string) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true });

/**
 * The rows by name; `locale` decides where å, ä and ö stand. Comparing names is dear with many of them, so the order of
 * an `earlier` list (of the `rows` it was made of) is kept for all rows that are in both.
 */
export const orderByName = (
  rows: readonly ContactRow[],
  locale: string,
  earlier: { rows: readonly ContactRow[]; list: readonly ContactRow[] } | null = null,
): ContactRow[] => finish(orderingByName(rows, locale, earlier));

/** `orderByName` in steps; only the first list of all and one with thousands of new names have a long one. */
export function* orderingByName(
  rows: readonly ContactRow[],
  locale: string,
  earlier: { rows: readonly ContactRow[]; list: readonly ContactRow[] } | null = null,
): Steps<ContactRow[]> {
  const { compare } = collatorOf(locale);
  const order = (a: ContactRow, b: ContactRow) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  if (!earlier) return [...rows].sort(order);
  const places = placesIn(earlier.rows, rows);
  yield;
  const stays = new Uint8Array(earlier.rows.length);
  for (const place of places) if (place >= 0) stays[place] = 1;
  const gone = new Map<Id, ContactRow>();
  for (const [place, row] of earlier.rows.entries()) if (stays[place] === 0) gone.set(row.id, row);
  yield;
  // Whoever has the same name as before stands where it stood.
  const fresh: ContactRow[] = [];
  const instead = new Map<ContactRow, ContactRow | null>();
  for (const row of gone.values()) instead.set(row, null);
  for (const [at, row] of rows.entries()) {
    if (places[at] !== -1) continue;
    const before = gone.get(row.id);
    if (before?.name === row.name) instead.set(before, row);
    else fresh.push(row);
  }
  yield;
  fresh.sort(order);
  const kept: ContactRow[] = [];
  for (const row of earlier.list) {
    const now = instead.get(row);
    if (now !== null) kept.push(now ?? row);
  }
  if (fresh.length === 0) return kept;
  if (kept.length === 0) return fresh;
  yield;
  const merged: ContactRow[] = [];
  let from = 0;
  for (const row of fresh) {
    let [low, high] = [from, kept.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = kept[middle];
      if (other && order(other, row) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from++) {
      const other = kept[from];
      if (other) merged.push(other);
    }
    merged.push(row);
  }
  return [...merged, ...kept.slice(from)];
}

/** What `findRows` gives of the rows: which, and how well each answers. */
export type Scored = Pick<Found, 'rows' | 'scores'>;

/**
 * Found rows, given in the order of names, in the order asked for. Without one: best answer first while searching, else
 * by name. Empty values come last in both directions; ties stay in the order of names.
 */
export function sortRows(
  found: Scored,
  sort: Sort | null,
  searching: boolean,
  locale: string,
  names: TagNames,
): ContactRow[] {
  if (!sort) return searching ? bestFirst(found) : found.rows;
  if (sort.by === 'name') return sort.down ? [...found.rows].reverse() : found.rows;
  const keyed = found.rows.map((row) => ({ row, key: keyOf(row, sort.by, names) }));
  const place = placesOf(
    keyed.map(({ key }) => key),
    locale,
  );
  const turn = sort.down ? -1 : 1;
  const at = (key: Key) => (key === null ? Infinity : (place.get(key) ?? 0) * turn);
  const order = (a: Key, b: Key) => (at(a) === at(b) ? 0 : at(a) < at(b) ? -1 : 1);
  return keyed.sort((a, b) => order(a.key, b.key)).map(({ row }) => row);
}

/** The rows by how well they answer, best first, as fast for thirty thousand as going through them twice. */
export function bestFirst({ rows, scores }: Scored): ContactRow[] {
  const before = new Map<number, number>();
  for (const score of scores) before.set(score, (before.get(score) ?? 0) + 1);
  let sum = 0;
  for (const score of [...before.keys()].sort((a, b) => b - a)) {
    const count = before.get(score) ?? 0;
    before.set(score, sum);
    sum += count;
  }
  const sorted = [...rows];
  for (let at = 0; at < rows.length; at++) {
    const [row, score] = [rows[at], scores[at] ?? 0];
    const place = before.get(score) ?? 0;
    if (row) sorted[place] = row;
    before.set(score, place + 1);
  }
  return sorted;
}

type Key = string | number | null;

/** The place of each different key among all: comparing texts by language is dear, comparing places is not. */
function placesOf(keys: Key[], locale: string): Map<Key, number> {
  const { compare } = collatorOf(locale);
  const sorted = [...new Set(keys)]
    .filter((key) => key !== null)
    .sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))));
  const places = new Map<Key, number>();
  let place = 0;
  for (const [i, key] of sorted.entries()) {
    // Spellings that the language does not tell apart share a place.
    const before = sorted[i - 1];
    if (before !== undefined && (typeof key === 'number' || compare(String(before), String(key)) !== 0))
      place++;
    places.set(key, place);
  }
  return places;
}

const placeOfWarmth = (warmth: Warmth | null): Key => warmth && WARMTHS.indexOf(warmth);

function keyOf(row: ContactRow, by: SortColumn, names: TagNames): Key {
  switch (by) {
    case 'industry':
    case 'function':
      return row[by] && names(by, row[by]);
    case 'warmth':
      return placeOfWarmth(saidWarmth(row));
    case 'labels':
      return row.labels[0] ?? null;
    default:
      return row[by] || null;
  }
}
