import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proposeTags } from '../../lib/tagging/index.ts';
import { isFunction, isSeniority } from '../../lib/words/index.ts';
import { coreFunction } from './official-rows.ts';

interface Row {
  language: string;
  headline: string;
  /** One of these is right; empty: none should be said. */
  functions: string[];
  seniority: string | null;
  leader: boolean;
  company: string | null;
}

const [, ...lines] = readFileSync(join(import.meta.dirname, 'headlines.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const rows: Row[] = lines.map((line) => {
  const [language = '', headline = '', functions = '', seniority = '', leader = '', company = ''] =
    line.split('\t');
  return {
    language,
    headline,
    functions: functions.split('/').filter((id) => id !== ''),
    seniority: seniority || null,
    leader: leader === 'yes',
    company: company || null,
  };
});
const proposals = rows.map((row) => ({ row, proposal: proposeTags({ headline: row.headline }) }));
const share = (part: number, whole: number) => (100 * part) / whole;

describe('the labelled headlines', () => {
  it('are at least 300, in four languages, with ids that exist', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(new Set(rows.map((row) => row.language))).toEqual(new Set(['sv', 'da', 'no', 'en']));
    expect(rows.flatMap((row) => row.functions).filter((id) => !isFunction(id))).toEqual([]);
    expect(rows.filter((row) => row.seniority && !isSeniority(row.seniority))).toEqual([]);
    expect(new Set(rows.map((row) => row.headline)).size).toBe(rows.length);
  });

  it.each(['sv', 'da', 'no', 'en'])('get their function: %s', (language) => {
    const own = proposals.filter(({ row }) => row.language === language && row.functions.length > 0);
    const right = own.filter(({ row, proposal }) => row.functions.includes(proposal.function ?? ''));
    const answered = own.filter(({ proposal }) => proposal.function !== null);
    expect(share(right.length, own.length)).toBeGreaterThanOrEqual(language === 'en' ? 75 : 85);
    expect(share(right.length, answered.length)).toBeGreaterThanOrEqual(language === 'en' ? 92 : 95);
  });

  it('get no core function where they name none', () => {
    const none = proposals.filter(({ row }) => row.functions.length === 0);
    const wrong = none.filter(({ proposal }) => coreFunction(proposal.function) !== null);
    expect(none.length).toBeGreaterThan(35);
    expect(share(wrong.length, none.length)).toBeLessThanOrEqual(2);
  });

  it('find operations', () => {
    const own = proposals.filter(({ row }) => row.functions.includes('operations'));
    const right = own.filter(({ proposal }) => proposal.function === 'operations');
    expect(share(right.length, own.length)).toBeGreaterThanOrEqual(70);
  });

  it.each([
    ['sv', 85],
    ['da', 88],
    ['no', 90],
    ['en', 85],
  ])('tell who leads: %s', (language, goal) => {
    const own = proposals.filter(({ row }) => row.language === language);
    const right = own.filter(({ row, proposal }) => row.leader && proposal.leader).length;
    const wrong = own.filter(({ row, proposal }) => row.leader !== proposal.leader).length;
    expect(share(2 * right, 2 * right + wrong)).toBeGreaterThanOrEqual(goal);
  });

  it('get their seniority', () => {
    const right = proposals.filter(({ row, proposal }) => row.seniority === proposal.seniority);
    expect(share(right.length, rows.length)).toBeGreaterThanOrEqual(95);
  });

  it('name the company, and only the company', () => {
    const right = proposals.filter(({ row, proposal }) => row.company === proposal.company);
    expect(share(right.length, rows.length)).toBeGreaterThanOrEqual(95);
  });
});
