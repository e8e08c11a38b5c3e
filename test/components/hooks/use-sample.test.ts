import { expect, test, vi } from 'vitest';
import { inLanguage } from '../../../components/hooks/use-sample.ts';
import { makeSampleBook } from '../../demo/sample-book.ts';
import { PLAN_KEYS } from '../../demo/sample-plans.ts';
import { EVERY_LANGUAGE } from '../../languages.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const book = makeSampleBook();
const plansOf = ({ goals, promises }: typeof book) => [...goals, ...promises].map(({ text }) => text);

test.each(EVERY_LANGUAGE)(
  'every goal and promise of the sample is in the language of the screen: %s',
  (_, texts) => {
    const told = inLanguage(book, PLAN_KEYS, (key) => texts.sample[key as keyof typeof texts.sample]);
    expect(plansOf(told).sort()).toEqual(Object.values(texts.sample).sort());
  },
);

test('a text that has no key, or no words in the language, stays as it is', () => {
  expect(inLanguage(book, {}, () => 'never asked')).toEqual(book);
  expect(inLanguage(book, PLAN_KEYS, () => '')).toEqual(book);
});
