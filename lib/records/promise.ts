import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Side } from '../words/kinds.ts';
import type { Kept } from './join-records.ts';

/** Something one side said would be done. */
export interface Promised extends Kept {
  id: Id;
  contactId: Id;
  by: Side;
  text: string;
  due: Day | null;
  doneOn: Day | null;
  createdAt: Instant;
  updatedAt: Instant;
}
