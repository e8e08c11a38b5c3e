import { dayFromNumber } from '../days/index.ts';
import { RULES } from './rules/index.ts';
import type { Scored, SignalId } from './score.ts';
import type { ReasonOf, Rule, Signal, Telling } from './signal.ts';
import { SIGNALS } from './signals/index.ts';

type Told = (typeof SIGNALS)[number] | (typeof RULES)[number];
export type ReasonCode = NonNullable<Told['reason']>['codes'][number] | 'inTouch';
export type Reason = ReasonOf<ReasonCode>;

interface Teller {
  telling: Telling<ReasonCode>;
  /** Whose factor is told of; null for a rule. */
  id: SignalId | null;
}

/** Everything that may give a reason, the most urgent first. */
const TELLERS: readonly Teller[] = [
  ...RULES.map(({ reason }: Rule<ReasonCode>) => ({ telling: reason, id: null })),
  ...SIGNALS.flatMap(({ id, reason }: Signal<SignalId, string, ReasonCode>) =>
    reason ? { telling: reason, id } : [],
  ),
].sort((a, b) => b.telling.urgency - a.telling.urgency);

/** Every reason; each has a text `reason.<code>` in all languages. */
export const REASON_CODES: readonly ReasonCode[] = [
  ...TELLERS.flatMap(({ telling }) => telling.codes),
  'inTouch',
];

const CAUTIONS: readonly ReasonCode[] = TELLERS.flatMap(({ telling }) => telling.caution ?? []);

const MOST = 3;

/** One to three reasons, the weightiest first, each from one of the numbers that made the score. */
export function reasonsFor(scored: Scored): Reason[] {
  const reasons = TELLERS.flatMap(({ telling, id }) => telling.tell(scored, id ? scored.parts[id] : 1) ?? []);
  // A caution is worth more than a third kind word: it keeps its place.
  const caution = reasons.find(({ code }) => CAUTIONS.includes(code));
  const told = reasons.slice(0, MOST);
  if (caution && !told.includes(caution)) told[MOST - 1] = caution;
  return told.length > 0 ? told : [lastContact(scored)];
}

function lastContact({ standing, gap }: Scored): Reason {
  if (standing.lastDay === null || gap === null) return { code: 'neverLogged', params: [] };
  if (standing.outDays === 0) return { code: 'onlyThey', params: [gap] };
  return { code: 'inTouch', params: [dayFromNumber(standing.lastDay)] };
}
