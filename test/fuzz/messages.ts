import {
  accepted,
  isReply,
  MESSAGE_NAMES,
  type MessageName,
  type Self,
  type Sender,
} from '../../lib/messages.ts';
import { hostileValue, pick, type Random } from './hostile-value.ts';

export const SELF: Self = {
  id: 'aaaabbbbccccddddeeeeffffgggghhhh',
  origin: 'chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh',
  background: '/background.js',
};
/** The background and a page of ours, as the browser names them. */
export const WORKER: Sender = { id: SELF.id, url: `${SELF.origin}/background.js` };
export const VIEW: Sender = {
  id: SELF.id,
  url: `${SELF.origin}/popup.html`,
  origin: SELF.origin,
};

const ID = '0190a000-0000-7000-8000-000000000001';
/** One of each message as it should be. */
export const GOOD: { readonly [N in MessageName]: object } = {
  'view:bookChanged': {},
  'view:suggestionsShown': { contactIds: [ID] },
  'view:suggestionJudged': { showingId: ID, good: true },
  'view:pageAsked': { windowId: 1 },
  'background:pageAsked': { windowId: 1 },
};

/** Senders that are not ours, or not where one of ours can be. */
export function foreignSender(random: Random): Sender | undefined {
  const page = 'https://www.linkedin.com/in/linnea-brokvist/';
  return pick<Sender | undefined>(random, [
    undefined,
    {},
    { id: SELF.id },
    // A script of ours beside a page, in Chromium and in Firefox.
    { id: SELF.id, url: page, origin: 'https://www.linkedin.com', tab: { id: 1 } },
    { id: SELF.id, url: page, tab: { id: 1 } },
    // The same where its process lies about the address: the browser names the origin.
    { id: SELF.id, url: `${SELF.origin}/popup.html`, origin: 'https://www.linkedin.com', tab: { id: 1 } },
    { id: SELF.id, url: `${SELF.origin}/popup.html`, origin: 'null' },
    { id: SELF.id, url: `${SELF.origin}/background.js`, tab: { id: 1 } },
    { id: SELF.id, url: `${SELF.origin}.evil.example/popup.html` },
    { id: SELF.id, url: `https://${SELF.id}/popup.html` },
    { id: SELF.id, url: `${SELF.origin}/sample-book.json` },
    { id: SELF.id, url: 'about:blank' },
    { id: 'another', url: `${SELF.origin}/popup.html`, origin: SELF.origin },
    { id: 'another', url: 'chrome-extension://another/page.html', origin: 'chrome-extension://another' },
  ]);
}

/** A payload that is nearly right: one field more, one less, or one of another kind. */
function nearlyGood(random: Random, name: MessageName): unknown {
  const good: Record<string, unknown> = { ...GOOD[name] };
  const fields = Object.keys(good);
  const field = fields.length > 0 ? pick(random, fields) : 'extra';
  const how = Math.floor(random() * 3);
  if (how === 0) good.extra = hostileValue(random, 1);
  else if (how === 1 && fields.length > 0) delete good[field];
  else {
    const other = pick(random, [hostileValue(random, 2), Symbol('no'), [[ID]], Array(101).fill(ID), 2 ** 40]);
    // Another of the same kind may be right: either answer to a yes or no, the number of another window, nobody shown.
    const alike =
      typeof good[field] === typeof other &&
      (typeof other !== 'object' || (Array.isArray(other) && other.length === 0));
    good[field] = alike ? [other] : other;
  }
  return good;
}

/**
 * One round: a message that must not be heard, for what it holds or for who sent it, and an answer that must not be
 * taken. Throws when one is, or when looking at it throws.
 */
export function fuzzMessage(random: Random): void {
  const name = pick(random, MESSAGE_NAMES);
  const own = name.startsWith('background:') ? WORKER : VIEW;
  const other = name.startsWith('background:') ? VIEW : WORKER;
  const good = { name, payload: GOOD[name] };
  const [message, sender] = pick<() => [unknown, Sender | undefined]>(random, [
    () => [hostileValue(random), own],
    () => [{ name: hostileValue(random, 1), payload: GOOD[name] }, own],
    () => [{ name, payload: nearlyGood(random, name) }, own],
    () => [{ ...good, more: 1 }, own],
    () => [good, foreignSender(random)],
    () => [good, other],
  ])();
  if (accepted(message, sender, SELF) !== null)
    throw new Error(`Heard: ${said(message)} from ${said(sender)}`);
  const reply = pick(random, [hostileValue(random), { ok: true, value: hostileValue(random, 2) }]);
  // `null` is what some are answered with.
  const mayBe = typeof reply === 'object' && reply !== null && 'value' in reply && reply.value === null;
  if (isReply(name, reply) && !mayBe) throw new Error(`Taken for an answer to ${name}: ${said(reply)}`);
}

function said(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'something that cannot be written';
  }
}
