import type { Id } from '../words/index.ts';
import type { StandingNetwork } from './network.ts';
import { circumstancesOf, type Suggestion, scoreAll, suggestionOf } from './rank.ts';

/**
 * One contact it is time for, chosen by chance among all that are not in `listed`; null when there is none. Shown now
 * and then, it tells whether the ranking does better than chance. `random` gives numbers from 0 to just below 1.
 */
export function randomOne(
  network: StandingNetwork,
  listed: readonly Id[],
  random: () => number,
): Suggestion | null {
  const eligible = scoreAll(network, circumstancesOf(network)).filter(
    ({ tier, score, contact }) => tier === 1 && score > 0 && !listed.includes(contact.id),
  );
  const chosen = eligible[Math.floor(random() * eligible.length)];
  return chosen ? suggestionOf(chosen) : null;
}
