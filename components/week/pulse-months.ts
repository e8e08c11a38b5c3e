import { addDays, type Day } from '../../lib/days/index.ts';
import type { Exchange, Introduction, Promised } from '../../lib/records/index.ts';

/** Given and received in one month, each exchange once on each side it has. */
export interface PulseMonth {
  /** Its first day. */
  from: Day;
  given: number;
  received: number;
}

/** Months shown. */
const MONTHS = 12;

/** The first day of the earliest month shown. */
export function pulseFrom(today: Day): Day {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - MONTHS;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** The last twelve months, this one included, the earliest first. Entries of days to come do not count. */
export function pulseMonths(
  exchanges: readonly Pick<Exchange, 'on' | 'given' | 'received'>[],
  today: Day,
): PulseMonth[] {
  const first = pulseFrom(today);
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const months = Array.from({ length: MONTHS }, (_, at): PulseMonth => {
    const month = start + at;
    const from = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return { from, given: 0, received: 0 };
  });
  const byMonth = new Map(months.map((month) => [month.from.slice(0, 7), month]));
  for (const { on, given, received } of exchanges) {
    const month = on <= today ? byMonth.get(on.slice(0, 7)) : undefined;
    if (!month) continue;
    if (given.length > 0) month.given++;
    if (received.length > 0) month.received++;
  }
  return months;
}

/** What was done on one day: people greeted, promises of the user's kept, people brought together. */
export interface DayDone {
  on: Day;
  hellos: number;
  kept: number;
  introduced: number;
}

/**
 * What the user has done since Monday, a day at a time: the five days of work, and the days of rest on which something was
 * done. A meeting with several people is one hello. What the others kept is their deed.
 */
export function weekDone(
  log: {
    exchanges: readonly Pick<Exchange, 'id' | 'on' | 'togetherId'>[];
    kept: readonly Pick<Promised, 'by' | 'doneOn'>[];
    introductions: readonly Pick<Introduction, 'on' | 'byId' | 'byOther'>[];
  },
  monday: Day,
): DayDone[] {
  const days = Array.from({ length: 7 }, (_, at): DayDone => {
    return { on: addDays(monday, at), hellos: 0, kept: 0, introduced: 0 };
  });
  const byDay = new Map(days.map((day) => [day.on, day]));
  const met = new Set<string>();
  for (const { id, on, togetherId } of log.exchanges) {
    const day = byDay.get(on);
    if (!day || met.has(togetherId ?? id)) continue;
    met.add(togetherId ?? id);
    day.hellos++;
  }
  for (const { by, doneOn } of log.kept) {
    const day = by === 'me' && doneOn ? byDay.get(doneOn) : undefined;
    if (day) day.kept++;
  }
  for (const { on, byId, byOther } of log.introductions) {
    const day = byId === null && !byOther ? byDay.get(on) : undefined;
    if (day) day.introduced++;
  }
  return days.filter((day, at) => at < 5 || day.hellos + day.kept + day.introduced > 0);
}
