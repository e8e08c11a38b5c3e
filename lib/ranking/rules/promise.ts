import { dayNumberOf } from '../../days/day-number.ts';
import type { Side } from '../../words/index.ts';
import type { NetworkPromise } from '../network.ts';
import { rule, type Weights } from '../signal.ts';

const WEIGHTS = {
  /** A promise of mine comes first from this many days before it is due. */
  ahead: { value: 7, range: [0, 30], source: 'choice' },
} satisfies Weights;

export interface OpenPromise {
  by: Side;
  text: string;
  /** As stored, for showing; `dueDay` is its day number. */
  due: string;
  dueDay: number;
}

/**
 * Promise: something that was said would be done.
 *
 * Meaning: the open promise that makes a contact come first: mine when it is due within 7 days or late, theirs once it
 * is late. The earliest wins, mine before theirs. One of mine without a day makes a contact due, but not first.
 * Source: choice; keeping one's word comes before any upkeep.
 */
export const promise = rule({
  weights: WEIGHTS,
  presses: ({ contact: { promises }, today }) =>
    promiseNow(promises, today) || undatedPromise(promises) ? 1 : 0,
  reason: {
    codes: ['promiseLate', 'promiseToday', 'promiseSoon', 'promiseOpen', 'theirPromise'],
    urgency: 100,
    tell: ({ contact: { promises }, today }) => {
      const open = promiseNow(promises, today);
      if (!open) {
        const undated = undatedPromise(promises);
        return undated ? { code: 'promiseOpen', params: [undated] } : null;
      }
      const { by, text, due, dueDay } = open;
      if (by === 'them') return { code: 'theirPromise', params: [text, due] };
      if (dueDay < today) return { code: 'promiseLate', params: [text, due] };
      if (dueDay === today) return { code: 'promiseToday', params: [text] };
      return { code: 'promiseSoon', params: [text, due] };
    },
  },
});

/** The promise that comes first now, or null. */
export function promiseNow(
  promises: readonly NetworkPromise[] | undefined,
  today: number,
): OpenPromise | null {
  if (!promises || promises.length === 0) return null;
  let first: OpenPromise | null = null;
  for (const { by, text, due, done } of promises) {
    const dueDay = done ? null : dayNumberOf(due);
    if (due === null || dueDay === null) continue;
    if (by === 'me' ? dueDay - today > WEIGHTS.ahead.value : dueDay >= today) continue;
    const open: OpenPromise = { by, text, due: due.slice(0, 10), dueDay };
    if (first === null || comparePromises(open, first) < 0) first = open;
  }
  return first;
}

/** Mine before theirs, then the earlier due day. */
export function comparePromises(
  a: Pick<OpenPromise, 'by' | 'dueDay'>,
  b: Pick<OpenPromise, 'by' | 'dueDay'>,
): number {
  if (a.by !== b.by) return a.by === 'me' ? -1 : 1;
  return a.dueDay - b.dueDay;
}

/** The text of my first open promise without a day, or null. It makes a contact due, but does not put it first. */
export function undatedPromise(promises: readonly NetworkPromise[] | undefined): string | null {
  const open = promises?.find(({ by, done, due }) => by === 'me' && !done && dayNumberOf(due) === null);
  return open ? open.text : null;
}
