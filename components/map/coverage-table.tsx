import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import type { CoverageMap } from '../../lib/words/index.ts';
import { axisTagName, textLanguage } from '../base/names.ts';
import { CellContent } from './coverage-cell.tsx';

/** The map as a matrix, for windows with room for one. Heads stay in sight while it scrolls. */
export function CoverageTable({
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
    <section
      className="cover__scroll"
      aria-label={i18n.t('coverage.cell', [
        i18n.t(`dashboard.facet.${map.rowAxis}`),
        i18n.t(`dashboard.facet.${map.columnAxis}`),
      ])}
    >
      <div className="cover__wide">
        <table className="cover__table" style={{ '--columns': map.columns.length } as CSSProperties}>
          <thead>
            <tr>
              <td />
              {map.columns.map((column) => (
                <th key={column} scope="col">
                  <bdi className="cover__name">{axisTagName(map.columnAxis, column)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map((row, r) => {
              const cells = map.cells[r] ?? [];
              const count = cells.reduce((sum, cell) => sum + cell.count, 0);
              return (
                <tr key={row}>
                  <th scope="row">
                    <bdi className="cover__name">{axisTagName(map.rowAxis, row)}</bdi>
                    <span className="cover__count">{count.toLocaleString(textLanguage())}</span>
                  </th>
                  {map.columns.map((column, c) => {
                    const cell = cells[c];
                    return (
                      <td key={column}>
                        {cell && (
                          <CellContent
                            cell={cell}
                            row={row}
                            column={column}
                            map={map}
                            hrefOf={hrefOf}
                            onGap={onGap}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
