import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';
import type { SuggestionActs } from './suggestion-acts.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { useSuggestionKeys } from './suggestion-keys.ts';
import type { AskedKept } from './use-suggestion-acts.ts';

/** The suggestions of this week. In the popup the keys work at once and only the current one unfolds its acts. */
export function SuggestionList({
  rows,
  today,
  acts,
  asked,
  wide = false,
}: {
  rows: SuggestionRow[];
  today: Day;
  acts: SuggestionActs;
  asked: AskedKept | null;
  /** On a page of the dashboard: a line each, with its acts at the end. */
  wide?: boolean;
}) {
  // Whoever was just logged may be off the list already: the question is asked all the same.
  const isThere = !asked || rows.some(({ contactId }) => contactId === asked.row.contactId);
  const shown = isThere ? rows : [asked.row, ...rows];
  const { index, panel, onPanel, onCurrent, refOf, onKeyDown } = useSuggestionKeys(shown, acts, !wide);
  return (
    <ol
      className={wide ? 'suggestions suggestions--wide' : 'suggestions'}
      aria-label={i18n.t('popup.suggestions')}
      onKeyDown={onKeyDown}
    >
      {shown.map((row, at) => (
        <SuggestionCard
          key={row.contactId}
          row={row}
          current={at === index}
          panel={at === index ? panel : null}
          asked={asked?.row.contactId === row.contactId ? asked : null}
          today={today}
          acts={acts}
          wide={wide}
          placeRef={refOf(row.contactId)}
          onCurrent={() => onCurrent(row.contactId)}
          onPanel={(to) => onPanel(to, row.contactId)}
        />
      ))}
    </ol>
  );
}
