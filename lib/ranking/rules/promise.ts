import { dayNumberOf } from '../../days/day-number.ts';
import type { Side } from '../../words/index.ts';
import type { NetworkPromise } from '../network.ts';
import { rule, type Weights } from '../signal.ts';

const WEIGHTS = {
  /** A promise of mine comes first from this many days before it is due. */
  ahead: { value: 7, range: [0, 30], source: 'choice' },
  /** Late by more than these days, a promise has aged: it no longer comes first. */
  first: { value: 30, range: [14, 90], source: 'choice' },
  /** From then on it makes a contact less due by half every so many days, one of mine never less than this much. */
  halves: { value: 60, range: [30, 180], source: 'choice' },
  least: { value: 0.1, range: [0, 0.5], source: 'choice' },
  /** An aged promise makes nobody due with whom I have been in touch within these days: it could have been said then. */
  gap: { value: 14, range: [0, 60], source: 'choice' },
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
 * Meaning: the open promise that makes a contact come first: mine when it is due within 7 days or late by at most 30,
 * theirs once it is late by as much. The earliest wins, mine before theirs. One of mine without a day makes a contact
 * due, but not first. One that is older presses less and less, and the reason is another: to say that it will not happen
 * is kinder than to carry it on.
 * Source: choice; keeping one's word comes before any upkeep, and what has led the list for a month without being done
 * hides everybody else.
 */
export const promise = rule({
  weights: WEIGHTS,
  presses: (tie) => {
    const { promises } = tie.contact;
    if (!promises || promises.length === 0) return 0;
    if (promiseNow(promises, tie.today) || undatedPromise(promises)) return 1;
    if (tie.gap !== null && tie.gap < WEIGHTS.gap.value) return 0;
    const aged = agedPromise(promises, tie.today);
    return aged === null ? 0 : pressureOf(aged, tie.today);
  },
  reason: {
    codes: [
      'promiseLate',
      'promiseToday',
      'promiseSoon',
      'promiseOpen',
      'promiseAged',
      'theirPromise',
      'theirPromiseAged',
    ],
    urgency: 100,
    tell: ({ contact: { promises }, today }) => {
      const open = promiseNow(promises, today);
      if (!open) {
        const undated = undatedPromise(promises);
        if (undated) return { code: 'promiseOpen', params: [undated] };
        const aged = agedPromise(promises, today);
        if (!aged) return null;
        const code = aged.by === 'me' ? 'promiseAged' : 'theirPromiseAged';
        return { code, params: [aged.text, aged.due] };
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
  return firstOf(
    promises,
    (by, late) => {
      const from = by === 'me' ? -WEIGHTS.ahead.value : 1;
      return late >= from && late <= WEIGHTS.first.value;
    },
    today,
  );
}

/** The promise that has been late for so long that it comes first no more, or null; of several the one late least. */
function agedPromise(promises: readonly NetworkPromise[] | undefined, today: number): OpenPromise | null {
  return firstOf(promises, (_, late) => late > WEIGHTS.first.value, today, -1);
}

/** How due an aged promise makes a contact: 1 on its first day as such, half as much every two months. */
function pressureOf({ by, dueDay }: OpenPromise, today: number): number {
  const { first, halves, least } = WEIGHTS;
  const left = 2 ** ((dueDay + first.value - today) / halves.value);
  if (left >= least.value) return left;
  return by === 'me' ? least.value : 0;
}

/**
 * The first of the open promises with a day that are wanted: mine before theirs, then the earliest (`sooner` −1: the
 * latest). `late` is in days.
 */
function firstOf(
  promises: readonly NetworkPromise[] | undefined,
  wanted: (by: NetworkPromise['by'], late: number) => boolean,
  today: number,
  sooner: 1 | -1 = 1,
): OpenPromise | null {
  if (!promises || promises.length === 0) return null;
  let first: OpenPromise | null = null;
  for (const { by, text, due, done } of promises) {
    const dueDay = done ? null : dayNumberOf(due);
    if (due === null || dueDay === null || !wanted(by, today - dueDay)) continue;
    const open: OpenPromise = { by, text, due: due.slice(0, 10), dueDay };
    const before = first && (open.by === first.by ? sooner : 1) * comparePromises(open, first);
    if (before === null || before < 0) first = open;
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
