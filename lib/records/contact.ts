import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Acquaintance, OccasionKind } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import type { FunctionId, IndustryId, Region, RelationId, SeniorityId } from '../words/tags.ts';
import { isTagLike } from '../words/tags.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import {
  day,
  flag,
  id,
  link,
  list,
  maybe,
  needed,
  object,
  optional,
  RECORD,
  tag,
  text,
  whole,
} from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import type { Origin } from './origin.ts';
import { dayProblem } from './problems.ts';
import type { Position } from './reading.ts';
import { INSTANTS, NO_TIMES, type RecordOf } from './record.ts';

/** A person in the manager's book. Texts are NFC; `null` means unknown; sets hold no duplicates. */
export interface Contact extends Kept {
  id: Id;
  name: string;
  /** Which words of the name are the family name, where a file kept it apart and the name alone does not tell. */
  familyName?: string;
  headline: string | null;
  company: string | null;
  role: string | null;
  /** The place as written; `region` is what was made of it. */
  location: string | null;

  industry: IndustryId | null;
  function: FunctionId | null;
  seniority: SeniorityId | null;
  /** Whether the role leads others; null when not known. */
  leader: boolean | null;
  region: Region | null;
  labels: string[];

  relation: RelationId | null;
  howWeMet: string | null;
  /** The day we met, or with `connected` the day we became connected. `metDay` and `connectedDay` tell which. */
  metOn: Day | null;
  /**
   * `metOn` is no meeting, but the day on which we became connected on LinkedIn, as its archive says. Missing in records
   * of an older make: there the file that the contact came from tells.
   */
  connected?: boolean;
  metThroughId: Id | null;
  offers: string[];
  needs: string[];
  notes: string | null;

  emails: string[];
  phones: string[];
  /** Web pages that are no profile on a known site. */
  websites?: string[];
  /** Former and current jobs, newest first. */
  positions: Position[];
  /** Language to write to this person in: a BCP 47 tag, or null for the user's own. */
  language: string | null;

  /** 1 ordinary, 2 important, 3 very important to the user. */
  importance: 1 | 2 | 3;
  /** Whether we know each other, as the user has said of somebody with whom nothing is logged. */
  acquaintance?: Acquaintance | null;
  /** The cadence the user asks for, in days; null lets the measured rhythm decide. */
  cadenceDays: number | null;
  /** Not suggested before this day. */
  snoozedUntil: Day | null;
  /** Resting by the user's choice: kept in the book, never suggested. */
  resting: boolean;
  archived: boolean;
  /** A meeting already booked; not suggested while it lies within 30 days. */
  nextMeeting: Day | null;
  /** News about the person that give a reason to write: a new job, a move, a birthday. */
  occasions: Occasion[];

  /** How the contact came into the book; missing when that was not noted. */
  origin?: Origin;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set when this record was merged into another, which carries on. */
  mergedInto?: Id;
}

export interface Occasion {
  on: Day;
  kind: OccasionKind;
  text: string;
}

/** Allowed cadence, in days. */
export const CADENCE_RANGE = { min: 1, max: 3650 } as const;

/** A contact with every field at its empty value. `name` must be a clean, non-empty line. */
export function emptyContact(id: Id, name: string, now: Instant): Contact {
  return {
    id,
    name,
    headline: null,
    company: null,
    role: null,
    location: null,
    industry: null,
    function: null,
    seniority: null,
    leader: null,
    region: null,
    labels: [],
    relation: null,
    howWeMet: null,
    metOn: null,
    metThroughId: null,
    offers: [],
    needs: [],
    notes: null,
    emails: [],
    phones: [],
    positions: [],
    language: null,
    importance: 1,
    cadenceDays: null,
    snoozedUntil: null,
    resting: false,
    archived: false,
    nextMeeting: null,
    occasions: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** All that is wrong with a contact; empty when it may be stored. */
export function checkContact(contact: Contact): Problem[] {
  const problems: Problem[] = [];
  const name = contact.name.trim();
  if (!name) problems.push({ code: 'nameMissing', field: 'name' });
  if (name.length > TEXT_LIMITS.name)
    problems.push({ code: 'nameTooLong', field: 'name', params: [TEXT_LIMITS.name] });
  for (const field of ['headline', 'company', 'role', 'location'] as const) {
    const limit = TEXT_LIMITS[field];
    if ((contact[field]?.length ?? 0) > limit) problems.push({ code: 'textTooLong', field, params: [limit] });
  }
  if ((contact.notes?.length ?? 0) > TEXT_LIMITS.note)
    problems.push({ code: 'textTooLong', field: 'notes', params: [TEXT_LIMITS.note] });
  for (const label of contact.labels)
    if (!label.trim() || label.length > TEXT_LIMITS.label)
      problems.push({ code: 'textTooLong', field: 'labels', params: [TEXT_LIMITS.label] });
  for (const field of ['industry', 'function', 'seniority', 'relation'] as const)
    if (contact[field] !== null && !isTagLike(contact[field]))
      problems.push({ code: 'tagUnknown', field, params: [String(contact[field])] });
  const cadence = contact.cadenceDays;
  if (
    cadence !== null &&
    !(Number.isInteger(cadence) && cadence >= CADENCE_RANGE.min && cadence <= CADENCE_RANGE.max)
  )
    problems.push({
      code: 'cadenceOutOfRange',
      field: 'cadenceDays',
      params: [CADENCE_RANGE.min, CADENCE_RANGE.max],
    });
  return problems;
}

const position = object({
  title: maybe(text()),
  company: maybe(text()),
  from: maybe(text(60)),
  to: maybe(text(60)),
});
const occasion = object({ on: day, kind: tag, text: text() });
const origin = object({ by: tag, on: day, name: optional(text()) });

const { id: _id, name: _name, ...blank } = emptyContact('', '', NO_TIMES.createdAt);

export const contactRecord: RecordOf<Contact> = {
  part: 'records',
  fields: {
    ...RECORD,
    name: needed(TEXT_LIMITS.name),
    familyName: optional(text(TEXT_LIMITS.name)),
    headline: maybe(text(TEXT_LIMITS.headline)),
    company: maybe(text(TEXT_LIMITS.company)),
    role: maybe(text(TEXT_LIMITS.role)),
    location: maybe(text(TEXT_LIMITS.location)),
    industry: maybe(tag),
    function: maybe(tag),
    seniority: maybe(tag),
    leader: maybe(flag),
    region: maybe(object({ country: maybe(text(60)), area: maybe(text()) })),
    labels: list(needed(TEXT_LIMITS.label)),
    relation: maybe(tag),
    howWeMet: maybe(text()),
    metOn: maybe(day),
    connected: optional(flag),
    metThroughId: maybe(id),
    offers: list(text()),
    needs: list(text()),
    notes: maybe(text()),
    emails: list(text()),
    phones: list(text()),
    websites: optional(list(link)),
    positions: list(position),
    language: maybe((value) => (typeof value === 'string' && /^[A-Za-z0-9-]{1,60}$/.test(value) ? null : '')),
    importance: whole(1, 3),
    acquaintance: optional(tag),
    cadenceDays: maybe(whole(CADENCE_RANGE.min, CADENCE_RANGE.max)),
    snoozedUntil: maybe(day),
    resting: flag,
    archived: flag,
    nextMeeting: maybe(day),
    occasions: list(occasion),
    origin: optional(origin),
    mergedInto: optional(id),
  },
  blank,
  problem: (contact) =>
    checkContact(contact)[0] ??
    dayProblem('snoozedUntil', contact.snoozedUntil) ??
    dayProblem('nextMeeting', contact.nextMeeting) ??
    dayProblem('metOn', contact.metOn),
  days: ['metOn', 'snoozedUntil', 'nextMeeting', 'occasions.on', 'origin.on'],
  instants: INSTANTS,
  texts: ['headline', 'notes', 'howWeMet', 'offers', 'needs', 'occasions.text'],
  references: [
    {
      field: 'metThroughId',
      to: 'contacts',
      holds: 'one',
      whenGone: 'forgets',
      whenMerged: 'moves',
      index: 'metThroughId',
    },
    // Whoever was merged into somebody is a part of that one, and goes with it.
    {
      field: 'mergedInto',
      to: 'contacts',
      holds: 'one',
      whenGone: 'goes',
      whenMerged: 'stays',
      index: 'mergedInto',
    },
  ],
  // Nobody was met through themselves.
  afterMove: (moved) => (moved.metThroughId === moved.id ? { ...moved, metThroughId: null } : moved),
};
