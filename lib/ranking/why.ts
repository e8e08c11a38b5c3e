import type { Scored } from './score.ts';
import type { Signal, WhyOf } from './signal.ts';
import { SIGNALS } from './signals/index.ts';

export type WhyCode = (typeof SIGNALS)[number]['why']['codes'][number];
/** Every line that can explain a score; each has a text `why.<code>`. */
export const WHY_CODES: readonly WhyCode[] = SIGNALS.flatMap(({ why }): readonly WhyCode[] => why.codes);

export type Why = WhyOf<WhyCode>;

/** All that moved a score, in the order of the formula; parts that changed nothing are left out. */
export function whyOf(scored: Scored): Why[] {
  return SIGNALS.flatMap(({ id, why }: Signal<keyof Scored['parts'], WhyCode>) =>
    why.tell(scored, scored.parts[id]),
  );
}
