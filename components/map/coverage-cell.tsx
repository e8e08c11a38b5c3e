import { i18n } from '#i18n';
import { type CoverageCell, type CoverageMap, isFragile, WARMTHS } from '../../lib/words/index.ts';
import { axisTagName, textLanguage } from '../base/names.ts';
import { WarmthDot } from '../base/warmth-dot.tsx';
import { isolated } from '../base/words.ts';
import { warmthName } from '../finding/facet-names.ts';

/** So many ties are drawn one by one; more are written as numbers. */
const DOTS = 5;

/**
 * One place of the map: how many, how alive, what is wanted. With people it opens them; wanted and empty it tells who
 * is nearest. Everything it shows is also its name, for those who hear it.
 */
export function CellContent({
  cell,
  row,
  column,
  map,
  hrefOf,
  onGap,
}: {
  cell: CoverageCell;
  row: string;
  column: string;
  map: CoverageMap;
  /** Where the people of a place are listed. */
  hrefOf: (row: string, column: string) => string;
  onGap: (cell: { row: string; column: string }) => void;
}) {
  const name = cellName(cell, axisTagName(map.rowAxis, row), axisTagName(map.columnAxis, column));
  const look = [
    'cell',
    cell.count > 0 && `cell--${Math.min(4, Math.ceil(Math.log2(cell.count + 1)))}`,
    cell.gap && 'cell--gap',
    // One person is enough in most places; where somebody is wanted it is a risk worth a stronger mark.
    isFragile(cell) ? 'cell--single' : cell.single && 'cell--alone',
  ]
    .filter(Boolean)
    .join(' ');
  const shown = (
    <>
      <span className="unseen">{name}</span>
      <span className="cell__number" aria-hidden="true">
        <span className="cell__count">{cell.count.toLocaleString(textLanguage())}</span>
        {cell.wanted > 0 && (
          <span className="cell__wanted">{i18n.t('coverage.ofWanted', [cell.wanted])}</span>
        )}
      </span>
      {cell.count > 0 && <Ties cell={cell} />}
      {cell.gap && (
        <span className="cell__gap" aria-hidden="true">
          {i18n.t('coverage.gapShort')}
        </span>
      )}
    </>
  );
  if (cell.gap)
    return (
      <button
        type="button"
        className={look}
        title={name}
        data-testid="coverage-cell"
        onClick={() => onGap({ row, column })}
      >
        {shown}
      </button>
    );
  if (cell.count === 0 && cell.wanted === 0) return null;
  return (
    <a className={look} title={name} data-testid="coverage-cell" href={hrefOf(row, column)}>
      {shown}
    </a>
  );
}

/** One mark a person, or a number a kind of tie when there are many. */
function Ties({ cell }: { cell: CoverageCell }) {
  if (cell.count <= DOTS)
    return (
      <span className="cell__ties" aria-hidden="true">
        {WARMTHS.flatMap((warmth) =>
          Array.from({ length: cell[warmth] }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of one kind are all the same
            <WarmthDot key={`${warmth}${at}`} warmth={warmth} size={11} />
          )),
        )}
      </span>
    );
  return (
    <span className="cell__ties" aria-hidden="true">
      {WARMTHS.filter((warmth) => cell[warmth] > 0).map((warmth) => (
        <span className="cell__tie" key={warmth}>
          <WarmthDot warmth={warmth} size={11} />
          {cell[warmth].toLocaleString(textLanguage())}
        </span>
      ))}
    </span>
  );
}

/** Everything a cell says, as one sentence after the other. */
function cellName(cell: CoverageCell, row: string, column: string): string {
  const parts = [i18n.t('coverage.cell', [isolated(row), isolated(column)])];
  parts.push(i18n.t('dashboard.count', cell.count, [cell.count]));
  for (const warmth of WARMTHS) if (cell[warmth] > 0) parts.push(`${warmthName(warmth)}: ${cell[warmth]}`);
  if (cell.wanted > 0) parts.push(i18n.t('coverage.wanted', [cell.wanted]));
  if (cell.gap) parts.push(i18n.t('coverage.gap'));
  if (cell.single) parts.push(i18n.t('coverage.single'));
  return parts.join('. ');
}
