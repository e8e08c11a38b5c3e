import ICAL from 'ical.js';
import { addressKey } from './addresses.ts';
import { cancelledByTitle } from './cancelled.ts';
import { type Wall, wallsOf } from './wall.ts';

/** What an invited person has answered; null where the file says nothing, or nothing that is known. */
export type Answer = 'accepted' | 'declined' | 'delegated' | 'tentative' | 'needs-action';

/** Somebody an event names, as the file writes it. */
export interface Invited {
  /** Lower-case, the domain in its ASCII form; null where the file hides it. */
  address: string | null;
  name: string | null;
  answer: Answer | null;
  /** CUTYPE, in upper case; empty where it is not said. */
  type: string;
  /** The lists through which this one is invited. */
  memberOf: string[];
}

/** One VEVENT: a single event, a series, or one changed time of a series. */
export interface CalendarEntry {
  /** Null where the file has none. */
  uid: string | null;
  /** The time in its series that this entry stands for. */
  recurrenceId: Wall | null;
  /** RANGE=THISANDFUTURE: it stands for all later ones too. */
  andLater: boolean;
  start: Wall;
  end: Wall | null;
  rule: ICAL.Recur | null;
  /** It has a rule that nobody can read: its first time is all that is known of it. */
  lostRule: boolean;
  /** The rule's UNTIL, as it is written. */
  until: Wall | null;
  more: Wall[];
  except: Wall[];
  invited: Invited[];
  organiser: Invited | null;
  cancelled: boolean;
  tentative: boolean;
  private: boolean;
  /** Marked as a whole day by Exchange, though it has hours. */
  wholeDay: boolean;
  place: 'video' | 'place' | null;
  /** Which of two versions holds: the higher SEQUENCE, then the later stamp. */
  sequence: number;
  stamp: string;
}

/** Why an event was left out. */
export type LeftOut = 'noStart' | 'badStart';

/** A property of jCal: name, parameters, type, values. */
interface Property {
  name: string;
  params: Record<string, string | string[]>;
  values: unknown[];
}

const WANTED =
  /^(?:UID|RECURRENCE-ID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|ATTENDEE|ORGANIZER|STATUS|SUMMARY|CLASS|LOCATION|DESCRIPTION|SEQUENCE|DTSTAMP|LAST-MODIFIED|X-GOOGLE-CONFERENCE|X-MICROSOFT-SKYPETEAMSMEETINGURL|X-MICROSOFT-CDO-ALLDAYEVENT)(?=[;:])/i;

/**
 * The lines of one event as an entry. Each line is read alone, so that one that is broken costs no more than itself; the
 * title, the place and the text are looked at for what they mark and forgotten.
 */
export function calendarEntry(lines: string[]): CalendarEntry | { left: LeftOut } {
  const properties = new Map<string, Property[]>();
  for (const line of lines) {
    const name = WANTED.exec(line)?.[0].toLowerCase();
    if (!name) continue;
    const property = propertyOf(name, line);
    if (!property) continue;
    const same = properties.get(name);
    if (same) same.push(property);
    else properties.set(name, [property]);
  }
  const all = (name: string) => properties.get(name) ?? [];
  const first = (name: string) => all(name)[0];
  const word = (name: string) => String(first(name)?.values[0] ?? '').trim();
  const walls = (name: string) => all(name).flatMap(wallsOf);

  const begins = first('dtstart');
  if (!begins) return { left: 'noStart' };
  const [start] = wallsOf(begins);
  if (!start) return { left: 'badStart' };
  const rule = ruleOf(first('rrule'));
  const status = word('status').toUpperCase();
  const ends = first('dtend');
  return {
    uid: word('uid') || null,
    recurrenceId: walls('recurrence-id')[0] ?? null,
    andLater: String(first('recurrence-id')?.params.range ?? '').toUpperCase() === 'THISANDFUTURE',
    start,
    end: (ends && wallsOf(ends)[0]) ?? null,
    rule: rule?.recur ?? null,
    lostRule: rule === null && lines.some((line) => /^RRULE[;:]/i.test(line)),
    until: rule?.until ?? null,
    more: walls('rdate'),
    except: walls('exdate'),
    invited: all('attendee').map(invited),
    organiser: all('organizer').map(invited)[0] ?? null,
    cancelled: status === 'CANCELLED' || status === 'CANCELED' || cancelledByTitle(word('summary')),
    tentative: status === 'TENTATIVE',
    private: /^(?:private|confidential)$/i.test(word('class')),
    wholeDay: /^true$/i.test(word('x-microsoft-cdo-alldayevent')),
    place: placeOf(
      [...properties].flatMap(([name, list]) => (TEXTS.has(name) ? list : [])),
      word('location'),
    ),
    sequence: Number.parseInt(word('sequence'), 10) || 0,
    stamp: word('last-modified') || word('dtstamp'),
  };
}

const TEXTS = new Set(['location', 'description', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl']);
const VIDEO =
  /https?:\/\/(?:[\w.-]*\.)?(?:teams\.(?:microsoft|live)\.com|meet\.google\.com|zoom\.us|zoomgov\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeet(?:ing)?\.com|facetime\.apple\.com|meetings\.lync\.com|join\.skype\.com)\b/i;
const ONLINE = /\b(?:microsoft teams|google meet|zoom meeting|webex)\b/i;

function placeOf(texts: Property[], location: string): CalendarEntry['place'] {
  if (ONLINE.test(location) || texts.some(({ values }) => VIDEO.test(String(values[0] ?? ''))))
    return 'video';
  return location ? 'place' : null;
}

/** One line by ical.js; where it cannot, once more without its quotation marks, and people by what is plain in it. */
function propertyOf(name: string, line: string): Property | null {
  const one = (text: string): Property | null => {
    try {
      const [, params, , ...values] = ICAL.parse.property(text) as unknown as [
        string,
        Property['params'],
        string,
        ...unknown[],
      ];
      return { name, params, values };
    } catch {
      return null;
    }
  };
  return one(line) ?? one(line.replaceAll('"', '')) ?? (PEOPLE.has(name) ? plainPerson(name, line) : null);
}

const PEOPLE = new Set(['attendee', 'organizer']);

function plainPerson(name: string, line: string): Property | null {
  const address = /mailto:\s*([^\s"<>;,]+@[^\s"<>;,]+)\s*$/i.exec(line)?.[1];
  if (!address) return null;
  const params: Property['params'] = {};
  for (const [, key = '', value = ''] of line.matchAll(/;(CN|PARTSTAT|CUTYPE)="?([^";:]*)/gi))
    params[key.toLowerCase()] = value;
  return { name, params, values: [`mailto:${address}`] };
}

function invited({ params, values }: Property): Invited {
  const param = (name: string) => String(params[name] ?? '').trim();
  const name = param('cn');
  const uri = String(values[0] ?? '').trim();
  const written = /^mailto:/i.test(uri) ? uri.replace(/^mailto:\s*/i, '').split('?')[0] : '';
  // Apple hides people behind addresses of its own and tells theirs beside them.
  const address = addressKey(written || param('email') || (/^[^\s/:]+@[^\s/:]+$/.test(uri) ? uri : ''));
  return {
    address: address ?? addressKey(name),
    name: name || null,
    answer: ANSWERS[param('partstat').toUpperCase()] ?? null,
    type: param('cutype').toUpperCase(),
    memberOf: [params.member ?? []]
      .flat()
      .flatMap((list) => list.split(',').flatMap((one) => addressKey(one) ?? [])),
  };
}

const ANSWERS: Record<string, Answer> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  DELEGATED: 'delegated',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'needs-action',
};

function ruleOf(property: Property | undefined): { recur: ICAL.Recur; until: Wall | null } | null {
  const written = property?.values[0];
  if (typeof written !== 'object' || written === null) return null;
  const { until, ...data } = written as { until?: unknown; freq?: unknown };
  if (!data.freq) return null;
  try {
    const recur = ICAL.Recur.fromData(data as Parameters<typeof ICAL.Recur.fromData>[0]);
    const [end = null] = until === undefined ? [] : wallsOf({ params: {}, values: [until] });
    return { recur, until: end };
  } catch {
    return null;
  }
}
