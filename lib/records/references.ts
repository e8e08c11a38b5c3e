import type { Id } from '../words/ids.ts';
import { fieldOf, sameValue } from '../words/same.ts';
import { NAMED_TABLES, type NamedTable, type Reference } from './record.ts';
import { RECORDS, type Records, type RecordTable, referencesOf } from './records.ts';

/** Some people and groups, by their ids. */
export type Named = { readonly [K in NamedTable]?: ReadonlySet<Id> };

/** The ids that a record has in the field of a reference; none where something else stands there. */
export function idsIn(record: object, { field, holds }: Reference): Id[] {
  const value = fieldOf(record, field);
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  return holds === 'pairs' ? texts.flatMap((pair) => pair.split('|')) : texts.filter(Boolean);
}

/** Whom a record names among the people, or the groups. Each as often as it does. */
export const namedIn = (table: RecordTable, record: object, to: NamedTable = 'contacts'): Id[] =>
  referencesOf(table).flatMap((one) => (one.to === to ? idsIn(record, one) : []));

/** Whether a record names any of these. */
export const namesAny = (table: RecordTable, record: object, some: Named): boolean =>
  referencesOf(table).some((one) => idsIn(record, one).some((id) => some[one.to]?.has(id)));

/** What a record belongs to: the person of an entry, the group of a meeting, the two of an introduction. */
export const ownersOf = (table: RecordTable, record: object): Id[] =>
  referencesOf(table).flatMap((one) => (one.owner ? idsIn(record, one) : []));

/** The reference by which every record of the table belongs to one other: `contactId` of an entry of the log. */
export const ownerReference = (table: RecordTable): Reference | undefined =>
  referencesOf(table).find(({ owner, holds }) => owner && holds === 'one');

/**
 * What is left of a record when these go: itself where it names none of them, null where it goes with them. The time of
 * its last change is the caller's to write.
 */
export function letGo<K extends RecordTable>(table: K, record: Records[K], gone: Named): Records[K] | null {
  let left = record;
  for (const reference of referencesOf(table)) {
    const { field, whenGone } = reference;
    const goes = (id: Id) => gone[reference.to]?.has(id) ?? false;
    if (!idsIn(left, reference).some(goes)) continue;
    if (whenGone === 'goes') return null;
    left = {
      ...left,
      ...(whenGone === 'forgets'
        ? { [field]: replaced(left, reference, (id) => (goes(id) ? null : id)) }
        : whenGone.becomes),
    };
  }
  return left;
}

/**
 * A record with those who carry on in the place of people who were merged (`into`: from, to): itself where it names none
 * of them, null where nothing is left of it to say.
 */
export function moveTo<K extends RecordTable>(
  table: K,
  record: Records[K],
  into: ReadonlyMap<Id, Id>,
): Records[K] | null {
  let moved = record;
  for (const reference of referencesOf(table)) {
    if (reference.to !== 'contacts' || reference.whenMerged !== 'moves') continue;
    if (!idsIn(moved, reference).some((id) => into.has(id))) continue;
    moved = { ...moved, [reference.field]: replaced(moved, reference, (id) => into.get(id) ?? id) };
  }
  if (moved === record) return record;
  const { afterMove } = RECORDS[table];
  return afterMove ? afterMove(moved, record) : moved;
}

/** The field of a reference with other ids in it; with null in the place of one it is not named any more. */
function replaced(record: object, reference: Reference, turn: (id: Id) => Id | null): unknown {
  const { field, holds } = reference;
  const value = fieldOf(record, field);
  if (holds === 'one') return turn(String(value));
  const list = (Array.isArray(value) ? value : []).map(String);
  if (holds === 'pairs') return list.filter((pair) => pair.split('|').every((id) => turn(id) !== null));
  return [...new Set(list.flatMap((id) => turn(id) ?? []))];
}

/** The fields in which `after` differs from `before`: what a change of it is to write. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(after).filter(([field, value]) => !sameValue(fieldOf(before, field), value));
  return Object.fromEntries(changed) as Partial<T>;
}

/** Nobody, yet. */
export const nobody = (): { [K in NamedTable]: Set<Id> } => ({ contacts: new Set(), groups: new Set() });

/** The kinds that others name, of which a table may be one. */
export const isNamedTable = (table: RecordTable): table is NamedTable =>
  NAMED_TABLES.some((one) => one === table);
