import { i18n } from '#i18n';
import type { Sort, SortColumn } from '../base/route.ts';

/** A column head that sorts: once up, once more down, a third time back to the usual order. */
export function SortHeader({
  column,
  sort,
  onSort,
}: {
  column: SortColumn;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}) {
  const mine = sort?.by === column ? sort : null;
  // The latest contact and the warmest tie are looked for first from one end, names from the other.
  const firstDown = column === 'lastOn';
  const next = !mine
    ? { by: column, down: firstDown }
    : mine.down === firstDown
      ? { by: column, down: !firstDown }
      : null;
  return (
    <th scope="col" aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="people__sort" onClick={() => onSort(next)}>
        {i18n.t(`dashboard.column.${column}`)}
        <svg className="people__arrow" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          {mine && <path d={mine.down ? 'M1 3h8L5 8z' : 'M1 7h8L5 2z'} fill="currentColor" />}
        </svg>
      </button>
    </th>
  );
}
