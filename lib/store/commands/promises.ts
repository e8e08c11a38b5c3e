import type { Day } from '../../days/index.ts';
import type { Promised } from '../../records/index.ts';
import { cleanLine, type Id, type Result, UNLIMITED } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Shown, type Writer } from '../writer.ts';
import { needStanding } from './contacts.ts';

export type PromiseDraft = Pick<Promised, 'contactId' | 'by' | 'text' | 'due'> & { id?: Id };

/**
 * Writes down a promise, or changes one (with `id`); with `shown`, only what was changed in the form. Somebody who was
 * merged into another since gets it there. Problems: `notFound`, `personGone`, `editConflict`, `textMissing`,
 * `textTooLong`, `dayInvalid`.
 */
export function savePromise(
  db: BookDb,
  draft: PromiseDraft,
  now: Date,
  shown?: Shown<'promises'>,
): Promise<Result<Done<Promised>>> {
  return runCommand(db, 'savePromise', now, async (writer) => {
    if (!draft.id) return addPromise(writer, draft);
    await needStanding(writer, draft.contactId);
    await writer.need('promises', draft.id);
    const wanted = { by: draft.by, text: cleanLine(draft.text, UNLIMITED) ?? '', due: draft.due };
    return writer.change('promises', draft.id, writer.merged('promises', draft.id, wanted, shown));
  });
}

/** A new promise, of whoever stands for the person by now. */
export async function addPromise(
  writer: Writer,
  { contactId, by, text, due }: Omit<PromiseDraft, 'id'>,
): Promise<Promised> {
  const promised: Promised = {
    id: writer.newId(),
    contactId: (await needStanding(writer, contactId)).id,
    by,
    text: cleanLine(text, UNLIMITED) ?? '',
    due,
    doneOn: null,
    createdAt: writer.at,
    updatedAt: writer.at,
  };
  writer.add('promises', promised);
  return promised;
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
