import type { BulkEdit } from '../store/index.ts';
import type { Id, Problem } from '../words/index.ts';

/** What a page asks of the worker that writes to many records at once, so that the page never stands still. */
export type BulkAsk =
  | { ask: 'edit'; ids: Id[]; edit: BulkEdit }
  | { ask: 'erase'; ids: Id[]; forGood: boolean }
  | { ask: 'undo'; entryId: Id }
  | { ask: 'stop' };

export type BulkSay =
  | { say: 'progress'; written: number; total: number }
  | { say: 'done'; value: number; entryId: Id }
  | { say: 'notDone'; problem: Problem };
