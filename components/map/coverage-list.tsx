import type { CoverageMap } from '../../lib/words/index.ts';
import { axisTagName } from '../base/names.ts';
import { CellContent } from './coverage-cell.tsx';

/** The same map as a list, for windows too narrow for a matrix: a row each, with the places that say something. */
export function CoverageList({
  map,
  hrefOf,
  onGap,
}: {
  map: CoverageMap;
  /** Where the people of a place are listed. */
  hrefOf: (row: string, column: string) => string;
  onGap: (cell: { row: string; column: string }) => void;
}) {
  return (
    <ul className="cover__list">
      {map.rows.map((row, r) => {
        const places = map.columns.flatMap((column, c) => {
          const cell = map.cells[r]?.[c];
          return cell && (cell.count > 0 || cell.wanted > 0) ? [{ column, cell }] : [];
        });
        if (places.length === 0) return null;
        return (
          <li key={row}>
            <h2 dir="auto">{axisTagName(map.rowAxis, row)}</h2>
            <ul>
              {places.map(({ column, cell }) => (
                <li key={column} className="cover__place">
                  <span aria-hidden="true" dir="auto">
                    {axisTagName(map.columnAxis, column)}
                  </span>
                  <CellContent
                    cell={cell}
                    row={row}
                    column={column}
                    map={map}
                    hrefOf={hrefOf}
                    onGap={onGap}
                  />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
