import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { KeyList, suggestionKeys } from './keys-help.tsx';

/** The card of those to greet: how many a week, the list, and its keys. */
export function HelloCard({
  budget,
  keys,
  children,
}: {
  budget: number;
  /** Whether there is a list for the keys to act on. */
  keys: boolean;
  children: ReactNode;
}) {
  return (
    <section className="card card--list hello-card" aria-labelledby="week-hello" data-testid="week-hello">
      <div className="card__head">
        <h2 id="week-hello">{i18n.t('popup.suggestions')}</h2>
        <a className="faint" href="#/settings">
          {i18n.t('week.budget', budget)}
        </a>
      </div>
      {children}
      <div className="card__foot week__foot">
        {keys ? <KeyList keys={suggestionKeys().slice(0, SHOWN_KEYS)} /> : <span />}
        <a href="#/contacts">{i18n.t('week.whoElse')}</a>
      </div>
    </section>
  );
}

/** Move, log, with details, kept, draft, snooze, next week: the others stand on the buttons behind the dots. */
const SHOWN_KEYS = 7;
