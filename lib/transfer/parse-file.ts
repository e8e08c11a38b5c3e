import { fail, type Imported, ok, type Result } from '../contact/index.ts';
import { parseTable } from './csv-kinds.ts';
import { readTable } from './csv-table.ts';
import { decodeText } from './encoding.ts';
import { parseJson } from './json.ts';
import { parseVcards } from './vcard-read.ts';
import { isZip, parseZip } from './zip.ts';

/** Larger files are refused before they are read: no address book comes near it, and the text must fit in memory. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** What reading a file may depend on besides its bytes. */
export interface ParseContext {
  now: Date | null;
  fileName?: string;
  /** The user's own name, where another file of the same archive says it. */
  me?: string;
}

/**
 * Reads any file that can be imported, recognised by its content; `name` only serves messages. Bad input is a value:
 * `fileEmpty`, `fileTooLarge`, `fileUnknown`, `fileTruncated`, `fileNewer` for the whole file, and for single rows
 * `skipped` and `problems` with their line. `now` keeps days to come out of the log; without it none are refused.
 */
export function parseFile(bytes: Uint8Array, name: string, now: Date | null = null): Result<Imported> {
  const fileName = name.split(/[/\\]/).at(-1) ?? name;
  if (bytes.length === 0) return fail({ code: 'fileEmpty', params: [fileName] });
  if (bytes.length > MAX_FILE_BYTES)
    return fail({ code: 'fileTooLarge', params: [fileName, MAX_FILE_BYTES / 1024 / 1024] });
  const context: ParseContext = { now, fileName };
  const result = isZip(bytes) ? parseZip(bytes, context) : parseText(bytes, context);
  return result.ok ? result : fail({ ...result.error, params: result.error.params ?? [fileName] });
}

/** Reads one text file: our JSON, vCards, or any table. */
export function parseText(bytes: Uint8Array, context: ParseContext): Result<Imported> {
  const { text } = decodeText(bytes);
  const start = text.slice(0, 100_000);
  if (!start.trim()) return fail({ code: 'fileEmpty' });
  if (/^\s*[{[]/.test(start)) return parseJson(text);
  if (isVcard(start)) return ok(parseVcards(bytes));
  if (isBinary(start)) return fail({ code: 'fileUnknown' });
  return parseTable(readTable(text), context);
}

/** A card begins the file, or follows lines that are no table: a table may well hold a card in one of its cells. */
function isVcard(text: string): boolean {
  const begin = /^[ \t\uFEFF]*(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?$/im.exec(text);
  return begin !== null && !/[,;\t].*[,;\t]/.test(text.slice(0, begin.index));
}

/** Pictures, programs and the like: control characters that no text has, or markup that is no table. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const odd = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return (
    odd > sample.length * 0.01 || /^\s*(?:<!doctype|<html|<\?xml|<svg|%PDF|BEGIN:VCALENDAR)/i.test(sample)
  );
}
