import type { FoldedMap } from '../../lib/words/fold-map.ts';
import type { CoverageMap } from '../../lib/words/index.ts';
import { axisTagName } from '../base/names.ts';
import { CellContent, type CellLinks } from './coverage-cell.tsx';

/** The same map as a list, for windows too narrow for a matrix: a row each, with the places that say something. */
export function CoverageList({
  map,
  folded,
  links,
}: {
  map: CoverageMap;
  folded: FoldedMap;
  links: CellLinks;
}) {
  return (
    <ul className="cover__list">
      {folded.rows.shown.map((row) => {
        const places = map.columns.flatMap((column, c) => {
          const cell = map.cells[row.at]?.[c];
          return cell && (cell.count > 0 || cell.wanted > 0) ? [{ column, cell }] : [];
        });
        if (places.length === 0) return null;
        return (
          <li key={row.tag}>
            <h2 dir="auto">{axisTagName(map.rowAxis, row.tag)}</h2>
            <ul>
              {places.map(({ column, cell }) => (
                <li key={column} className="cover__place">
                  <span aria-hidden="true" dir="auto">
                    {axisTagName(map.columnAxis, column)}
                  </span>
                  <CellContent cell={cell} row={row.tag} column={column} map={map} links={links} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
