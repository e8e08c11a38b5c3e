import { i18n } from '#i18n';
import type { Springboard, SpringboardReason } from '../../lib/coverage/index.ts';
import type { CoverageAxis, CoverageMap } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Dialog } from '../base/dialog.tsx';
import { axisTagName } from '../base/names.ts';
import { formatRoute } from '../base/route.ts';
import { isolated } from '../base/words.ts';

export interface GapCell {
  row: string;
  column: string;
}

/** A wanted place where nobody is warm: who is there, and who in the book could open the door. */
export function GapDialog({
  map,
  cell,
  springboards,
  nameOf,
  hrefOf,
  onClose,
}: {
  map: CoverageMap;
  cell: GapCell | null;
  /** Null while it is being found out. */
  springboards: Springboard[] | null;
  nameOf: (id: string) => string;
  /** Where the people of a place are listed. */
  hrefOf: (row: string, column: string) => string;
  onClose: () => void;
}) {
  const row = cell ? isolated(axisTagName(map.rowAxis, cell.row)) : '';
  const column = cell ? isolated(axisTagName(map.columnAxis, cell.column)) : '';
  const found = cell && map.cells[map.rows.indexOf(cell.row)]?.[map.columns.indexOf(cell.column)];
  return (
    <Dialog open={cell !== null} title={i18n.t('coverage.cell', [row, column])} onClose={onClose}>
      {cell && found && found.count > 0 && (
        <p>
          <a href={hrefOf(cell.row, cell.column)} onClick={onClose}>
            {i18n.t('coverage.wakeThese', found.count, [found.count])}
          </a>
        </p>
      )}
      {springboards === null ? (
        <p className="soft" role="status">
          {i18n.t('coverage.looking')}
        </p>
      ) : springboards.length === 0 ? (
        <p className="soft">{i18n.t('coverage.noSpringboard')}</p>
      ) : (
        <>
          <p className="soft">{i18n.t('coverage.springboards')}</p>
          <ul className="stack">
            {springboards.map((board) => {
              const name = nameOf(board.contactId);
              return (
                <li key={board.contactId} className="cover__board">
                  <Avatar name={name} small />
                  <span>
                    <a href={formatRoute({ view: 'contact', id: board.contactId })} onClick={onClose}>
                      {name}
                    </a>
                    <br />
                    <span className="faint">{board.reasons.map(reasonText).join(' · ')}</span>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** Why somebody may lead to the place, in words. */
function reasonText({ code, params }: SpringboardReason): string {
  const [first = '', second = ''] = params;
  switch (code) {
    case 'same-row':
    case 'same-column':
      return axisTagName(first as CoverageAxis, String(second));
    case 'worked-there':
      return i18n.t('coverage.workedThere', [first]);
    case 'near-place':
      return axisTagName('region', String(first));
    case 'introducer':
      return i18n.t('coverage.introducer');
    case 'warm':
      return i18n.t('coverage.warmTie');
  }
}
