import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import { type FoldedMap, type MapLine, peopleIn } from '../../lib/words/fold-map.ts';
import type { CoverageMap } from '../../lib/words/index.ts';
import { axisTagName, textLanguage } from '../base/names.ts';
import { CellContent, type CellLinks } from './coverage-cell.tsx';

const number = (count: number) => count.toLocaleString(textLanguage());

/** The map as a matrix, for windows with room for one. Heads stay in sight while it scrolls; the totals end each line. */
export function CoverageTable({
  map,
  folded: { rows, columns },
  links,
  onUnfold,
}: {
  map: CoverageMap;
  folded: FoldedMap;
  links: CellLinks;
  /** Shows every row and column. */
  onUnfold: () => void;
}) {
  const every = [...columns.shown, ...columns.folded];
  const inFolded = (row: MapLine) => peopleIn(map, [row], columns.folded).length;
  const all = peopleIn(map, rows.shown, every).length;
  const more = columns.folded.length;
  return (
    <section
      className="cover__scroll"
      aria-label={i18n.t('coverage.cell', [
        i18n.t(`dashboard.facet.${map.rowAxis}`),
        i18n.t(`dashboard.facet.${map.columnAxis}`),
      ])}
    >
      <table className="cover__table" style={{ '--columns': columns.shown.length } as CSSProperties}>
        <thead>
          <tr>
            <td />
            {columns.shown.map(({ tag }) => (
              <th key={tag} scope="col">
                <bdi className="cover__name">{axisTagName(map.columnAxis, tag)}</bdi>
              </th>
            ))}
            {more > 0 && (
              <th scope="col" className="cover__more">
                <button
                  type="button"
                  className="button button--quiet button--small"
                  aria-label={i18n.t('coverage.unfoldColumns', more, [more])}
                  title={i18n.t('coverage.unfoldColumns', more, [more])}
                  data-testid="unfold-columns"
                  onClick={onUnfold}
                >
                  +{number(more)}
                </button>
              </th>
            )}
            <th scope="col" className="cover__all">
              {i18n.t('coverage.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.shown.map((row) => (
            <tr key={row.tag}>
              <th scope="row">
                <bdi className="cover__name">{axisTagName(map.rowAxis, row.tag)}</bdi>
              </th>
              {columns.shown.map(({ tag, at }) => {
                const cell = map.cells[row.at]?.[at];
                return (
                  <td key={tag}>
                    {cell && <CellContent cell={cell} row={row.tag} column={tag} map={map} links={links} />}
                  </td>
                );
              })}
              {more > 0 && <td className="cover__sumof">{number(inFolded(row))}</td>}
              <td className="cover__sumof cover__sumof--all">{number(peopleIn(map, [row], every).length)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{i18n.t('coverage.allShown')}</th>
            {columns.shown.map((column) => (
              <td key={column.tag} className="cover__sumof">
                {number(peopleIn(map, rows.shown, [column]).length)}
              </td>
            ))}
            {more > 0 && (
              <td className="cover__sumof">{number(peopleIn(map, rows.shown, columns.folded).length)}</td>
            )}
            <td className="cover__sumof cover__sumof--all">{number(all)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
