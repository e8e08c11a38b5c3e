// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Acts } from '../../../components/base/use-acts.ts';
import { SuggestionList } from '../../../components/week/suggestion-list.tsx';
import { useSuggestionActs } from '../../../components/week/use-suggestion-acts.ts';
import type { SuggestionRow } from '../../../lib/store/index.ts';
import { ok } from '../../../lib/words/index.ts';
import { completeBrowser, render } from '../dashboard/render-view.ts';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../dashboard/render-view.ts')).t } }));
vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});
const made = vi.hoisted(() => ({ logged: vi.fn(), finished: vi.fn() }));
vi.mock('../../../components/hooks/use-commands.ts', () => ({
  useCommands: () => COMMANDS,
}));
vi.mock('../../../components/hooks/use-open-promise.ts', () => ({
  useOpenPromise: () => findPromise,
}));
vi.mock('../../../components/hooks/use-browser.ts', () => ({ useBrowser: () => BROWSER }));
const COMMANDS = {
  logExchange: async (draft: unknown) => {
    made.logged(draft);
    return ok({ value: [], entryId: 'logged' });
  },
  finishPromise: async (id: string) => {
    made.finished(id);
    return ok({ value: null, entryId: 'kept' });
  },
};
const findPromise = async () => ok('promise-1');
const BROWSER = { openAddress: () => {}, openPage: () => {} };

const row = (contactId: string, name: string, more: Partial<SuggestionRow> = {}): SuggestionRow => ({
  rank: 0,
  contactId,
  name,
  role: null,
  company: null,
  url: null,
  lastOn: null,
  score: 1,
  shelf: 'keep-in-touch',
  reasons: [{ code: 'giveNext', params: [] }],
  likelihood: 'high',
  ...more,
});
const PROMISED = row('a', 'Anna', {
  shelf: 'promise',
  reasons: [{ code: 'promiseSoon', params: ['Send the article', '2026-12-01'] }],
});
const BY_CHANCE = row('b', 'Bo', { byChance: true });

let undone: ReadonlySet<string>;
function Review({ wide }: { wide: boolean }) {
  const acts: Pick<Acts, 'act' | 'isUndone'> = {
    act: async (write) => {
      const result = await write;
      return result.ok ? result.value.value : null;
    },
    isUndone: (id) => undone.has(id),
  };
  const { suggestionActs, dealtWith, asked } = useSuggestionActs('2026-11-28', acts);
  const rows = [PROMISED, BY_CHANCE].filter(({ contactId }) => !dealtWith.has(contactId));
  return <SuggestionList rows={rows} today="2026-11-28" acts={suggestionActs} asked={asked} wide={wide} />;
}

let shown: Awaited<ReturnType<typeof render>>;
const start = async (wide = false) => {
  shown = await render(<Review wide={wide} />);
};
beforeEach(() => {
  completeBrowser();
  undone = new Set();
  made.logged.mockReset();
  made.finished.mockReset();
});
afterEach(async () => {
  await shown.leave();
  vi.unstubAllGlobals();
});

const at = (id: string) => shown.box.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const press = async (id: string) => act(async () => at(id)?.click());
const key = async (letter: string) =>
  act(async () => {
    shown.box
      .querySelector('.suggestion--current .suggestion__main')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true }));
  });
const names = () => [...shown.box.querySelectorAll('.suggestion__name')].map((each) => each.textContent);

test('a promise leads with Kept, and Kept keeps it and logs nothing', async () => {
  await start();
  expect(shown.box.querySelector('.suggestion__acts button')?.textContent).toBe('Kept');
  await press('suggestion-kept');
  expect(made.finished).toHaveBeenCalledWith('promise-1');
  expect(made.logged).not.toHaveBeenCalled();
  expect(names()).toEqual(['Bo']);
});

test('logging somebody with a promise asks whether it was kept, and “yes” keeps it', async () => {
  await start();
  await key('l');
  expect(made.logged).toHaveBeenCalledTimes(1);
  expect(names()).toEqual(['Anna', 'Bo']);
  expect(document.activeElement).toBe(at('kept-yes'));
  await press('kept-yes');
  expect(made.finished).toHaveBeenCalledTimes(1);
  expect(names()).toEqual(['Bo']);
});

test('“not yet” leaves the promise open, and the person is dealt with', async () => {
  await start();
  await key('l');
  await press('kept-no');
  expect(made.finished).not.toHaveBeenCalled();
  expect(names()).toEqual(['Bo']);
});

test('that somebody was chosen by chance is said on the card, and only there', async () => {
  await start();
  const cards = [...shown.box.querySelectorAll('[data-testid="suggestion"]')];
  expect(cards.map((card) => card.textContent?.includes('By chance'))).toEqual([false, true]);
});

test('J and K go up and down, and only the current line of the popup unfolds its acts', async () => {
  await start();
  const current = () => shown.box.querySelector('.suggestion--current .suggestion__name')?.textContent;
  await key('j');
  expect(current()).toBe('Bo');
  expect(shown.box.querySelectorAll('.suggestion__acts')).toHaveLength(1);
  await key('k');
  expect(current()).toBe('Anna');
});

test('on the page of the week every line has its acts, named with the person, and the name leads to the page', async () => {
  await start(true);
  expect(shown.box.querySelectorAll('.suggestion__acts')).toHaveLength(2);
  expect(at('suggestion-kept')?.getAttribute('aria-label')).toBe('Kept: Anna');
  expect(shown.box.querySelector('a.suggestion__name')?.getAttribute('href')).toBe('#/contact/a');
});
