import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blauIndex, diversityOf, likenessTo } from '../../lib/coverage/index.ts';
import { emptyContact } from '../../lib/records/index.ts';

const person = (fields: object) => ({ ...emptyContact('x', 'X', '2026-01-01T00:00:00.000Z'), ...fields });

describe('blauIndex', () => {
  it('is 1 − Σp²', () => {
    expect(blauIndex([2, 1, 1])).toBeCloseTo(0.625, 12);
    expect(blauIndex([7])).toBe(0);
    expect(blauIndex([])).toBeNull();
  });
  it('lies between 0 and 1 − 1/k, the top reached only when all kinds are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 }), (counts) => {
        const index = blauIndex(counts) ?? Number.NaN;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 - 1 / counts.length + 1e-12);
        expect(blauIndex(counts.map(() => 3))).toBeCloseTo(1 - 1 / counts.length, 12);
      }),
    );
  });
});

describe('diversityOf', () => {
  it('names the kinds, largest first, and who is not tagged', () => {
    const people = [
      person({ industry: 'retail' }),
      person({ industry: 'energy' }),
      person({ industry: 'retail' }),
      person({}),
    ];
    const mix = diversityOf(people, 'industry');
    expect(mix.kinds).toEqual([
      { tag: 'retail', count: 2, share: 2 / 3 },
      { tag: 'energy', count: 1, share: 1 / 3 },
    ]);
    expect(mix).toMatchObject({ tagged: 3, untagged: 1, ceiling: 0.5 });
    expect(mix.index).toBeCloseTo(4 / 9, 12);
    expect(diversityOf([], 'region')).toMatchObject({ index: null, ceiling: null });
  });
});

describe('likenessTo', () => {
  const me = { industry: 'retail', function: 'hr', seniority: null, offers: [] } as const;
  it('is the share of people like me, only among those it can compare', () => {
    const people = [
      person({ industry: 'retail', function: 'hr' }),
      person({ industry: 'retail', function: 'finance' }),
      person({ industry: 'energy', function: 'hr' }),
      person({ industry: 'retail' }),
    ];
    const likeness = likenessTo({ ...me, offers: [] }, people);
    expect(likeness).toMatchObject({ alike: 1, compared: 3, share: 1 / 3 });
    expect(likeness.byAxis).toEqual({ industry: 0.75, function: 2 / 3 });
  });
  it('says nothing when the user has said nothing', () => {
    const unset = { industry: null, function: null, seniority: null, offers: [] };
    expect(likenessTo(unset, [person({ industry: 'retail' })])).toEqual({
      byAxis: {},
      alike: 0,
      compared: 0,
      share: null,
      colleagues: null,
    });
  });
  it('counts who works where the user does, however the company is written', () => {
    const me = { industry: null, function: null, seniority: null, offers: [], employer: 'Nordhav AB' };
    const at = (company: string | null) => ({ ...person({}), company });
    const people = [at('NORDHAV'), at('Nordhav AB (publ)'), at('Krag'), at(null)];
    expect(likenessTo(me, people).colleagues).toBe(2);
  });
});
