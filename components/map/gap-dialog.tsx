import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Springboard, SpringboardReason } from '../../lib/coverage/index.ts';
import type { CoverageAxis, CoverageMap, Id } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Button } from '../base/button.tsx';
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
  askFor,
  onClose,
}: {
  map: CoverageMap;
  cell: GapCell | null;
  /** Null while it is being found out. */
  springboards: Springboard[] | null;
  nameOf: (id: string) => string;
  /** Where the people of a place are listed. */
  hrefOf: (row: string, column: string) => string;
  /** Draws the message that asks somebody for an introduction. */
  askFor: (contactId: Id, gap: GapCell, onClose: () => void) => ReactNode;
  onClose: () => void;
}) {
  const [asking, setAsking] = useState<Id | null>(null);
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
                  <span className="cover__board-text">
                    <a href={formatRoute({ view: 'contact', id: board.contactId })} onClick={onClose}>
                      {name}
                    </a>
                    <br />
                    <span className="faint">{board.reasons.map(reasonText).join(' · ')}</span>
                  </span>
                  <Button
                    small
                    icon="give"
                    aria-expanded={asking === board.contactId}
                    aria-label={i18n.t('coverage.askOne', [isolated(name)])}
                    data-testid="ask-introduction"
                    onClick={() => setAsking(asking === board.contactId ? null : board.contactId)}
                  >
                    {i18n.t('coverage.ask')}
                  </Button>
                  {cell && asking === board.contactId && (
                    <div className="cover__ask">{askFor(board.contactId, cell, () => setAsking(null))}</div>
                  )}
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
