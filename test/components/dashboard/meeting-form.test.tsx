// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EditedMeeting, MeetingList } from '../../../components/groups/meeting-list.tsx';
import type { Group } from '../../../lib/records/index.ts';
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

const FORUM: Group = {
  id: 'forum',
  name: 'Forum',
  purpose: null,
  memberIds: ['greta'],
  cost: null,
  rhythm: { each: 'month', every: 1, weekday: 1, nth: 3, at: '08:00' },
  place: 'Malmö',
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
};
function Meetings() {
  const [editing, setEditing] = useState<EditedMeeting>(null);
  return (
    <MeetingList
      group={FORUM}
      meetings={[]}
      members={[{ id: 'greta', name: 'Greta Sandhem' }]}
      nameOf={() => null}
      today="2026-11-21"
      editing={editing}
      onEditing={setEditing}
      onSave={onSave}
      onDelete={() => undefined}
    />
  );
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onSave.mockReset().mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  await act(async () => root.render(<Meetings />));
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

test('whoever came may have given and got; turned back, there is nothing left of it', async () => {
  await press('meeting-came');
  await press('meeting-gave');
  await press('meeting-got');
  await press('save-meeting');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({
    at: '08:00',
    place: 'Malmö',
    gaveIds: ['greta'],
    gotIds: ['greta'],
    log: { given: [], received: ['experience'] },
  });
  await act(async () => answer(false));
  await press('meeting-came');
  await press('meeting-declined');
  await press('save-meeting');
  expect(onSave.mock.calls[1]?.[0]).toMatchObject({
    cameIds: [],
    gaveIds: [],
    gotIds: [],
    declinedIds: ['greta'],
    log: null,
  });
});

test('a promise says with whom, or the form stays and asks', async () => {
  await press('all-came');
  await type('meeting-promise', 'Send the agenda');
  await press('save-meeting');
  expect(onSave).not.toHaveBeenCalled();
  expect(box.textContent).toContain('meeting.promisedNobody');
  const person = byId<HTMLSelectElement>('meeting-promise-with');
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(person, 'greta');
  await act(async () => person?.dispatchEvent(new Event('change', { bubbles: true })));
  await press('save-meeting');
  expect(onSave.mock.calls[0]?.[0]?.promises).toEqual([
    { by: 'them', contactId: 'greta', text: 'Send the agenda', due: null },
  ]);
});
