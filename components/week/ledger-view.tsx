import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Balance, BalanceOfQuarter, Promised } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { textLanguage } from '../base/names.ts';
import { Section } from '../base/section.tsx';
import { codeText, isolated } from '../base/words.ts';
import './ledger.css';

/** Quarters and people shown; more would be a ledger to audit, not a word to act on. */
const QUARTERS = 8;
const PEOPLE = 8;

export interface LedgerViewProps {
  /** Null while they are read. */
  promises: Promised[] | null;
  balance: {
    all: Balance;
    quarters: BalanceOfQuarter[];
    giveNext: Id[];
    askFreely: Id[];
  } | null;
  /** Null for somebody who is not in the book any more, or archived. */
  nameOf: (id: Id) => string | null;
  today: Day;
  onDone: (id: Id) => void;
  onDelete: (id: Id) => void;
  onMove: (promise: Promised, due: Day) => void;
  onCalendar: () => void;
}

/** What was promised, and how giving and receiving stand: words first, numbers for those who ask. */
export function LedgerView(props: LedgerViewProps) {
  const { promises, balance, nameOf } = props;
  return (
    <section className="ledger" aria-labelledby="ledger-title">
      <h1 id="ledger-title">{i18n.t('ledger.title')}</h1>
      <Section title={i18n.t('sidebar.promises')}>
        {promises && <OpenPromises {...props} promises={promises} />}
      </Section>
      {balance && (
        <>
          <Section title={i18n.t('ledger.balance')}>
            <Whole all={balance.all} quarters={balance.quarters} />
          </Section>
          <div className="ledger__two">
            <People
              title={codeText('balance.give-next')}
              text={i18n.t('ledger.giveNextText')}
              none={i18n.t('ledger.giveNextNone')}
              ids={balance.giveNext}
              nameOf={nameOf}
            />
            <People
              title={codeText('balance.ask-freely')}
              text={i18n.t('ledger.askFreelyText')}
              none={i18n.t('ledger.askFreelyNone')}
              ids={balance.askFreely}
              nameOf={nameOf}
            />
          </div>
        </>
      )}
    </section>
  );
}

function OpenPromises({ promises, nameOf, today, ...acts }: LedgerViewProps & { promises: Promised[] }) {
  const open = promises.flatMap((promise) => {
    const name = nameOf(promise.contactId);
    return name === null ? [] : [{ promise, name }];
  });
  if (open.length === 0) return <p className="soft">{i18n.t('ledger.noPromises')}</p>;
  return (
    <>
      <ul className="ledger__promises" data-testid="open-promises">
        {open.map(({ promise, name }) => (
          <li key={promise.id} data-testid="open-promise">
            <label className="check">
              <input type="checkbox" checked={false} onChange={() => acts.onDone(promise.id)} />
              <span>
                <span dir="auto">{promise.text}</span>
                <span className="faint">
                  {i18n.t(promise.by === 'me' ? 'ledger.toOther' : 'ledger.fromOther', [isolated(name)])}
                  {promise.due && ` · ${distanceInWords(promise.due, today)}`}
                </span>
              </span>
            </label>
            <span className="row">
              <a href={`#/contact/${promise.contactId}`}>{name}</a>
              <input
                type="date"
                className="input ledger__due"
                aria-label={i18n.t('ledger.due', [promise.text])}
                value={promise.due ?? ''}
                onChange={(event) => event.target.value && acts.onMove(promise, event.target.value)}
              />
              <IconButton
                small
                icon="remove"
                label={i18n.t('ledger.deletePromise', [promise.text])}
                onClick={() => acts.onDelete(promise.id)}
              />
            </span>
          </li>
        ))}
      </ul>
      <div className="row ledger__acts">
        <Button small icon="event" data-testid="save-calendar" onClick={acts.onCalendar}>
          {i18n.t('ledger.calendar')}
        </Button>
        <span className="faint">{i18n.t('ledger.calendarWhat')}</span>
      </div>
    </>
  );
}

function Whole({ all, quarters }: { all: Balance; quarters: BalanceOfQuarter[] }) {
  if (quarters.length === 0) return <p className="soft">{i18n.t('ledger.nothingYet')}</p>;
  const shown = quarters.slice(0, QUARTERS);
  return (
    <>
      <p data-testid="whole-balance">
        <strong>{codeText(`balance.${all.word}`)}</strong> {codeText(`ledger.whole.${all.word}`)}
      </p>
      <ol className="ledger__quarters">
        {shown.map((quarter) => (
          <li key={quarter.from}>
            <span>{quarterName(quarter.from)}</span>
            <span className="soft">{codeText(`ledger.over.${quarter.word}`)}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{i18n.t('ledger.numbers')}</summary>
        <table className="ledger__numbers">
          <thead>
            <tr>
              <th scope="col">{i18n.t('ledger.quarter')}</th>
              <th scope="col">{i18n.t('log.given')}</th>
              <th scope="col">{i18n.t('log.received')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((quarter) => (
              <tr key={quarter.from}>
                <th scope="row">{quarterName(quarter.from)}</th>
                <td>{quarter.given}</td>
                <td>{quarter.received}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{i18n.t('ledger.inAll')}</th>
              <td>{all.given}</td>
              <td>{all.received}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </>
  );
}

/** "January – March 2026". */
function quarterName(from: Day): string {
  const start = new Date(`${from}T00:00:00Z`);
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + 2);
  return new Intl.DateTimeFormat(textLanguage(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(start, end);
}

function People({
  title,
  text,
  none,
  ids,
  nameOf,
}: {
  title: string;
  text: string;
  none: string;
  ids: Id[];
  nameOf: (id: Id) => string | null;
}) {
  const people = ids.flatMap((id) => {
    const name = nameOf(id);
    return name === null ? [] : [{ id, name }];
  });
  return (
    <Section title={title}>
      <p className="soft">{people.length > 0 ? text : none}</p>
      <ul className="ledger__people">
        {people.slice(0, PEOPLE).map(({ id, name }) => (
          <li key={id}>
            <a href={`#/contact/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
