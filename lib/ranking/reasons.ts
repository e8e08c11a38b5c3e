import { dayFromNumber } from '../days/index.ts';
import type { Scored } from './score.ts';
import { usualGap } from './standing.ts';
import { WEIGHTS } from './weights.ts';

/** Every reason; each has a text `reason.<code>` in all languages. */
export const REASON_CODES = [
  'promiseLate',
  'promiseToday',
  'promiseSoon',
  'promiseOpen',
  'theirPromise',
  'replyOwed',
  'newContact',
  'snoozeOver',
  'occasion',
  'occasionBirthday',
  'occasionMoved',
  'occasionNewJob',
  'occasionOther',
  'dormantYear',
  'dormantYears',
  'cadence',
  'cadenceDaily',
  'rhythm',
  'rhythmDaily',
  'silence',
  'neverLogged',
  'goal',
  'giveNext',
  'important',
  'unanswered',
  'unansweredMany',
  'twoWay',
  'resting',
  'inTouch',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A reason as data. Days in `params` are ISO days; spans are whole days (years for `dormantYears`). */
export interface Reason {
  code: ReasonCode;
  params: (string | number)[];
}

/** Above this factor a part has moved the score enough to be named. */
const TELLING = 1.05;

const MOST = 3;

/** One to three reasons, the weightiest first, each from one of the numbers that made the score. */
export function reasonsFor(scored: Scored, today: number): Reason[] {
  const reasons: Reason[] = [];
  const add = (code: ReasonCode, ...params: (string | number)[]) => reasons.push({ code, params });
  const { parts, standing, gap } = scored;

  if (scored.restsUntil !== null) add('resting', dayFromNumber(scored.restsUntil));
  addPromise(scored, today, add);
  if (scored.owed && gap !== null) add('replyOwed', gap);
  if (parts.newness > 1 && gap !== null && gap >= 2) add('newContact', gap);
  if (scored.occasion) addOccasion(scored.occasion, add);
  if (scored.snoozeOver) add('snoozeOver');
  if (!scored.owed && parts.newness === 1) addTiming(scored, add);
  if (scored.fit.goal !== null) add('goal', scored.fit.goal);
  if (parts.debt > TELLING) add('giveNext');
  if (parts.importance > 1) add('important');
  const { unanswered } = standing;
  if (unanswered === 1) add('unanswered');
  if (unanswered > 1) add('unansweredMany', unanswered);
  // A caution is worth more than a third kind word: it keeps its place.
  const caution = reasons.find(({ code }) => code === 'unansweredMany');
  const told = reasons.slice(0, MOST);
  if (caution && !told.includes(caution)) told[MOST - 1] = caution;
  if (told.length === 0) told.push(lastContact(scored));
  return told;
}

type Add = (code: ReasonCode, ...params: (string | number)[]) => void;

function addPromise({ promise, undated }: Scored, today: number, add: Add): void {
  if (promise) {
    const { by, text, due, dueDay } = promise;
    if (by === 'them') add('theirPromise', text, due);
    else if (dueDay < today) add('promiseLate', text, due);
    else if (dueDay === today) add('promiseToday', text);
    else add('promiseSoon', text, due);
  } else if (undated) add('promiseOpen', undated);
}

function addOccasion({ kind, text }: NonNullable<Scored['occasion']>, add: Add): void {
  if (text.trim()) add('occasion', text.trim());
  else if (kind === 'birthday') add('occasionBirthday');
  else if (kind === 'moved') add('occasionMoved');
  else if (kind === 'new-job') add('occasionNewJob');
  else add('occasionOther');
}

/** The one reason that timing gives: dormant, the cadence asked for, or the measured rhythm. */
function addTiming(scored: Scored, add: Add): void {
  const { contact, standing, gap, cadence, parts, dormant, tier } = scored;
  const usual = usualGap(standing);
  if (gap === null) add('neverLogged');
  else if (dormant) {
    const years = Math.round(gap / 365.25);
    if (years >= 2) add('dormantYears', years);
    else add('dormantYear');
  } else if (tier === 3 || parts.due === 0 || gap < WEIGHTS.dueFrom * cadence) return;
  else if (typeof contact.cadenceDays === 'number' && contact.cadenceDays >= 0) {
    if (cadence < 2) add('cadenceDaily');
    else add('cadence', Math.round(cadence), gap);
  } else if (usual === null) add('silence', gap);
  else if (usual < 1.5) add('rhythmDaily', gap);
  else add('rhythm', Math.round(usual), gap);
}

function lastContact({ standing, gap }: Scored): Reason {
  return standing.lastDay === null || gap === null
    ? { code: 'neverLogged', params: [] }
    : { code: 'inTouch', params: [dayFromNumber(standing.lastDay)] };
}
