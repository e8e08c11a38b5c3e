import type { Day, Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Side } from '../words/kinds.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { day, id, maybe, needed, RECORD, tag } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import { dayProblem, lineProblem } from './problems.ts';
import { INSTANTS, NO_TIMES, ofPerson, type RecordOf } from './record.ts';

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

export const promiseRecord: RecordOf<Promised> = {
  part: 'records',
  fields: {
    ...RECORD,
    contactId: id,
    by: tag,
    text: needed(TEXT_LIMITS.line),
    due: maybe(day),
    doneOn: maybe(day),
  },
  blank: { by: 'me', due: null, doneOn: null, ...NO_TIMES },
  problem: ({ text, due, doneOn }) =>
    lineProblem('text', text, true) ?? dayProblem('due', due) ?? dayProblem('doneOn', doneOn),
  days: ['due', 'doneOn'],
  instants: INSTANTS,
  texts: ['text'],
  references: [ofPerson()],
};
