import { readFileSync } from 'node:fs';
import { proposeTags } from '../../lib/tagging/index.ts';
import type { FunctionId } from '../../lib/words/index.ts';

/** A title with the core functions its official occupation group stands for; `null` where that is not settled. */
export interface TitleRow {
  title: string;
  functions: string[] | null;
  leader: boolean | null;
}

const CORE: ReadonlySet<string> = new Set([
  'finance',
  'hr',
  'it',
  'sales',
  'marketing',
  'operations',
  'legal',
  'general-management',
]);
/** The labels know eight functions; two finer ones of ours fold into them. */
const FOLDED: Partial<Record<FunctionId, string>> = {
  procurement: 'operations',
  communications: 'marketing',
};

/** Our function in the terms of the labels; `null` for every function they do not know. */
export function coreFunction(id: FunctionId | null): string | null {
  const folded = id ? (FOLDED[id] ?? id) : null;
  return folded !== null && CORE.has(folded) ? folded : null;
}

export function readTitles(path: string): TitleRow[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [title = '', functions = '', leader = ''] = line.split('\t');
    return {
      title,
      functions: functions === '?' ? null : functions.split(',').filter((id) => id !== ''),
      leader: leader === '?' ? null : leader === 'yes',
    };
  });
}

/** Percentages, as `tag-check` prints them: see the README's part on tagging. */
export interface Measured {
  recall: number;
  precision: number;
  falseTags: number;
  leaderF1: number;
  recallOf: Map<string, { right: number; of: number }>;
}

export function measure(rows: readonly TitleRow[]): Measured {
  let core = 0;
  let answered = 0;
  let right = 0;
  let none = 0;
  let falseTags = 0;
  const leader = { right: 0, wrong: 0, missed: 0 };
  const recallOf = new Map<string, { right: number; of: number }>();
  for (const row of rows) {
    const proposal = proposeTags({ headline: row.title });
    const said = coreFunction(proposal.function);
    const [first] = row.functions ?? [];
    if (first !== undefined) {
      const hit = said !== null && (row.functions ?? []).includes(said);
      core++;
      answered += said === null ? 0 : 1;
      right += hit ? 1 : 0;
      const each = recallOf.get(first) ?? { right: 0, of: 0 };
      recallOf.set(first, { right: each.right + (hit ? 1 : 0), of: each.of + 1 });
    } else if (row.functions) {
      none++;
      falseTags += said === null ? 0 : 1;
    }
    if (row.leader !== null) {
      if (proposal.leader && row.leader) leader.right++;
      else if (proposal.leader) leader.wrong++;
      else if (row.leader) leader.missed++;
    }
  }
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
  return {
    recall: percent(right, core),
    precision: percent(right, answered),
    falseTags: percent(falseTags, none),
    leaderF1: percent(2 * leader.right, 2 * leader.right + leader.wrong + leader.missed),
    recallOf,
  };
}
