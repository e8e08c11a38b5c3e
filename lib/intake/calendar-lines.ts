import { decodeText, isWide } from '../transfer/encoding.ts';

/** The parts of a calendar file: each event's own lines, each zone's text, and the lines of the calendar itself. */
export interface CalendarParts {
  /** Lines of every event, unfolded, without those of its alarms. */
  events: string[][];
  /** The whole text of every VTIMEZONE. */
  zones: string[];
  /** Properties of the calendars: METHOD, X-OWNER, X-WR-CALNAME … */
  calendar: string[];
}

/**
 * A calendar file cut at its BEGIN and END lines. A missing END, stray bytes and raw line breaks cost the event they stand
 * in at most: the next BEGIN:VEVENT begins anew whatever is open.
 */
export function calendarParts(bytes: Uint8Array): CalendarParts {
  const parts: CalendarParts = { events: [], zones: [], calendar: [] };
  let event: string[] | null = null;
  let zone: string[] | null = null;
  // How deep in components within an event, or in others of the calendar (VTODO, VFREEBUSY), the line stands.
  let inside = 0;
  let other: string | null = null;
  const close = () => {
    if (event) parts.events.push(event);
    event = null;
    inside = 0;
  };
  for (const line of textOf(bytes).split(/\r\n|\n|\r/)) {
    const mark = /^(BEGIN|END):\s*([A-Z0-9-]+)\s*$/i.exec(line);
    const begins = mark?.[1]?.toUpperCase() === 'BEGIN';
    const name = mark?.[2]?.toUpperCase();
    if (name === 'VEVENT') {
      close();
      zone = null;
      other = null;
      if (begins) event = [];
    } else if (name === 'VCALENDAR') {
      close();
      zone = null;
      other = null;
    } else if (event) {
      if (mark) inside = Math.max(0, inside + (begins ? 1 : -1));
      else if (inside === 0) event.push(line);
    } else if (zone) {
      zone.push(line);
      if (!begins && name === 'VTIMEZONE') {
        parts.zones.push(zone.join('\r\n'));
        zone = null;
      }
    } else if (begins && name === 'VTIMEZONE') zone = [line];
    else if (other !== null) {
      if (!begins && name === other) other = null;
    } else if (begins && name) other = name;
    else if (line) parts.calendar.push(line);
  }
  close();
  return parts;
}

/** In UTF-16 a line break is no single byte: such a file is decoded first. */
function textOf(bytes: Uint8Array): string {
  if (isWide(bytes)) return decodeText(bytes).text.replace(/\r?\n[ \t]/g, '');
  return decodeText(unfold(bytes)).text;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Continued lines put together again (RFC 5545, 3.1), before anything is decoded: programs fold in the middle of a letter.
 */
export function unfold(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const breaks = byte === LF ? 1 : byte === CR && bytes[at + 1] === LF ? 2 : 0;
    const next = bytes[at + breaks];
    if (breaks > 0 && (next === 0x20 || next === 0x09)) at += breaks;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}
