import type { Instant } from '../days/index.ts';

/** The last instant whose text sorts as its time does: years after it are written with a sign in front. */
const LATEST = '9999-12-31T23:59:59.999Z';

/**
 * The time to write on a record that is changed: now, but always later than the time it bears. Books are merged by these
 * times, and a clock that was set back must not make what is written now look older than what it replaces. A time that is
 * none, or as late as a time can be, holds nothing up.
 */
export function stampAfter(now: Instant, stored: unknown): Instant {
  if (typeof stored !== 'string' || now > stored) return now;
  const time = Date.parse(stored);
  if (Number.isNaN(time)) return now;
  // A time written without milliseconds sorts behind its own second.
  for (const step of [1, 1000]) {
    const later = instantOf(time + step);
    if (later > stored) return later;
  }
  return now > LATEST ? now : LATEST;
}

function instantOf(time: number): Instant {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999 ? LATEST : at.toISOString();
}
