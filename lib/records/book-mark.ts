import type { Day } from '../days/day.ts';
import type { Id } from '../words/ids.ts';

/**
 * What is kept of the book outside of it, so that a book which vanishes is missed: how many people were in it on a day,
 * the stamp that it bears, and what there is to restore: the plan of the backups lies in the book and goes with it. No
 * name, and nothing of anybody. Scripts beside a page can write it in Firefox: it is told to the user and decides nothing.
 */
export interface BookMark {
  stamp: Id;
  people: number;
  on: Day;
  /** The last good backup; `inFolder` where backups write themselves, into their folder among the downloads. */
  backup?: { on: Day; inFolder: boolean };
}

/**
 * Whether the book that the mark speaks of has vanished: there were people in it, this one is empty and is another. A
 * book that its user has emptied, in whatever way, still bears its stamp.
 */
export function isVanished(mark: BookMark | null, stamp: Id | null, people: number): boolean {
  return mark !== null && mark.people > 0 && people === 0 && stamp !== mark.stamp;
}
