import type { Id, Problem } from './contact/index.ts';

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

const NAMES: Readonly<Record<MessageName, true>> = {
  'view:bookChanged': true,
  'view:suggestionsShown': true,
  'view:suggestionJudged': true,
  'view:pageAsked': true,
  'background:pageAsked': true,
};

/** Whether something received is one of our messages. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(NAMES, message.name) &&
    'payload' in message
  );
}
