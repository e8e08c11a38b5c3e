import Papa from 'papaparse';
import { DELIMITER_NAMES } from '../words/file-writing.ts';
import type { Problem } from '../words/index.ts';
import { columnFields } from './columns.ts';

/** One row with the line it begins at (1 = first line of the file). Cells are trimmed. */
export interface TableRow {
  cells: string[];
  line: number;
}

/** A whole table in memory. */
export interface Table {
  rows: TableRow[];
  delimiter: string;
  problems: Problem[];
}

/** After this many unclosed quotes the rest of a file is not worth another attempt. */
const REPAIRS = 20;
/** A row longer than this, in UTF-16 units, has a quote that is never closed: no cell anybody writes comes near it. */
const ROW_MAX = 4 << 20;
/** More columns than any address book has. */
const COLUMNS_MAX = 2000;
/** What the delimiter is guessed from. */
const BEGINNING = 1 << 16;

/**
 * Cuts delimited text that comes in pieces into rows. The delimiter is `said`, or the one that stands most evenly in the
 * lines of the beginning, quoted text left aside. A quote that is never closed is reported with its line, that line is left out, and reading goes on after it.
 */
export class TableCutter {
  readonly problems: Problem[] = [];
  readonly #onRow: (row: TableRow) => void;
  readonly #said: string | undefined;
  #delimiter = '';
  #newline: '\n' | '\r' = '\n';
  #line = 1;
  #repairs = 0;
  #pending = '';
  /** The line that was left out has not ended yet. */
  #leavingOut = false;

  constructor(onRow: (row: TableRow) => void, said?: string) {
    this.#onRow = onRow;
    this.#said = said;
  }

  /** Empty until enough text has come to tell. */
  get delimiter(): string {
    return this.#delimiter;
  }

  push(text: string): void {
    this.#pending += text;
    if (!this.#delimiter && this.#pending.length < BEGINNING) return;
    this.#begin();
    this.#cut(false);
  }

  end(): void {
    this.#begin();
    this.#cut(true);
  }

  #begin() {
    if (this.#delimiter) return;
    const { content, named } = withoutSeparatorLine(this.#pending);
    this.#pending = content;
    if (named !== null) this.#line++;
    this.#delimiter = this.#said ?? named ?? guessDelimiter(content.slice(0, BEGINNING));
    this.#newline = guessNewline(content.slice(0, BEGINNING));
  }

  /** Gives out every row that is certain; at the end, every row. */
  #cut(last: boolean) {
    while (this.#pending !== '') {
      if (this.#leavingOut) this.#leaveOut(last);
      if (this.#leavingOut || this.#pending === '') return;
      let { done, unclosed } = this.#rows(last);
      const rest = this.#pending.slice(done);
      this.#pending = rest;
      // A row and the beginning of the next may be waiting.
      if (!last && rest.length > 2 * ROW_MAX + BEGINNING) unclosed = true;
      if (!(unclosed && (last || rest.length > ROW_MAX))) return;
      if (this.#repairs++ === REPAIRS) {
        this.problems.push({ code: 'fileTruncated', line: this.#line });
        this.#pending = '';
        return;
      }
      this.problems.push({ code: 'quoteUnclosed', line: this.#line });
      this.#leavingOut = true;
    }
  }

  /** Lets go what is pending as far as the line goes. */
  #leaveOut(last: boolean) {
    const rest = this.#pending;
    const end = /\r\n|\n|\r/.exec(rest);
    // The other half of this break may be in the next piece.
    if (!last && end?.[0] === '\r' && end.index === rest.length - 1) {
      this.#pending = '\r';
      return;
    }
    this.#pending = end ? rest.slice(end.index + end[0].length) : '';
    if (!end) return;
    this.#leavingOut = false;
    this.#line++;
  }

  /** Rows from the beginning of what is pending. `done` is how far they go; `unclosed` whether a quote stays open. */
  #rows(last: boolean): { done: number; unclosed: boolean } {
    const text = this.#pending;
    let done = 0;
    let before = 0;
    let held: string[] | null = null;
    let unclosed = false;
    const give = (cells: string[]) => {
      const line = this.#line;
      // The carriage return before a line feed is part of the row's own end.
      for (const [at, cell] of cells.entries())
        this.#line += breaksIn(at === cells.length - 1 ? cell.replace(/\r$/, '') : cell);
      this.#line++;
      if (cells.length > COLUMNS_MAX) this.problems.push({ code: 'rowBroken', line });
      else this.#onRow({ cells: cells.map((cell) => cell.trim()), line });
    };
    Papa.parse<string[]>(text, {
      delimiter: this.#delimiter,
      newline: this.#newline,
      skipEmptyLines: false,
      step: ({ data, errors, meta }) => {
        // The row before is whole, since another began after it.
        if (held) give(held);
        done = before;
        before = meta.cursor;
        held = data;
        unclosed = errors.some((error) => error.code === 'MissingQuotes');
      },
    });
    if (last && !unclosed && held) {
      give(held);
      done = text.length;
    }
    return { done, unclosed };
  }
}

/** The rows of a text that is all there, as `TableCutter` cuts them. */
export function readTable(text: string, said?: string): Table {
  const rows: TableRow[] = [];
  const cutter = new TableCutter((row) => rows.push(row), said);
  cutter.push(text);
  cutter.end();
  return { rows, delimiter: cutter.delimiter, problems: cutter.problems };
}

const breaksIn = (cell: string) => cell.match(/\r\n|\n|\r/g)?.length ?? 0;

// Excel's own first line `sep=;` names the delimiter and is no row.
function withoutSeparatorLine(text: string): { content: string; named: string | null } {
  const found = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  return found
    ? { content: text.slice(found[0].length), named: found[1] ?? null }
    : { content: text, named: null };
}

/** Lines end with a line feed, whatever stands before it, unless there is none outside of quotes (old Macs). */
function guessNewline(text: string): '\n' | '\r' {
  const bare = text.replace(/"[^"]*"/g, '');
  return bare.includes('\r') && !bare.includes('\n') ? '\r' : '\n';
}

/** Lines that the delimiter is guessed from. */
const LINES = 40;
/** Cells in quotes: between two delimiters, whichever it is, or the ends of a line. */
const QUOTED = /(^|[,;|\t\r\n])[ ]*"(?:[^"]|"")*"(?=[ ]*(?:[,;|\t\r\n]|$))/g;

/**
 * The delimiter that stands equally often in most lines; of several such the one whose heading has more titles that are
 * known, then the one that makes more columns.
 */
function guessDelimiter(text: string): string {
  const lines = text
    .replace(QUOTED, '$1""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .slice(0, LINES);
  let best = ',';
  let bestScore = 0;
  for (const delimiter of Object.keys(DELIMITER_NAMES)) {
    const widths = lines.map((line) => line.split(delimiter).length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const agreeing = Math.max(0, ...counts.values());
    const usual = Math.max(0, ...[...counts].flatMap(([width, count]) => (count === agreeing ? width : [])));
    const known = Math.max(0, ...lines.map((line) => knownShare(line.split(delimiter))));
    const score = agreeing === 0 ? 0 : agreeing / lines.length + known + Math.min(usual, 20) / 40;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** How many of the cells are titles that are known. One alone may be anything. */
function knownShare(cells: string[]): number {
  const known = columnFields(cells.map((cell) => cell.replace(/^"|"$/g, ''))).filter(
    (field) => field !== 'ignored',
  );
  return known.length < 2 ? 0 : known.length / cells.length;
}
