import { expect, it } from 'vitest';
import { stillToOffer } from '../../../components/welcome/found-offers.tsx';

it('offers what a file found and the user has not said already, however it is written', () => {
  expect(stillToOffer(['Förhandling', 'Lean', 'Driftchef, Solbacken'], ['förhandling', 'Budget'])).toEqual([
    'Lean',
    'Driftchef, Solbacken',
  ]);
  expect(stillToOffer([], ['Budget'])).toEqual([]);
});
