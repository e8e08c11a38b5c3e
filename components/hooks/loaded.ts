import type { Problem } from '../../lib/contact/index.ts';

/** Something read from the book: not there yet, there, or not to be had. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'problem'; problem: Problem };

export const LOADING = { state: 'loading' } as const;
