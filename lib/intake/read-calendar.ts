import { type AddressKind, addressKey, invitedKind, personName } from './addresses.ts';
import {
  type Answer,
  type CalendarEntry,
  calendarEntry,
  type Invited,
  type LeftOut,
} from './calendar-entry.ts';
import { calendarParts } from './calendar-lines.ts';
import { OCCURRENCES_MAX, occurrencesOf, placeOf, type Window } from './occurrences.ts';
import { DAY_MS, dayWall, instantOf, instantText, type Wall } from './wall.ts';
import { describedZone, namedZone, UTC, type Zone, type Zones, zonesOf } from './zones.ts';

/** Somebody an event names; who is the user is not known yet. */
export interface Guest {
  address: string | null;
  name: string | null;
  kind: AddressKind;
  answer: Answer | null;
}

/** One meeting at one time, as the file tells it. Title, place and text are not part of it. */
export interface CalendarEvent {
  /** `?3` for the fourth event of the file where it has no UID. */
  uid: string;
  /** The instant or day in its series; null for a single event. */
  recurrenceId: string | null;
  /** An instant in UTC without fractions; a day where it is a whole one. */
  start: string;
  /** The day it is for the user when it begins. */
  day: string;
  /** How long, where the file says so and it is no whole day. */
  minutes: number | null;
  isWholeDay: boolean;
  /** Everybody invited, the user too, each once; the organiser last where not among the invited. */
  guests: Guest[];
  organiser: Guest | null;
  cancelled: boolean;
  tentative: boolean;
  private: boolean;
  place: CalendarEntry['place'];
  /** Which of two readings of the same meeting holds: the higher SEQUENCE, then the later stamp. */
  sequence: number;
  stamp: string;
  /** The file is an invitation as it was sent (METHOD:REQUEST and its like): no proof of a meeting. */
  isInvitation: boolean;
}

/** What one calendar file holds, and what could not be taken. */
export interface CalendarFile {
  events: CalendarEvent[];
  left: Record<LeftOut | 'lostRules' | 'outside' | 'tooMany', number>;
  /** Names of zones that nobody knows; their times were read by the user's own. */
  unknownZones: string[];
  /** Addresses the file itself calls its owner's (X-OWNER, X-WR-CALNAME). */
  owners: string[];
  /** No event names anybody: the link Outlook publishes, or a calendar shared as busy and free. */
  namesNobody: boolean;
}

export interface CalendarOptions {
  /** The user's zone in the world's list. */
  zone: string;
  /** First and last day that are read, both inside. */
  from: string;
  to: string;
}

/**
 * The meetings of a calendar file of any program. What one event has wrong costs that event, and is counted in `left`.
 * `zone` must be one of the world's list (`namedZone`), else UTC stands in for it.
 */
export function readCalendar(bytes: Uint8Array, { zone, from, to }: CalendarOptions): CalendarFile {
  const parts = calendarParts(bytes);
  const described = new Map<string, Zone>();
  for (const text of parts.zones) {
    const one = describedZone(text);
    if (one) described.set(one.name, one.zone);
  }
  const zones = zonesOf(namedZone(zone) ?? UTC, described);
  const window: Window = {
    from: Date.parse(`${from}T00:00:00Z`),
    to: Date.parse(`${to}T00:00:00Z`) + DAY_MS,
  };
  const left: CalendarFile['left'] = { noStart: 0, badStart: 0, lostRules: 0, outside: 0, tooMany: 0 };
  const method = calendarWord(parts.calendar, 'METHOD').toUpperCase();

  const series = new Map<string, CalendarEntry[]>();
  parts.events.forEach((lines, at) => {
    const entry = calendarEntry(lines);
    if ('left' in entry) {
      left[entry.left]++;
      return;
    }
    if (entry.lostRule) left.lostRules++;
    const uid = entry.uid ?? `?${at}`;
    const same = series.get(uid);
    if (same) same.push(entry);
    else series.set(uid, [entry]);
  });

  const events: CalendarEvent[] = [];
  // All times of a series have the same guests: they are told apart from rooms and lists once.
  const guests = new Map<CalendarEntry, Guest[]>();
  for (const [uid, entries] of series) {
    const times = timesOf(entries, window, zones);
    if (times.length === 0) left.outside++;
    if (times.length >= OCCURRENCES_MAX) left.tooMany++;
    for (const { entry, from: whole, start, place } of times) {
      events.push(eventAt({ uid, entry, whole, start, place, zones, method, guests }));
    }
  }
  events.sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
  );
  return {
    events,
    left,
    unknownZones: [...zones.unknown],
    owners: ownersIn(parts.calendar),
    namesNobody:
      events.length > 0 && events.every(({ guests, organiser }) => guests.length === 0 && !organiser),
  };
}

interface Time {
  entry: CalendarEntry;
  /** The series it belongs to, from which it has what it does not say itself. */
  from: CalendarEntry | null;
  start: Wall;
  /** Where in its series; null for a single event. */
  place: string | null;
}

/** All times of one UID: its single event or series, with every changed time in the place of the one it changes. */
function timesOf(entries: CalendarEntry[], window: Window, zones: Zones): Time[] {
  const whole = newest(entries.filter(({ recurrenceId }) => recurrenceId === null));
  const changes = new Map<number, CalendarEntry>();
  const later: { place: number; entry: CalendarEntry }[] = [];
  const base = whole?.start;
  for (const entry of entries) {
    if (!entry.recurrenceId) continue;
    const place = placeOf(entry.recurrenceId, base ?? entry.recurrenceId, zones);
    const known = changes.get(place);
    changes.set(place, known ? (newest([known, entry]) ?? entry) : entry);
    if (entry.andLater) later.push({ place, entry });
  }
  const inside = (time: Wall) => {
    const day = dayWall(time, zones);
    return day >= window.from && day < window.to;
  };
  const name = (place: number) => ((base ?? { isDay: false }).isDay ? dayText(place) : instantText(place));
  const times: Time[] = [];
  if (whole && !whole.rule && whole.more.length === 0) {
    // A changed time of what is no series (any more) stands beside it, unless it is the same time.
    if (inside(whole.start) && !changes.has(placeOf(whole.start, whole.start, zones)))
      times.push({ entry: whole, from: null, start: whole.start, place: null });
  } else if (whole) {
    later.sort((a, b) => b.place - a.place);
    for (const { start, place } of occurrencesOf(whole, window, zones)) {
      if (changes.has(place)) continue;
      const change = later.find((one) => one.place <= place);
      if (!change) times.push({ entry: whole, from: null, start, place: name(place) });
      else
        times.push({
          entry: change.entry,
          from: whole,
          start: moved(start, place, change, whole, zones),
          place: name(place),
        });
    }
  }
  for (const [place, entry] of changes)
    if (inside(entry.start))
      times.push({
        entry,
        from: whole,
        start: entry.start,
        place: base ? name(place) : entry.recurrenceId?.isDay ? dayText(place) : instantText(place),
      });
  return times;
}

/** A later time of a series that was moved from one time on. */
function moved(
  start: Wall,
  place: number,
  change: { place: number; entry: CalendarEntry },
  whole: CalendarEntry,
  zones: Zones,
): Wall {
  if (change.entry.start.isDay !== whole.start.isDay) return start;
  const by = placeOf(change.entry.start, whole.start, zones) - change.place;
  if (start.isDay) return { ...start, wall: place + by };
  const zone = whole.start.zone;
  const shifted = { ...start, wall: start.wall + by };
  return { ...shifted, zone };
}

/** The version that holds. */
function newest(entries: CalendarEntry[]): CalendarEntry | null {
  let best: CalendarEntry | null = null;
  for (const entry of entries)
    if (
      !best ||
      entry.sequence > best.sequence ||
      (entry.sequence === best.sequence && entry.stamp >= best.stamp)
    )
      best = entry;
  return best;
}

const dayText = (wall: number) => new Date(wall).toISOString().slice(0, 10);

function eventAt({
  uid,
  entry,
  whole,
  start,
  place,
  zones,
  method,
  guests: known,
}: {
  uid: string;
  entry: CalendarEntry;
  whole: CalendarEntry | null;
  start: Wall;
  place: string | null;
  zones: Zones;
  method: string;
  guests: Map<CalendarEntry, Guest[]>;
}): CalendarEvent {
  const named = entry.invited.length > 0 ? entry : (whole ?? entry);
  const organiser = entry.organiser ?? whole?.organiser ?? null;
  // A change without an organiser of its own, but with guests, has that of its series.
  const shares = named.organiser === organiser;
  const guests = (shares ? known.get(named) : undefined) ?? guestsOf(named.invited, organiser);
  if (shares) known.set(named, guests);
  const length =
    entry.end && !start.isDay ? instantOf(entry.end, zones) - instantOf(entry.start, zones) : null;
  const day = dayText(dayWall(start, zones));
  return {
    uid,
    recurrenceId: place,
    start: start.isDay ? day : instantText(instantOf(start, zones)),
    day,
    minutes: length !== null && length >= 0 ? Math.round(length / 60_000) : null,
    isWholeDay: start.isDay || entry.wholeDay,
    guests,
    organiser: organiser ? (guests.find((guest) => isSame(guest, organiser)) ?? null) : null,
    cancelled: entry.cancelled || method === 'CANCEL',
    tentative: entry.tentative,
    private: entry.private,
    place: entry.place ?? whole?.place ?? null,
    sequence: entry.sequence,
    stamp: entry.stamp,
    isInvitation: /^(?:REQUEST|REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/.test(method),
  };
}

const isSame = (guest: Guest, invited: Invited) =>
  invited.address === null ? guest.name === personName(invited.name) : guest.address === invited.address;

function guestsOf(invited: Invited[], organiser: Invited | null): Guest[] {
  const lists = new Set(invited.flatMap(({ memberOf }) => memberOf));
  const guests = new Map<string, Guest>();
  for (const one of organiser ? [...invited, organiser] : invited) {
    const name = personName(one.name);
    const key = one.address ?? `name ${name}`;
    const known = guests.get(key);
    if (known) {
      known.answer ??= one.answer;
      known.name ??= name;
      continue;
    }
    const type = one.address && lists.has(one.address) ? 'GROUP' : one.type;
    guests.set(key, {
      address: one.address,
      name,
      kind: invitedKind(one.address, one.name, type),
      answer: one.answer,
    });
  }
  return [...guests.values()].filter(({ address, name }) => address !== null || name !== null);
}

function calendarWord(lines: string[], name: string): string {
  const line = lines.find(
    (one) => one.toUpperCase().startsWith(name) && /^[;:]/.test(one.slice(name.length)),
  );
  return line ? line.slice(line.indexOf(':') + 1).trim() : '';
}

function ownersIn(lines: string[]): string[] {
  const owner = lines.find((line) => /^X-OWNER[;:]/i.test(line));
  const found = [/mailto:([^\s"]+)/i.exec(owner ?? '')?.[1], calendarWord(lines, 'X-WR-CALNAME')].flatMap(
    (one) => addressKey(one) ?? [],
  );
  return [...new Set(found)].filter((address) => invitedKind(address, null, '') === 'person');
}
