import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import english from '../../../lib/locales/en.json' with { type: 'json' };
import { lookUp } from '../../../lib/locales/look-up.ts';

/** `i18n.t` with the English texts: a key, for plurals a number, and what is filled in. */
export function t(key: string, ...rest: unknown[]): string {
  const [count] = rest.filter((one) => typeof one === 'number');
  const params = rest.find((one): one is (string | number)[] => Array.isArray(one)) ?? [];
  // The plural goes by the number alone; the texts are filled in as they were given.
  const text = lookUp(
    english,
    key,
    count === undefined ? params.map((one) => `${one}`) : [count, params[1] ?? '$2', params[2] ?? '$3'],
  );
  return count === undefined ? text : text.replaceAll(String(count), String(params[0] ?? count));
}

/** What jsdom lacks of a browser, for views with dialogs and lists. */
export function completeBrowser(): void {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => {};
}

/** Draws a view into the page; `leave` takes it away again. */
export async function render(view: ReactElement): Promise<{ box: HTMLElement; leave: () => Promise<void> }> {
  const box = document.createElement('div');
  document.body.append(box);
  const root: Root = createRoot(box);
  await act(async () => root.render(view));
  return {
    box,
    leave: async () => {
      await act(async () => root.unmount());
      box.remove();
    },
  };
}
