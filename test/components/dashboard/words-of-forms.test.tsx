// @vitest-environment jsdom
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WordsKept } from '../../../components/base/words-kept.tsx';
import { IntroductionEdit } from '../../../components/person/introduction-form.tsx';
import { PersonJobs } from '../../../components/person/person-jobs.tsx';
import { PersonOccasions } from '../../../components/person/person-occasions.tsx';
import { emptyContact } from '../../../lib/records/index.ts';
import { completeBrowser } from './render-view.ts';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({ t: (key: string) => (key === 'ui.locale' ? 'en' : key) }),
}));
// There is no book here to learn from.
vi.mock('../../../components/hooks/use-tag-proposals.ts', () => ({ useProposal: () => null }));
vi.mock('../../../components/hooks/use-contact.ts', () => ({ useNames: () => ({ state: 'loading' }) }));

const TODAY = '2026-11-21';
const AT = '2026-11-01T08:00:00.000Z';
let root: Root;
let box: HTMLElement;
const draw = (gone: boolean, form: ReactElement) =>
  act(async () =>
    root.render(
      <WordsKept gone={gone} why="gone">
        {!gone && form}
      </WordsKept>,
    ),
  );
const press = (id: string) =>
  act(async () => box.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click());
const kept = () =>
  [...box.querySelectorAll<HTMLTextAreaElement>('[data-testid="kept-words"]')].map(({ value }) => value);
/** Writes into the field with this label. */
async function type(label: string, text: string) {
  const tied = [...box.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const field = document.getElementById(tied?.htmlFor ?? '');
  if (!field) throw new Error(`no field ${label}`);
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  await act(async () => field.dispatchEvent(new Event('input', { bubbles: true })));
}

beforeEach(() => {
  completeBrowser();
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

test('a half-written occasion is kept when the person goes', async () => {
  const form = <PersonOccasions occasions={[]} today={TODAY} onChange={() => undefined} />;
  await draw(false, form);
  await press('add-occasion');
  await type('contactPage.occasionText', 'Turns fifty in Visby');
  await draw(true, form);
  expect(kept()).toEqual(['Turns fifty in Visby']);
});

test('a half-written new job is kept when the person goes', async () => {
  const contact = { ...emptyContact('ida', 'Ida Moe', AT), role: 'CFO', company: 'Nordhav' };
  const form = (
    <PersonJobs contact={contact} today={TODAY} onNewJob={async () => true} onChange={() => undefined} />
  );
  await draw(false, form);
  await press('new-job');
  await type('dashboard.column.role', 'Chair');
  await draw(true, form);
  expect(kept()).toEqual(['Chair']);
});

test('a half-written outcome of an introduction is kept when one of the two goes', async () => {
  const introduction = {
    id: 'one',
    betweenIds: ['ida', 'jon'] as [string, string],
    byId: null,
    on: '2026-11-02',
    why: null,
    outcome: 'They met.',
    createdAt: AT,
    updatedAt: AT,
  };
  const form = (
    <IntroductionEdit
      introduction={introduction}
      today={TODAY}
      onSave={async () => true}
      onCancel={() => undefined}
    />
  );
  await draw(false, form);
  await type('introduce.why', 'Both change systems');
  await draw(true, form);
  expect(kept()).toEqual(['Both change systems']);
});
