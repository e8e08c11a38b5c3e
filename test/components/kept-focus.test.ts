// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useKeptFocus } from '../../components/base/use-kept-focus.ts';
import { renderHook } from './hooks/render-hook.ts';

let hook: { unmount: () => void };
beforeEach(() => {
  document.body.innerHTML = `<button id="menu">menu</button><main><section>
    <h1>Goals</h1>
    <ul><li id="a"><button>a</button></li><li id="b"><button>b</button></li><li id="c"><button>c</button></li></ul>
    <button id="add">add</button></section></main>`;
  hook = renderHook(useKeptFocus);
});
afterEach(() => hook.unmount());

const at = (selector: string) => document.querySelector<HTMLElement>(selector);
const untilOn = (text: string) =>
  vi.waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe(text), { timeout: 3000 });

test('a row that goes hands the focus to the next one, the last one to what comes after the list', async () => {
  at('#b button')?.focus();
  at('#b')?.remove();
  await untilOn('c');
  at('#c')?.remove();
  await untilOn('add');
});

test('a form that closes hands it to what stands in its place', async () => {
  const form = document.createElement('form');
  form.innerHTML = '<input>';
  at('ul')?.after(form);
  form.querySelector('input')?.focus();
  const again = document.createElement('p');
  again.innerHTML = '<button>log</button>';
  form.replaceWith(again);
  await untilOn('log');
});

test('another view begins at its title', async () => {
  at('#a button')?.focus();
  const view = document.createElement('section');
  view.innerHTML = '<h1>Graph</h1><button>first</button>';
  at('section')?.replaceWith(view);
  await untilOn('Graph');
});

test('a list of its own, and a focus that was put somewhere else, are left alone', async () => {
  at('ul')?.setAttribute('data-own-focus', '');
  at('#a button')?.focus();
  at('#a')?.remove();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(document.activeElement).toBe(document.body);
  at('#menu')?.focus();
  at('#b')?.remove();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(document.activeElement).toBe(at('#menu'));
});

test('a focus that was given up by a press beside everything is not put back', async () => {
  at('#a button')?.focus();
  at('h1')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  at('#a button')?.blur();
  at('#a')?.remove();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(document.activeElement).toBe(document.body);
  at('#b button')?.focus();
  at('#b button')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  at('#b')?.remove();
  await untilOn('c');
});
