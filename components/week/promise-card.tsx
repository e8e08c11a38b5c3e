import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Promised } from '../../lib/records/index.ts';
import type { Id, Side } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { isolated } from '../base/words.ts';

/** Promises shown of each side; the rest are one press away. */
const SHOWN = 4;

/** What was promised on both sides, the earliest due first, each with Kept. */
export function PromiseCard({
  open,
  today,
  onKept,
}: {
  open: { promise: Promised; name: string }[];
  today: Day;
  onKept: (id: Id, text: string) => void;
}) {
  const side = (by: Side, title: string, none: string) => {
    const own = open.filter(({ promise }) => promise.by === by);
    return (
      <div>
        <h3>{title}</h3>
        {own.length === 0 ? (
          <p className="week__none faint">{none}</p>
        ) : (
          <ul className="rows">
            {own.slice(0, SHOWN).map(({ promise, name }) => (
              <li key={promise.id} className="week__promise" data-testid="week-promise">
                <div className="week__words">
                  <p dir="auto">{promise.text}</p>
                  <p className="faint">
                    <a href={`#/contact/${promise.contactId}`}>{name}</a>
                    {` · ${promise.due ? distanceInWords(promise.due, today) : i18n.t('week.noDay')}`}
                  </p>
                </div>
                <Button
                  small
                  kind="ghost"
                  icon="check"
                  aria-label={`${i18n.t('popup.kept')}: ${isolated(promise.text)}`}
                  data-testid="week-kept"
                  onClick={() => onKept(promise.id, promise.text)}
                >
                  {i18n.t('popup.kept')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  };
  return (
    <section className="card card--list" aria-labelledby="week-promises" data-testid="week-promises">
      <div className="card__head">
        <h2 id="week-promises">{i18n.t('week.promises')}</h2>
        <a className="faint" href="#/ledger" data-testid="week-ledger">
          {open.length > 0 ? i18n.t('week.allPromises', [open.length]) : i18n.t('week.giveReceive')}
        </a>
      </div>
      <div className="week__two">
        {side('me', i18n.t('week.yours'), i18n.t('week.noneYours'))}
        {side('them', i18n.t('week.theirs'), i18n.t('week.noneTheirs'))}
      </div>
    </section>
  );
}
