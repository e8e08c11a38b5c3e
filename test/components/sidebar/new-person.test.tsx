// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tags } from '../../../components/person/tags-form.tsx';
import { markedParts, NewPerson, type Proposal } from '../../../components/sidebar/new-person.tsx';
import { readPage } from '../../../lib/sites/index.ts';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({ t: (key: string) => (key === 'ui.locale' ? 'en' : key) }),
}));

let root: Root;
let box: HTMLElement;
const onAccept =
  vi.fn<(who: { name: string }, tags: Tags, proposal: Proposal | null, thenLog: boolean) => void>();
const PROPOSAL: Proposal = {
  tags: { industry: null, function: 'finance', seniority: 'head', leader: true, region: null, labels: [] },
  evidence: { function: 'ekonomichef', seniority: 'ekonomichef', leader: 'ekonomichef' },
  offered: ['Styrelseledamot'],
};
const PAGE = `<body class="h-card"><p class="p-name">Tuva Ekvall</p><p class="p-job-title">ekonomichef</p></body>`;

async function until(holds: () => boolean) {
  for (let tries = 0; tries < 2000 && !holds(); tries++)
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  expect(holds()).toBe(true);
}
const byId = (id: string) => box.querySelector<HTMLElement>(`[data-testid="${id}"]`);

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onAccept.mockReset();
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  const document_ = new DOMParser().parseFromString(PAGE, 'text/html');
  const reading = readPage(document_, 'https://tuva.example/');
  if (reading.kind !== 'person') throw new Error('nobody was read');
  await act(async () =>
    root.render(
      <NewPerson
        reading={reading}
        labels={[]}
        pointAt={() => null}
        propose={async () => PROPOSAL}
        onAccept={onAccept}
      />,
    ),
  );
  await until(() => document.activeElement === byId('accept-tags'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

test('says which words led to which tags, and stores nothing by itself', () => {
  const evidence = box.querySelector('.evidence')?.textContent ?? '';
  expect(evidence).toContain('ekonomichef');
  expect(evidence).toContain('function.finance');
  expect(evidence).toContain('seniority.head');
  expect(onAccept).not.toHaveBeenCalled();
});

test('Enter accepts all: the button that does it has the focus, and the labels on offer are not taken', async () => {
  await act(async () => (document.activeElement as HTMLElement).click());
  expect(onAccept).toHaveBeenCalledTimes(1);
  expect(onAccept.mock.calls[0]?.[1]).toEqual(PROPOSAL.tags);
});

test('marks in the headline the words that led to tags, the longer before those within them', () => {
  expect(markedParts('HR-chef, chef (a+b)', ['chef', 'HR-chef', 'a+b'])).toEqual([
    { at: 0, part: 'HR-chef', marked: true },
    { at: 7, part: ', ', marked: false },
    { at: 9, part: 'chef', marked: true },
    { at: 13, part: ' (', marked: false },
    { at: 15, part: 'a+b', marked: true },
    { at: 18, part: ')', marked: false },
  ]);
  expect(markedParts('Ekonomichef', [])).toEqual([{ at: 0, part: 'Ekonomichef', marked: false }]);
});

test('a proposed tag is struck out, or an entry written at once, by one press', async () => {
  const leads = [...box.querySelectorAll('button.chip--ask')].find((each) =>
    each.textContent?.includes('sidebar.leaderShort'),
  );
  await act(async () => (leads as HTMLElement).click());
  await act(async () => byId('add-and-log')?.click());
  expect(onAccept.mock.calls[0]?.[1]).toEqual({ ...PROPOSAL.tags, leader: null });
  expect(onAccept.mock.calls[0]?.[3]).toBe(true);
});

test('hands on the correction beside the proposal, so that it can be learnt', async () => {
  const field = byId('pick-function') as HTMLSelectElement;
  const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(field, 'hr');
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => byId('accept-tags')?.click());
  expect(onAccept.mock.calls[0]?.[1].function).toBe('hr');
  expect(onAccept.mock.calls[0]?.[2]?.tags.function).toBe('finance');
});
