import type { Day, Instant } from './day.ts';
import type { Id } from './ids.ts';

/** One contact brought together with another, by me or by a third contact. */
export interface Introduction {
  id: Id;
  /** The two people brought together. */
  betweenIds: [Id, Id];
  /** Who made it: null for me. */
  byId: Id | null;
  on: Day;
  why: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}
