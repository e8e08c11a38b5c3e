import type { Exchange } from './exchange.ts';

/** The balance in words that invite. Never a debt, never a score. */
export type BalanceWord = 'give-next' | 'even' | 'ask-freely';

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
  const more = received - given;
  const word = more > EVEN_WITHIN ? 'give-next' : more < -EVEN_WITHIN ? 'ask-freely' : 'even';
  return { given, received, word };
}
