import { keepWords, wordsAt } from './words-at-hand.ts';

/**
 * Addresses without the user's words. The browser writes every address into its history, and with the open tabs into its
 * session files, where it stays after the person it names was erased. So the address and the state of a page hold a key,
 * and what it stands for is kept in memory (lib/browser/kept-words.ts).
 */

/** The parts of an address whose values the program gives, and the key. Whatever else there is may name people. */
const PLAIN = new Set(['do', 'rows', 'columns', 'sort', 'archived', 'help', 'show', 'by', 'found', 'at']);

/** An address fragment in two: what may stand in the address, and the rest as it would stand there. */
function split(hash: string): { address: string; words: string } {
  const [path = '', search = ''] = hash.split('?', 2);
  const plain = new URLSearchParams();
  const words = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search))
    (PLAIN.has(name) ? plain : words).append(name, value);
  return { address: withParams(path, plain.toString()), words: words.toString() };
}

const withParams = (path: string, params: string): string =>
  params ? `${path}${path.includes('?') ? '&' : '?'}${params}` : path;

/** The address that leads to a place: a key stands in it for the words, if it has any. */
function plainAddress(hash: string): string {
  const { address, words } = split(hash);
  return words ? withParams(address, `at=${keepWords(words)}`) : address;
}

/**
 * Where the page is, with the words. An address that holds words, or the key of a link, is replaced at once by one that
 * holds neither; the key goes into the state of the page.
 */
export function placeHere(): string {
  const { address, words } = split(location.hash);
  const [path = '', search = ''] = address.split('?', 2);
  const params = new URLSearchParams(search);
  const led = params.get('at');
  params.delete('at');
  const plain = withParams(path, params.toString());
  const all = words || wordsAt(led ?? keyHere() ?? '');
  // A key of its own: the link may be followed again after the search has been changed here.
  if (words || led !== null)
    history.replaceState({ ...stateHere(), at: all ? keepWords(all) : undefined }, '', plain);
  return withParams(plain, all);
}

/** Changes where the page is, in place: the history gets no line for a letter typed. */
export function stayAt(hash: string): void {
  const { address, words } = split(hash);
  const before = keyHere();
  const at = words || before ? keepWords(words, before ?? undefined) : undefined;
  if (address !== location.hash || at !== (before ?? undefined))
    history.replaceState({ ...stateHere(), at }, '', address);
}

/** Goes to a place of the dashboard. */
export function goTo(hash: string): void {
  const next = plainAddress(hash);
  if (next !== location.hash) location.hash = next;
  else {
    // The same address without the words that are kept for this place: the browser would see no way to go.
    history.pushState(null, '', next);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }
}

/**
 * Takes the words out of a link before the browser follows it, here or in another tab. Gives the way to stop.
 */
export function keepLinksPlain(): () => void {
  const kinds = ['pointerdown', 'click', 'auxclick', 'contextmenu', 'dragstart'] as const;
  const swap = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const href = link?.getAttribute('href');
    if (!link || !href) return;
    const plain = plainAddress(href);
    if (plain !== href) link.setAttribute('href', plain);
    const here =
      event.type === 'click' && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (here && plain === location.hash) {
      event.preventDefault();
      goTo(plain);
    }
  };
  for (const kind of kinds) document.addEventListener(kind, swap, true);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, swap, true);
  };
}

function stateHere(): object {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

function keyHere(): string | null {
  const at: unknown = Reflect.get(stateHere(), 'at');
  return typeof at === 'string' ? at : null;
}
