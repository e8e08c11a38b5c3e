import { browser } from 'wxt/browser';
import type { Problem } from '../contact/index.ts';
import {
  type AnswerOf,
  type Handlers,
  isEnvelope,
  type MessageName,
  type PayloadOf,
  type Reply,
} from '../messages.ts';

/** Sends a message to every other part of the extension and gives the answer of the one that handles it, if any does. */
export async function sendMessage<N extends MessageName>(
  name: N,
  payload: PayloadOf<N>,
): Promise<Reply<N> | null> {
  try {
    const reply: Reply<N> | undefined = await browser.runtime.sendMessage({ name, payload });
    return reply ?? null;
  } catch {
    // Nobody listens (no sidebar open, the background being updated): messages are hints, never the only copy.
    return null;
  }
}

/**
 * Answers messages. Registered synchronously, so that a service worker woken by a message has its listener in time.
 * A handler that throws answers with the problem `of` makes of it; the error itself stays in the console.
 */
export function onMessages(handlers: Handlers, problemOf: (error: unknown) => Problem): () => void {
  const listener = (message: unknown): Promise<unknown> | undefined => {
    if (!isEnvelope(message)) return undefined;
    return answer(handlers, message.name, message.payload, problemOf);
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
