import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proposeTags, type TagProposal } from '../../lib/tagging/index.ts';
import { type FunctionId, isFunction, isSeniority } from '../../lib/words/index.ts';
import { coreFunction } from './official-rows.ts';

/**
 * Headlines written without looking at the lexicons, to see what the rules do with words nobody chose for them.
 * Several right answers stand with `/` between them; `?` is not judged; an empty function means no core one.
 */
interface Row {
  language: string;
  headline: string;
  functions: FunctionId[];
  seniority: string[] | null;
  leader: boolean | null;
  company: string | null;
}

const [, ...lines] = readFileSync(join(import.meta.dirname, 'fresh-headlines.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const rows: Row[] = lines.map((line) => {
  const [language = '', headline = '', functions = '', seniority = '', leader = '', company = ''] =
    line.split('\t');
  return {
    language,
    headline,
    functions: functions.split('/').filter(isFunction),
    seniority: seniority === '?' ? null : seniority.split('/'),
    leader: leader === '?' ? null : leader === 'yes',
    company: company === '?' ? null : company,
  };
});

const proposals = rows.map((row) => ({ row, proposal: proposeTags({ headline: row.headline }) }));
const share = (part: number, whole: number) => (100 * part) / whole;
const core = (row: Row) => row.functions.some((id) => coreFunction(id) !== null);
const isRight = (row: Row, { function: id }: TagProposal) =>
  id !== null &&
  row.functions.some(
    (one) => one === id || (coreFunction(one) !== null && coreFunction(one) === coreFunction(id)),
  );

describe('headlines the lexicons were not written for', () => {
  it('are 360, each once, with ids that exist', () => {
    expect(rows.length).toBe(360);
    expect(new Set(rows.map((row) => row.headline)).size).toBe(rows.length);
    const ids = lines.flatMap((line) => (line.split('\t')[2] ?? '').split('/')).filter((id) => id !== '');
    expect(ids.filter((id) => !isFunction(id))).toEqual([]);
    expect(rows.flatMap((row) => row.seniority ?? []).filter((id) => id !== '' && !isSeniority(id))).toEqual(
      [],
    );
  });

  it.each(['sv', 'da', 'no', 'en'])('get their function: %s', (language) => {
    const own = proposals.filter(({ row }) => row.language === language && core(row));
    const right = own.filter(({ row, proposal }) => isRight(row, proposal));
    const answered = own.filter(({ proposal }) => proposal.function !== null);
    expect(own.length).toBeGreaterThan(55);
    expect(share(right.length, own.length)).toBeGreaterThanOrEqual(94);
    expect(share(right.length, answered.length)).toBeGreaterThanOrEqual(97);
  });

  it('get no core function where they name none', () => {
    const none = proposals.filter(({ row }) => !core(row));
    const wrong = none.filter(({ proposal }) => coreFunction(proposal.function) !== null);
    expect(none.length).toBeGreaterThan(80);
    expect(share(wrong.length, none.length)).toBeLessThanOrEqual(2);
  });

  it('tell who leads', () => {
    const judged = proposals.filter(({ row }) => row.leader !== null);
    const right = judged.filter(({ row, proposal }) => row.leader && proposal.leader).length;
    const wrong = judged.filter(({ row, proposal }) => row.leader !== proposal.leader).length;
    expect(share(2 * right, 2 * right + wrong)).toBeGreaterThanOrEqual(96);
  });

  it('get their seniority', () => {
    const judged = proposals.filter(({ row }) => row.seniority !== null);
    const right = judged.filter(({ row, proposal }) => row.seniority?.includes(proposal.seniority ?? ''));
    expect(share(right.length, judged.length)).toBeGreaterThanOrEqual(96);
  });

  it('name the company, and only the company', () => {
    const judged = proposals.filter(({ row }) => row.company !== null);
    const right = judged.filter(({ row, proposal }) => row.company === (proposal.company ?? ''));
    expect(share(right.length, judged.length)).toBeGreaterThanOrEqual(95);
  });
});
