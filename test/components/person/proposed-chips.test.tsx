// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Proposed } from '../../../components/hooks/use-add-person.ts';
import {
  ProposedChips,
  type Strikable,
  useStrikes,
  withoutStruck,
} from '../../../components/person/proposed-chips.tsx';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({ t: (key: string) => (key === 'ui.locale' ? 'en' : key) }),
}));

const PROPOSED: Proposed = {
  tags: { industry: 'energy', function: 'hr', seniority: 'head', leader: true, region: null, labels: [] },
  evidence: { industry: 'Energi', function: 'HR', seniority: 'chef', leader: 'chef' },
  offered: ['Styrelseledamot'],
};

let root: Root;
let box: HTMLElement;
let struck: ReadonlySet<Strikable>;
function Host({ proposed, who }: { proposed: Proposed; who: string }) {
  const [out, strike] = useStrikes(who);
  struck = out;
  return <ProposedChips proposed={proposed} struck={out} onStrike={strike} />;
}
const show = (proposed: Proposed, who = 'ida') =>
  act(async () => root.render(<Host proposed={proposed} who={who} />));
const chips = () => [...box.querySelectorAll('button')];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});

test('shows each tag that is proposed with the words it comes from', async () => {
  await show(PROPOSED);
  expect(chips().map((chip) => [chip.textContent, chip.title])).toEqual([
    ['industry.energy', 'Energi'],
    ['function.hr', 'HR'],
    ['seniority.head', 'chef'],
  ]);
});

test('a press strikes one out, another takes it back in', async () => {
  await show(PROPOSED);
  const industry = () => box.querySelector<HTMLElement>('[data-testid="chip-industry"]');
  await act(async () => industry()?.click());
  expect(industry()?.getAttribute('aria-pressed')).toBe('false');
  expect(withoutStruck(PROPOSED.tags, struck)).toEqual({ ...PROPOSED.tags, industry: null });
  await act(async () => industry()?.click());
  expect(withoutStruck(PROPOSED.tags, struck)).toEqual(PROPOSED.tags);
});

test('what was struck out for one is not for whoever comes to the front', async () => {
  await show(PROPOSED, 'ida');
  await act(async () => box.querySelector<HTMLElement>('[data-testid="chip-function"]')?.click());
  expect([...struck]).toEqual(['function']);
  await show(PROPOSED, 'jon');
  expect([...struck]).toEqual([]);
  expect(chips().map((chip) => chip.getAttribute('aria-pressed'))).toEqual(['true', 'true', 'true']);
});

test('whether one leads goes with the level', () => {
  const left = withoutStruck(PROPOSED.tags, new Set(['seniority']));
  expect(left).toMatchObject({ seniority: null, leader: null, function: 'hr' });
});

test('says so where nothing is proposed', async () => {
  const tags = { ...PROPOSED.tags, industry: null, function: null, seniority: null };
  await show({ tags, evidence: {}, offered: [] });
  expect(chips()).toEqual([]);
  expect(box.textContent).toBe('popup.noTags');
});
