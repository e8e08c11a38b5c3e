import type { Position } from '../records/index.ts';
import { foldText } from '../words/text.ts';
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
 * Decides on company and role. The reading says what the page says, and says so when its own list contradicts it:
 * - a job that goes on at the company shown is the one;
 * - when the company shown has only ended jobs but another job goes on, that one;
 * - when it has only ended jobs and none goes on, the company as shown, no role, and the problem `jobEnded` with the
 *   end of the last job there;
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
    return;
  }
  const why = positions.length > 0 ? 'ended' : 'notLoaded';
  draft.missing('role', why);
  if (draft.offer('company', shown, shownAt)) {
    const end = atShown.reduce((last, { to }) => (to !== null && to > last ? to : last), '');
    draft.problem({ code: 'jobEnded', field: 'company', params: [end] });
  } else {
    draft.missing('company', why);
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
