import { expect, test, vi } from 'vitest';
import { filledFrom } from '../../../components/hooks/use-own-profile.ts';

// The browser's messages cannot be loaded here.
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => null }));

const OWN = {
  headline: 'Driftchef på Solbacken',
  role: null,
  company: 'Solbacken',
  location: null,
  industry: null,
};
const PROPOSED = {
  industry: 'pharma-and-medtech',
  function: 'operations',
  seniority: 'head',
  company: 'Solbacken',
} as const;
const ME = { industry: null, function: 'finance', seniority: null, offers: ['Budget'], role: 'CFO' } as const;

test('a file of the user’s own fills in what is missing and leaves what is there', () => {
  expect(filledFrom({ ...ME, offers: [...ME.offers] }, OWN, PROPOSED, 'missing')).toEqual({
    industry: 'pharma-and-medtech',
    function: 'finance',
    seniority: 'head',
    offers: ['Budget'],
    role: 'CFO',
    employer: 'Solbacken',
  });
});

test('the page of the user, when they say it is theirs, tells all it says and takes away nothing', () => {
  const nothing = { ...PROPOSED, industry: null };
  expect(filledFrom({ ...ME, industry: 'energy', offers: [] }, OWN, nothing, 'everything')).toEqual({
    industry: 'energy',
    function: 'operations',
    seniority: 'head',
    offers: [],
    role: 'Driftchef på Solbacken',
    employer: 'Solbacken',
  });
});
