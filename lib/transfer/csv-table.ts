import Papa from 'papaparse';
import type { Problem } from '../contact/index.ts';

/** A table with the line each row begins at (1 = first line of the file). Cells are trimmed. */
export interface Table {
  rows: { cells: string[]; line: number }[];
  delimiter: string;
  problems: Problem[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** After this many unclosed quotes the rest of a file is not worth another attempt. */
const REPAIRS = 20;

/**
 * Cuts delimited text into rows. The delimiter is the one that gives the most even columns over the beginning. A quote
 * that is never closed is reported with its line, that line is left out, and reading goes on after it.
 */
export function readTable(text: string): Table {
  const { content, named } = withoutSeparatorLine(text);
  const delimiter = named ?? guessDelimiter(content);
  const table: Table = { rows: [], delimiter, problems: [] };
  let rest = content;
  let line = named === null ? 1 : 2;
  for (let repair = 0; rest !== '' && repair <= REPAIRS; repair++) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, skipEmptyLines: false });
    const unclosed = errors.find((error) => error.code === 'MissingQuotes');
    const good = unclosed ? data.slice(0, unclosed.row ?? 0) : data;
    for (const cells of good) {
      table.rows.push({ cells: cells.map((cell) => cell.trim()), line });
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    }
    if (!unclosed) break;
    if (repair === REPAIRS) table.problems.push({ code: 'fileTruncated', line });
    table.problems.push({ code: 'quoteUnclosed', line });
    rest = afterLine(content, line - (named === null ? 0 : 1));
    line++;
  }
  return table;
}

const breaksIn = (cell: string) => cell.match(/\r\n|\n|\r/g)?.length ?? 0;

/** The text after the first `count` lines. */
function afterLine(text: string, count: number): string {
  const breaks = /\r\n|\n|\r/g;
  for (let seen = 0; seen < count; seen++) if (!breaks.exec(text)) return '';
  return text.slice(breaks.lastIndex);
}

// Excel's own first line `sep=;` names the delimiter and is no row.
function withoutSeparatorLine(text: string): { content: string; named: string | null } {
  const found = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  return found
    ? { content: text.slice(found[0].length), named: found[1] ?? null }
    : { content: text, named: null };
}

function guessDelimiter(text: string): string {
  const preview = 40;
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview });
    const widths = data.map((cells) => cells.length).filter((width) => width > 1);
    // How many rows agree on the most common width, and how wide it is.
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const score = Math.max(0, ...[...counts].map(([width, count]) => count * Math.min(width, 60)));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
