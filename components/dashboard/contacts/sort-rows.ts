import { WARMTHS } from '../../../lib/contact/index.ts';
import type { Sort, SortColumn } from '../route.ts';
import type { ContactRow } from './facets.ts';

/** Names of tags in the user's language, so that a column sorts the way it reads. */
export type TagNames = (kind: 'industry' | 'function', id: string) => string;

const collatorOf = (locale: string) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true });

/** The rows by name; `locale` decides where å, ä and ö stand. Dear with many rows: done once a book, not a key press. */
export function orderByName(rows: readonly ContactRow[], locale: string): ContactRow[] {
  const { compare } = collatorOf(locale);
  return [...rows].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/**
 * Found rows, given in the order of names, in the order asked for. Without one: best answer first while searching, else
 * by name. Empty values come last in both directions; ties stay in the order of names.
 */
export function sortRows(
  found: { row: ContactRow; score: number }[],
  sort: Sort | null,
  searching: boolean,
  locale: string,
  names: TagNames,
): ContactRow[] {
  if (!sort) {
    if (searching) found = [...found].sort((a, b) => b.score - a.score);
    return found.map(({ row }) => row);
  }
  if (sort.by === 'name') {
    const rows = found.map(({ row }) => row);
    return sort.down ? rows.reverse() : rows;
  }
  const keyed = found.map(({ row }) => ({ row, key: keyOf(row, sort.by, names) }));
  const place = placesOf(
    keyed.map(({ key }) => key),
    locale,
  );
  const turn = sort.down ? -1 : 1;
  const at = (key: Key) => (key === null ? Infinity : (place.get(key) ?? 0) * turn);
  const order = (a: Key, b: Key) => (at(a) === at(b) ? 0 : at(a) < at(b) ? -1 : 1);
  return keyed.sort((a, b) => order(a.key, b.key)).map(({ row }) => row);
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

function keyOf(row: ContactRow, by: SortColumn, names: TagNames): Key {
  switch (by) {
    case 'industry':
    case 'function':
      return row[by] && names(by, row[by]);
    case 'warmth':
      return row.warmth && WARMTHS.indexOf(row.warmth);
    case 'labels':
      return row.labels[0] ?? null;
    default:
      return row[by] || null;
  }
}
