import { describe, expect, test } from 'vitest';
import da from '../../lib/locales/da.json' with { type: 'json' };
import en from '../../lib/locales/en.json' with { type: 'json' };
import sv from '../../lib/locales/sv.json' with { type: 'json' };
import {
  EFFECTS,
  IDEA_CODES,
  LIKELIHOODS,
  PLACE_CODES,
  REASON_CODES,
  SHELVES,
  WHY_CODES,
} from '../../lib/ranking/index.ts';

describe.each([
  ['en', en],
  ['sv', sv],
  ['da', da],
])('texts in %s', (_, texts) => {
  test.each([
    ['reason', texts.reason, REASON_CODES],
    ['shelf', texts.shelf, SHELVES],
    ['likelihood', texts.likelihood, LIKELIHOODS],
    ['why', texts.why, WHY_CODES],
    ['effect', texts.effect, EFFECTS],
    ['idea', texts.idea, IDEA_CODES],
    ['place', texts.place, PLACE_CODES],
  ] as const)('%s has one for every code and none besides', (_, known, codes) => {
    expect(Object.keys(known).sort()).toEqual(codes.map((code) => code.replaceAll('-', '_')).sort());
  });
});

test('a reason takes the same params in every language', () => {
  // A plural is compared in the form for many: "today" and "yesterday" name no number.
  const places = (text: string | { n: string }) =>
    [...(typeof text === 'string' ? text : text.n).matchAll(/\$\d/g)].map(([place]) => place).sort();
  for (const code of REASON_CODES) {
    expect(places(sv.reason[code]), code).toEqual(places(en.reason[code]));
    expect(places(da.reason[code]), code).toEqual(places(en.reason[code]));
  }
});
