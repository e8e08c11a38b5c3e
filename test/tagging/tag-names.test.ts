import { describe, expect, it } from 'vitest';
import { FUNCTIONS, INDUSTRIES, RELATIONS, SENIORITIES, tagKey } from '../../lib/words/index.ts';
import { EVERY_LANGUAGE } from '../languages.ts';

describe.each(EVERY_LANGUAGE)('names of tags: %s', (_, texts) => {
  it.each([
    ['industry', INDUSTRIES, texts.industry],
    ['function', FUNCTIONS, texts.function],
    ['seniority', SENIORITIES, texts.seniority],
    ['relation', RELATIONS, texts.relation],
  ] as const)('%s: one for each id, no two alike', (_kind, ids, names) => {
    expect(Object.keys(names).sort()).toEqual(ids.map((id) => tagKey(id)).sort());
    expect(Object.keys(names).filter((key) => !/^[a-z_]+$/.test(key))).toEqual([]);
    expect(new Set(Object.values(names)).size).toBe(ids.length);
  });
});
