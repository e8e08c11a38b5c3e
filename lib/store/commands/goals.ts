import { cleanLine, type Goal, type Id, type Result, UNLIMITED } from '../../contact/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand } from '../writer.ts';

export type GoalDraft = Omit<Goal, 'id' | 'createdAt' | 'updatedAt'> & { id?: Id };

/** Adds a goal, or changes one (with `id`). Problems: `textMissing`, `textTooLong`, `dayInvalid`, `notFound`. */
export function saveGoal(db: BookDb, draft: GoalDraft, now: Date): Promise<Result<Done<Goal>>> {
  return runCommand(db, 'saveGoal', now, async (writer) => {
    const { id, ...rest } = draft;
    const fields = { ...rest, text: cleanLine(rest.text, UNLIMITED) ?? '' };
    if (id) return writer.edit('goals', id, fields);
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
