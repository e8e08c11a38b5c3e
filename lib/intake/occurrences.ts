import type { CalendarEntry } from './calendar-entry.ts';
import { ruleTimes } from './rule-walk.ts';
import { DAY_MS, dayWall, IN_UTC, instantOf, type Wall } from './wall.ts';
import { icalTime, type Zones } from './zones.ts';

/** The part of time that is read, as walls of the reader's own clock: from the first midnight to the last, which is outside. */
export interface Window {
  from: number;
  to: number;
}

/** One time of a series, and its place in it (RECURRENCE-ID): an instant, or a day as a wall at midnight. */
export interface Occurrence {
  start: Wall;
  place: number;
}

/** More times than this of one series are no meetings of people; the rest is left out. */
export const OCCURRENCES_MAX = 10_000;
/** A rule is followed no further than this, what lies before the window included: each day of 270 years. */
const TIMES_MAX = 100_000;
const YEAR_MS = 366 * DAY_MS;

/** Where in a series a time stands: its instant, or for a series of whole days its day. */
export function placeOf(time: Wall, series: Wall, zones: Zones): number {
  if (series.isDay) {
    if (time.isDay || time.zone !== IN_UTC) return Math.floor(time.wall / DAY_MS) * DAY_MS;
    return dayWall(time, zones);
  }
  // A day alone names the time of the series on that day.
  if (time.isDay) return instantOf({ ...series, wall: time.wall + (series.wall % DAY_MS) }, zones);
  return instantOf(
    time.zone === null && series.zone !== IN_UTC ? { ...time, zone: series.zone } : time,
    zones,
  );
}

/**
 * The times of a series within the window, in order, without its exceptions: its rule by ical.js, its first time (which
 * counts even where its own rule leaves it out: RFC 5545, 3.8.5.3), and those added one by one. An endless series ends
 * with the window.
 */
export function occurrencesOf(entry: CalendarEntry, window: Window, zones: Zones): Occurrence[] {
  const { start } = entry;
  const found = new Map<number, Occurrence>();
  const add = (time: Wall) => {
    const day = dayWall(time, zones);
    if (day < window.from || day >= window.to) return;
    const place = placeOf(time, start, zones);
    if (!found.has(place) && found.size < OCCURRENCES_MAX) found.set(place, { start: time, place });
  };
  add(start);
  for (const wall of ruleWalls(entry, window, zones)) add({ ...start, wall });
  for (const time of entry.more)
    add(
      start.isDay
        ? { ...start, wall: placeOf(time, start, zones) }
        : time.isDay
          ? { ...start, wall: time.wall + (start.wall % DAY_MS) }
          : time,
    );
  for (const time of entry.except) {
    // A whole day crosses out whatever falls on it.
    if (time.isDay && !start.isDay)
      for (const { start: at, place } of found.values()) {
        if (Math.floor(at.wall / DAY_MS) * DAY_MS === time.wall) found.delete(place);
      }
    else found.delete(placeOf(time, start, zones));
  }
  return [...found.values()].sort((a, b) => a.place - b.place);
}

/** What the rule gives, as walls of the series' own clock; those of years before the window are passed over. */
function* ruleWalls({ start, rule, until }: CalendarEntry, window: Window, zones: Zones): Generator<number> {
  // No meeting of people comes by the minute.
  if (!rule || /^(?:SECONDLY|MINUTELY|HOURLY)$/.test(rule.freq)) return;
  const end = Math.min(
    until ? untilWall(until, start, zones) : Number.POSITIVE_INFINITY,
    window.to + 2 * DAY_MS,
  );
  const first = start.wall + skipped(start.wall, rule, window.from);
  // The times are counted here, so that those of an earlier year may be passed over.
  const walk = rule.clone();
  const { count } = rule;
  walk.count = null;
  walk.until = icalTime(end, start.isDay);
  let given = 0;
  for (const next of ruleTimes(walk, icalTime(first, start.isDay))) {
    const wall = next.toUnixTime() * 1000;
    if (wall < start.wall) continue;
    if (wall > end || ++given > (count ?? TIMES_MAX)) return;
    yield wall;
  }
}

/**
 * How far the beginning of a rule may be moved towards the window without any of its times changing: whole steps of days or weeks, and
 * never where the times are counted.
 */
function skipped(start: number, rule: NonNullable<CalendarEntry['rule']>, from: number): number {
  const step =
    (rule.freq === 'DAILY' ? DAY_MS : rule.freq === 'WEEKLY' ? 7 * DAY_MS : 0) * (rule.interval || 1);
  const ahead = from - YEAR_MS - start;
  if (step === 0 || rule.count !== null || ahead <= 0) return 0;
  return Math.floor(ahead / step) * step;
}

/** The last moment of a rule on the series' own clock: UNTIL stands in UTC where the start has a zone, or ought to. */
function untilWall(until: Wall, start: Wall, zones: Zones): number {
  if (until.isDay) return until.wall + DAY_MS - 1000;
  if (until.zone !== IN_UTC || start.zone === IN_UTC) return until.wall;
  if (start.isDay) return zones.own.wallOf(until.wall);
  return (start.zone === null ? zones.own : zones.of(start.zone)).wallOf(until.wall);
}
