import { useId } from 'react';
import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/days/index.ts';
import {
  type Balance,
  type BalanceOfQuarter,
  balanceByQuarter,
  type Exchange,
} from '../../lib/records/index.ts';
import { type BoardColumn, BoardKey, BoardPlot, PlotCard, PlotTable } from '../base/board-plot.tsx';
import { codeText } from '../base/words.ts';

/** Quarters on the board: two years. The table has them all. */
const SHOWN = 8;

/** Days in the longest quarter and a few more: the first day of a quarter and so many lead into the next. */
const INTO_NEXT = 95;

const quarterOf = (day: Day): Day => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as Day;
};

/**
 * The last quarters up to today, oldest first, those in which nothing was given or received among them; from the first in
 * which there was something, at most `most`.
 */
export function quartersTo(
  today: Day,
  filled: readonly BalanceOfQuarter[],
  most = SHOWN,
): { from: Day; given: number; received: number }[] {
  const first = filled.at(-1)?.from;
  if (!first) return [];
  const known = new Map(filled.map((one) => [one.from, one]));
  const all: Day[] = [];
  const now = quarterOf(today);
  for (let from = first; from <= now; from = quarterOf(addDays(from, INTO_NEXT))) all.push(from);
  return all.slice(-most).map((from) => {
    const { given = 0, received = 0 } = known.get(from) ?? {};
    return { from, given, received };
  });
}

/** "Q1 26"; in full "Q1 2026". */
const quarterName = (from: Day, year: 'short' | 'full'): string =>
  i18n.t('contactPage.quarter', [
    String(Math.ceil(Number(from.slice(5, 7)) / 3)),
    year === 'full' ? from.slice(0, 4) : from.slice(2, 4),
  ]);

/** Two names under a board of many places are read, eight are not. */
const nameUnder = (from: Day, at: number, count: number): string => {
  if (at === count - 1) return i18n.t('contactPage.quarterNow');
  return at % Math.max(1, Math.ceil(count / 4)) === 0 && at < count - 2 ? quarterName(from, 'short') : '';
};

/** What was given to a person and received, quarter by quarter: balls and rings on a board, or as a table. */
export function GiveGet({
  exchanges,
  balance,
  today,
}: {
  exchanges: readonly Exchange[];
  balance: Balance;
  today: Day;
}) {
  const id = useId();
  const filled = balanceByQuarter([...exchanges]);
  const quarters = quartersTo(today, filled);
  const [first] = quarters;
  if (!first) return null;
  const given = quarters.reduce((sum, one) => sum + one.given, 0);
  const received = quarters.reduce((sum, one) => sum + one.received, 0);
  const columns: BoardColumn[] = quarters.map((one, at) => ({
    id: one.from,
    name: quarterName(one.from, 'full'),
    short: nameUnder(one.from, at, quarters.length),
    above: one.given,
    below: one.received,
    now: at === quarters.length - 1,
  }));
  return (
    <PlotCard
      id={id}
      title={i18n.t('contactPage.giveAndGet')}
      table={
        <PlotTable
          caption={i18n.t('contactPage.giveAndGet')}
          head={[
            i18n.t('contactPage.quarterHead'),
            i18n.t('contactPage.givenHead'),
            i18n.t('contactPage.receivedHead'),
          ]}
          lines={filled.map((one) => ({
            id: one.from,
            name: quarterName(one.from, 'full'),
            numbers: [one.given, one.received],
          }))}
        />
      }
    >
      <p className="soft">{codeText(`contactPage.balance.${balance.word}`)}</p>
      <p className="row give-get__key">
        <BoardKey kind="above">{i18n.t('contactPage.givenCount', [given])}</BoardKey>
        <BoardKey kind="below">{i18n.t('contactPage.receivedCount', [received])}</BoardKey>
      </p>
      <BoardPlot
        label={i18n.t('contactPage.boardLabel', [quarterName(first.from, 'full'), given, received])}
        columns={columns}
      />
    </PlotCard>
  );
}
