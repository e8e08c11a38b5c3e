import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type ConflictChoice,
  type EditedRecord,
  type FieldConflict,
  RECORD_FIELDS,
  settleConflict,
} from '../../lib/records/index.ts';

/** What goes along with the fields of a form, so that only what was changed in it is written. */
export interface EditHow<T extends object> {
  /** The fields as the form showed them when it was opened. */
  shown: Partial<T>;
  /** Told what was changed elsewhere, too; true when the form shows it. Nothing was written then. */
  onConflict: (conflicts: readonly FieldConflict[]) => boolean;
}

/** The conflicts of a form, as it shows them. */
export interface ShownConflicts {
  record: EditedRecord;
  conflicts: readonly FieldConflict[];
  /** True when that was the last one: then the form is to be sent again. */
  answer: (conflict: FieldConflict, choice: ConflictChoice) => boolean;
}

/**
 * The edit of one record by a form that was opened with the fields `opened`. `save` hands on what is wanted with what was
 * shown; where another window changed the same field, `shown.conflicts` says so until each is answered, and the next
 * `save` takes the answers along.
 */
export function useEdit<T extends object>(
  record: EditedRecord,
  opened: Partial<T>,
): {
  shown: ShownConflicts;
  save: <W extends T, R>(wanted: W, write: (wanted: W, how: EditHow<T>) => R) => R;
} {
  const known = useRef(opened);
  const answers = useRef<{ conflict: FieldConflict; choice: ConflictChoice }[]>([]);
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
  const save = useCallback(
    <W extends T, R>(wanted: W, write: (wanted: W, how: EditHow<T>) => R): R => {
      let edit: { shown: Partial<T>; wanted: W } = { shown: known.current, wanted };
      for (const { conflict, choice } of answers.current) {
        const settled = settleConflict<T>(RECORD_FIELDS[record], edit, conflict, choice);
        edit = { shown: settled.shown, wanted: settled.wanted as W };
        // Should the form stay open for another reason, what is typed in it is still to stand before the other.
        if (choice === 'mine')
          known.current = settleConflict<T>(
            RECORD_FIELDS[record],
            { ...edit, shown: known.current },
            conflict,
            choice,
          ).shown;
      }
      answers.current = [];
      setConflicts([]);
      const onConflict = (found: readonly FieldConflict[]) => {
        setConflicts(found);
        return true;
      };
      return write(edit.wanted, { shown: edit.shown, onConflict });
    },
    [record],
  );
  const answer = useCallback(
    (conflict: FieldConflict, choice: ConflictChoice) => {
      answers.current.push({ conflict, choice });
      const left = conflicts.filter((one) => one !== conflict);
      setConflicts(left);
      return left.length === 0;
    },
    [conflicts],
  );
  const shown = useMemo(() => ({ record, conflicts, answer }), [record, conflicts, answer]);
  return { shown, save };
}

/** The fields of a record that an edit touches, as the record has them: what a press on one field was shown. */
export function shownOf<T extends object, P extends Partial<T>>(record: T, part: P): Partial<T> {
  const touched = Object.keys(part);
  const shown = Object.entries(record).filter(([field]) => touched.includes(field));
  const missing = touched.filter((field) => !Object.hasOwn(record, field)).map((field) => [field, undefined]);
  return Object.fromEntries([...shown, ...missing]) as Partial<T>;
}

/** How a text that saves itself hands on its edit: the text it showed before. */
export type TextHow = EditHow<{ text: string | null }>;

/** The same as the edit of a record, of which the text is one field. */
export function howOf<T extends object>(
  how: TextHow,
  shownWith: (text: string | null) => Partial<T>,
): EditHow<T> {
  return { onConflict: how.onConflict, shown: shownWith(how.shown.text ?? null) };
}
