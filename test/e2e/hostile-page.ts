import type { Served } from '../demo/pages.ts';

/** What a page that watches for extensions has noticed. Everything in it should stay empty. */
export interface Noticed {
  /** Changes of the document: what, and where. */
  mutations: string[];
  /** Names that came to `window`, `document` or the elements. */
  globals: string[];
  /** Calls of functions that a page can wrap to be told. */
  calls: string[];
  /** Events that a reading might cause: scrolling, selection, focus, messages, violations of the page's policy. */
  events: string[];
  /** Files that the page's list of loaded things came to name. */
  resources: string[];
  /** Whether the markup differs from what it was. */
  markupChanged: boolean;
}

/**
 * A profile page whose own script, before anything else, sets every trap that a page has. Its policy forbids whatever
 * an extension might inject, so that an attempt would be reported too.
 */
export function hostilePage(html: string): Served {
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: html
      .replace('<meta charset="utf-8">', `<meta charset="utf-8">${POLICY}<script>${TRAPS}</script>`)
      .replace('<script src="/network-script.js"></script>', ''),
  };
}

/** Sets the traps to zero: called when the page has come to rest and before anything is asked of the extension. */
export const ARM = 'window.__traps.arm()';
/** Gives a `Noticed`. */
export const REPORT = 'window.__traps.report()';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src chrome-extension: https:; img-src chrome-extension:">`;

const TRAPS = `
(() => {
  const seen = { mutations: [], calls: [], events: [] };
  const note = (list, what) => { if (list.length < 50) list.push(what); };
  const observer = new MutationObserver((changes) => {
    for (const c of changes) note(seen.mutations, c.type + ' ' + c.target.nodeName + ' ' + (c.attributeName ?? ''));
  });
  const watchAll = { childList: true, subtree: true, attributes: true, characterData: true };
  observer.observe(document, watchAll);
  const wrap = (owner, name, label) => {
    const original = owner[name];
    owner[name] = function (...args) { note(seen.calls, label + '.' + name); return original.apply(this, args); };
  };
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name, 'EventTarget');
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'getElementById', 'createTreeWalker', 'evaluate'])
    wrap(Document.prototype, name, 'Document');
  for (const name of ['querySelector', 'querySelectorAll', 'attachShadow', 'getAttribute', 'closest', 'setAttribute'])
    wrap(Element.prototype, name, 'Element');
  for (const name of ['appendChild', 'insertBefore']) wrap(Node.prototype, name, 'Node');
  for (const name of ['postMessage', 'fetch', 'getComputedStyle', 'requestIdleCallback', 'setTimeout'])
    wrap(window, name, 'window');
  for (const name of ['scroll', 'selectionchange', 'focusin', 'message', 'securitypolicyviolation', 'error', 'beforematch', 'toggle', 'click', 'keydown'])
    EventTarget.prototype.addEventListener.call(window, name, (event) => note(seen.events, name + ' ' + (event.violatedDirective ?? event.message ?? '')), true);
  const namesNow = () => [
    ...Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).map((name) => 'window.' + name),
    ...Object.getOwnPropertyNames(document).map((name) => 'document.' + name),
    ...Object.getOwnPropertyNames(document.documentElement).map((name) => 'html.' + name),
    ...Object.getOwnPropertyNames(navigator).map((name) => 'navigator.' + name),
  ];
  let names = new Set();
  let markup = '';
  window.__traps = {
    arm() {
      observer.takeRecords();
      seen.mutations.length = seen.calls.length = seen.events.length = 0;
      performance.clearResourceTimings();
      names = new Set(namesNow());
      markup = document.documentElement.outerHTML;
    },
    report() {
      for (const c of observer.takeRecords()) note(seen.mutations, c.type + ' ' + c.target.nodeName);
      return {
        ...seen,
        globals: namesNow().filter((name) => !names.has(name)),
        resources: performance.getEntriesByType('resource').map((entry) => entry.name),
        markupChanged: document.documentElement.outerHTML !== markup,
      };
    },
  };
})();
`;
