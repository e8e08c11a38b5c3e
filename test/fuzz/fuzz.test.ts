import { expect, test } from 'vitest';
import { chanceOf } from '../bench/fuzz-worker.ts';
import { fuzzFiles } from './files.ts';
import { fuzzReaders } from './readers.ts';

// The long form, with a watch for what hangs: `npm run bench fuzz`.
test.each([
  ['readers', fuzzReaders],
  ['files', fuzzFiles],
] as const)('three hundred hostile inputs to %s: none throws, nothing is let through', (_, unit) => {
  for (let index = 0; index < 300; index++) {
    try {
      unit(chanceOf(1, index));
    } catch (error) {
      throw new Error(`Input ${index} of seed 1`, { cause: error });
    }
  }
  expect.assertions(0);
});
