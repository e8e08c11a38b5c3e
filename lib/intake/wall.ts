import type { Zones } from './zones.ts';

/** A time as a calendar writes it: what the clock shows, and by which clock. */
export interface Wall {
  /** Milliseconds at which UTC shows this day and hour. */
  wall: number;
  /** A day without an hour. */
  isDay: boolean;
  /** `UTC`; the file's name of a zone; or null, where it is the reader's own. */
  zone: string | null;
}

/** The name that stands for UTC in `Wall.zone`. */
export const IN_UTC = '\u0000UTC';

/** Every time among the values of a property, periods by their beginning. What is no day of the calendar is left out. */
export function wallsOf({
  params,
  values,
}: {
  params: Record<string, string | string[]>;
  values: unknown[];
}): Wall[] {
  const zone = params.tzid === undefined ? null : String(params.tzid);
  return values.flatMap((value) => {
    const written = String(Array.isArray(value) ? value[0] : value);
    const wall = readWall(written.split('/')[0] ?? '', zone);
    return wall ? [wall] : [];
  });
}

// ical.js has put in the dashes and colons; where a value is not of the type it should have, some are left over.
const WRITTEN = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(?:(\d{2}):?(\d{2}):?(\d{2})?:?)?:{0,2})?(Z)?(?:::?)?$/i;

function readWall(text: string, zone: string | null): Wall | null {
  const found = WRITTEN.exec(text.trim());
  if (!found) return null;
  const [, year = '', month = '', day = '', hour, minute = '0', second = '0', utc] = found;
  const wall = new Date(0);
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (wall.getUTCDate() !== Number(day) || wall.getUTCMonth() !== Number(month) - 1) return null;
  if (hour === undefined) return { wall: wall.getTime(), isDay: true, zone: null };
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  wall.setUTCHours(Number(hour), Number(minute), Number(second));
  return { wall: wall.getTime(), isDay: false, zone: utc ? IN_UTC : zone };
}

/** The instant of a time, in milliseconds; of a day, its first moment for the reader. */
export function instantOf({ wall, zone }: Wall, zones: Zones): number {
  if (zone === IN_UTC) return wall;
  return (zone === null ? zones.own : zones.of(zone)).instantOf(wall);
}

/** The day a time falls on for the reader, as a wall at midnight. */
export function dayWall(time: Wall, zones: Zones): number {
  const wall = time.isDay ? time.wall : zones.own.wallOf(instantOf(time, zones));
  return Math.floor(wall / DAY_MS) * DAY_MS;
}
export const DAY_MS = 86_400_000;

/** An instant in UTC without fractions, `2013-06-10T16:00:00Z`. */
export const instantText = (instant: number): string => `${new Date(instant).toISOString().slice(0, -5)}Z`;
