import { dayOf } from '../days/index.ts';
import type { Book } from '../records/index.ts';
import { type CoverageMap, fail, type Id, ok, type Result } from '../words/index.ts';
import type { Separator } from './csv-write.ts';
import { formatOf } from './formats/index.ts';
import { MapWords, type TextOf } from './map-words.ts';
import { selection } from './selection.ts';

export interface WriteOptions {
  now: Date;
  /** Texts in the user's language, for the formats that carry words. */
  text: TextOf;
  /** BCP 47 tag of those texts; `en` unless told. */
  language?: string;
  /** Only these contacts and what belongs to them. Everything unless told. */
  contactIds?: Id[];
  /** Whether notes on people and exchanges go along. No, unless asked for; a lossless book keeps them unless refused. */
  privateNotes?: boolean;
  /** The delimiter the user's spreadsheet expects in CSV; a comma unless told. */
  separator?: Separator;
  /** The map to draw, for the formats that hold it. */
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
  if (!format?.write) return fail({ code: 'formatUnknown', params: [formatId] });
  const { now, text, map, privateNotes } = options;
  const chosen = options.contactIds ? selection(book, options.contactIds) : book;
  // What a writer does not get it cannot let out. Only a selection may be asked for without notes where nothing is left
  // out: a whole book that lacked some would be a backup that loses them.
  const keepsNotes = format.lossless ? privateNotes !== false || !options.contactIds : privateNotes === true;
  const told = keepsNotes ? chosen : withoutNotes(chosen);
  const content = format.write(format.lossless ? told : livingOf(told), {
    now,
    today: dayOf(now),
    text,
    privateNotes: privateNotes ?? false,
    separator: options.separator ?? ',',
    // A selection holds no settings, but people keep the cadences their labels and relations have there.
    cadences: book.settings?.cadences,
    words: map ? new MapWords(map, text, options.language ?? 'en') : null,
  });
  if (content === null) return fail({ code: 'mapMissing' });
  const name = `${format.subject ?? 'bollplank'}-${dayOf(now)}.${format.extensions[0]}`;
  return ok({ name, mime: format.mime, bytes: new TextEncoder().encode(content) });
}

// A record that was joined into another is kept for undo and for other devices: to people it is the same person twice.
function livingOf(book: Book): Book {
  return { ...book, contacts: book.contacts.filter((contact) => !contact.mergedInto) };
}

function withoutNotes(book: Book): Book {
  return {
    ...book,
    contacts: book.contacts.map((contact) => ({ ...contact, notes: null })),
    exchanges: book.exchanges.map((exchange) => ({ ...exchange, note: null })),
    groups: book.groups.map(({ evaluation: _, expectation: __, weighed: ___, ...group }) => group),
    meetings: book.meetings.map(({ gotOut: _, energy: __, ...meeting }) => ({ ...meeting, note: null })),
    introductions: book.introductions.map(({ outcome: _, ...one }) => ({ ...one, why: null })),
  };
}
