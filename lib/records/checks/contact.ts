import { TEXT_LIMITS } from '../../words/text.ts';
import { CADENCE_RANGE } from '../contact.ts';
import {
  type Check,
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
} from './shape.ts';

const position: Check = object({
  title: maybe(text()),
  company: maybe(text()),
  from: maybe(text(60)),
  to: maybe(text(60)),
});
const occasion: Check = object({ on: day, kind: tag, text: text() });
const origin: Check = object({ by: tag, on: day, name: optional(text()) });

/** Every field of a contact. */
export const checkContactShape: Check = object({
  ...RECORD,
  name: needed(TEXT_LIMITS.name),
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
  cadenceDays: maybe(whole(CADENCE_RANGE.min, CADENCE_RANGE.max)),
  snoozedUntil: maybe(day),
  resting: flag,
  archived: flag,
  nextMeeting: maybe(day),
  occasions: list(occasion),
  origin: optional(origin),
  mergedInto: optional(id),
});
