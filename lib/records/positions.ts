import { foldText } from '../words/text.ts';
import type { Position } from './reading.ts';

/** A job as a contact has it: role and company, either of them perhaps unknown. */
export interface Job {
  role: string | null;
  company: string | null;
}

const fold = (text: string | null) => foldText(text ?? '');
const samePost = (a: Pick<Position, 'title' | 'company'>, b: Pick<Position, 'title' | 'company'>) =>
  fold(a.title) === fold(b.title) && fold(a.company) === fold(b.company);

/**
 * The jobs known and those a page or file tells, each once. A job told with days that were not known, or with the end of
 * one that went on, takes the place of it; everything else stays as it is. The known ones come first, in their order.
 */
export function joinPositions(known: readonly Position[], told: readonly Position[]): Position[] {
  const joined = [...known];
  for (const job of told) {
    const same = joined.findIndex((one) => samePost(one, job) && one.from === job.from && one.to === job.to);
    const near = joined.findIndex(
      (one) => samePost(one, job) && agree(one.from, job.from) && agree(one.to, job.to),
    );
    const at = same >= 0 ? same : near;
    const one = joined[at];
    if (one) joined[at] = { ...one, from: finer(one.from, job.from), to: finer(one.to, job.to) };
    else joined.push(job);
  }
  return joined;
}

/** Two days of which one is unknown, or a part of the other (`2024` and `2024-03`), speak of the same. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function finer(a: string | null, b: string | null): string | null {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

/**
 * The history after a change of job in a month (`YYYY-MM`): the job that ends is kept with its end, the one that begins
 * stands first with its beginning. What is known of either already is not written a second time.
 */
export function withNewJob(
  positions: readonly Position[],
  former: Job,
  next: Job,
  month: string,
): Position[] {
  const left = { title: former.role, company: former.company };
  const taken = { title: next.role, company: next.company };
  const open = (job: Position) => job.to === null;
  let history = [...positions];
  if (left.title || left.company) {
    if (history.some((job) => samePost(job, left)))
      history = history.map((job) =>
        // What began on a day of this very month ends with it, too.
        samePost(job, left) && open(job) && (job.from ?? '').slice(0, month.length) <= month
          ? { ...job, to: month }
          : job,
      );
    else history = [{ ...left, from: null, to: month }, ...history];
  }
  const begun = history.find((job) => samePost(job, taken) && open(job));
  if (begun) return [begun, ...history.filter((job) => job !== begun)];
  return taken.title || taken.company ? [{ ...taken, from: month, to: null }, ...history] : history;
}
