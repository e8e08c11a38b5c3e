import { type Begun, type Scaffold, titleOf, withImport, withItem } from './scaffold.ts';

const INDEX = 'lib/ranking/signals/index.ts';

/** A factor of the score that counts for nothing until somebody says what it means. */
export function newSignal({ name, read }: Begun): Scaffold {
  const { kebab, camel } = name;
  return {
    files: {
      [`lib/ranking/signals/${kebab}.ts`]: `import { effectOf, signal, type Weights } from '../signal.ts';

const WEIGHTS = {
  /** Most that it moves a score. */
  most: { value: 0.1, range: [0, 0.3], source: 'choice' },
} satisfies Weights;

/**
 * ${titleOf(name)}: what it tells of a tie, in a few words.
 *
 * Meaning: the formula in words, with its units.
 * Source: choice, or the paper and the figures it was measured with.
 */
export const ${camel} = signal({
  id: '${camel}',
  kind: 'choice',
  lasting: false,
  weights: WEIGHTS,
  range: [1, 1 + WEIGHTS.most.value],
  unknown: 1,
  factor: () => 1,
  reason: null,
  why: {
    codes: ['${camel}'],
    tell: (_, factor) =>
      factor === 1 ? [] : [{ code: '${camel}', params: [], effect: effectOf(factor, 1, 1) }],
  },
});
`,
      [`test/ranking/${kebab}.test.ts`]: `import { expect, test } from 'vitest';
import { ${camel} } from '../../lib/ranking/signals/${kebab}.ts';
import { emptyStanding } from '../../lib/ranking/sum-up.ts';
import { tieOf } from '../../lib/ranking/tie.ts';
import { GOALS, TODAY } from './networks.ts';

const around = { today: TODAY, goals: GOALS, priorRhythm: 45 };

test('${camel} moves somebody of whom there is something to tell', () => {
  // Say of this contact what the signal reads.
  const tie = tieOf({ id: 'c' }, emptyStanding(), around);
  expect(${camel}.factor(tie), 'say what the signal reads, and what it counts for').not.toBe(
    ${camel}.unknown,
  );
});
`,
    },
    lists: {
      [INDEX]: withItem(
        withImport(read(INDEX), `import { ${camel} } from './${kebab}.ts';`),
        'SIGNALS',
        camel,
      ),
    },
    remains: [
      `lib/ranking/signals/${kebab}.ts: the factor, its weights with range and source, a reason if it is one to write.`,
      `lib/locales/*.json: why.${camel} in every language, and reason.… for every code of a reason.`,
      'test/ranking/order.test.ts: a line that says why somebody stands before somebody else now.',
      'npx vitest run test/ranking/unchanged.test.ts -u, and look whose place has moved.',
    ],
  };
}
