import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { type CoverageCell, type CoverageMap, isFragile, SIGNS, TIES } from '../../lib/words/index.ts';
import { axisTagName, textLanguage } from '../base/names.ts';
import { Sheet } from '../base/print-sheet.tsx';
import { isolated } from '../base/words.ts';

/** Most columns side by side on a sheet; a wider map goes on in a further table with the same rows. */
const ABREAST = 20;
/** Gaps named below the map. */
const NAMED = 40;

/** The coverage map on paper: every figure and sign in black, so that a grey printer loses nothing. */
export function MapSheet({ map, today }: { map: CoverageMap; today: Day }) {
  const tables = Math.ceil(map.columns.length / ABREAST);
  const abreast = Math.ceil(map.columns.length / Math.max(1, tables));
  const parts = Array.from({ length: tables }, (_, at) => at * abreast);
  const gaps = gapsOf(map);
  return (
    <Sheet title={mapTitle(map)} summary={mapSummary(map)} today={today}>
      {map.rows.length === 0 || map.columns.length === 0 ? (
        <p>{i18n.t('coverage.emptyTags')}</p>
      ) : (
        parts.map((from) => <Part key={from} map={map} from={from} abreast={abreast} />)
      )}
      <ul className="sheet__legend">
        {TIES.map((warmth) => (
          <li key={warmth}>
            {SIGNS[warmth]} {i18n.t(`mapFile.legend.${warmth}`)}
          </li>
        ))}
        <li>
          {SIGNS.gap} {i18n.t('mapFile.legend.gap')}
        </li>
        <li>
          {SIGNS.single} {i18n.t('mapFile.legend.single')}
        </li>
      </ul>
      {gaps.length > 0 && (
        <section className="sheet__gaps">
          <h2>{i18n.t('coverage.gapList')}</h2>
          <ul>
            {gaps.slice(0, NAMED).map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
}

function Part({ map, from, abreast }: { map: CoverageMap; from: number; abreast: number }) {
  const columns = map.columns.slice(from, from + abreast);
  return (
    <table className="sheet__map">
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              <span dir="auto">{axisTagName(map.columnAxis, column)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map((row, r) => (
          <tr key={row}>
            <th scope="row" dir="auto">
              {axisTagName(map.rowAxis, row)}
            </th>
            {columns.map((column, c) => (
              <Cell key={column} cell={map.cells[r]?.[from + c]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { cell: CoverageCell | undefined }) {
  if (!cell || (cell.count === 0 && cell.wanted === 0)) return <td className="sheet__none" />;
  const ties = TIES.filter((tie) => cell[tie] > 0).map((tie) => `${SIGNS[tie]}${cell[tie]}`);
  return (
    <td className={cell.gap ? 'sheet__gap' : undefined}>
      <strong>{cell.count.toLocaleString(textLanguage())}</strong>
      {cell.wanted > 0 && ` ${i18n.t('coverage.ofWanted', [cell.wanted])}`}
      {cell.gap && ` ${SIGNS.gap}`}
      {cell.single && ` ${SIGNS.single}`}
      {ties.length > 0 && <div>{ties.join(' ')}</div>}
    </td>
  );
}

/** "Contact map: industry by function". */
const mapTitle = (map: CoverageMap) =>
  i18n.t('mapFile.title', [i18n.t(`mapFile.axis.${map.rowAxis}`), i18n.t(`mapFile.axis.${map.columnAxis}`)]);

function mapSummary(map: CoverageMap): string {
  const cells = map.cells.flat();
  const gaps = cells.filter((cell) => cell.gap).length;
  const singles = cells.filter(isFragile).length;
  const number = (count: number) => count.toLocaleString(textLanguage());
  const onMap = map.total - map.untagged;
  return [
    i18n.t('coverage.total', onMap, [number(onMap)]),
    ...(gaps > 0 ? [i18n.t('coverage.gaps', gaps, [number(gaps)])] : []),
    ...(singles > 0 ? [i18n.t('coverage.singles', singles, [number(singles)])] : []),
    ...(map.untagged > 0 ? [i18n.t('coverage.untagged', map.untagged, [number(map.untagged)])] : []),
  ].join(' ');
}

const gapsOf = (map: CoverageMap): string[] =>
  map.rows.flatMap((row, r) =>
    map.columns.flatMap((column, c) => {
      const cell = map.cells[r]?.[c];
      const [rowName, columnName] = [
        isolated(axisTagName(map.rowAxis, row)),
        isolated(axisTagName(map.columnAxis, column)),
      ];
      return cell?.gap ? [i18n.t('coverage.gapChip', [rowName, columnName, cell.count, cell.wanted])] : [];
    }),
  );
