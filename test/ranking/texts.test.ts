import { describe, expect, test } from 'vitest';
import {
  EFFECTS,
  IDEA_CODES,
  LIKELIHOODS,
  PLACE_CODES,
  REASON_CODES,
  WHY_CODES,
} from '../../lib/ranking/index.ts';
import { SHELVES } from '../../lib/words/index.ts';
import { EVERY_LANGUAGE, textsOf } from '../languages.ts';

describe.each(EVERY_LANGUAGE)('texts in %s', (_, texts) => {
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

test.each(EVERY_LANGUAGE)('a reason takes the same params in %s as in English', (_, texts) => {
  // A plural is compared in the form for many: "today" and "yesterday" name no number.
  const places = (text: string | { n: string }) =>
    [...(typeof text === 'string' ? text : text.n).matchAll(/\$\d/g)].map(([place]) => place).sort();
  const english = textsOf('en');
  for (const code of REASON_CODES)
    expect(places(texts.reason[code]), code).toEqual(places(english.reason[code]));
});
