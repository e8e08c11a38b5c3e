import ICAL from 'ical.js';
import { windowsZone } from './windows-zones.ts';

/**
 * A zone as two functions. An instant is in milliseconds since 1970 in UTC; a wall is what a clock there shows, written as
 * the milliseconds at which UTC would show it. A wall that comes twice or never in a change of clocks is read as one of the
 * instants beside it, the earlier one where it comes twice.
 */
export interface Zone {
  instantOf: (wall: number) => number;
  wallOf: (instant: number) => number;
}

const MINUTE = 60_000;
/** Clocks change on whole quarters of an hour. */
const QUARTER = 15 * MINUTE;
const DAY = 86_400_000;

/** A zone that is always `minutes` ahead of UTC. */
const fixedZone = (minutes: number): Zone => ({
  instantOf: (wall) => wall - minutes * MINUTE,
  wallOf: (instant) => instant + minutes * MINUTE,
});

export const UTC = fixedZone(0);

const named = new Map<string, Zone | null>();

/** The zone of this name in the world's list (`Europe/Stockholm`, in any case). Null where there is none. */
export function namedZone(name: string): Zone | null {
  let zone = named.get(name);
  if (zone === undefined) {
    zone = intlZone(name);
    named.set(name, zone);
  }
  return zone;
}

function intlZone(name: string): Zone | null {
  // "+01:00" would be taken for a zone too, and is none of the world's list.
  if (!/^[A-Za-z]/.test(name)) return null;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  } catch {
    return null;
  }
  // Most days have one offset from end to end, and a calendar asks for few days: only a day of a change is looked into.
  const offsets = new Map<number, number>();
  const measured = (instant: number): number => {
    const known = offsets.get(instant);
    if (known !== undefined) return known;
    const offset = shown(clock, instant) - instant;
    if (offsets.size > OFFSETS_KEPT) offsets.clear();
    offsets.set(instant, offset);
    return offset;
  };
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / DAY) * DAY;
    const morning = measured(day);
    if (morning === measured(day + DAY)) return morning;
    return measured(Math.floor(instant / QUARTER) * QUARTER);
  };
  return {
    wallOf: (instant) => instant + offsetAt(instant),
    instantOf: (wall) => {
      const before = wall - offsetAt(wall - DAY);
      if (before + offsetAt(before) === wall) return before;
      const after = wall - offsetAt(wall + DAY);
      return after + offsetAt(after) === wall ? after : before;
    },
  };
}
const OFFSETS_KEPT = 100_000;

function shown(clock: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of clock.formatToParts(instant)) parts[type] = value;
  const part = (name: string) => Number(parts[name]);
  const year = parts.era?.startsWith('B') ? 1 - part('year') : part('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'));
  return wall.getTime();
}

/** A zone as a calendar file itself describes it (VTIMEZONE). Null where the description cannot be read. */
export function describedZone(text: string): { name: string; zone: Zone } | null {
  try {
    const component = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
    const name = String(component.getFirstPropertyValue('tzid') ?? '');
    const zone = new ICAL.Timezone({ component, tzid: name });
    const offsetAt = (wall: number) => zone.utcOffset(icalTime(wall)) * 1000;
    if (!Number.isFinite(offsetAt(0)) || component.getAllSubcomponents().length === 0) return null;
    return {
      name,
      zone: {
        instantOf: (wall) => wall - offsetAt(wall),
        wallOf: (instant) => instant + offsetAt(instant + offsetAt(instant)),
      },
    };
  } catch {
    return null;
  }
}

/** A wall as a time of ical.js: what UTC would show. */
export function icalTime(wall: number, isDate = false): ICAL.Time {
  const at = new Date(wall);
  const parts = {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    isDate,
  };
  return new ICAL.Time(parts, ICAL.Timezone.utcTimezone);
}

/** What finds the zone a file means by a name. */
export interface Zones {
  /** The zone of this name; the user's own where nobody knows it, and then the name is in `unknown`. */
  of: (name: string) => Zone;
  own: Zone;
  unknown: Set<string>;
}

/**
 * The zones of one file. A name is looked up in the world's list, also behind a path (`/mozilla.org/…/Europe/Oslo`), then among those of
 * Windows, then in what the file itself describes (`described`), then as an offset in the name. The file's own description
 * comes late because programs leave it out, and those of Outlook hold the rule of one year alone.
 */
export function zonesOf(own: Zone, described: Map<string, Zone>): Zones {
  const unknown = new Set<string>();
  const found = new Map<string, Zone>();
  const find = (name: string): Zone => {
    const bare = name.trim().replace(/^"|"$/g, '');
    const byPath = /([A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?)$/.exec(bare)?.[1];
    const zone =
      (bare && namedZone(bare)) ||
      (byPath && namedZone(byPath)) ||
      namedZone(windowsZone(bare) ?? '') ||
      described.get(bare) ||
      offsetZone(bare);
    if (zone) return zone;
    if (bare) unknown.add(bare);
    return own;
  };
  return {
    own,
    unknown,
    of: (name) => {
      const known = found.get(name);
      if (known) return known;
      const zone = find(name);
      found.set(name, zone);
      return zone;
    },
  };
}

/** `(UTC+01:00) …`, `GMT+0100`, `tzone://Microsoft/Utc`. */
function offsetZone(name: string): Zone | null {
  if (/^(?:z|.*\/utc)$/i.test(name)) return UTC;
  const offset = /(?:utc|gmt)\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(name);
  if (!offset) return null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 15 * 60 ? null : fixedZone(offset[1] === '-' ? -minutes : minutes);
}
