// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AutosaveText } from '../../../components/base/autosave.tsx';
import type { TextHow } from '../../../components/base/use-edit.ts';
import { mergeEdit, RECORD_FIELDS } from '../../../lib/records/index.ts';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({ t: (key: string) => (key === 'ui.locale' ? 'en' : key) }),
}));

let root: Root;
let box: HTMLElement;
const onSave = vi.fn<(text: string | null, how: TextHow) => Promise<boolean>>();

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

describe('a text that another window changed while somebody was writing', () => {
  /** What the store holds: `onSave` brings the text together with it, as a command does. */
  let stored: string | null;
  const field = (kind: 'notes' | 'company') => async (text: string | null, how: TextHow) => {
    const edit = { shown: { [kind]: how.shown.text }, wanted: { [kind]: text } };
    const { merged, conflicts } = mergeEdit<object>(RECORD_FIELDS.contacts, edit, { [kind]: stored });
    if (conflicts.length > 0) {
      how.onConflict(conflicts);
      return false;
    }
    stored = (merged as Record<string, string | null>)[kind] ?? null;
    return true;
  };
  const pause = () => act(() => vi.advanceTimersByTimeAsync(1000));
  const press = (id: string) =>
    act(async () => box.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click());
  const there = () => box.querySelector('[data-testid="conflict-theirs"]')?.textContent;
  const begin = async (kind: 'notes' | 'company' = 'notes') => {
    stored = 'old';
    onSave.mockImplementation(field(kind));
    await show('old');
    await type('mine');
    stored = 'theirs';
    await show('theirs');
  };

  test('shows both and says it is not saved by showing them; nothing is written over', async () => {
    await begin();
    expect(there()).toBeUndefined();
    await pause();
    expect([there(), shown(), stored]).toEqual(['theirs', 'mine', 'theirs']);
    expect(document.activeElement).toBe(document.body);
  });

  test.each([
    ['keep-mine', 'mine'],
    ['keep-theirs', 'theirs'],
    ['keep-both', 'theirs\n\nmine'],
  ])('%s leaves “%s” in the field and in the book', async (button, text) => {
    await begin();
    await pause();
    await press(button);
    expect([there(), shown(), stored]).toEqual([undefined, text, text]);
    expect(said()).toBe('ui.saved');
  });

  test('keeps what was typed on after the conflict came up', async () => {
    await begin();
    await pause();
    await type('mine, and more');
    await press('keep-mine');
    await pause();
    expect([shown(), stored]).toEqual(['mine, and more', 'mine, and more']);
  });

  test('both are kept where nobody can be asked because the view has gone', async () => {
    await begin();
    await act(async () => root.unmount());
    expect(stored).toBe('theirs\n\nmine');
    root = createRoot(box);
  });

  test('of a value that can only be one, what stands there is kept when the view has gone', async () => {
    await begin('company');
    await act(async () => root.unmount());
    expect(stored).toBe('theirs');
    root = createRoot(box);
  });
});
