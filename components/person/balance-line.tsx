import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Balance } from '../../lib/records/index.ts';
import type { Warmth } from '../../lib/words/index.ts';
import { BalanceWord } from '../base/balance-word.tsx';
import { Chip } from '../base/chip.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { codeText, connectedText, lengthText } from '../base/words.ts';

/**
 * How the tie stands, in words that invite: the balance (its numbers only when pressed), the last contact and the
 * measured rhythm. `rhythm` is in days, null while it is not known.
 */
export function BalanceLine({
  balance,
  lastOn,
  rhythm,
  warmth,
  connectedOn,
  today,
}: {
  balance: Balance;
  lastOn: Day | null;
  rhythm: number | null;
  /** Null until the tie has been looked at for the first time. */
  warmth: Warmth | null;
  /** Since when we are connected on LinkedIn: said where nothing is logged. */
  connectedOn: Day | null;
  today: Day;
}) {
  return (
    <div className="balance">
      <BalanceWord balance={balance} testId="balance" />
      {lastOn && warmth && <Chip>{codeText(`warmth.${warmth}`)}</Chip>}
      {!lastOn && rhythm === null && connectedOn && (
        <span className="faint">{connectedText(connectedOn)}</span>
      )}
      {(lastOn || rhythm !== null) && (
        <span className="faint">
          {[
            lastOn && i18n.t('sidebar.lastContact', [distanceInWords(lastOn, today)]),
            rhythm !== null && i18n.t('sidebar.rhythm', [lengthText(rhythm)]),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </div>
  );
}
