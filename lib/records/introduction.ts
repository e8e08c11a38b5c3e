import { type Day, type Instant, isDay } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import type { Problem } from '../words/result.ts';
import { day, flag, id, list, maybe, optional, RECORD, text } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import { noteProblem } from './problems.ts';
import { INSTANTS, NO_TIMES, type RecordOf } from './record.ts';

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
function checkIntroduction(introduction: Introduction): Problem | null {
  const { on, betweenIds, why, outcome } = introduction;
  if (!isDay(on)) return { code: 'dayInvalid', field: 'on', params: [String(on)] };
  // A file may hold anything where the two people belong.
  if (!Array.isArray(betweenIds) || betweenIds.length !== 2 || betweenIds.some((id) => !isName(id)))
    return { code: 'rowBroken', field: 'betweenIds' };
  return noteProblem('why', why) ?? noteProblem('outcome', outcome);
}

export const introductionRecord: RecordOf<Introduction> = {
  part: 'records',
  fields: {
    ...RECORD,
    betweenIds: list(id, { min: 2, max: 2 }),
    byId: maybe(id),
    byOther: optional(flag),
    on: day,
    why: maybe(text()),
    outcome: optional(text()),
  },
  blank: { byId: null, why: null, ...NO_TIMES },
  problem: checkIntroduction,
  days: ['on'],
  instants: INSTANTS,
  texts: ['why', 'outcome'],
  references: [
    {
      field: 'betweenIds',
      to: 'contacts',
      holds: 'list',
      whenGone: 'goes',
      whenMerged: 'moves',
      owner: true,
      index: 'betweenIds',
    },
    // Nobody made it would mean that the user did.
    {
      field: 'byId',
      to: 'contacts',
      holds: 'one',
      whenGone: { becomes: { byId: null, byOther: true } },
      whenMerged: 'moves',
      index: 'byId',
    },
  ],
  afterMove: (moved, before) => {
    // Two records of one person were "introduced" to each other: nothing is left to say.
    if (new Set(moved.betweenIds).size < 2) return null;
    // Somebody introduced two others, one of whom turns out to be the same person: who it was is not known any more.
    return introductionKind(before) === 'byContact' && introductionKind(moved) === 'toMe'
      ? { ...moved, byId: null, byOther: true }
      : moved;
  },
};
