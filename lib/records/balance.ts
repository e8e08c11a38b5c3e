import type { Day } from '../days/day.ts';
import type { BalanceWord } from '../words/kinds.ts';
import type { Exchange } from './exchange.ts';

export interface Balance {
  /** Exchanges in which I gave something / received something. */
  given: number;
  received: number;
  word: BalanceWord;
}

/** How far giving and receiving may differ and still count as even. */
const EVEN_WITHIN = 1;

/**
 * Given against received over a set of exchanges. An exchange counts once on each side it has, however many kinds of
 * help it names: three pieces of advice over one lunch are one lunch.
 */
export function balanceOf(exchanges: Pick<Exchange, 'given' | 'received'>[]): Balance {
  let given = 0;
  let received = 0;
  for (const exchange of exchanges) {
    if (exchange.given.length > 0) given++;
    if (exchange.received.length > 0) received++;
  }
  return { given, received, word: balanceWord(given, received) };
}

/** The word for so many exchanges with something given and with something received. */
export function balanceWord(given: number, received: number): BalanceWord {
  const more = received - given;
  return more > EVEN_WITHIN ? 'give-next' : more < -EVEN_WITHIN ? 'ask-freely' : 'even';
}

export interface BalanceOfQuarter extends Balance {
  /** The first day of the quarter. */
  from: Day;
}

/** The balance of each quarter in which something was given or received, latest first. */
export function balanceByQuarter(
  exchanges: Pick<Exchange, 'given' | 'received' | 'on'>[],
): BalanceOfQuarter[] {
  const quarters = new Map<Day, Pick<Exchange, 'given' | 'received'>[]>();
  for (const exchange of exchanges) {
    if (exchange.given.length + exchange.received.length === 0) continue;
    const month = Math.floor((Number(exchange.on.slice(5, 7)) - 1) / 3) * 3 + 1;
    const from = `${exchange.on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
    const list = quarters.get(from);
    if (list) list.push(exchange);
    else quarters.set(from, [exchange]);
  }
  return [...quarters]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([from, list]) => ({ from, ...balanceOf(list) }));
}
