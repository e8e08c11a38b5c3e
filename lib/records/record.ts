import type { Problem } from '../words/result.ts';
import type { Check } from './checks/shape.ts';

/** The kinds of records that others name. */
export const NAMED_TABLES = ['contacts', 'groups'] as const;
export type NamedTable = (typeof NAMED_TABLES)[number];

/**
 * A field of a record that names another record. `holds`: one id, a list of ids that is a set, or pairs of ids as
 * `pairKey` writes them.
 */
export interface Reference<T = Readonly<Record<string, unknown>>> {
  field: keyof T & string;
  to: NamedTable;
  holds: 'one' | 'list' | 'pairs';
  /**
   * What happens when the other goes: the record goes too, it names the other no more (null, or a shorter list), or it
   * says something else instead.
   */
  whenGone: 'goes' | 'forgets' | { becomes: Partial<T> };
  /** What happens when the other is merged: the one who carries on is named, or it stays as it is. */
  whenMerged: 'moves' | 'stays';
  /** Whether the record belongs to the other: it says nothing without it, and is kept where that one is kept. */
  owner?: true;
  /** The index of the store by which the records are found; without one all are looked through: only where they are few. */
  index?: string;
}

/** A field, by its name, or a field of the parts or rows within it: `origin.on`, `occasions.on`. */
export type Path = string;

/** All that the rest of the program must know of a kind of record to walk over it. */
export interface RecordOf<T extends object> {
  /**
   * Where a book has it: a list of records of its own (`records`), the list of tombstones, the one record of settings, or
   * nowhere: it stays on this machine.
   */
  part: 'records' | 'tombstones' | 'settings' | 'none';
  /** What must stand in each field so that the record can be read: every field of the type. */
  fields: { readonly [F in keyof T]-?: Check };
  /** What stands in a field that a file of an older version lacks. */
  blank: Readonly<Partial<T>>;
  /** The first thing because of which it may not be stored, in words for the user; null when it may. */
  problem: (record: T) => Problem | null;
  /** Which fields are days, and which are moments. */
  days: readonly Path[];
  instants: readonly Path[];
  /** Which fields hold words of the user's own, in which somebody may be named. */
  texts: readonly Path[];
  references: readonly Reference<T>[];
  /** Fields whose id only ties records of one occasion together: it names none that has to be there. */
  ties?: readonly (keyof T & string)[];
  /** What else changes when all days of a record move by so many, besides those under `days`. */
  whenShifted?: (moved: T, days: number) => T;
  /** What else changes when ids in `before` were replaced, as `moved` has it; null when nothing is left to say. */
  afterMove?: (moved: T, before: T) => T | null;
}

/** The moments that every record of the log of changes has. */
export const INSTANTS = ['createdAt', 'updatedAt', 'otherValues.at'] as const;

/** The value in a file of an older version for the moments of a record. */
const EPOCH = new Date(0).toISOString();
export const NO_TIMES = { createdAt: EPOCH, updatedAt: EPOCH } as const;

/** The reference of what belongs to one person, goes with it, and moves with it in a merge; `index` finds it. */
export const ofPerson = (index = 'contactId') =>
  ({
    field: 'contactId',
    to: 'contacts',
    holds: 'one',
    whenGone: 'goes',
    whenMerged: 'moves',
    owner: true,
    index,
  }) as const;
