import { type Day, type Instant, isDay } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Problem } from '../words/result.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import type { Kept } from './join-records.ts';

/** One contact brought together with another, or with the user. */
export interface Introduction extends Kept {
  id: Id;
  /** The two people brought together. */
  betweenIds: [Id, Id];
  /**
   * Who made it: null for the user (or for somebody else, where `byOther` says so). When it is one of the two, that one
   * brought the other together with the user.
   */
  byId: Id | null;
  /** Made by somebody who is not in the book, or not any more. */
  byOther?: boolean;
  on: Day;
  why: string | null;
  /** What came of it. */
  outcome?: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}

/** Who brought whom together: the user two contacts, a contact the user and another, a contact or a stranger two others. */
export type IntroductionKind = 'byMe' | 'toMe' | 'byContact' | 'byOther';

export function introductionKind({
  byId,
  byOther,
  betweenIds,
}: Pick<Introduction, 'byId' | 'byOther' | 'betweenIds'>): IntroductionKind {
  if (byId === null) return byOther ? 'byOther' : 'byMe';
  return betweenIds.includes(byId) ? 'toMe' : 'byContact';
}

/** The other of the two; the same person when it is about that one alone. */
export function otherIn({ betweenIds: [a, b] }: Pick<Introduction, 'betweenIds'>, id: Id): Id {
  return a === id ? b : a;
}

const isName = (id: unknown) => typeof id === 'string' && id !== '';

/** The first thing wrong with an introduction, or null when it may be stored. */
export function checkIntroduction(introduction: Introduction): Problem | null {
  const { on, betweenIds, why, outcome } = introduction;
  if (!isDay(on)) return { code: 'dayInvalid', field: 'on', params: [String(on)] };
  // A file may hold anything where the two people belong.
  if (!Array.isArray(betweenIds) || betweenIds.length !== 2 || betweenIds.some((id) => !isName(id)))
    return { code: 'rowBroken', field: 'betweenIds' };
  for (const [field, text] of [
    ['why', why],
    ['outcome', outcome],
  ] as const)
    if ((text?.length ?? 0) > TEXT_LIMITS.note)
      return { code: 'textTooLong', field, params: [TEXT_LIMITS.note] };
  return null;
}
