import { expect, test, vi } from 'vitest';
import { goalOf } from '../../../components/welcome/goal-step.tsx';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

const TODAY = '2026-11-29';
const ANYBODY = { wanted: 3, function: null, industry: null, country: null, days: 180 } as const;

test('a sentence that says nothing is no goal', () => {
  expect(goalOf(ANYBODY, '  ', TODAY)).toBeNull();
});

test('the cells of the sentence are the words of the goal until there are words', () => {
  const wish = { ...ANYBODY, function: 'hr', industry: 'retail', country: 'DK' } as const;
  expect(goalOf(wish, '', TODAY)).toMatchObject({
    text: 'HR · Retail · Denmark',
    functions: ['hr'],
    industries: ['retail'],
    regions: ['DK'],
    wanted: 3,
    until: '2027-05-28',
  });
  expect(goalOf({ ...wish, days: null }, ' Somebody to ask ', TODAY)).toMatchObject({
    text: 'Somebody to ask',
    until: null,
  });
});
