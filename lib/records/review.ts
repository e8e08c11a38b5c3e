import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import { day, id, RECORD, tag, text } from './checks/shape.ts';
import { ofPerson, type RecordOf } from './record.ts';

/** What the user did with a suggestion, kept on this machine so that the weekly budget can be honoured. */
export interface Review {
  id: Id;
  contactId: Id;
  on: Day;
  act: ReviewAct;
  shelf: string;
  createdAt: Instant;
  updatedAt: Instant;
}
export type ReviewAct = 'logged' | 'snoozed' | 'rested' | 'archived';

export const reviewRecord: RecordOf<Review> = {
  part: 'none',
  fields: {
    id,
    contactId: id,
    on: day,
    act: tag,
    shelf: text(60),
    createdAt: RECORD.createdAt,
    updatedAt: RECORD.updatedAt,
  },
  blank: {},
  problem: () => null,
  days: ['on'],
  instants: ['createdAt', 'updatedAt'],
  texts: [],
  references: [ofPerson()],
};
