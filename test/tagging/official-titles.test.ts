import { describe, expect, it } from 'vitest';
import { proposeTags } from '../../lib/tagging/index.ts';
import { startCpuTime } from '../cpu-time.ts';
import { needsSharedData, sharedData } from '../shared-data.ts';
import { measure, readTitles } from './official-rows.ts';

/** The goals for titles that nobody in this project wrote, in per cent. */
const GOALS = [
  { set: 'sv-official', recall: 85, precision: 95, leaderF1: 85 },
  { set: 'sv-in-ads', recall: 85, precision: 95, leaderF1: null },
  { set: 'da-official', recall: 85, precision: 95, leaderF1: 88 },
  { set: 'no-official', recall: 85, precision: 95, leaderF1: 90 },
  { set: 'en-official', recall: 75, precision: 92, leaderF1: 85 },
];

describe.each(GOALS)('official titles: $set', ({ set, recall, precision, leaderF1 }) => {
  const path = sharedData(`titles/${set}.tsv`);

  it.skipIf(!path)(needsSharedData('reaches the goals', `titles/${set}.tsv`), () => {
    const measured = measure(readTitles(path ?? ''));
    const { falseTags } = measured;
    const figures = [measured.recall, measured.precision, falseTags, measured.leaderF1].map((one) =>
      one.toFixed(1),
    );
    console.log(
      `${set}: recall ${figures[0]}, precision ${figures[1]}, false tags ${figures[2]}, leader F1 ${figures[3]}`,
    );
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
    expect(measured.falseTags).toBeLessThanOrEqual(2.05);
    if (leaderF1 !== null) expect(measured.leaderF1).toBeGreaterThanOrEqual(leaderF1);
  });
});

describe('official titles, all languages', () => {
  const sets = GOALS.map(({ set }) => sharedData(`titles/${set}.tsv`)).filter((path) => path !== null);

  it.skipIf(sets.length === 0)(needsSharedData('finds operations', 'titles'), () => {
    const operations = measure(sets.flatMap(readTitles)).recallOf.get('operations') ?? { right: 0, of: 1 };
    expect(operations.right / operations.of).toBeGreaterThanOrEqual(0.7);
  });

  it.skipIf(sets.length === 0)(needsSharedData('takes at most a millisecond a title', 'titles'), () => {
    const titles = sets.flatMap(readTitles);
    measure(titles);
    const spent = startCpuTime();
    measure(titles);
    expect(spent() / titles.length).toBeLessThan(1);
  });
});

/** A title says the same whether it stands alone or in a headline. */
const COMPANIES: Record<string, { companies: string[]; forms: string[] }> = {
  sv: {
    companies: [
      'Volvo Cars',
      'Region Skåne',
      'H&M',
      'Nordbygg AB',
      'Lunds universitet',
      'Skatteverket',
      'Björk & Lind',
    ],
    forms: [
      '{title} på {company}',
      '{title} hos {company}',
      '{title} i {company}',
      '{title}, {company}',
      '{title} | {company}',
      '{company} | {title}',
      '🚀 {title} @ {company} | Styrelseledamot',
      '{title} – {company} | ex-Ericsson',
    ],
  },
  da: {
    companies: [
      'Novo Nordisk',
      'Aarhus Kommune',
      'A.P. Møller - Mærsk',
      'Jensen & Sønner A/S',
      'Rigshospitalet',
    ],
    forms: [
      '{title} hos {company}',
      '{title} i {company}',
      '{title} ved {company}',
      '{title}, {company}',
      '{title} | {company}',
      '{company} | {title}',
      '{title} @ {company} | Bestyrelsesmedlem',
      '{title} hos {company} | fhv. konsulent',
    ],
  },
  no: {
    companies: ['Equinor', 'Bergen kommune', 'Universitetet i Oslo', 'Fjord Kraft AS', 'Statens vegvesen'],
    forms: [
      '{title} hos {company}',
      '{title} i {company}',
      '{title} ved {company}',
      '{title}, {company}',
      '{title} | {company}',
      '{company} | {title}',
      '{title} på {company} | Styremedlem',
      '{title} – {company} | tidligere DNB',
    ],
  },
  en: {
    companies: ['Bank of America', 'Siemens AG', 'Johnson & Johnson', 'Maersk', 'University of Oxford'],
    forms: [
      '{title} at {company}',
      '{title} @ {company}',
      '{title}, {company}',
      '{title} | {company}',
      '{company} | {title}',
      '{title} at {company} | Board Member | Speaker',
      '🌍 {title} @{company} | ex-Google',
    ],
  },
};

describe.each(Object.entries(COMPANIES))(
  'headlines made of official titles: %s',
  (language, { companies, forms }) => {
    const path = sharedData(`titles/${language}-official.tsv`);

    it.skipIf(!path)(needsSharedData('say what the bare title says, and the company', 'titles'), () => {
      let asked = 0;
      let same = 0;
      let found = 0;
      for (const { title, functions } of readTitles(path ?? '')) {
        if (!functions || functions.length === 0) continue;
        const bare = proposeTags({ headline: title });
        for (const form of forms) {
          const company = companies[asked % companies.length] ?? '';
          const proposal = proposeTags({
            headline: form.replace('{company}', () => company).replace('{title}', () => title),
          });
          asked++;
          same += proposal.function === bare.function ? 1 : 0;
          found += proposal.company === company ? 1 : 0;
        }
      }
      expect(asked).toBeGreaterThan(100);
      expect(same / asked).toBeGreaterThanOrEqual(0.98);
      expect(found / asked).toBeGreaterThanOrEqual(0.95);
    });
  },
);
