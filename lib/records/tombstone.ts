import type { Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';

/**
 * What stays of an erased record: id and time, no content. `marks` are numbers for the pages and addresses an erased
 * person was known by (see erased-marks.ts), so that a later import does not bring the person back.
 */
export interface Tombstone {
  id: Id;
  deletedAt: Instant;
  marks?: string[];
}
