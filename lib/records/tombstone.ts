import type { Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import { id, instant, list, optional, text } from './checks/shape.ts';
import type { RecordOf } from './record.ts';

/**
 * What stays of an erased record: id and time, no content. `marks` are numbers for the pages and addresses an erased
 * person was known by (see erased-marks.ts), so that a later import does not bring the person back.
 */
export interface Tombstone {
  id: Id;
  deletedAt: Instant;
  marks?: string[];
}

export const tombstoneRecord: RecordOf<Tombstone> = {
  part: 'tombstones',
  fields: {
    id,
    deletedAt: instant,
    marks: optional(list(text(60))),
  },
  blank: {},
  problem: () => null,
  days: [],
  instants: ['deletedAt'],
  texts: [],
  references: [],
};
