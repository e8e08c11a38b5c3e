// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MeetingList } from '../../../components/groups/meeting-list.tsx';
import type { MeetingDraft } from '../../../lib/store/index.ts';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({ t: (key: string) => (key === 'ui.locale' ? 'en' : key) }),
}));
vi.mock('../../../components/hooks/use-contact.ts', () => ({ useNames: () => ({ state: 'loading' }) }));

let root: Root;
let box: HTMLElement;
let answer: (stored: boolean) => void = () => undefined;
const onSave = vi.fn<(draft: MeetingDraft) => Promise<boolean>>();
const byId = <T extends HTMLElement>(id: string) => box.querySelector<T>(`[data-testid="${id}"]`);
const press = (id: string) => act(async () => byId(id)?.click());
function type(id: string, text: string) {
  const field = byId<HTMLInputElement>(id);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  return act(async () => field?.dispatchEvent(new Event('input', { bubbles: true })));
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onSave.mockReset().mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  await act(async () =>
    root.render(
      <MeetingList
        groupId="forum"
        meetings={[]}
        members={[{ id: 'greta', name: 'Greta Sandhem' }]}
        nameOf={() => null}
        today="2026-11-21"
        onSave={onSave}
        onDelete={() => undefined}
      />,
    ),
  );
  await press('add-meeting');
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

test('the form stays with what was typed until the meeting is in the book, and writes it once', async () => {
  await type('meeting-topic', 'The audit');
  await press('save-meeting');
  await press('save-meeting');
  expect(onSave).toHaveBeenCalledTimes(1);
  await act(async () => answer(false));
  expect(byId<HTMLInputElement>('meeting-topic')?.value).toBe('The audit');
  await press('save-meeting');
  expect(onSave).toHaveBeenCalledTimes(2);
  await act(async () => answer(true));
  expect(byId('meeting-topic')).toBeNull();
});

test('who was ticked before the day was moved ahead did not come', async () => {
  await press('meeting-came');
  await press('save-meeting');
  expect(onSave.mock.calls[0]?.[0].cameIds).toEqual(['greta']);
  await act(async () => answer(false));
  await type('meeting-day', '2026-12-24');
  await press('save-meeting');
  expect(onSave.mock.calls[1]?.[0]).toMatchObject({ on: '2026-12-24', cameIds: [], log: null });
});

test('a note is taken of a meeting of any kind, also of one to come or called off', async () => {
  await type('meeting-day', '2026-12-24');
  const note = byId<HTMLTextAreaElement>('meeting-note');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
    note,
    ' At Liv’s place ',
  );
  await act(async () => note?.dispatchEvent(new Event('input', { bubbles: true })));
  await press('save-meeting');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ on: '2026-12-24', note: 'At Liv’s place' });
});
