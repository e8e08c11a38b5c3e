import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from '../browser/fake-browser.ts';

/** One call of the browser's interface: `tabs.query`, and what it was called with. */
export interface Call {
  name: string;
  args: unknown[];
}

/** Every way a script has to fetch something, apart from markup, which a worker has none of. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
];

/**
 * A browser that notes every call. What `fakeBrowser` does not know answers nothing, so that a call nobody foresaw is
 * noted instead of breaking the test; an event nobody foresaw takes its listener and is never fired.
 */
export function recordedBrowser() {
  const calls: Call[] = [];
  const known = {
    ...fakeBrowser(),
    omnibox: { setDefaultSuggestion: () => {}, onInputChanged: event(), onInputEntered: event() },
  };
  return { calls, known, browser: recorded(known, '', calls) };
}

const event = () => ({ addListener: () => {}, removeListener: () => {} });

function recorded(part: object, path: string, calls: Call[]): object {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      const name = path ? `${path}.${key}` : key;
      const found: unknown = Reflect.get(target, key);
      if (/^on[A-Z]/.test(key)) return found ?? event();
      if (typeof found === 'object' && found !== null) return recorded(found, name, calls);
      // Such as the id, by which the worker knows its own messages.
      if (found !== undefined && typeof found !== 'function') return found;
      // Of an unknown name nobody knows whether it is a function or a part of the interface: it is both.
      return new Proxy(typeof found === 'function' ? found : async () => undefined, {
        get: (_, inner) =>
          typeof inner === 'symbol' || typeof found === 'function'
            ? Reflect.get(found ?? {}, inner)
            : Reflect.get(recorded({}, name, calls), inner),
        apply(call, self, args: unknown[]) {
          calls.push({ name, args });
          return Reflect.apply(call, self, args);
        },
      });
    },
  });
}

/** Puts a note in the place of every way out. Gives the notes. */
export function watchWaysOut(): string[] {
  const asked: string[] = [];
  const noting = (name: string) =>
    // An ordinary function: it is called with `new`, too.
    function (this: unknown, address: unknown) {
      asked.push(`${name} ${String(address)}`);
      throw new TypeError('There is no network here');
    };
  for (const name of WAYS_OUT) vi.stubGlobal(name, noting(name));
  vi.stubGlobal('navigator', { ...globalThis.navigator, sendBeacon: noting('sendBeacon'), language: 'en' });
  return asked;
}
