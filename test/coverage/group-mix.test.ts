import { describe, expect, test } from 'vitest';
import { groupMix } from '../../lib/coverage/index.ts';
import { defaultSettings } from '../../lib/records/index.ts';
import type { IndustryId } from '../../lib/words/index.ts';

const me = { ...defaultSettings('2026-01-01T08:00:00.000Z').me, industry: 'energy' as const };
const member = (industry: IndustryId | null) => ({
  industry,
  function: null,
  seniority: null,
  region: null,
});
const word = (...industries: (IndustryId | null)[]) => groupMix(industries.map(member), me).likeness;

describe('how alike a group is', () => {
  test('in a word, by the share of members with the tags of the user', () => {
    expect(word('energy', 'energy', 'energy', 'retail')).toBe('pond');
    expect(word('energy', 'retail', 'education')).toBe('both');
    expect(word('retail', 'education', 'mining')).toBe('apart');
  });

  test('nothing is said of two, of the untagged, or where the user has said nothing', () => {
    expect(word('energy', 'energy', null)).toBeNull();
    const nobody = { ...me, industry: null };
    expect(
      groupMix(
        ['energy', 'energy', 'energy'].map((one) => member(one as IndustryId)),
        nobody,
      ).likeness,
    ).toBe(null);
    expect(groupMix([], me)).toMatchObject({ likeness: null, industry: { tagged: 0 } });
  });
});
