import { checkPastDay, type Day, type Instant, LATEST_DAY } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Channel, Help, ReachedOut } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import { isTagLike } from '../words/tags.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { day, id, list, maybe, RECORD, tag, text } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import { INSTANTS, NO_TIMES, ofPerson, type RecordOf } from './record.ts';

/** One dated entry of the log. `given` and `received` may both be empty: staying in touch counts by itself. */
export interface Exchange extends Kept {
  id: Id;
  contactId: Id;
  on: Day;
  channel: Channel;
  reachedOut: ReachedOut;
  given: Help[];
  received: Help[];
  note: string | null;
  /** Same id on the entries of one meeting with several people. */
  togetherId: Id | null;
  createdAt: Instant;
  updatedAt: Instant;
}

/**
 * All that is wrong with an exchange; empty when it may be stored. With `today`, the user's day, one of a day to come is
 * wrong too; with null it may stand: a clock may have run ahead when it was logged, and it is kept all the same.
 */
export function checkExchange(exchange: Exchange, today: Day | null): Problem[] {
  const problems: Problem[] = [];
  const day = checkPastDay(exchange.on, today ?? LATEST_DAY);
  if (!day.ok) problems.push(day.error);
  if (!isTagLike(exchange.channel))
    problems.push({ code: 'channelUnknown', field: 'channel', params: [String(exchange.channel)] });
  if (!isTagLike(exchange.reachedOut))
    problems.push({ code: 'reachedOutUnknown', field: 'reachedOut', params: [String(exchange.reachedOut)] });
  for (const field of ['given', 'received'] as const)
    for (const help of exchange[field])
      if (!isTagLike(help)) problems.push({ code: 'helpUnknown', field, params: [String(help)] });
  if ((exchange.note?.length ?? 0) > TEXT_LIMITS.note)
    problems.push({ code: 'textTooLong', field: 'note', params: [TEXT_LIMITS.note] });
  return problems;
}

export const exchangeRecord: RecordOf<Exchange> = {
  part: 'records',
  fields: {
    ...RECORD,
    contactId: id,
    on: day,
    channel: tag,
    reachedOut: tag,
    given: list(tag),
    received: list(tag),
    note: maybe(text()),
    togetherId: maybe(id),
  },
  blank: {
    channel: 'other',
    reachedOut: 'both',
    given: [],
    received: [],
    note: null,
    togetherId: null,
    ...NO_TIMES,
  },
  // A day to come is refused where it is typed; a record of a clock that ran ahead is kept as it is, and can be restored.
  problem: (exchange) => checkExchange(exchange, null)[0] ?? null,
  days: ['on'],
  instants: INSTANTS,
  texts: ['note'],
  references: [ofPerson('[contactId+on]')],
  ties: ['togetherId'],
};
