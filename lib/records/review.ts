import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';

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
