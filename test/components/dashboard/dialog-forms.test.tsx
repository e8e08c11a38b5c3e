// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { InForm } from '../../../components/base/use-acts.ts';
import { GoalForm } from '../../../components/goals/goal-form.tsx';
import { GroupForm } from '../../../components/groups/group-form.tsx';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({ t: (key: string) => (key === 'ui.locale' ? 'en' : key) }),
}));
vi.mock('../../../components/hooks/use-contact.ts', () => ({ useNames: () => ({ state: 'loading' }) }));

let root: Root;
let box: HTMLElement;
let answer: (made: InForm<never>) => void = () => undefined;
const onSave = vi.fn<(draft: object) => Promise<InForm<never>>>();
const byId = <T extends HTMLElement>(id: string) => box.querySelector<T>(`[data-testid="${id}"]`);
const press = (id: string) => act(async () => byId(id)?.click());
function type(id: string, text: string) {
  const field = byId<HTMLInputElement>(id);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  return act(async () => field?.dispatchEvent(new Event('input', { bubbles: true })));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onSave.mockReset().mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

const FORMS: [string, ReactNode][] = [
  [
    'goal',
    <GoalForm
      areas={[]}
      key="goal"
      goal={null}
      labels={[]}
      today="2026-11-21"
      onSave={onSave}
      onClose={() => undefined}
    />,
  ],
  [
    'group',
    <GroupForm
      key="group"
      group={null}
      nameOf={() => null}
      today="2026-11-21"
      onSave={onSave}
      onSaved={() => undefined}
      onCancel={() => undefined}
    />,
  ],
];

test.each(FORMS)(
  'the form of a %s stays with what was typed, and says in it why it was refused',
  async (kind, form) => {
    await act(async () => root.render(form));
    const field = kind === 'goal' ? 'goal-text' : 'group-name';
    await type(field, 'Three peers in banking');
    await press(`save-${kind}`);
    await press(`save-${kind}`);
    expect(onSave).toHaveBeenCalledTimes(1);
    await act(async () => answer({ value: null, problem: { code: 'storeFull' } }));
    expect(byId('form-refused')?.textContent).toBe('problem.storeFull');
    expect(byId('form-refused')?.getAttribute('role')).toBe('alert');
    expect(byId<HTMLInputElement>(field)?.value).toBe('Three peers in banking');
    await press(`save-${kind}`);
    expect(onSave).toHaveBeenCalledTimes(2);
    expect(byId('form-refused')).toBeNull();
  },
);

test('a goal is given a weight and areas below a country', async () => {
  await act(async () => root.render(FORMS[0]?.[1]));
  await type('goal-text', 'Three peers in banking');
  const weight = byId<HTMLSelectElement>('goal-weight');
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(weight, '2');
  await act(async () => weight?.dispatchEvent(new Event('change', { bubbles: true })));
  await type('goal-areas', 'Skåne');
  await act(async () =>
    byId('goal-areas')?.dispatchEvent(new KeyboardEvent('keydown', { key: ',', bubbles: true })),
  );
  await press('save-goal');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ weight: 2, regions: ['Skåne'] });
});
