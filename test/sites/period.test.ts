import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod } from '../../lib/sites/period.ts';

test.each([
  ['Oct 2023 - Dec 2024 · 1 yr 3 mos', 'en', '2023-10', '2024-12'],
  ['Jan 2014 – Present', 'en', '2014-01', null],
  ['okt. 2019–nu · 6 år', 'sv', '2019-10', null],
  ['maj 2019 – jun. 2020', 'da', '2019-05', '2020-06'],
  ['cze 2022 –obecnie · 4 lata', 'pl', '2022-06', null],
  ['lip 2019 – maj 2022 · 2 lata11 mies.', '', '2019-07', '2022-05'],
  ['janv. 2020 - aujourd’hui · 5 ans', 'fr', '2020-01', null],
  ['jan. de 2020 - o momento', 'pt', '2020-01', null],
  ['maalisk. 2018 – nykyhetki', 'fi', '2018-03', null],
  ['marrask. 2018 – tammik. 2019', 'fi', '2018-11', '2019-01'],
  ['2020年1月 - 現在 · 5年', 'ja', '2020-01', null],
  ['2019년 7월 - 2020년 12월', 'ko', '2019-07', '2020-12'],
  ['٢٠١٩ - ٢٠٢١', 'ar', '2019', '2021'],
  ['2009-2011', 'en', '2009', '2011'],
  ['05/2016 - heute', 'de', '2016-05', null],
])('%s', (line, language, from, to) => {
  expect(parsePeriod(line, language)).toEqual({ from, to });
});

test.each([
  'Studio 2000 · Full-time',
  'Sweden 2030 Programme',
  'Full-time · 4 yrs',
  'Ramco Trading and Contracting S.A.L · Full-time',
  'Stockholm - Sweden',
  'Studio 2000 - 24 hours',
  'Head of Programme 2021 – Nordics and everything else that lies around it and further on',
  '',
  '·',
])('%s is no line of dates', (line) => {
  expect(parsePeriod(line, 'en')).toBeNull();
});

test('months of all languages of the interface are known, in short and in full', () => {
  for (const language of ['en', 'sv', 'da', 'nb', 'de', 'fi', 'pl', 'fr'])
    for (const month of ['short', 'long'] as const)
      for (let index = 0; index < 12; index++) {
        const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(
          Date.UTC(2026, index, 15),
        );
        const from = `2021-${String(index + 1).padStart(2, '0')}`;
        expect([language, name, parsePeriod(`${name} 2021 – 2022`, language)]).toEqual([
          language,
          name,
          { from, to: '2022' },
        ]);
      }
});

test('never throws, and never takes long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 5 }),
      (line, language) => {
        parsePeriod(line, language);
      },
    ),
  );
});
