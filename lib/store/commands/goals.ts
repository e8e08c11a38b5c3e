import type { Goal } from '../../records/index.ts';
import { cleanLine, type Id, type Result, UNLIMITED } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Shown } from '../writer.ts';

export type GoalDraft = Omit<Goal, 'id' | 'createdAt' | 'updatedAt'> & { id?: Id };

/**
 * Adds a goal, or changes one (with `id`); with `shown`, only what was changed in the form. Problems: `textMissing`,
 * `textTooLong`, `dayInvalid`, `notFound`, `editConflict`.
 */
export function saveGoal(
  db: BookDb,
  draft: GoalDraft,
  now: Date,
  shown?: Shown<'goals'>,
): Promise<Result<Done<Goal>>> {
  return runCommand(db, 'saveGoal', now, async (writer) => {
    const { id, ...rest } = draft;
    const fields = { ...rest, text: cleanLine(rest.text, UNLIMITED) ?? '' };
    if (id) {
      await writer.need('goals', id);
      return writer.change('goals', id, writer.merged('goals', id, fields, shown));
    }
    const goal: Goal = { ...fields, id: writer.newId(), createdAt: writer.at, updatedAt: writer.at };
    writer.add('goals', goal);
    return goal;
  });
}

/** Deletes a goal. */
export function deleteGoal(db: BookDb, id: Id, now: Date): Promise<Result<Done<Id>>> {
  return runCommand(db, 'deleteGoal', now, async (writer) => {
    await writer.need('goals', id);
    await writer.erase('goals', [id]);
    return id;
  });
}
