import type { Answers, Choice, ImportPreview } from '../capture/import-plan.ts';
import type { RestoreMode } from '../records/index.ts';
import type { HowWritten } from '../transfer/format.ts';
import type { ColumnMapping, MappedColumn } from '../transfer/mapped-csv.ts';
import type { Id, Problem, TakenChanges } from '../words/index.ts';

/**
 * What the page asks of the worker that reads, compares and writes files, so that the page never stands still. The page
 * numbers its readings, and each answer to one says the number: what was sent before a stop is known when it arrives.
 */
export type ImportAsk =
  | {
      ask: 'read';
      reading: number;
      file: File;
      passphrase: string;
      mapping: ColumnMapping | null;
      /** How the file is written, where the user has said it. */
      written?: HowWritten;
    }
  /** People of the file whose name or company holds `query`, for picking by hand. */
  | { ask: 'rows'; query: string }
  | ({ ask: 'take' } & Chosen)
  /** Goes on with the import that was begun and never ended, from the file that was kept. */
  | { ask: 'continue'; reading: number; passphrase: string }
  | { ask: 'stop' };

/** What the user has chosen to take of a file, and how. */
export interface Chosen {
  choice: Choice;
  answers: Answers;
  mode: RestoreMode;
  /** People who were erased since a backup come back with it. */
  bringBack: boolean;
  /** Which of the changes are taken that the file offers in people who are known. */
  changes: TakenChanges;
}

/** A person of the file in a list to pick from. */
export interface PickRow {
  row: number;
  name: string;
  work: string;
}

/** The columns of a table and what they are taken for. */
export interface MappingShown {
  mapping: ColumnMapping;
  /** The columns were read as the user read a table of the same heading before. */
  known: boolean;
  columns: MappedColumn[];
  /** What parts the cells. */
  delimiter: string;
}

export type ImportSay =
  | { say: 'sealed'; reading: number }
  /** How much of the file has been read, 0 to 1. */
  | { say: 'read'; reading: number; share: number }
  | {
      say: 'refused';
      reading: number;
      problem: Problem;
      mapping: MappingShown | null;
      written?: HowWritten;
    }
  | {
      say: 'preview';
      reading: number;
      preview: ImportPreview;
      mapping: MappingShown | null;
      written?: HowWritten;
    }
  | { say: 'rows'; rows: PickRow[]; more: boolean }
  /** The writing of a kept file begins. */
  | { say: 'writing'; reading: number; preview: ImportPreview }
  | { say: 'progress'; written: number; total: number }
  | { say: 'taken'; entryId: Id }
  | { say: 'notTaken'; problem: Problem };
