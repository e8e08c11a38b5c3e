import { browser } from 'wxt/browser';
import {
  type AnswerOf,
  accepted,
  type Handlers,
  isReply,
  type MessageName,
  type PayloadOf,
  type Reply,
  type Self,
  type Sender,
} from '../messages.ts';
import type { Problem } from '../words/index.ts';

/** Firefox runs the background in a page that it makes itself, at this path. */
const MADE_BY_FIREFOX = '/_generated_background_page.html';

let known: Self | undefined;

/** Who we are, as the browser knows us. */
function self(): Self {
  if (!known) {
    const { background } = browser.runtime.getManifest();
    const script =
      background && 'service_worker' in background && typeof background.service_worker === 'string'
        ? background.service_worker
        : null;
    known = {
      id: browser.runtime.id,
      origin: browser.runtime.getURL('/').replace(/\/$/, ''),
      background: script === null ? MADE_BY_FIREFOX : `/${script.replace(/^\//, '')}`,
    };
  }
  return known;
}

/** Sends a message to every other part of the extension and gives the answer of the one that handles it, if any does. */
export async function sendMessage<N extends MessageName>(
  name: N,
  payload: PayloadOf<N>,
): Promise<Reply<N> | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, payload });
    return isReply(name, reply) ? reply : null;
  } catch {
    // Nobody listens (no sidebar open, the background being updated): messages are hints, never the only copy.
    return null;
  }
}

/**
 * Answers messages. Registered synchronously, so that a service worker woken by a message has its listener in time.
 * Whatever does not come from the part of the extension that its name tells, or holds anything else than it should, is
 * not heard and gets no answer. A handler that throws answers with the problem `of` makes of it; the error itself stays
 * in the console.
 */
export function onMessages(handlers: Handlers, problemOf: (error: unknown) => Problem): () => void {
  const listener = (message: unknown, sender?: Sender): Promise<unknown> | undefined => {
    const envelope = accepted(message, sender, self());
    return envelope ? answer(handlers, envelope.name, envelope.payload, problemOf) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  payload: PayloadOf<N>,
  problemOf: (error: unknown) => Problem,
): Promise<Reply<N>> | undefined {
  const handler: ((payload: PayloadOf<N>) => Promise<Reply<N>>) | undefined = handlers[name];
  if (!handler) return undefined;
  return handler(payload).catch((error: unknown) => {
    console.error(error);
    return { ok: false, error: problemOf(error) };
  });
}

/** A reply that says all went well. */
export function answered<N extends MessageName>(value: AnswerOf<N>): Reply<N> {
  return { ok: true, value };
}
