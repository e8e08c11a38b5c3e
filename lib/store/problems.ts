import type { Problem } from '../words/index.ts';

/** Thrown inside a transaction to abort it with a problem; never leaves the store. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refused';
    this.problem = problem;
  }
}

const BY_NAME: Record<string, Problem['code']> = {
  QuotaExceededError: 'storeFull',
  DatabaseClosedError: 'storeClosed',
  InvalidStateError: 'storeClosed',
  UnknownError: 'storeClosed',
  MissingAPIError: 'storeClosed',
  VersionError: 'storeNewer',
};

/**
 * What to tell the user when the database failed. `null` for anything that is not an expected failure of a store: that
 * is a bug and must be thrown on. Dexie wraps the browser's errors, so the inner ones are looked at too.
 */
export function storeProblemOf(error: unknown): Problem | null {
  if (error instanceof Refused) return error.problem;
  for (const one of unwrap(error)) {
    const code = BY_NAME[nameOf(one)];
    if (code) return { code };
  }
  return null;
}

/** What was done, or null where the disk was too full for it. */
export function unlessFull<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (storeProblemOf(error)?.code !== 'storeFull') throw error;
    return null;
  });
}

function* unwrap(error: unknown): Generator<unknown> {
  // The innermost error says what happened ("AbortError" around "QuotaExceededError"), so it comes first.
  if (typeof error === 'object' && error !== null) {
    if ('inner' in error && error.inner && error.inner !== error) yield* unwrap(error.inner);
    if ('failures' in error && Array.isArray(error.failures))
      for (const one of error.failures) yield* unwrap(one);
  }
  yield error;
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
