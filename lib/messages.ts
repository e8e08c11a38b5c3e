import { type Id, isId } from './words/ids.ts';
import { PROBLEM_CODES, type Problem } from './words/result.ts';

/**
 * Every message between the parts of the extension. The name tells the sender: `view:` a popup, sidebar or page,
 * `background:` the service worker. Nothing here may be needed for data to be safe: a message lost with a stopped
 * service worker is made up for at its next start.
 */
export interface Messages {
  /** The book was written: bring standings and suggestions up to date. */
  'view:bookChanged': { payload: Record<string, never>; answer: { computed: number } };
  /** These suggestions are on screen. Answered with the one earlier suggestion to ask about, once a week at most. */
  'view:suggestionsShown': {
    payload: { contactIds: Id[] };
    answer: { question: { showingId: Id; contactId: Id; name: string } | null };
  };
  /** What the user says of an earlier suggestion. */
  'view:suggestionJudged': { payload: { showingId: Id; good: boolean }; answer: null };
  /** The user asked, outside the sidebar, for the page in front of this window to be read. */
  'view:pageAsked': { payload: { windowId: number }; answer: null };
  'background:pageAsked': { payload: { windowId: number }; answer: null };
}
export type MessageName = keyof Messages;
export type PayloadOf<N extends MessageName> = Messages[N]['payload'];
export type AnswerOf<N extends MessageName> = Messages[N]['answer'];

/** What travels. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  payload: PayloadOf<N>;
}
/** What comes back: errors cross as problems. */
export type Reply<N extends MessageName> = { ok: true; value: AnswerOf<N> } | { ok: false; error: Problem };

/** The handlers of one receiver: some of the messages, each with its own types. */
export type Handlers = { [N in MessageName]?: (payload: PayloadOf<N>) => Promise<Reply<N>> };

/** Whether a value that came from somewhere is exactly a `T`: its kind, its bounds, and no field more or less. */
type Check<T> = (value: unknown) => value is T;

/** More suggestions than a view shows, and longer texts than a name has, come from no part of ours. */
const MOST_SHOWN = 100;
const LONGEST = 2_000;
/** Windows are numbered from 1 in Chromium and Firefox; none has more than 32 bits. */
const MAX_WINDOW = 2 ** 31;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isWindowId = (value: unknown): value is number => isCount(value) && value < MAX_WINDOW;
const isYesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';
const isNull = (value: unknown): value is null => value === null;
const isIds = (value: unknown): value is Id[] =>
  Array.isArray(value) && value.length <= MOST_SHOWN && value.every(isId);

/** A plain record with these fields and no others. */
function record<T extends object>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const names = Object.keys(fields);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = Reflect.ownKeys(value);
    return (
      own.length === names.length &&
      names.every((name) => {
        const field = Object.getOwnPropertyDescriptor(value, name);
        const check: Check<unknown> | undefined = Reflect.get(fields, name);
        return field !== undefined && 'value' in field && check?.(field.value) === true;
      })
    );
  };
}
const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

/** What every message must be made of. One without its two checks is an error of types. */
const CHECKS: { readonly [N in MessageName]: { payload: Check<PayloadOf<N>>; answer: Check<AnswerOf<N>> } } =
  {
    'view:bookChanged': { payload: record({}), answer: record({ computed: isCount }) },
    'view:suggestionsShown': {
      payload: record({ contactIds: isIds }),
      answer: record({ question: orNull(record({ showingId: isId, contactId: isId, name: isText })) }),
    },
    'view:suggestionJudged': { payload: record({ showingId: isId, good: isYesOrNo }), answer: isNull },
    'view:pageAsked': { payload: record({ windowId: isWindowId }), answer: isNull },
    'background:pageAsked': { payload: record({ windowId: isWindowId }), answer: isNull },
  };
export const MESSAGE_NAMES = Object.keys(CHECKS) as MessageName[];

/** Who sent something, as the browser says it and no sender can. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** Not every browser says it of every sender. */
  origin?: string | undefined;
  /** The tab it came from: a page of ours in a tab has one, and so has a script beside a page. */
  tab?: unknown;
}
/** Who we are, to tell ours from others. */
export interface Self {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** The path at which the background runs: a script in Chromium, a page in Firefox. */
  background: string;
}

/**
 * Which part of the extension sent something; null for everybody else, a script of ours beside a page of the web
 * included: its page's process may have been taken over, and then it says what that wants.
 */
export function partOf(sender: Sender | undefined, self: Self): 'view' | 'background' | null {
  if (sender?.id !== self.id || typeof sender.url !== 'string' || !URL.canParse(sender.url)) return null;
  if (sender.origin !== undefined && sender.origin !== self.origin) return null;
  const { protocol, host, pathname } = new URL(sender.url);
  if (`${protocol}//${host}` !== self.origin) return null;
  if (pathname === self.background) return sender.tab ? null : 'background';
  return pathname.endsWith('.html') ? 'view' : null;
}

/**
 * A received message, once it is sure that it is one of ours, that the part its name tells sent it, and that its payload
 * is whole and within bounds; null otherwise. Never throws.
 */
export function accepted(message: unknown, sender: Sender | undefined, self: Self): Envelope | null {
  if (!isEnvelope(message)) return null;
  return message.name.startsWith(`${partOf(sender, self)}:`) ? message : null;
}

const hasShape = record<{ name: unknown; payload: unknown }>({
  name: (value): value is unknown => value !== undefined,
  payload: (value): value is unknown => value !== undefined,
});

/** Whether something received is one of our messages, with the payload that it should have. */
function isEnvelope(message: unknown): message is Envelope {
  if (!hasShape(message)) return false;
  const name = MESSAGE_NAMES.find((each) => each === message.name);
  return name !== undefined && CHECKS[name].payload(message.payload);
}

/** Whether an answer is one that this message may have. */
export function isReply<N extends MessageName>(name: N, reply: unknown): reply is Reply<N> {
  return record<{ ok: true; value: AnswerOf<N> }>({
    ok: (value) => value === true,
    value: CHECKS[name].answer,
  })(reply)
    ? true
    : record<{ ok: false; error: Problem }>({ ok: (value) => value === false, error: isProblem })(reply);
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  PROBLEM_CODES.some((code) => code === value.code);
