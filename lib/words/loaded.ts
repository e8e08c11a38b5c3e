import type { Problem, Result } from './index.ts';

/** Something read from the book: not there yet, there, or not to be had. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'problem'; problem: Problem };

export const LOADING = { state: 'loading' } as const;

/** What was read, as views take it. */
export function loadedOf<T>(result: Result<T>): Loaded<T> {
  return result.ok ? { state: 'ready', value: result.value } : { state: 'problem', problem: result.error };
}
