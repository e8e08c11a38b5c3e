import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankNetwork } from '../../lib/ranking/index.ts';
import { arbitraryContact, GOALS, NOW } from './networks.ts';

/**
 * Lists of made-up networks as they were, a line a suggestion. A line that moves is a change of the ranking: where it is
 * meant, say why in the commit and write the file anew with `npx vitest run test/ranking/unchanged.test.ts -u`.
 * Contacts differ from machine to machine by nothing: the seed is fixed. Twelve digits of a score, so that the last bit
 * of a power may differ between engines.
 */
const contacts = fc.array(arbitraryContact('c'), { minLength: 8, maxLength: 20 });
const networks = fc.sample(contacts, { seed: 7, numRuns: 25 });

test('lists, scores, reasons and the words for why are as they were', async () => {
  const lines = networks.flatMap((drawn, at) => {
    const named = drawn.map((one, index) => ({ ...one, id: `c${index}` }));
    const { list, ranked } = rankNetwork({ now: NOW, limit: 5, me: { goals: GOALS }, contacts: named });
    const listed = list.map((one) => {
      const reasons = one.reasons.map(({ code, params }) => [code, ...params].join(' '));
      const why = one.why.map(({ code, params, effect }) => [code, ...params, effect].join(' '));
      const score = Number(one.score.toPrecision(12));
      return `${one.id} ${score} ${one.shelf} ${one.likelihood} | ${reasons.join(', ')} | ${why.join(', ')}`;
    });
    return [`network ${at}: ${ranked.join(' ')}`, ...listed];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/ranking/lists.txt');
});
