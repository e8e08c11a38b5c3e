import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Button } from '../base/button.tsx';
import { Notice } from '../base/notice.tsx';
import { lengthText, problemText } from '../base/words.ts';
import { type TieAtRisk, useRisk } from '../hooks/use-risk.ts';
import './ledger.css';

const SHOWN_AT_FIRST = 10;
/** Below this many usual gaps the silence alone is said: comparing the two would not show what is meant. */
const PLAINLY = 1.2;

/** Ties worth keeping that are slipping, in an order of their own. */
export function RiskPanel({ today }: { today: Day }) {
  const ties = useRisk(today);
  if (ties.state === 'problem')
    return (
      <Notice kind="danger" alert>
        {problemText(ties.problem)}
      </Notice>
    );
  return ties.state === 'ready' ? <RiskView ties={ties.value} /> : null;
}

function RiskView({ ties }: { ties: TieAtRisk[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? ties : ties.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="ledger" aria-labelledby="risk-title">
      <div className="stack">
        <h1 id="risk-title">{i18n.t('risk.title')}</h1>
        <p className="soft">{ties.length > 0 ? i18n.t('risk.text') : i18n.t('risk.none')}</p>
      </div>
      {ties.length > 0 && (
        <ol className="card" data-testid="at-risk">
          {shown.map(({ id, name, work, usual, gap }) => (
            <li key={id} className="ledger__tie">
              <Avatar name={name} />
              <span>
                <a href={`#/contact/${id}`}>{name}</a>
                {work && <span className="faint">{work}</span>}
                <span>
                  {usual === null || gap <= PLAINLY * usual
                    ? i18n.t('risk.silent', [lengthText(gap)])
                    : i18n.t('risk.slipping', [lengthText(Math.max(1, usual)), lengthText(gap)])}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {ties.length > shown.length && (
        <div className="row">
          <Button onClick={() => setAll(true)}>{i18n.t('dashboard.showAll', [ties.length])}</Button>
        </div>
      )}
    </section>
  );
}
