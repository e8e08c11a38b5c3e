import { memo } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { ContactRow } from '../base/facets.ts';
import { formatRoute } from '../base/route.ts';
import { isolated } from '../base/words.ts';
import { ContactCells } from './contact-cells.tsx';
import type { TableLayout } from './table-layout.ts';

interface LineProps {
  row: ContactRow;
  /** Place in the list, from 0. */
  index: number;
  /** Folded search words, to mark what was found. */
  words: string[];
  today: Day;
  layout: TableLayout;
  selected: boolean;
  /** The one row that the Tab key reaches. */
  focusable: boolean;
  onFocus: (index: number) => void;
  /** `extend`: select everything from the last choice to here. */
  onCheck: (index: number, extend: boolean) => void;
}

/** One row of the list. Drawn again only when something of its own has changed. */
export const ContactLine = memo(function ContactLine({
  row,
  index,
  words,
  today,
  layout,
  selected,
  focusable,
  onFocus,
  onCheck,
}: LineProps) {
  return (
    <tr
      data-at={index}
      data-testid="contact-row"
      aria-rowindex={index + 2}
      className={selected ? 'people__row people__row--selected' : 'people__row'}
      style={{ height: layout.height }}
      onFocus={() => onFocus(index)}
    >
      <td className="people__check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          onClick={(event) => onCheck(index, event.shiftKey)}
          onChange={() => {}}
          aria-label={i18n.t('dashboard.select', [isolated(row.name)])}
        />
      </td>
      <ContactCells
        row={row}
        words={words}
        today={today}
        columns={layout.columns}
        workUnderName={layout.workUnderName}
        lastTogether={layout.lastTogether}
        asking={layout.asking ?? false}
        href={formatRoute({ view: 'contact', id: row.id })}
        focusable={focusable}
      />
    </tr>
  );
});
