// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AutosaveText } from '../../../components/base/autosave.tsx';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let root: Root;
let box: HTMLElement;
const onSave = vi.fn<(text: string | null) => Promise<boolean>>();

async function show(value: string | null) {
  await act(async () =>
    root.render(<AutosaveText label="Notes" value={value} multiline maxLength={100} onSave={onSave} />),
  );
}
async function type(text: string) {
  const field = box.querySelector('textarea');
  if (!field) throw new Error('no field');
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const shown = () => box.querySelector('textarea')?.value;
const said = () => box.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onSave.mockReset().mockResolvedValue(true);
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a text that saves itself', () => {
  test('saves once, when the typing pauses, and says so', async () => {
    await show(null);
    await type('a');
    await type('ab');
    expect(said()).toBe('ui.saving');
    expect(onSave).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(onSave.mock.calls.map(([text]) => [text])).toEqual([['ab']]);
    expect(said()).toBe('ui.saved');
  });

  test('saves what is unsaved when the view goes away', async () => {
    await show('old');
    await type('new');
    await act(async () => root.unmount());
    expect(onSave.mock.calls.map(([text]) => [text])).toEqual([['new']]);
    root = createRoot(box);
  });

  test('keeps the text and says so when it could not be stored, and tries again on leaving the field', async () => {
    onSave.mockResolvedValueOnce(false);
    await show(null);
    await type('precious');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(said()).toBe('ui.notSaved');
    expect(shown()).toBe('precious');
    await act(async () => {
      box.querySelector('textarea')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(onSave.mock.calls.map(([text]) => [text])).toEqual([['precious'], ['precious']]);
    expect(said()).toBe('ui.saved');
  });

  test('an emptied field is stored as nothing', async () => {
    await show('old');
    await type('   ');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(onSave.mock.calls.map(([text]) => [text])).toEqual([[null]]);
  });

  test('shows a value changed elsewhere, but never over unsaved typing', async () => {
    await show('one');
    await show('two');
    expect(shown()).toBe('two');
    await type('mine');
    await show('three');
    expect(shown()).toBe('mine');
  });
});
