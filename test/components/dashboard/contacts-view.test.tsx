// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ContactRow } from '../../../components/base/facets.ts';
import { textLanguage } from '../../../components/base/names.ts';
import { CONTACTS_ROUTE, type ContactsRoute } from '../../../components/base/route.ts';
import { ListIndex } from '../../../components/finding/list-index.ts';
import { useFound } from '../../../components/finding/use-found.ts';
import { quotedOf } from '../../../components/hooks/use-snippet.ts';
import { ContactsView } from '../../../components/people/contacts-view.tsx';
import { useListIndex } from '../../../components/people/use-list-index.ts';
import { renderHook } from '../hooks/render-hook.ts';
import { row } from './people.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('./render-view.ts')).t } }));

const TODAY = '2026-11-20';
const ROWS = Array.from({ length: 100 }, (_, n) =>
  row(`${n % 2 === 0 ? 'Ada' : 'Bo'} ${String(n).padStart(3, '0')}`, {
    company: `Firma ${100 - n}`,
    labels: [n % 2 === 0 ? 'board' : 'peer'],
  }),
);
const nothing = () => {};
const acts = { edit: nothing, join: nothing, merge: nothing, erase: nothing, exportAs: nothing };
const views = { ready: [], saved: [], columns: null, onSave: nothing, onForget: nothing, onColumn: nothing };

function People({ filters = {} }: Pick<Partial<ContactsRoute>, 'filters'>) {
  const [route, setRoute] = useState<ContactsRoute>({ ...CONTACTS_ROUTE, filters });
  const { rows, index } = useListIndex(ROWS, TODAY);
  return (
    <ContactsView
      needs={[]}
      {...{ rows, index, route, acts, views }}
      today={TODAY}
      onRoute={setRoute}
      onSample={nothing}
    />
  );
}

let leave = async () => {};
let box: HTMLElement;
beforeEach(async () => {
  completeBrowser();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  // Ten rows of 44 pixels below the head.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(476);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(476);
  // jsdom lays nothing out and does not scroll.
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
    queueMicrotask(() => this.dispatchEvent(new Event('scroll')));
  };
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1300);
  ({ box, leave } = await render(<People />));
  // The list comes back where it was left, from one test to the next, too.
  await scrollTo(0);
});
afterEach(async () => {
  await leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const names = () => [...box.querySelectorAll('[data-at] a')].map((link) => link.textContent);
const boxes = () => [...box.querySelectorAll<HTMLInputElement>('[data-at] input')];
const press = (element: Element | null | undefined) =>
  act(async () => element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
const scrollTo = (top: number) =>
  act(async () => {
    const list = box.querySelector('.people__scroll');
    if (list) list.scrollTop = top;
    list?.dispatchEvent(new Event('scroll'));
  });
async function search(text: string): Promise<void> {
  const field = box.querySelector<HTMLInputElement>('[data-testid="search"]');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('draws the rows in sight, and those that are scrolled to', async () => {
  expect(names().at(0)).toBe('Ada 000');
  expect(names().length).toBeLessThan(30);
  await scrollTo(44 * 50);
  expect(names()).toContain('Bo 001');
  expect(names()).not.toContain('Ada 000');
  expect(names().length).toBeLessThan(30);
});

it('keeps the focus on the head that sorts, and begins the new order at its top', async () => {
  await scrollTo(2200);
  const head = [...box.querySelectorAll<HTMLElement>('.people__sort')].find((one) =>
    /company/i.test(one.textContent),
  );
  head?.focus();
  await press(head);
  expect(document.activeElement).toBe(head);
  expect(box.querySelector('.people__scroll')?.scrollTop).toBe(0);
  expect(names().at(0)).toBe('Bo 099');
});

it('moves the focus by keys, and by a page', async () => {
  const first = box.querySelector<HTMLElement>('[data-at="0"] a');
  first?.focus();
  await act(async () => {
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  const at = Number(document.activeElement?.closest('[data-at]')?.getAttribute('data-at'));
  expect(at).toBeGreaterThan(5);
  expect(at).toBeLessThan(12);
});

it('forgets whom a search hides from the selection, and does not bring them back', async () => {
  await press(boxes()[0]);
  await press(boxes()[1]);
  expect(box.querySelector('.bulk strong')?.textContent).toMatch(/^2 /);
  await search('002');
  expect(names()).toEqual(['Ada 002']);
  expect(box.querySelector('.bulk strong')?.textContent).toMatch(/^1 /);
  await search('');
  expect(box.querySelector('.bulk strong')?.textContent).toMatch(/^1 /);
  expect(
    boxes()
      .map((one) => one.checked)
      .filter(Boolean),
  ).toHaveLength(1);
});

it('shows the first rows at once, and later ones when all is worked out', async () => {
  let given: ContactRow[] = ROWS.slice(0, 3);
  const list = renderHook(() => useListIndex(given, TODAY));
  expect(list.now().rows).toBe(given);
  // Once more when they are prepared.
  await list.until(() => list.seen.length > 1);
  given = ROWS.slice(0, 5);
  list.rerender();
  expect(list.now().rows).toHaveLength(3);
  const { rows, index } = await list.until((now) => now.rows === given);
  expect(index.isPrepared(index.ordered(rows, textLanguage()), TODAY)).toBe(true);
  given = [];
  list.rerender();
  expect(list.now().rows).toEqual([]);
  list.unmount();
});

it.each([
  ['a chip', '.people__chosen .chip', { label: ['board', 'peer'] }],
  ['all chips', '.people__chosen .button', { label: ['board'] }],
  ['the way out of an empty list', '.people__list .button:not(.people__chosen *)', { label: ['nobody'] }],
])('gives the focus to a row when %s goes with its filter', async (_, selector, filters) => {
  await leave();
  ({ box, leave } = await render(<People filters={filters} />));
  // All is worked out, and nothing but the filter changes from now on.
  await vi.waitFor(() => expect(box.querySelector('.people__filters')?.textContent).toMatch(/50/), 3000);
  await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
  const goes = box.querySelector<HTMLElement>(selector);
  goes?.focus();
  expect(document.activeElement).toBe(goes);
  await press(goes);
  expect(goes?.isConnected).toBe(false);
  await vi.waitFor(() => expect(document.activeElement?.closest('[data-at]')).not.toBeNull(), 3000);
});

it('never goes back to older rows while the first are prepared, nor to an emptied book', async () => {
  vi.useFakeTimers();
  let given: ContactRow[] = ROWS.slice(0, 3);
  const list = renderHook(() => useListIndex(given, TODAY));
  let prepared = 0;
  list.now().index.onPrepared(() => prepared++);
  given = ROWS.slice(0, 5);
  list.rerender();
  // The three are prepared, one timer later the five.
  await list.wait(0);
  expect(prepared).toBe(1);
  expect(list.now().rows).toHaveLength(5);
  await list.until(() => prepared === 2);
  given = ROWS.slice(0, 6);
  list.rerender();
  given = [];
  list.rerender();
  // The six are prepared, and then that there is nobody.
  await list.until(() => prepared === 4);
  given = ROWS.slice(0, 4);
  list.rerender();
  expect(list.now().rows).toHaveLength(4);
  list.unmount();
});

it('keeps the numbers beside the filters until those of another day are there', () => {
  const rows = ROWS.slice(0, 6);
  const index = new ListIndex();
  index.prepare(index.ordered(rows, textLanguage()), TODAY);
  let day = TODAY;
  const list = renderHook(() => useFound(rows, index, CONTACTS_ROUTE, day));
  expect(list.now().found.counts.label.get('board')).toBe(3);
  day = '2026-11-21';
  list.rerender();
  expect(list.now().found.counts.label.get('board')).toBe(3);
  list.unmount();
});

it('quotes what somebody needs in a search, but not as an answer to who can help', () => {
  const texts = { offers: [], labels: [], emails: [], headline: null, location: null, howWeMet: null };
  const contact = { ...texts, needs: ['a pension fund'], notes: 'pensions' };
  expect(quotedOf(contact, false)).toContain('a pension fund');
  expect(quotedOf(contact, true)).not.toContain('a pension fund');
  expect(quotedOf(contact, true)).toContain('pensions');
});
