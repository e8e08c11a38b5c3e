// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ContactPage,
  type PersonActions,
  type PersonShown,
} from '../../../components/person/contact-page.tsx';
import { type Contact, emptyContact } from '../../../lib/records/index.ts';
import { completeBrowser, render } from '../dashboard/render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});
// There is no book here to learn from.
vi.mock('../../../components/hooks/use-tag-proposals.ts', () => ({ useProposal: () => null }));

const TODAY = '2026-11-29';
const EMIL: Contact = {
  ...emptyContact('emil', 'Emil Tofteng', '2026-11-01T08:00:00.000Z'),
  role: 'CTO',
  company: 'Regnbue Software',
  industry: 'software-and-it',
  emails: ['emil@regnbue.example'],
  phones: ['+45 12 34 56 78'],
  offers: ['pricing'],
  notes: 'Runs marathons.',
};
const actions = {
  change: vi.fn<PersonActions['change']>(async () => true),
  log: vi.fn<PersonActions['log']>(async () => true),
  editExchange: async () => true,
  deleteExchange: () => undefined,
  newJob: async () => true,
  snooze: vi.fn<PersonActions['snooze']>(),
  rest: vi.fn<PersonActions['rest']>(),
  archive: vi.fn<PersonActions['archive']>(),
  held: vi.fn<PersonActions['held']>(),
  mentions: async () => ({ count: 0, people: [] }),
  erase: vi.fn<PersonActions['erase']>(),
  savePromise: async () => true,
  finishPromise: () => undefined,
  reopenPromise: () => undefined,
  deletePromise: () => undefined,
} satisfies PersonActions;
const shownOf = (contact: Contact): PersonShown => ({
  contact,
  profiles: [],
  exchanges: [],
  balance: { given: 0, received: 0, word: 'even' },
  promises: [],
  beside: [],
  named: { introductions: 0, groups: 0 },
  metThrough: null,
  rhythm: null,
  labels: [],
});
let box: HTMLElement;
let leave = async () => {};
const show = async (contact: Contact = EMIL) => {
  ({ box, leave } = await render(
    <ContactPage
      shown={shownOf(contact)}
      today={TODAY}
      actions={actions}
      metThrough={null}
      alsoField={() => null}
      parts={{ why: null, ideas: null, introductions: null, groups: null, draft: () => <p>a draft</p> }}
      backHref="#/contacts"
    />,
  ));
};
const byId = (id: string) => box.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const press = (id: string) => act(async () => byId(id)?.click());
/** Fields one types into. The choices that lie over a chip are chips until they are pressed. */
const fields = () => [...box.querySelectorAll('input, textarea, select:not(.pick__select)')];

beforeEach(() => {
  completeBrowser();
  for (const each of Object.values(actions)) if (vi.isMockFunction(each)) each.mockClear();
});
afterEach(() => leave());

test('reads first: no field is open but the one that asks what happened', async () => {
  await show();
  expect(fields().map((field) => field.getAttribute('aria-label'))).toEqual(['What happened?']);
  expect(box.textContent).toContain('CTO, Regnbue Software');
  expect(box.textContent).toContain('Runs marathons.');
});

test('mail and telephone are links', async () => {
  await show();
  const links = [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links.filter((href) => href === 'mailto:emil@regnbue.example')).toHaveLength(2);
  expect(links).toContain('tel:+4512345678');
  await leave();
  await show({ ...EMIL, emails: ['nobody'], phones: ['12'] });
  expect([...box.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#/contacts']);
  expect(box.textContent).toContain('nobody');
});

test('a press opens the field of a fact, with the focus in it; Escape closes it and gives the focus back', async () => {
  await show();
  await press('edit-offers');
  expect(document.activeElement).toBe(byId('offers'));
  const leaving = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(async () => byId('offers')?.dispatchEvent(leaving));
  expect(byId('offers')).toBeNull();
  expect(byId('edit-offers')).not.toBeNull();
});

test('what is empty is one line that says how much, and each can be filled in', async () => {
  await show();
  expect(byId('empty-facts')?.textContent).toBe('3 fields are empty');
  await press('edit-needs');
  expect(document.activeElement).toBe(byId('needs'));
  expect(byId('empty-facts')?.textContent).toBe('2 fields are empty');
});

test('a chip is changed where it stands', async () => {
  await show();
  const field = byId('pick-industry') as HTMLSelectElement;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(field, 'energy');
  await act(async () => field.dispatchEvent(new Event('change', { bubbles: true })));
  expect(actions.change).toHaveBeenCalledWith({ industry: 'energy' });
});

test.each(['edit-who', 'edit-tags', 'edit-notes', 'edit-tie'])('%s opens fields of its own', async (pen) => {
  await show();
  await press(pen);
  expect(fields().length).toBeGreaterThan(1);
  expect(document.activeElement).not.toBe(document.body);
});

test('erasing lies behind “…”, and Escape leads back to it', async () => {
  await show();
  expect(byId('erase')).toBeNull();
  await press('more-acts');
  expect(byId('erase')).not.toBeNull();
  await act(async () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(byId('erase')).toBeNull();
  expect(document.activeElement).toBe(byId('more-acts'));
});

test('what was typed goes into the note of the entry', async () => {
  await show();
  const field = byId('say') as HTMLInputElement;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
    field,
    'Lunch by the harbour',
  );
  await act(async () => field.dispatchEvent(new Event('input', { bubbles: true })));
  await press('say-call');
  expect(box.querySelector('textarea')?.value).toBe('Lunch by the harbour');
  await act(async () => byId('save-exchange')?.closest('form')?.requestSubmit());
  expect(actions.log).toHaveBeenCalledWith(
    expect.objectContaining({ channel: 'call', note: 'Lunch by the harbour' }),
    [],
  );
});

test('a draft opens beside the log', async () => {
  await show();
  await press('draft-message');
  expect(box.textContent).toContain('a draft');
});

test('a name of 200 characters from right to left stays a name', async () => {
  const name = `${'שרה '.repeat(50)}`.trim();
  await show({ ...EMIL, name });
  expect(box.querySelector('#person-name')?.textContent).toBe(name);
  expect(box.querySelector('#person-name')?.getAttribute('dir')).toBe('auto');
});
