import { dayOf } from '../days/index.ts';
import type { Book, GroupCadences } from '../records/index.ts';
import { type CoverageMap, fail, type Id, ok, type Result } from '../words/index.ts';
import { writeCsv } from './csv-own.ts';
import { formatOf } from './formats.ts';
import { writeGexf, writeGraphml } from './graph-files.ts';
import { writeHtml } from './html.ts';
import { writeIcs } from './ics.ts';
import { writeJson } from './json.ts';
import { writeMapCsv } from './map-csv.ts';
import { MapWords, type TextOf } from './map-words.ts';
import { writeMarkdown } from './markdown.ts';
import { selection } from './selection.ts';
import { writeSvg } from './svg.ts';
import { writeVcards } from './vcard-write.ts';

export interface WriteOptions {
  now: Date;
  /** Texts in the user's language, for the formats that carry words: svg, html, markdown, ics, graphml, gexf. */
  text: TextOf;
  /** BCP 47 tag of those texts; `en` unless told. */
  language?: string;
  /** Only these contacts and what belongs to them. Everything unless told. */
  contactIds?: Id[];
  /** Whether notes on people and exchanges go along. No, unless asked for; a lossless book keeps them unless refused. */
  privateNotes?: boolean;
  /** The delimiter the user's spreadsheet expects in CSV; a comma unless told. */
  separator?: ',' | ';' | '\t';
  /** The map to draw, for svg, html and map-csv. */
  map?: CoverageMap;
}

export interface WrittenFile {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/**
 * Writes a book in one of the formats that can be exported. The name is fit for any file system:
 * `bollplank-2026-03-01.csv`. Fails with `formatUnknown`, or `mapMissing` when a drawing is asked for without a map.
 */
export function writeFile(book: Book, formatId: string, options: WriteOptions): Result<WrittenFile> {
  const format = formatOf(formatId);
  if (!format?.canExport) return fail({ code: 'formatUnknown', params: [formatId] });
  const chosen = options.contactIds ? selection(book, options.contactIds) : book;
  // A selection holds no settings, but people keep the cadences their labels and relations have there.
  const around = { ...options, cadences: book.settings?.cadences };
  // What a writer does not get it cannot let out.
  const told = options.privateNotes === true ? chosen : withoutNotes(chosen);
  const text = contentOf(format.id, format.id === 'json' ? chosen : livingOf(told), around);
  if (text === null) return fail({ code: 'mapMissing' });
  // People and their map may be saved on the same day.
  const subject = format.id === 'map-csv' ? 'bollplank-map' : 'bollplank';
  const name = `${subject}-${dayOf(options.now)}.${format.extensions[0] ?? format.id}`;
  return ok({ name, mime: format.mime, bytes: new TextEncoder().encode(text) });
}

function contentOf(
  id: string,
  book: Book,
  options: WriteOptions & { cadences: GroupCadences | undefined },
): string | null {
  const { now, map, text, cadences } = options;
  const privateNotes = options.privateNotes ?? false;
  const words = map ? new MapWords(map, text, options.language ?? 'en') : null;
  switch (id) {
    case 'csv':
      return writeCsv(book, { separator: options.separator ?? ',', privateNotes });
    case 'vcard':
      return writeVcards(book, { version: '4.0', privateNotes });
    case 'vcard3':
      return writeVcards(book, { version: '3.0', privateNotes });
    case 'json':
      return writeJson(options.privateNotes === false && options.contactIds ? withoutNotes(book) : book, now);
    case 'ics':
      return writeIcs(book, { now, text, cadences });
    case 'markdown':
      return writeMarkdown(book, { now, text, privateNotes });
    case 'graphml':
      return writeGraphml(book);
    case 'gexf':
      return writeGexf(book, now);
    case 'svg':
      return words && writeSvg(words);
    case 'html':
      return words && writeHtml(words, dayOf(now));
    case 'map-csv':
      return words && writeMapCsv(words, options.separator ?? ',');
    default:
      return null;
  }
}

// A record that was joined into another is kept for undo and for other devices: to people it is the same person twice.
function livingOf(book: Book): Book {
  return { ...book, contacts: book.contacts.filter((contact) => !contact.mergedInto) };
}

// Only a selection may be asked for without notes: a whole book that lacked some would be a backup that loses them.
function withoutNotes(book: Book): Book {
  return {
    ...book,
    contacts: book.contacts.map((contact) => ({ ...contact, notes: null })),
    exchanges: book.exchanges.map((exchange) => ({ ...exchange, note: null })),
    groups: book.groups.map(({ evaluation: _, ...group }) => group),
    meetings: book.meetings.map(({ gotOut: _, ...meeting }) => ({ ...meeting, note: null })),
    introductions: book.introductions.map(({ outcome: _, ...one }) => ({ ...one, why: null })),
  };
}
