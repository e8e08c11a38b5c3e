import { dayNumberOf } from '../days/day-number.ts';
import { type Day, dayFromNumber } from '../days/index.ts';
import { bookedDay } from './excluded.ts';
import type { Ranked, StandingContact } from './network.ts';
import { circumstancesOf } from './rank.ts';
import { scoreContact } from './score.ts';

/** Why somebody is not on the list; each has a text `place.<code>`. */
export const PLACE_CODES = [
  'archived',
  'resting',
  'snoozed',
  'booked',
  'inPeace',
  'untried',
  'onlyThey',
  'later',
  'others',
] as const;
export type PlaceCode = (typeof PLACE_CODES)[number];

/** Where somebody stands who is not on the list, as data. Days in `params` are ISO days. */
export interface Place {
  code: PlaceCode;
  params: (number | Day)[];
}

/**
 * Why a contact who is not on the list is not there, from the same rules and numbers as the list: what the user chose
 * comes first, then the rest after approaches without an answer, then timing. `later` has the first day on which it is
 * time as things stand; `others` says that it is time, and that others come before; `untried` that nothing will bring up
 * somebody who never took part, `onlyThey` the same where they write and I do not.
 */
export function placeOf(contact: StandingContact, around: Pick<Ranked<unknown>, 'now' | 'me'>): Place {
  const circumstances = circumstancesOf(around);
  const { today } = circumstances;
  if (contact.archived) return { code: 'archived', params: [] };
  if (contact.resting) return { code: 'resting', params: [] };
  const snoozed = contact.snoozedUntil ? dayNumberOf(contact.snoozedUntil) : null;
  if (snoozed !== null && snoozed > today) return { code: 'snoozed', params: [dayFromNumber(snoozed)] };
  const booked = bookedDay(contact, contact.standing, today);
  if (booked !== null) return { code: 'booked', params: [dayFromNumber(booked)] };
  const scored = scoreContact(contact, contact.standing, circumstances);
  if (scored.restsUntil !== null)
    return { code: 'inPeace', params: [contact.standing.unanswered, dayFromNumber(scored.restsUntil)] };
  if (scored.tier < 2) return { code: 'others', params: [] };
  // Not by timing alone: an answer they wait for, a promise or a birthday may bring somebody up before.
  const last = today + Math.ceil(Math.max(YEAR, scored.cadence));
  for (let day = today + 1; day <= last; day++)
    if (scoreContact(contact, contact.standing, { ...circumstances, today: day }).tier < 2)
      return { code: 'later', params: [dayFromNumber(day)] };
  const { lastHeard } = contact.standing;
  return { code: lastHeard === null ? 'untried' : 'onlyThey', params: [] };
}

/** Days ahead that are looked at for whatever comes back every year. */
const YEAR = 366;
