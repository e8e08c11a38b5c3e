import type { Position } from '../contact/index.ts';
import { foldText } from '../contact/text.ts';
import type { Draft } from './draft.ts';

export interface CurrentJobFacts {
  /** The company beside the name at the top of the page, and where that was seen. */
  shown: string | null;
  shownAt: string;
  /** Jobs as far as the page has loaded them. */
  positions: readonly Position[];
  positionsAt: string;
}

/**
 * Decides on company and role. The job shown at the top of a page may have ended and the headline may name another
 * company, so the dated jobs decide:
 * - a job that goes on at the company shown is the one;
 * - when the company shown has only ended jobs, the first job that goes on; when there is none, no company and no role;
 * - when the company shown is not among the jobs (none loaded, or only some), the company alone, and no role.
 */
export function decideJob(draft: Draft, { shown, shownAt, positions, positionsAt }: CurrentJobFacts): void {
  const current = positions.filter((position) => position.to === null);
  const atShown = shown ? positions.filter((position) => isSameCompany(position.company, shown)) : [];
  const job = atShown.find((position) => current.includes(position)) ?? null;
  if (shown && (job || atShown.length === 0)) {
    draft.offer('company', shown, shownAt);
    if (!draft.offer('role', job?.title, positionsAt)) {
      draft.missing('role', positions.length > 0 ? 'notFound' : 'notLoaded');
    }
    return;
  }
  const other = current[0];
  if (other) {
    draft.offer('company', other.company, positionsAt);
    draft.offer('role', other.title, positionsAt);
  } else if (positions.length > 0) {
    draft.missing('company', 'ended');
    draft.missing('role', 'ended');
  } else {
    draft.missing('company', 'notLoaded');
    draft.missing('role', 'notLoaded');
  }
}

/** Whether two spellings name the same company; one may be cut short with an ellipsis. */
export function isSameCompany(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [x, y] = [foldCompany(a), foldCompany(b)];
  if (x === y) return true;
  const cut = /(?:…|\.\.\.)$/;
  return (cut.test(a) && y.startsWith(x)) || (cut.test(b) && x.startsWith(y));
}

const foldCompany = (name: string) =>
  foldText(name)
    .replace(/(?:…|\.\.\.)$/, '')
    .trim();
