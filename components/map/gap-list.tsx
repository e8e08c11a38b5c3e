import { i18n } from '#i18n';
import type { CoverageMap } from '../../lib/words/index.ts';
import { axisTagName } from '../base/names.ts';
import { isolated } from '../base/words.ts';
import type { GapCell } from './gap-dialog.tsx';

/** Gaps named at once; the map shows them all. */
const NAMED = 8;

/** What is wanted and has nobody warm, one press from who could open the door. The largest wish comes first. */
export function GapList({ map, onGap }: { map: CoverageMap; onGap: (cell: GapCell) => void }) {
  const gaps = map.rows.flatMap((row, r) =>
    map.columns.flatMap((column, c) => {
      const cell = map.cells[r]?.[c];
      return cell?.gap ? [{ row, column, cell }] : [];
    }),
  );
  if (gaps.length === 0) return null;
  gaps.sort((a, b) => b.cell.wanted - b.cell.count - (a.cell.wanted - a.cell.count));
  return (
    <ul className="chips cover__gaps" aria-label={i18n.t('coverage.gapList')}>
      {gaps.slice(0, NAMED).map(({ row, column, cell }) => (
        <li key={`${row} ${column}`}>
          <button type="button" className="chip chip--ask chip--act" onClick={() => onGap({ row, column })}>
            {i18n.t('coverage.gapChip', [
              isolated(axisTagName(map.rowAxis, row)),
              isolated(axisTagName(map.columnAxis, column)),
              cell.count,
              cell.wanted,
            ])}
          </button>
        </li>
      ))}
    </ul>
  );
}
