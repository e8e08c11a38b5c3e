import type { Correspondent, MailMessage } from './read-mail.ts';
import { EARLIEST, type Verdict, type Why } from './verdict.ts';

/** A message seen from the user. */
export interface JudgedMessage extends MailMessage {
  direction: 'sent' | 'received';
  /** Everybody but the user. */
  people: Correspondent[];
  exchange: Verdict;
  why: Why | null;
  /** With whom there would be an entry: who wrote, or to whom the user did. Who only had a copy has none. */
  withWhom: Correspondent[];
}

/** A letter to more than this is an announcement (folk: 20 recipients). */
const RECIPIENTS_MAX = 20;

/** Names what has been read already, so that the same letter in several folders counts once. */
export type SeenBefore = (key: string) => boolean;

/**
 * What a message means for the log of the one whose addresses are `me`. Without any, nothing is logged. `seen` is told
 * the key of each and says whether it came before.
 */
export function judgeMessage(
  message: MailMessage,
  me: ReadonlySet<string>,
  now: Date,
  seen: SeenBefore,
): JudgedMessage {
  const from = message.people.filter(({ where }) => where === 'from');
  const isMe = ({ address }: Correspondent) => me.has(address);
  // A draft has no sender yet.
  const sent = from.some(isMe) || (from.length === 0 && (message.isSent || message.marks.includes('draft')));
  const direction = sent ? 'sent' : 'received';
  const named = message.people.filter((one) => !isMe(one) && (sent || one.where !== 'bcc'));
  // What came through a list and does not name the user was sent to the list, whatever its address looks like.
  const toList = !sent && message.marks.includes('list-header') && !message.people.some(isMe);
  const people = named.map((one) =>
    toList && one.where !== 'from' && one.kind === 'person' ? { ...one, kind: 'list' as const } : one,
  );
  const persons = people.filter(({ kind }) => kind === 'person');
  const withWhom = partnersIn(persons, direction);
  const repeated = seen(messageKey(message));
  const { exchange, why } = verdictOn(message, { me, now, direction, persons, withWhom, repeated });
  return { ...message, direction, people, exchange, why, withWhom };
}

function partnersIn(persons: Correspondent[], direction: JudgedMessage['direction']): Correspondent[] {
  if (direction === 'received') return persons.filter(({ where }) => where === 'from');
  const to = persons.filter(({ where }) => where === 'to');
  return to.length > 0 ? to : persons.filter(({ where }) => where !== 'from');
}

/** By which a letter is known again: its id, else when and between whom it was. */
function messageKey({ messageId, at, people }: MailMessage): string {
  if (messageId) return messageId;
  return [at, ...people.map(({ where, address }) => `${where} ${address}`)].join('\n');
}

const MARKS = [
  'spam',
  'trash',
  'draft',
  'deleted',
  'chat',
  'list-header',
  'automatic',
  'invitation',
  'appointment',
] as const;

function verdictOn(
  message: MailMessage,
  seen: {
    me: ReadonlySet<string>;
    now: Date;
    direction: JudgedMessage['direction'];
    persons: Correspondent[];
    withWhom: Correspondent[];
    repeated: boolean;
  },
): { exchange: Verdict; why: Why | null } {
  const no = (why: Why) => ({ exchange: 'no' as const, why });
  const { me, now, direction, persons, withWhom, repeated } = seen;
  const mark = MARKS.find((one) => message.marks.includes(one));
  if (mark) return no(mark);
  const from = message.people.filter(({ where }) => where === 'from');
  if (direction === 'received' && from.some(({ kind }) => kind === 'robot')) return no('no-reply-address');
  if (message.at === null) return no('no-date');
  if (message.at > now.getTime()) return no('not-yet');
  if (message.at < Date.parse(EARLIEST)) return no('too-old');
  if (repeated) return no('same-message');
  if (persons.length === 0 || withWhom.length === 0) return no('nobody-else');
  const recipients = message.people.filter(({ where }) => where !== 'from');
  if (recipients.length > RECIPIENTS_MAX) return no('too-many');
  if (me.size === 0) return no('own-address-unknown');
  if (direction === 'received' && !recipients.some(({ address }) => me.has(address)))
    return { exchange: 'ask', why: 'i-am-not-listed' };
  return { exchange: 'yes', why: null };
}
