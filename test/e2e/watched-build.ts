import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CHROMIUM_BUILD, copyBuild } from './extension.ts';

/** What the scripts of the extension did, wherever they ran: its worker, its pages. */
export interface Note {
  /** `asked` for an address, `refused` by the policy, `tabs` an interface that tells of tabs, `rows` read of a store. */
  kind: 'asked' | 'refused' | 'tabs' | 'rows';
  /** The script's own page or `worker`. */
  at: string;
  what: string;
}

/**
 * A copy of the build whose worker and pages note what they do before any of their own scripts has run. The notes go into
 * the extension's memory of the session, where they outlive a worker that is stopped.
 */
export function watchedBuild(): { folder: string; remove: () => void } {
  const temporary = mkdtempSync(join(tmpdir(), 'bollplank-watched-'));
  const folder = copyBuild(CHROMIUM_BUILD, join(temporary, 'build'), 'en');
  writeFileSync(join(folder, 'watch.js'), WATCH);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const page = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), page.replace('<head>', '<head><script src="/watch.js"></script>'));
  }
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  const worker = join(folder, background.service_worker);
  writeFileSync(worker, `${WATCH}\n${readFileSync(worker, 'utf8')}`);
  return { folder, remove: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Everything noted so far, asked through one of the extension's pages. */
export async function notesOf(page: Page): Promise<Note[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(keys: null): Promise<Record<string, Note>> } } };
    };
    const found = await chrome.storage.session.get(null);
    return Object.entries(found).flatMap(([key, note]) => (key.startsWith('watch ') ? [note] : []));
  });
}

const WATCH = `
(() => {
  const at = globalThis.document ? location.pathname : 'worker';
  let count = 0;
  const note = (kind, what) =>
    chrome.storage.session.set({ ['watch ' + performance.timeOrigin + ' ' + at + ' ' + ++count]: { kind, at, what } });
  const isOwn = (address) => new URL(String(address?.url ?? address), location.href).origin === location.origin;
  const asked = (way, address) => {
    const url = new URL(String(address?.url ?? address), location.href);
    if (!isOwn(address) && !/^(blob|data):$/.test(url.protocol)) note('asked', way + ' ' + url.href);
  };
  for (const name of ['fetch', 'importScripts']) {
    const original = globalThis[name];
    if (original) globalThis[name] = function (...args) { asked(name, args[0]); return original.apply(this, args); };
  }
  for (const name of ['WebSocket', 'EventSource', 'WebTransport']) {
    const Original = globalThis[name];
    if (Original)
      globalThis[name] = class extends Original {
        constructor(...args) { asked(name, args[0]); super(...args); }
      };
  }
  if (globalThis.XMLHttpRequest) {
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (...args) { asked('XMLHttpRequest', args[1]); return open.apply(this, args); };
  }
  if (navigator.sendBeacon) {
    const send = navigator.sendBeacon;
    Navigator.prototype.sendBeacon = function (...args) { asked('sendBeacon', args[0]); return send.apply(this, args); };
  }
  addEventListener('securitypolicyviolation', (event) => note('refused', event.violatedDirective + ' ' + event.blockedURI));
  const wrap = (owner, name, label) => {
    const original = owner?.[name];
    if (original)
      owner[name] = function (...args) {
        note('tabs', label + ' ' + JSON.stringify(args.filter((each) => typeof each !== 'function')));
        return original.apply(owner, args);
      };
  };
  for (const name of ['query', 'get', 'captureVisibleTab', 'sendMessage', 'detectLanguage']) wrap(chrome.tabs, name, 'tabs.' + name);
  for (const name of ['executeScript', 'insertCSS', 'registerContentScripts']) wrap(chrome.scripting, name, 'scripting.' + name);
  if (at !== '/popup.html') return;
  // Until the first suggestion stands there, every row is counted that was read for it.
  const rows = {};
  let listed = false;
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-testid="suggestion"]')) return;
    listed = true;
    observer.disconnect();
    note('rows', JSON.stringify(rows));
  }).observe(document, { childList: true, subtree: true });
  for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor']) {
      const original = owner[name];
      owner[name] = function (...args) {
        const request = original.apply(this, args);
        const store = this.objectStore?.name ?? this.name;
        request.addEventListener('success', () => {
          const { result } = request;
          if (!listed && result) rows[store] = (rows[store] ?? 0) + (Array.isArray(result) ? result.length : 1);
        });
        return request;
      };
    }
})();
`;
