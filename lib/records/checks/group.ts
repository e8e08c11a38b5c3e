import { TEXT_LIMITS } from '../../words/text.ts';
import { MEETINGS_A_YEAR_RANGE, TRIES_RANGE } from '../group.ts';
import {
  type Check,
  day,
  flag,
  id,
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

/** Every field of a group. */
export const checkGroupShape: Check = object({
  ...RECORD,
  name: needed(TEXT_LIMITS.line),
  purpose: maybe(text()),
  memberIds: list(id),
  cost: maybe(text(TEXT_LIMITS.line)),
  kind: optional(tag),
  meetingsAYear: optional(whole(MEETINGS_A_YEAR_RANGE.min, MEETINGS_A_YEAR_RANGE.max)),
  leaderId: optional(id),
  tries: optional(whole(TRIES_RANGE.min, TRIES_RANGE.max)),
  verdict: optional(tag),
  evaluation: optional(text()),
});

/** Every field of a meeting. */
export const checkMeetingShape: Check = object({
  ...RECORD,
  groupId: id,
  on: day,
  cancelled: flag,
  note: maybe(text()),
  topic: optional(text(TEXT_LIMITS.line)),
  cameIds: optional(list(id)),
  declinedIds: optional(list(id)),
  absent: optional(flag),
  gotOut: optional(text()),
  worth: optional(tag),
});
