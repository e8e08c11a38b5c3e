import { cleanLine, type Day, type Id, type Promised, type Result, UNLIMITED } from '../../contact/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand } from '../writer.ts';

export type PromiseDraft = Pick<Promised, 'contactId' | 'by' | 'text' | 'due'> & { id?: Id };

/** Writes down a promise, or changes one (with `id`). Problems: `notFound`, `textMissing`, `textTooLong`, `dayInvalid`. */
export function savePromise(db: BookDb, draft: PromiseDraft, now: Date): Promise<Result<Done<Promised>>> {
  return runCommand(db, 'savePromise', now, async (writer) => {
    await writer.need('contacts', draft.contactId);
    const text = cleanLine(draft.text, UNLIMITED) ?? '';
    if (draft.id) return writer.edit('promises', draft.id, { by: draft.by, text, due: draft.due });
    const promised: Promised = {
      id: writer.newId(),
      contactId: draft.contactId,
      by: draft.by,
      text,
      due: draft.due,
      doneOn: null,
      createdAt: writer.at,
      updatedAt: writer.at,
    };
    writer.add('promises', promised);
    return promised;
  });
}

/** Marks a promise as done on a day, or as open again with null. */
export function finishPromise(
  db: BookDb,
  id: Id,
  doneOn: Day | null,
  now: Date,
): Promise<Result<Done<Promised>>> {
  return runCommand(db, 'finishPromise', now, (writer) => writer.edit('promises', id, { doneOn }));
}

/** Deletes a promise. */
export function deletePromise(db: BookDb, id: Id, now: Date): Promise<Result<Done<Id>>> {
  return runCommand(db, 'deletePromise', now, async (writer) => {
    await writer.need('promises', id);
    await writer.erase('promises', [id]);
    return id;
  });
}
