import type { Position } from '../records/index.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { readable } from './draft.ts';
import { type Period, parsePeriod } from './period.ts';

/** One item of a list of jobs as lines of text: those of the item itself, and those of each item nested in it. */
export interface Entry {
  lines: string[];
  nested: string[][];
  /** The company as the logo's label has it (`X logo`, `Logo X`), to tell where its name ends. */
  logo: string | null;
}

/** Lines of an item in which its dates may stand. */
const DATES_WITHIN = 5;

/**
 * The jobs of a list in which nothing but the order of the lines tells what they are. An item with dates of its own is
 * one job: title, `Company · Employment type`, dates. An item without, whose nested items have dates, is a company with
 * several jobs. Items without dates are left out: nothing says whether they have ended.
 */
export function readEntries(entries: readonly Entry[], language: string): Position[] {
  return entries.flatMap((entry) => {
    const dated = findPeriod(entry.lines, language);
    if (dated) {
      const company = dated.at >= 2 ? companyOf(entry.lines[1] ?? '', entry.logo) : null;
      return [position(entry.lines[0], company, dated.period)];
    }
    return entry.nested.flatMap((lines) => {
      const role = findPeriod(lines, language);
      return role ? [position(lines[0], entry.lines[0] ?? null, role.period)] : [];
    });
  });
}

function findPeriod(lines: readonly string[], language: string): { period: Period; at: number } | null {
  for (let at = 1; at < Math.min(lines.length, DATES_WITHIN); at++) {
    const period = parsePeriod(lines[at] ?? '', language);
    if (period) return { period, at };
  }
  return null;
}

function position(title: string | undefined, company: string | null, period: Period): Position {
  return {
    title: readable(title, TEXT_LIMITS.role),
    company: readable(company, TEXT_LIMITS.company),
    ...period,
  };
}

/** `Company · Employment type` without the type. A company may have a middle dot in its name: the logo's label decides. */
function companyOf(line: string, logo: string | null): string {
  const parts = line.split(/\s+·\s+/);
  for (let count = parts.length; count > 1; count--) {
    const name = parts.slice(0, count).join(' · ');
    if (logo?.includes(name)) return name;
  }
  return parts.length > 1 ? parts.slice(0, -1).join(' · ') : line;
}
