import type { Day } from '../days/index.ts';
import type { Channel, ReachedOut } from '../words/index.ts';
import type { CalendarEvent, Guest } from './read-calendar.ts';
import type { MailMark } from './read-mail.ts';

/** Whether something becomes an entry of the log: by itself, after a question, or not. */
export type Verdict = 'yes' | 'ask' | 'no';

/** Why it is asked or left out; one for each, so that they can be counted. */
export type Why =
  | 'cancelled'
  | 'declined-by-me'
  | 'not-yet'
  | 'nobody-else'
  | 'too-many'
  | 'all-declined'
  | 'not-accepted'
  | 'whole-day'
  | 'private'
  | 'invitation-only'
  | 'i-am-not-listed'
  | 'no-address'
  | 'own-address-unknown'
  | 'too-old'
  | MailMark
  | 'no-reply-address'
  | 'no-date'
  | 'same-message';

/** The user's own answer to an invitation. */
export type MyAnswer =
  | 'organiser'
  | 'accepted'
  | 'declined'
  | 'tentative'
  | 'needs-action'
  | 'unknown'
  | 'not-listed';

/** An event seen from the user. */
export interface JudgedEvent extends CalendarEvent {
  /** Everybody but the user. */
  people: Guest[];
  myAnswer: MyAnswer;
  direction: ReachedOut;
  exchange: Verdict;
  why: Why | null;
  channel: Channel;
  /** With whom there would be an entry of the log. */
  withWhom: Guest[];
}

/** To more people than this beside oneself it is an assembly (folk: twenty in all). */
const OTHERS_MAX = 19;
/** The earliest day that the log takes. */
export const EARLIEST: Day = '1900-01-01';

/**
 * What an event means for the log of the one whose addresses are `me` (as `addressKey` writes them). Without any, nothing is logged.
 * The rules: it has begun, is not off, and the user called it, said yes, or the file does not say; 1 to 19 others; those
 * who declined or sent another have none.
 */
export function judgeEvent(event: CalendarEvent, me: ReadonlySet<string>, now: Date): JudgedEvent {
  const isMe = ({ address }: Guest) => address !== null && me.has(address);
  const people = event.guests.filter((guest) => !isMe(guest));
  const myAnswer = answerOf(event, me);
  const persons = people.filter(({ kind }) => kind === 'person');
  const withWhom = persons.filter(({ answer }) => answer !== 'declined' && answer !== 'delegated');
  const { exchange, why } = verdictOn(event, { me, now, myAnswer, persons, withWhom });
  const direction = directionOf(event, isMe);
  const channel = event.place === 'video' ? 'video' : event.place === 'place' ? 'met' : 'other';
  return { ...event, people, myAnswer, direction, exchange, why, channel, withWhom };
}

function answerOf({ guests, organiser }: CalendarEvent, me: ReadonlySet<string>): MyAnswer {
  const mine = guests.filter(({ address }) => address !== null && me.has(address));
  const calling = organiser?.address ? me.has(organiser.address) : false;
  if (mine.some(({ answer }) => answer === 'declined' || answer === 'delegated')) {
    // Who has two addresses in a meeting and said yes with one of them comes.
    if (!mine.some(({ answer }) => answer === 'accepted')) return 'declined';
  }
  if (calling) return 'organiser';
  if (mine.length === 0) return 'not-listed';
  for (const answer of ['accepted', 'tentative', 'needs-action'] as const)
    if (mine.some((guest) => guest.answer === answer)) return answer;
  return 'unknown';
}

function directionOf({ organiser }: CalendarEvent, isMe: (guest: Guest) => boolean): ReachedOut {
  if (organiser && isMe(organiser)) return 'me';
  return organiser?.kind === 'person' ? 'them' : 'both';
}

function verdictOn(
  event: CalendarEvent,
  {
    me,
    now,
    myAnswer,
    persons,
    withWhom,
  }: { me: ReadonlySet<string>; now: Date; myAnswer: MyAnswer; persons: Guest[]; withWhom: Guest[] },
): { exchange: Verdict; why: Why | null } {
  const no = (why: Why) => ({ exchange: 'no' as const, why });
  const ask = (why: Why) => ({ exchange: 'ask' as const, why });
  if (event.cancelled) return no('cancelled');
  if (myAnswer === 'declined') return no('declined-by-me');
  if (persons.length === 0) return no('nobody-else');
  if (persons.length > OTHERS_MAX) return no('too-many');
  if (withWhom.length === 0) return no('all-declined');
  if (Date.parse(event.start) > now.getTime()) return no('not-yet');
  if (event.day < EARLIEST) return no('too-old');
  if (me.size === 0) return no('own-address-unknown');
  if (event.isWholeDay) return ask('whole-day');
  if (event.private) return ask('private');
  if (myAnswer === 'not-listed') return ask('i-am-not-listed');
  if (myAnswer === 'tentative' || myAnswer === 'needs-action' || event.tentative) return ask('not-accepted');
  if (event.isInvitation) return ask('invitation-only');
  if (withWhom.every(({ address }) => address === null)) return ask('no-address');
  return { exchange: 'yes', why: null };
}
