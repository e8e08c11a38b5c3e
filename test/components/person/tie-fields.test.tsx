// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageField, NextMeeting } from '../../../components/person/tie-fields.tsx';
import { completeBrowser, render } from '../dashboard/render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

const TODAY = '2026-11-29';
let box: HTMLElement;
let leave = async () => {};
const planned = vi.fn();
const field = () => box.querySelector<HTMLInputElement>('[data-testid="next-meeting"]');
const show = async (value: string | null) => {
  ({ box, leave } = await render(<NextMeeting value={value} today={TODAY} onChange={planned} />));
};
async function fill(day: string) {
  const input = field();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, day);
  await act(async () => input?.dispatchEvent(new Event('input', { bubbles: true })));
  await act(async () => input?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
}

beforeEach(() => {
  completeBrowser();
  planned.mockReset();
});
afterEach(() => leave());

test('a meeting is planned, moved, and dropped by the button or by emptying the field', async () => {
  await show(null);
  expect(box.querySelector('[data-testid="drop-meeting"]')).toBeNull();
  await fill('2026-12-04');
  expect(planned).toHaveBeenLastCalledWith('2026-12-04');
  await leave();
  await show('2026-12-04');
  expect(field()?.value).toBe('2026-12-04');
  await fill('2026-12-11');
  expect(planned).toHaveBeenLastCalledWith('2026-12-11');
  await fill('');
  expect(planned).toHaveBeenLastCalledWith(null);
  await act(async () => box.querySelector<HTMLElement>('[data-testid="drop-meeting"]')?.click());
  expect(planned).toHaveBeenCalledTimes(4);
  expect(planned).toHaveBeenLastCalledWith(null);
});

test('a day that has passed is none, and none can be planned', async () => {
  await show('2026-11-01');
  expect(field()?.value).toBe('');
  await fill('2026-11-28');
  expect(planned).not.toHaveBeenCalled();
  expect(box.querySelector('[role="alert"]')?.textContent).toContain('29 Nov 2026');
});

test('a language nobody has texts in stays on offer once it is noted', async () => {
  ({ box, leave } = await render(<LanguageField value="fi" none="Theirs" onChange={planned} />));
  const names = [...box.querySelectorAll('option')].map((option) => option.textContent);
  expect(names).toEqual(expect.arrayContaining(['Theirs', 'Swedish', 'Finnish']));
});
