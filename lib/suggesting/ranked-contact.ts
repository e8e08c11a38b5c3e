import { type Day, dayNumber } from '../days/index.ts';
import {
  isOfOlderMake,
  likelihoodOf,
  type RankedContact,
  type StandingContact,
  type StoredStanding,
  standingToday,
  storedStandingOf,
  tagsOf,
} from '../ranking/index.ts';
import { type Contact, cadenceFor, connectedDay, metDay, type Settings } from '../records/index.ts';
import type { StandingRow, StandingSource } from '../store/index.ts';
import type { Id } from '../words/index.ts';
import { nextOf } from './booked.ts';

/** What is kept of a contact beside its log: what the ranking takes, and the labels that a cadence may hang on. */
export type Input = RankedContact & { labels?: string[] };
export type Row = StandingRow<StoredStanding, Input>;

/** Rises when a row takes more of a contact than before: rows of an older make are summed up again. */
const MAKE = 3;

/** Whether an earlier make of the program summed a row up, which knew less. */
export const isOfOlder = ({ make, standing }: Row): boolean => make !== MAKE || isOfOlderMake(standing);

/** One contact as the ranking takes it. Tags carry their kind, since some ids name an industry and a function alike. */
export function sumUp(
  { contact, exchanges, promises }: StandingSource,
  today: Day,
  settings: Pick<Settings, 'cadences'>,
): Omit<Row, 'id'> {
  const standing = storedStandingOf({ exchanges, metOn: metDay(contact) }, today);
  const { warmth } = standingToday(standing, dayNumber(today), cadenceFor(contact, settings.cadences));
  return {
    warmth,
    likelihood: likelihoodOf(standing),
    make: MAKE,
    standing,
    input: inputOf(contact, promises),
  };
}

/** What is empty is left out: a full ranking reads one of these for everybody. */
function inputOf(contact: Contact, promises: StandingSource['promises']): Input {
  const { id, company, cadenceDays, snoozedUntil, nextMeeting, occasions, relation, labels, acquaintance } =
    contact;
  const connectedOn = connectedDay(contact);
  const tags = tagsOf({
    industries: [contact.industry],
    functions: [contact.function],
    seniorities: [contact.seniority],
    regions: [contact.region?.country, contact.region?.area],
    labels,
  }).flat();
  const open = promises.filter(({ doneOn }) => doneOn === null);
  return {
    id,
    ...(company ? { company } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(contact.importance > 1 ? { importance: contact.importance } : {}),
    ...(connectedOn ? { connectedOn } : {}),
    ...(acquaintance ? { acquaintance } : {}),
    ...(cadenceDays === null ? {} : { cadenceDays }),
    ...(snoozedUntil ? { snoozedUntil } : {}),
    ...(contact.resting ? { resting: true } : {}),
    ...(contact.archived ? { archived: true } : {}),
    ...(nextMeeting ? { nextMeeting } : {}),
    ...(open.length > 0
      ? { promises: open.map(({ by, text, due }) => ({ by, text, due, done: false })) }
      : {}),
    ...(occasions.length > 0 ? { occasions } : {}),
    ...(relation ? { relation } : {}),
    ...(labels.length > 0 ? { labels } : {}),
  };
}

/** The cadence asked for: the contact's own, or that of a label or the relation. */
export function askedOf(input: Input, settings: Pick<Settings, 'cadences'>): number | null {
  const { cadenceDays = null, labels = [], relation = null } = input;
  return cadenceFor({ cadenceDays, labels, relation }, settings.cadences);
}

/** A stored row as the ranking takes it. `booked` are the meetings of groups that lie ahead (`meetingsToCome`). */
export function contactOfRow(
  { id, input, standing }: Row,
  settings: Pick<Settings, 'cadences'>,
  booked: ReadonlyMap<Id, Day>,
  today: Day,
): StandingContact {
  const cadenceDays = askedOf(input, settings);
  const ofGroup = booked.get(id);
  if (ofGroup === undefined) return { ...input, cadenceDays, standing };
  return { ...input, cadenceDays, standing, nextMeeting: nextOf(input.nextMeeting, ofGroup, today) };
}
