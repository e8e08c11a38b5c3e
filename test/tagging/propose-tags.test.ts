import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseCompany, normaliseTitle, proposeTags } from '../../lib/tagging/index.ts';
import { isFunction, isIndustry, isSeniority } from '../../lib/words/index.ts';
import { startCpuTime } from '../cpu-time.ts';

describe('several roles', () => {
  it('take the main current one and offer the others as labels', () => {
    const proposal = proposeTags({ headline: 'Interim CFO | Board member at Almgren AB | Speaker' });
    expect(proposal).toMatchObject({ function: 'finance', seniority: 'executive', leader: true });
    expect(proposal.labels).toEqual(['Board member', 'Speaker']);
  });

  it('do not take a former role for the present one', () => {
    const proposal = proposeTags({ headline: 'fhv. salgsdirektør, nu jurist i Lindholm A/S' });
    expect(proposal).toMatchObject({ function: 'legal', seniority: 'specialist', company: 'Lindholm A/S' });
    expect(proposal.labels).toEqual([]);
  });

  it('keep the field, not the rank, where the only role is over', () => {
    expect(proposeTags({ headline: 'Former sales director' })).toMatchObject({
      function: 'sales',
      seniority: null,
      leader: false,
    });
  });

  it('prefer the role and company the page states', () => {
    const proposal = proposeTags({ headline: 'Helping people grow', role: 'HR-chef', company: 'Nordlid AB' });
    expect(proposal).toMatchObject({
      function: 'hr',
      seniority: 'head',
      leader: true,
      company: 'Nordlid AB',
    });
  });
});

describe('evidence', () => {
  it('is the words as written', () => {
    const { evidence } = proposeTags({
      headline: '✨ EKONOMICHEF på Sparbanken Norr',
      location: 'Umeå, Sverige',
    });
    expect(evidence).toMatchObject({
      function: 'EKONOMICHEF',
      seniority: 'EKONOMICHEF',
      leader: 'EKONOMICHEF',
      company: 'Sparbanken Norr',
      industry: 'Sparbanken',
      region: 'Umeå, Sverige',
    });
  });

  it('stands for each tag proposed and for none that is not', () => {
    fc.assert(
      fc.property(headlines, (headline) => {
        const proposal = proposeTags({ headline });
        for (const tag of ['function', 'seniority', 'industry', 'company'] as const) {
          expect(proposal.evidence[tag] !== undefined).toBe(proposal[tag] !== null);
        }
        expect(proposal.evidence.leader !== undefined).toBe(proposal.leader);
      }),
      { numRuns: 300 },
    );
  });
});

/** Headlines put together of pieces that mean something, in any order. */
const headlines = fc
  .array(
    fc.constantFrom(
      'Ekonomichef',
      'CEO',
      'salgsdirektør',
      'HR',
      'på',
      'at',
      ' | ',
      ', ',
      '@',
      'Nordlid AB',
      'tidigare',
      'ex-',
      'Head of',
      'Finance',
      '🚀',
      'Göteborg',
      '(',
      ')',
      'og',
      '&',
      'Universitetet i Oslo',
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

describe('what the user chose before', () => {
  const learnt = {
    companyIndustry: { [normaliseCompany('Nordlid AB')]: 'energy' as const },
    titleTags: {
      [normaliseTitle('Chief Happiness Officer')]: { function: 'hr' as const, seniority: 'head' as const },
    },
  };

  it('is used for the company however its name is written', () => {
    for (const company of ['Nordlid', 'NORDLID AB', 'Nordlid AB (publ)', 'AB Nordlid']) {
      expect(proposeTags({ headline: 'CFO', company }, learnt).industry).toBe('energy');
    }
    expect(proposeTags({ headline: 'CFO at Nordlid', industry: 'Banking' }, learnt).industry).toBe('energy');
    expect(proposeTags({ headline: 'CFO', company: 'Nordlund' }, learnt).industry).toBeNull();
  });

  it('is used for all of a firm, wherever it works, and stands also where an older make remembered it', () => {
    const cars = { ...learnt, companyIndustry: { [normaliseCompany('Volvo Cars AB')]: 'energy' as const } };
    for (const company of ['Volvo Cars', 'Volvo Car Sverige AB', 'VOLVO CAR GROUP'])
      expect(proposeTags({ headline: 'CFO', company }, cars).industry, company).toBe('energy');
    expect(proposeTags({ headline: 'CFO', company: 'Volvo Penta' }, cars).industry).not.toBe('energy');
    const older = { ...learnt, companyIndustry: { 'nordlid danmark': 'energy' as const } };
    expect(proposeTags({ headline: 'CFO', company: 'Nordlid Danmark A/S' }, older).industry).toBe('energy');
    expect(proposeTags({ headline: 'CFO', company: 'Nordlid Sverige AB' }, older).industry).toBeNull();
  });

  it('is used for the title', () => {
    const proposal = proposeTags({ headline: 'Chief happiness officer at Nordlid' }, learnt);
    expect(proposal).toMatchObject({ function: 'hr', seniority: 'head', leader: true });
  });

  it('is not mixed up with what every object has', () => {
    expect(proposeTags({ headline: 'constructor', company: '__proto__' }, learnt)).toMatchObject({
      function: null,
      industry: null,
    });
  });
});

describe('keys', () => {
  it('do not change when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseTitle(normaliseTitle(text))).toBe(normaliseTitle(text));
        expect(normaliseCompany(normaliseCompany(text))).toBe(normaliseCompany(text));
      }),
    );
  });

  it('leave the legal form of a company out', () => {
    expect(normaliseCompany('Jensen & Sønner A/S')).toBe('jensen sonner');
    expect(normaliseCompany('Jensen & Sonner ApS')).toBe('jensen sonner');
    expect(normaliseCompany('AB')).toBe('ab');
  });
});

describe('region', () => {
  it.each([
    ['Göteborg, Västra Götalands län, Sverige', 'SE', 'Västra Götalands län'],
    ['Greater Stockholm Metropolitan Area', 'SE', 'Greater Stockholm Metropolitan Area'],
    ['Storkøbenhavn', 'DK', 'Storkøbenhavn'],
    ['Stockholm, Sweden', 'SE', 'Stockholm'],
    ['København, Region Hovedstaden, Danmark', 'DK', 'Region Hovedstaden'],
    ['Aarhus og omegn', 'DK', 'Aarhus og omegn'],
    ['Oslo, Norge', 'NO', 'Oslo'],
    ['Oslo-området', 'NO', 'Oslo-området'],
    ['Greater Bergen Area', 'NO', 'Greater Bergen Area'],
    ['Helsingfors, Finland', 'FI', 'Helsingfors'],
    ['Helsinki, Uusimaa, Suomi', 'FI', 'Uusimaa'],
    ['München, Bayern, Deutschland', 'DE', 'Bayern'],
    ['Köpenhamn, Danmark', 'DK', 'Köpenhamn'],
    ['Warszawa, Polska', 'PL', 'Warszawa'],
    ['Storbritannien', 'GB', null],
    ['United States', 'US', null],
    ['Sverige', 'SE', null],
    ['Norway', 'NO', null],
    ['Malmö', 'SE', 'Malmö'],
    ['Hyllie Södra', null, 'Hyllie Södra'],
  ])('%s', (location, country, area) => {
    expect(proposeTags({ headline: null, location }).region).toEqual({ country, area });
  });

  it('is not said without a location', () => {
    expect(proposeTags({ headline: 'CFO at Volvo' }).region).toBeNull();
    expect(proposeTags({ headline: null, location: '—' }).region).toBeNull();
  });
});

describe('bad input', () => {
  const empty = {
    function: null,
    seniority: null,
    leader: false,
    industry: null,
    company: null,
    region: null,
  };

  it.each([
    ['nothing', null],
    ['an empty line', ''],
    ['white space', ' \t\n '],
    ['only emoji', '🚀🔥💪🏽👩‍💻🇸🇪'],
    ['control characters', '\u0000\u0007\u001b\u202e\u200b'],
    ['separators', '||| - – · @ , , &'],
    ['another script', '株式会社で働いています'],
    ['a lone surrogate', '\ud800'],
  ])('%s: nothing is proposed', (_, headline) => {
    expect(proposeTags({ headline })).toEqual({ ...empty, labels: [], evidence: {} });
  });

  it.each([
    'a'.repeat(10_000),
    'chef '.repeat(2000),
    'CEO & '.repeat(1700),
    'CFO at A, '.repeat(1000),
    '(((('.repeat(2500),
    '@'.repeat(10_000),
    'ekonomichefförsäljnings'.repeat(400),
    ', – | '.repeat(1700),
  ])('10,000 characters are read in time: %.20s', (headline) => {
    proposeTags({ headline: 'warm' });
    const spent = startCpuTime();
    proposeTags({ headline });
    expect(spent()).toBeLessThan(250);
  });

  it('never throws, and answers only with what exists', () => {
    fc.assert(
      fc.property(
        fc.record({
          headline: fc.option(fc.string({ unit: 'binary', maxLength: 300 })),
          role: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
          company: fc.option(fc.string({ unit: 'binary', maxLength: 60 })),
          location: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
          industry: fc.option(fc.string({ maxLength: 60 })),
        }),
        (input) => {
          const proposal = proposeTags(input);
          expect(proposal.function === null || isFunction(proposal.function)).toBe(true);
          expect(proposal.seniority === null || isSeniority(proposal.seniority)).toBe(true);
          expect(proposal.industry === null || isIndustry(proposal.industry)).toBe(true);
          expect(proposal.company?.length ?? 0).toBeLessThanOrEqual(200);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('roles that share a person', () => {
  it.each([
    ['Gründer og CTO', { function: 'it', seniority: 'executive', leader: true }],
    [
      'Överläkare, chef för kvinnokliniken, Norrby sjukhus',
      { function: 'health-care', seniority: 'head', leader: true },
    ],
    ['Interim leder | IT', { function: 'it', leader: true }],
    ['Vill bli ekonomichef', { function: 'finance', seniority: null, leader: false }],
    ['Ehem. Leiter Einkauf, jetzt freiberuflicher Berater', { function: 'consulting', leader: false }],
    ['Hallituksen puheenjohtaja', { function: 'general-management', seniority: 'board' }],
    ['COO', { function: 'operations', seniority: 'executive' }],
    ['Principal at Nordvik International School', { function: 'education', seniority: 'head' }],
    ['HMS-ansvarlig', { seniority: 'specialist', leader: false }],
  ])('%s', (headline, tags) => {
    expect(proposeTags({ headline })).toMatchObject(tags);
  });
});

describe('the company among other names', () => {
  it.each([
    ['Head of Care, Sandhaven Nursing Home', 'Sandhaven Nursing Home'],
    ['Category Lead, Indirect Procurement at Almgren Group', 'Almgren Group'],
    ['Plant Manager – Nordlid, Göteborg', 'Nordlid'],
    ['Organisationskonsult i egen regi', null],
    ['Produktionsleiter Lebensmittel', null],
  ])('%s', (headline, company) => {
    expect(proposeTags({ headline }).company).toBe(company);
  });
});

describe('the industry a role settles', () => {
  it.each([
    ['Efterskoleforstander', 'education'],
    ['Projektledare vindkraft, Nordlid', 'energy'],
    ['Föreståndare på gruppboende LSS', 'social-care'],
    ['Kommunikationschef i Dansk Sygeplejeråd', 'associations'],
    ['Ekonomichef', null],
    ['Former nursing home manager', null],
  ])('%s', (headline, industry) => {
    expect(proposeTags({ headline }).industry).toBe(industry);
  });

  it('gives way to the company', () => {
    expect(proposeTags({ headline: 'Frisör på Norrby sjukhus' }).industry).toBe('health-care');
  });
});

describe('misspelt words', () => {
  it('are no trade that only sounds like their end', () => {
    expect(proposeTags({ headline: 'Marknadförare' }).function).toBe('marketing');
  });
});
