import { expect, test, vi } from 'vitest';
import { stepsOf } from '../../../components/groups/course-sheet.tsx';
import { nthName, rhythmText, weekdayName } from '../../../components/groups/rhythm-words.ts';
import { COURSES } from '../../../lib/words/index.ts';

const language = vi.hoisted(() => ({ code: 'en' }));
vi.mock('@wxt-dev/i18n', async () => {
  const { default: en } = await import('../../../lib/locales/en.json');
  const { default: sv } = await import('../../../lib/locales/sv.json');
  const at = (texts: unknown, key: string) =>
    key.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown>)?.[part], texts);
  return {
    createI18n: () => ({
      t: (key: string, params: string[] = []) =>
        key === 'ui.locale'
          ? language.code
          : String(at(language.code === 'sv' ? sv : en, key)).replace(
              /\$(\d)/g,
              (_, n) => params[n - 1] ?? '',
            ),
    }),
  };
});

const rhythm = { each: 'month', every: 1, weekday: 1, nth: 3, at: '08:00' } as const;

test.each([
  ['Third Tuesday each month, 08:00', rhythm],
  ['Last Friday every other month', { ...rhythm, every: 2, weekday: 4, nth: -1, at: null }],
  ['Fifth Monday every 3 months', { ...rhythm, every: 3, weekday: 0, nth: 5, at: null }],
  ['Every Tuesday, 08:00', { ...rhythm, each: 'week', nth: null }],
  ['Every other Sunday', { ...rhythm, each: 'week', every: 2, weekday: 6, nth: null, at: null }],
] as const)('a rhythm reads: %s', (text, one) => {
  language.code = 'en';
  expect(rhythmText(one)).toBe(text);
});

test('in Swedish too, with the day in its definite form', () => {
  language.code = 'sv';
  expect(rhythmText(rhythm)).toBe('Tredje tisdagen varje månad, 08:00');
  expect(rhythmText({ ...rhythm, each: 'week', every: 2, nth: null, at: null })).toBe('Varannan tisdag');
  expect([weekdayName(0), nthName(-1)]).toEqual(['måndag', 'Sista']);
});

test.each([20, 45, 90, 125])(
  'the steps of every course fill %d minutes, none of them less than nothing',
  (minutes) => {
    for (const course of COURSES) {
      const steps = stepsOf(course, minutes);
      expect(steps.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
      expect(
        steps.every((one, at) => one.minutes >= 0 && (at === 0 || one.from >= (steps[at - 1]?.from ?? 0))),
      ).toBe(true);
    }
  },
);
