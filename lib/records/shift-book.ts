import { addDays, type Day, daysBetween, type Instant, isDay } from '../days/day.ts';
import type { Book } from './book.ts';

/**
 * The book as if it had been written on `today` instead of on `anchor`: every day and every instant of every record
 * moves by the same whole number of days, so that "three weeks ago" stays three weeks ago. Years in positions stay:
 * they are part of a biography. Records are copied; keys that this version does not know are kept as they are.
 */
export function shiftBook(book: Book, anchor: Day, today: Day): Book {
  const days = daysBetween(anchor, today);
  const day = <T extends Day | null>(value: T): T => (value === null ? value : (addDays(value, days) as T));
  const instant = (value: Instant): Instant => new Date(Date.parse(value) + days * 86_400_000).toISOString();
  const made = <T extends { createdAt: Instant; updatedAt: Instant }>(record: T): T => ({
    ...record,
    createdAt: instant(record.createdAt),
    updatedAt: instant(record.updatedAt),
  });
  return {
    ...book,
    contacts: book.contacts.map((contact) => ({
      ...made(contact),
      metOn: day(contact.metOn),
      snoozedUntil: day(contact.snoozedUntil),
      nextMeeting: day(contact.nextMeeting),
      occasions: contact.occasions.map((occasion) => ({ ...occasion, on: day(occasion.on) })),
      ...(contact.origin ? { origin: { ...contact.origin, on: day(contact.origin.on) } } : {}),
    })),
    profiles: book.profiles.map((profile) => ({
      ...made(profile),
    })),
    exchanges: book.exchanges.map((exchange) => ({ ...made(exchange), on: day(exchange.on) })),
    promises: book.promises.map((promise) => ({
      ...made(promise),
      due: day(promise.due),
      doneOn: day(promise.doneOn),
    })),
    goals: book.goals.map((goal) => ({ ...made(goal), until: day(goal.until) })),
    groups: book.groups.map(made),
    meetings: book.meetings.map((meeting) => ({ ...made(meeting), on: day(meeting.on) })),
    introductions: book.introductions.map((introduction) => ({
      ...made(introduction),
      on: day(introduction.on),
    })),
    tombstones: book.tombstones.map((stone) => ({ ...stone, deletedAt: instant(stone.deletedAt) })),
    settings: book.settings && {
      ...book.settings,
      ...(book.settings.readingRules
        ? {
            readingRules: book.settings.readingRules.map((rule) => ({
              ...rule,
              createdAt: instant(rule.createdAt),
            })),
          }
        : {}),
      updatedAt: instant(book.settings.updatedAt),
    },
  };
}

/** The day a sample file was written for, from its `anchor`; null where it says none. */
export function anchorOf(file: unknown): Day | null {
  const anchor = typeof file === 'object' && file !== null && 'anchor' in file ? file.anchor : null;
  return isDay(anchor) ? anchor : null;
}
