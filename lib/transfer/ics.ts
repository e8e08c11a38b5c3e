import { addDays, type Day, dayFromNumber, dayNumber, dayOf, isDay } from '../days/index.ts';
import { type Book, type Contact, cadenceFor, type GroupCadences, type Promised } from '../records/index.ts';
import { grouped } from '../words/grouped.ts';
import type { Id } from '../words/index.ts';
import { icalText, type JcalComponent, type JcalProperty } from './ical-text.ts';
import type { TextOf } from './map-words.ts';

/**
 * Open promises with a due day, meetings to come, and the cadences the user asked for, as all-day events of a calendar
 * file (RFC 5545): a cadence repeats from the day it is next due. Those without one of their own have that of their labels or relation,
 * by `cadences`; resting and archived people, who are never suggested, have none.
 */
export function writeIcs(
  book: Book,
  options: { now: Date; text: TextOf; cadences?: GroupCadences | undefined },
): string {
  const { now, text, cadences } = options;
  const contacts = new Map(book.contacts.map((contact) => [contact.id, contact]));
  const living = (id: Id) => {
    const contact = contacts.get(id);
    return contact && !contact.archived ? contact : undefined;
  };
  const events: JcalComponent[] = [];
  for (const promise of book.promises) {
    const contact = living(promise.contactId);
    if (contact && isDay(promise.due) && promise.doneOn === null)
      events.push(event(`promise-${promise.id}`, promise.due, promiseTitle(promise, contact, text), now));
  }
  const today = dayOf(now);
  events.push(...meetings(book, today, text, now));
  const exchanges = grouped(book.exchanges, (exchange) => exchange.contactId);
  let overdue = 0;
  for (const contact of book.contacts) {
    const cadence = cadenceFor(contact, cadences);
    if (!living(contact.id) || contact.resting || !Number.isInteger(cadence) || cadence === null) continue;
    const last =
      (exchanges.get(contact.id) ?? [])
        .map((exchange) => exchange.on)
        .filter(isDay)
        .sort()
        .at(-1) ?? null;
    const due = nextDue(contact, cadence, last, today);
    // After an import or a holiday many are due at once: spread over the days to come, a calendar stays usable.
    const from = due === today ? addDays(today, Math.floor(overdue++ / DUE_A_DAY)) : due;
    const rule = { freq: 'DAILY', interval: cadence };
    events.push(
      event(`cadence-${contact.id}`, from, text('icsFile.keepInTouch', [contact.name]), now, [
        'rrule',
        {},
        'recur',
        rule,
      ]),
    );
  }
  const calendar: JcalComponent = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Bollplank//Calendar//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['x-wr-calname', {}, 'unknown', 'Bollplank'],
    ],
    events,
  ];
  return icalText(calendar, 'icalendar');
}

/** How many that are due already fall on one day. */
const DUE_A_DAY = 3;

function promiseTitle(promise: Promised, contact: Contact, text: TextOf): string {
  return text(promise.by === 'me' ? 'icsFile.iPromised' : 'icsFile.theyPromised', [
    contact.name,
    promise.text,
  ]);
}

/** Meetings to come: of the groups the user has not left, and those booked with one person. */
function meetings(book: Book, today: Day, text: TextOf, now: Date): JcalComponent[] {
  const groups = new Map(book.groups.map((group) => [group.id, group]));
  const ofGroups = book.meetings.flatMap(({ id, groupId, on, cancelled, topic }) => {
    const group = groups.get(groupId);
    if (!group || group.verdict === 'leave' || cancelled || !isDay(on) || on < today) return [];
    return [event(`meeting-${id}`, on, [group.name, topic].filter(Boolean).join(': '), now)];
  });
  const booked = book.contacts.flatMap(({ id, name, nextMeeting, archived, mergedInto }) =>
    !isDay(nextMeeting) || nextMeeting < today || archived || mergedInto
      ? []
      : [event(`meet-${id}`, nextMeeting, text('icsFile.meet', [name]), now)],
  );
  return [...ofGroups, ...booked];
}

/** The next day the cadence asks for: counted from the last exchange, never before today or the end of a snooze. */
function nextDue(contact: Contact, cadence: number, last: Day | null, today: Day): Day {
  const due = last === null ? today : addDays(last, cadence);
  return [due, today, isDay(contact.snoozedUntil) ? contact.snoozedUntil : today].sort().at(-1) ?? today;
}

function event(uid: string, on: Day, summary: string, now: Date, ...more: JcalProperty[]): JcalComponent {
  return [
    'vevent',
    [
      ['uid', {}, 'text', `${uid}@bollplank`],
      ['dtstamp', {}, 'date-time', now.toISOString().replace(/\.\d+/, '')],
      ['dtstart', {}, 'date', on],
      ['dtend', {}, 'date', dayFromNumber(dayNumber(on) + 1)],
      ['summary', {}, 'text', summary],
      ['transp', {}, 'text', 'TRANSPARENT'],
      ...more,
    ],
    [],
  ];
}
