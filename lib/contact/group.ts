import type { Day, Instant } from './day.ts';
import type { Id } from './ids.ts';

/** An organised network, forum or mentor programme. */
export interface Group {
  id: Id;
  name: string;
  purpose: string | null;
  memberIds: Id[];
  /** What a year costs, in the user's own words ("12 000 kr + 6 days"). */
  cost: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface Meeting {
  id: Id;
  groupId: Id;
  on: Day;
  cancelled: boolean;
  note: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}
