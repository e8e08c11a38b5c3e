// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { InForm } from '../../../components/base/use-acts.ts';
import { useActs } from '../../../components/base/use-acts.ts';
import { AddPerson } from '../../../components/dashboard/add-person.tsx';
import { GoalsView } from '../../../components/goals/goals-view.tsx';
import { IntroduceDialog } from '../../../components/person/introduce-dialog.tsx';
import type { Goal } from '../../../lib/records/index.ts';
import { fail, ok, type Result } from '../../../lib/words/index.ts';
import { goal } from './people.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('./render-view.ts');
  return { createI18n: () => ({ t }) };
});
type Answer = Result<{ value: { id: string }; entryId: string }>;
const writes = vi.hoisted(() => ({ add: vi.fn(), introduce: vi.fn(), copy: vi.fn() }));
vi.mock('../../../components/hooks/use-commands.ts', () => ({
  useCommands: () => ({ addContact: writes.add, logIntroduction: writes.introduce }),
}));
vi.mock('../../../lib/browser/clipboard.ts', () => ({ copyText: writes.copy }));
vi.mock('../../../components/hooks/use-draft.ts', () => ({
  useIntroduction: () => ({ state: 'loading' }),
}));

let box: HTMLElement;
let leave = async () => {};
let answer: (result: Answer) => void = () => undefined;
const byId = <T extends HTMLElement>(id: string) => box.querySelector<T>(`[data-testid="${id}"]`);
const press = (id: string) => act(async () => byId(id)?.click());
const SAVED: Answer = ok({ value: { id: 'a' }, entryId: 'e' });
const FULL: Result<never> = fail({ code: 'storeFull' });
function type(id: string, text: string) {
  const field = byId<HTMLInputElement>(id);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  return act(async () => field?.dispatchEvent(new Event('input', { bubbles: true })));
}
const draw = async (view: Parameters<typeof render>[0]) => {
  ({ box, leave } = await render(view));
};

beforeEach(() => {
  completeBrowser();
  const later = () => new Promise<Answer>((resolve) => (answer = resolve));
  writes.add.mockReset().mockImplementation(later);
  writes.introduce.mockReset().mockImplementation(later);
  writes.copy.mockReset().mockResolvedValue(true);
});
afterEach(async () => {
  await leave();
  location.hash = '';
});

const closed = vi.fn();
const undo = async () => FULL;
const toastText = () => byId('toast-text')?.textContent;
function Page({ what }: { what: 'add' | 'introduce' }) {
  const acts = useActs(undo);
  const people = [
    { id: 'a', name: 'Liv' },
    { id: 'b', name: 'Bo' },
  ] as const;
  return (
    <>
      {what === 'add' ? (
        <AddPerson acts={acts} onAdded={closed} />
      ) : (
        <IntroduceDialog
          introduce={{ people, need: null, offer: null }}
          today="2026-11-22"
          acts={acts}
          onClose={closed}
        />
      )}
      <p data-testid="toast-text">{acts.toast?.text}</p>
    </>
  );
}

test('somebody is added once, and a refusal is said in the dialog', async () => {
  closed.mockReset();
  location.hash = '#/contacts?do=addContact';
  await draw(<Page what="add" />);
  await type('add-name', 'Liv Berg');
  await press('add-save');
  await press('add-save');
  expect(writes.add).toHaveBeenCalledTimes(1);
  expect(byId('add-save')?.getAttribute('aria-busy')).toBe('true');
  await act(async () => answer(FULL));
  expect(byId('form-refused')?.closest('dialog')).not.toBeNull();
  expect(toastText()).toBe('');
  expect(byId<HTMLInputElement>('add-name')?.value).toBe('Liv Berg');
  await press('add-save');
  await act(async () => answer(SAVED));
  expect(closed).toHaveBeenCalledWith('a');
  expect(byId('add-name')).toBeNull();
});

test.each(['introduce-log', 'introduce-copy'])('%s writes once, and a refusal is said in it', async (id) => {
  closed.mockReset();
  await draw(<Page what="introduce" />);
  await press(id);
  await press('introduce-copy');
  await press('introduce-log');
  expect(writes.introduce).toHaveBeenCalledTimes(1);
  await act(async () => answer(FULL));
  expect(byId('form-refused')?.closest('dialog')).not.toBeNull();
  expect(toastText()).toBe('');
  expect(closed).not.toHaveBeenCalled();
  await press(id);
  await act(async () => answer(SAVED));
  expect(closed).toHaveBeenCalledTimes(1);
});

test('a text that could not be copied is not logged, and can be tried again', async () => {
  closed.mockReset();
  writes.copy.mockResolvedValueOnce(false);
  await draw(<Page what="introduce" />);
  await press('introduce-copy');
  expect(writes.introduce).not.toHaveBeenCalled();
  await press('introduce-copy');
  expect(writes.introduce).toHaveBeenCalledTimes(1);
});

test('a late answer leaves the dialog that was opened since alone', async () => {
  let saved: (made: InForm<Goal>) => void = () => undefined;
  await draw(
    <GoalsView
      areas={[]}
      goals={[goal()]}
      progressOf={() => ({ goalId: 'g', wanted: 3, have: 0, warm: 0, contactIds: [] })}
      spelt={(filters) => filters}
      labels={[]}
      today="2026-11-22"
      onSave={() => new Promise((resolve) => (saved = resolve))}
      onDelete={() => undefined}
    />,
  );
  await press('add-goal');
  await type('goal-text', 'First');
  await press('save-goal');
  const cancel = [...box.querySelectorAll<HTMLElement>('dialog button')].find(
    ({ textContent }) => textContent === 'Cancel',
  );
  await act(async () => cancel?.click());
  expect(byId('goal-text')).toBeNull();
  await press('add-goal');
  await type('goal-text', 'Second');
  await act(async () => saved({ value: goal(), problem: null }));
  expect(byId<HTMLInputElement>('goal-text')?.value).toBe('Second');
  await press('save-goal');
  await act(async () => saved({ value: goal(), problem: null }));
  expect(byId('goal-text')).toBeNull();
});
