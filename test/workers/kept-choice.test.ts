import { expect, test } from 'vitest';
import { keptChoiceFrom } from '../../lib/workers/kept-choice.ts';

const KEPT = {
  choice: { by: 'company', names: ['Nordhav'] },
  answers: { 3: 'new' },
  mode: 'merge',
  mapping: { headerAt: 0, fields: ['name', 'ignored'] },
  bringBack: false,
  changes: { all: true, but: ['3/role'] },
};

test('what was chosen comes back as it was kept, also from a version that asked for less', () => {
  expect(keptChoiceFrom(structuredClone(KEPT))).toEqual(KEPT);
  const { bringBack: _, mapping: __, changes: ___, ...older } = KEPT;
  expect(keptChoiceFrom(older)).toEqual({
    ...KEPT,
    mapping: null,
    bringBack: false,
    changes: { all: null, but: [] },
  });
  expect(keptChoiceFrom({ ...KEPT, choice: { by: 'hand', rows: [1, 2] } })?.choice).toEqual({
    by: 'hand',
    rows: [1, 2],
  });
});

test('how the file is written is kept with it, as far as it is known', () => {
  const written = { encoding: 'macintosh', delimiter: ';' };
  expect(keptChoiceFrom({ ...KEPT, written })).toEqual({ ...KEPT, written });
  expect(keptChoiceFrom({ ...KEPT, written: { encoding: 'runes', delimiter: 7 } })?.written).toEqual({});
});

test.each([
  ['nothing', null],
  ['another way to bring it in', { ...KEPT, mode: 'overwrite' }],
  ['a choice of no kind', { ...KEPT, choice: { by: 'colour' } }],
  ['rows that are no numbers', { ...KEPT, choice: { by: 'hand', rows: ['1'] } }],
  ['columns that nothing is read as', { ...KEPT, mapping: { headerAt: 0, fields: ['shoe size'] } }],
  ['answers that name nobody', { ...KEPT, answers: { 1: 7 } }],
])('%s is no choice', (_, kept) => {
  expect(keptChoiceFrom(kept)).toBeNull();
});
