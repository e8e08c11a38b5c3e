import { expect, test, vi } from 'vitest';
import { acceptedOf, lackedOf } from '../../../components/person/proposed-tags.tsx';

vi.mock('@wxt-dev/i18n', () => ({ createI18n: () => ({ t: (key: string) => key }) }));
// The browser's messages cannot be loaded here.
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => null }));

const PROPOSAL = {
  industry: 'energy',
  function: 'hr',
  seniority: 'head',
  leader: true,
  region: { country: 'SE', area: 'Skåne' },
  evidence: { function: 'HR', seniority: 'chef' },
} as const;
const NOTHING = { industry: null, function: null, seniority: null, region: null };

test('proposes what somebody lacks and leaves what the user has set', () => {
  const proposed = lackedOf({ ...NOTHING, function: 'finance', seniority: 'manager' }, PROPOSAL);
  expect(proposed?.tags).toMatchObject({ industry: 'energy', function: null, seniority: null, leader: null });
  expect(proposed && acceptedOf(proposed, new Set(['region']))).toEqual({ industry: 'energy' });
});

test('proposes nothing to whoever has every tag, and where nothing can be read', () => {
  const { evidence: _, leader: __, ...held } = PROPOSAL;
  expect(lackedOf(held, PROPOSAL)).toBeNull();
  expect(lackedOf(NOTHING, { ...PROPOSAL, ...NOTHING, leader: false })).toBeNull();
});

test('whether one leads is taken with the level and goes with it', () => {
  const proposed = lackedOf(NOTHING, PROPOSAL);
  if (!proposed) throw new Error('Nothing proposed');
  expect(acceptedOf(proposed, new Set())).toMatchObject({ seniority: 'head', leader: true });
  expect(acceptedOf(proposed, new Set(['seniority']))).toEqual({
    industry: 'energy',
    function: 'hr',
    region: PROPOSAL.region,
  });
});
