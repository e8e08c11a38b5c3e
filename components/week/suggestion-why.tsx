import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';
import { Chip } from '../base/chip.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { codeText, reasonText } from '../base/words.ts';

/** What the card does not say already: further reasons, and everything that moved the score, in words. */
export function Why({ row, today }: { row: SuggestionRow; today: Day }) {
  const last = row.lastOn
    ? i18n.t('sidebar.lastContact', [distanceInWords(row.lastOn, today)])
    : i18n.t('popup.neverInTouch');
  return (
    <div className="why">
      <span>
        <Chip kind="accent">{codeText(`shelf.${row.shelf}`)}</Chip>
      </span>
      {/* How likely an answer is, nothing tells but exchanges. */}
      <p>{row.lastOn ? `${last} · ${codeText(`likelihood.${row.likelihood}`)}` : last}</p>
      {row.byChance && <p>{i18n.t('popup.byChance')}</p>}
      {row.reasons.slice(1).map((reason) => (
        <p key={reason.code}>{reasonText(reason, today)}</p>
      ))}
      <ul aria-label={i18n.t('popup.why')}>
        {(row.why ?? []).map(({ code, params, effect }) => (
          <li key={code} className="why__part">
            <span>{codeText(`why.${code}`, params)}</span>
            <span className="faint">{codeText(`effect.${effect}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
