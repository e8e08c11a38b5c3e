import { i18n } from '#i18n';
import type { Balance } from '../../lib/records/index.ts';
import { codeText } from './words.ts';

/** The balance as a word that invites; its numbers only when pressed. Nothing while nothing was logged. */
export function BalanceWord({ balance, testId }: { balance: Balance; testId: string }) {
  if (balance.given + balance.received === 0) return null;
  return (
    <details className="balance__word">
      <summary className="chip chip--accent" data-testid={testId}>
        {codeText(`balance.${balance.word}`)}
      </summary>
      <p className="faint">
        {i18n.t('sidebar.balanceGiven', balance.given)} ·{' '}
        {i18n.t('sidebar.balanceReceived', balance.received)}
      </p>
    </details>
  );
}
