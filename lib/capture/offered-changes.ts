import type { Contact, ImportedPerson, Occasion } from '../records/index.ts';
import { sameCompany } from '../words/companies.ts';
import { TEXT_LIMITS } from '../words/index.ts';
import type { CapturedField, CapturePlan, FieldChange } from './plan.ts';

/** One thing that a file says otherwise of somebody known. In `notes`, `new` comes after what stands there. */
export type OfferedChange = Omit<FieldChange, 'field'> & { field: CapturedField | 'notes' };

/** Somebody known of whom a file says something else than the book. */
export interface OfferedRow {
  row: number;
  name: string;
  changes: OfferedChange[];
  /** What taking the changes would note as a reason to write. */
  occasion: Occasion['kind'] | null;
}

/** What a file says otherwise of a person; nothing for whoever is new, and for the same company written another way. */
export function offeredChanges(
  plan: CapturePlan,
  person: ImportedPerson,
  known: Contact | null,
): OfferedChange[] {
  if (plan.kind !== 'same' && plan.kind !== 'changed') return [];
  const fields = plan.kind === 'changed' ? plan.changes : [];
  const changes: OfferedChange[] = fields.filter(
    ({ field, old, new: told }) => !(field === 'company' && old !== null && sameCompany(old, told)),
  );
  const note = person.notes?.trim();
  // A note that would grow beyond what fits in one is left as it is.
  const fits = (known?.notes?.length ?? 0) + (note?.length ?? 0) + 2 <= TEXT_LIMITS.note;
  if (known?.notes && note && fits && !known.notes.includes(note))
    changes.push({ field: 'notes', old: known.notes, new: note, own: true });
  return changes;
}
