import { dayNumberOf } from '../days/day-number.ts';
import type { Day } from '../days/index.ts';
import type { NetworkExchange } from './network.ts';
import { ME, THEM, whoTookPart } from './sum-up.ts';

/** Within how many days of being shown an approach counts as following the suggestion, and an answer as its answer. */
const FOLLOWED_WITHIN = 14;
const ANSWERED_WITHIN = 30;
const IN_TOUCH_WITHIN = 90;

/** A suggestion that was shown, and the log of that contact from that day on. */
export interface ShownSuggestion {
  on: Day;
  byChance: boolean;
  good?: boolean;
  exchanges: readonly NetworkExchange[];
}

export interface Tally {
  shown: number;
  /** The user got in touch within `FOLLOWED_WITHIN` days. */
  followed: number;
  /** Of those followed: the other side took part within `ANSWERED_WITHIN` days. */
  answered: number;
  /** Shown at least `IN_TOUCH_WITHIN` days ago, and how many of those took part by then. */
  old: number;
  inTouch: number;
}

export interface OwnRecord {
  /** What the ranking chose. */
  ranked: Tally;
  /** What chance chose. */
  chance: Tally;
  /** How often the user was asked, and said it was a good suggestion. */
  asked: number;
  good: number;
}

/**
 * How well suggestions have done, read from the log: it does not matter where an exchange was logged. Showings dated
 * after `now` (the clock was set back) are left out.
 */
export function recordOf(shown: readonly ShownSuggestion[], now: Day): OwnRecord {
  const today = dayNumberOf(now);
  if (today === null) throw new RangeError(`Not a day: ${now}`);
  const record: OwnRecord = { ranked: emptyTally(), chance: emptyTally(), asked: 0, good: 0 };
  for (const { on, byChance, good, exchanges } of shown) {
    const day = dayNumberOf(on);
    if (day === null || day > today) continue;
    if (good !== undefined) record.asked++;
    if (good) record.good++;
    const tally = byChance ? record.chance : record.ranked;
    const took = (who: number, within: number) =>
      exchanges.some((exchange) => {
        const at = dayNumberOf(exchange.on);
        return at !== null && at >= day && at <= day + within && (whoTookPart(exchange) & who) !== 0;
      });
    tally.shown++;
    if (took(ME, FOLLOWED_WITHIN)) {
      tally.followed++;
      if (took(THEM, ANSWERED_WITHIN)) tally.answered++;
    }
    if (day + IN_TOUCH_WITHIN > today) continue;
    tally.old++;
    if (took(THEM, IN_TOUCH_WITHIN)) tally.inTouch++;
  }
  return record;
}

const emptyTally = (): Tally => ({ shown: 0, followed: 0, answered: 0, old: 0, inTouch: 0 });

/** Fewer chosen by chance than this, followed, say nothing yet. */
const ENOUGH = 8;

/** Whether the ranking gets more answers than chance: only once there is enough to go by. */
export function verdictOf({ ranked, chance }: OwnRecord): 'tooFew' | 'better' | 'same' | 'worse' {
  if (ranked.followed < ENOUGH || chance.followed < ENOUGH) return 'tooFew';
  const difference = ranked.answered / ranked.followed - chance.answered / chance.followed;
  return difference > TELLING ? 'better' : difference < -TELLING ? 'worse' : 'same';
}
const TELLING = 0.1;
