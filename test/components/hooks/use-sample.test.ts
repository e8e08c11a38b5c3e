import { expect, test, vi } from 'vitest';
import { inLanguage } from '../../../components/hooks/use-sample.ts';
import { makeSampleBook } from '../../demo/sample-book.ts';
import { PLAN_TEXTS } from '../../demo/sample-plans.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const book = makeSampleBook();
const textsIn = (language: string) => {
  const { goals, promises } = inLanguage(book, PLAN_TEXTS, language);
  return [...goals, ...promises].map(({ text }) => text);
};

test('every goal and promise of the sample is in the language of the screen', () => {
  const english = textsIn('en-GB');
  expect(english).toHaveLength(book.goals.length + book.promises.length);
  expect(english.every((text) => text in PLAN_TEXTS)).toBe(true);
  expect(textsIn('sv')).toEqual(english.map((text) => PLAN_TEXTS[text]?.sv));
  expect(textsIn('da')).toEqual(english.map((text) => PLAN_TEXTS[text]?.da));
  expect(textsIn('sv')).toContain('HR-chefer i andra branscher');
});

test('a text without a translation stays as it is', () => {
  expect(inLanguage(book, {}, 'sv')).toEqual(book);
});
