import { WARMTHS } from '../../../lib/contact/index.ts';
import type { Sort, SortColumn } from '../route.ts';
import type { ContactRow } from './facets.ts';

/** Names of tags in the user's language, so that a column sorts the way it reads. */
export type TagNames = (kind: 'industry' | 'function', id: string) => string;

type Key = string | number | null;

/**
 * Found rows in the order asked for. Without one: best answer first while searching, else by name. Empty values come
 * last in both directions, ties are broken by name. `locale` decides where å, ä and ö stand.
 */
export function sortRows(
  found: { row: ContactRow; score: number }[],
  sort: Sort | null,
  searching: boolean,
  locale: string,
  names: TagNames,
): ContactRow[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const byName = (a: ContactRow, b: ContactRow) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  if (!sort)
    return [...found]
      .sort((a, b) => (searching ? b.score - a.score : 0) || byName(a.row, b.row))
      .map(({ row }) => row);
  const keyed = found.map(({ row }) => ({ row, key: keyOf(row, sort.by, names) }));
  const turn = sort.down ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return a.key === b.key ? byName(a.row, b.row) : a.key === null ? 1 : -1;
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return order * turn || byName(a.row, b.row);
  });
  return keyed.map(({ row }) => row);
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
      return row[by];
  }
}
