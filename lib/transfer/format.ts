import type { Day } from '../days/index.ts';
import type { Book, GroupCadences, Imported } from '../records/index.ts';
import type { ColumnField } from '../words/column-fields.ts';
import type { LegacyEncoding } from '../words/file-writing.ts';
import type { Result } from '../words/index.ts';
import type { Reads } from './bytes-wanted.ts';
import type { Separator } from './csv-write.ts';
import type { DayOrder } from './file-dates.ts';
import type { MapWords, TextOf } from './map-words.ts';
import type { RowReader } from './rows.ts';

/** What a format cannot hold, each with a text `leavesOut.<code>` that says so before anything is written. */
const LEAVES_OUT = [
  'exchanges',
  'promises',
  'goals',
  'groups',
  'groupsAndPast',
  'introductions',
  'settings',
  'plans',
  'meeting',
  'otherOccasions',
  'positions',
  'otherPages',
  'emailsAndPhones',
  'privateNotes',
  'people',
  'photosAndStreets',
  'messageTexts',
  'promisesWithoutDay',
  'recordTimes',
  'erased',
] as const;
export type LeavesOut = (typeof LEAVES_OUT)[number];

/** How a file is written, where the user has said it. */
export interface HowWritten {
  encoding?: LegacyEncoding | undefined;
  delimiter?: string | undefined;
}

/** What reading a file may depend on besides its bytes. */
export interface ParseContext extends HowWritten {
  now: Date | null;
  fileName?: string;
  /** How the user's country writes days, for files that do not tell. */
  dayOrder?: DayOrder;
}

/** Takes one file in pieces, and says at the end what was in it. What it does not need it lets go. */
export interface ContentReader {
  /** False when nothing more is wanted. */
  push(bytes: Uint8Array): boolean;
  /** `me` is the user's own name, where another file of the same archive says it. */
  end(me?: string): Result<Imported>;
}

/** The row above a table: its cells as written, as they are compared (`titleOf`), and what they mean (`columnFields`). */
export interface Heading {
  cells: string[];
  titles: ReadonlySet<string>;
  fields: ReadonlySet<ColumnField>;
}

/** Begins to read one kind of table below its heading. */
export type FileReader = (heading: string[], context: ParseContext, headingLine: number) => RowReader;

/** What a writer gets besides the book. */
export interface WriteAsk {
  now: Date;
  today: Day;
  text: TextOf;
  /** Whether notes on people and exchanges go along. */
  privateNotes: boolean;
  separator: Separator;
  cadences: GroupCadences | undefined;
  /** The map in words; null when there is none. */
  words: MapWords | null;
}

/**
 * A kind of file, with all that is known of it: what it holds and leaves out, how it is recognised, read and written.
 * `text` names it to the user (`format.<id>`). Files to import are recognised by content alone; `extensions` (without
 * dot, the usual one first) only serve file pickers and the names of written files.
 */
export interface Format {
  id: string;
  extensions: readonly [string, ...string[]];
  mime: string;
  leavesOut: readonly LeavesOut[];

  /** The whole file in one run, recognised by how its text begins. The first in `FORMATS` that fits wins. */
  read?: {
    begins(text: string): boolean;
    open(beginning: Uint8Array, context: ParseContext): ContentReader;
  };
  /** Files within a file, each of a format of its own. Recognised by its first bytes. */
  archive?: {
    begins(bytes: Uint8Array): boolean;
    read(size: number, context: ParseContext, formats: readonly Format[]): Reads<Result<Imported>>;
  };
  /** A table of its own, recognised by its heading. The first in `FORMATS` that fits wins. */
  table?: {
    /** By the heading; `fileName` only where a heading by itself may stand over anything. */
    fits(heading: Heading, fileName: string): boolean;
    read: FileReader;
  };
  /** A table of people, read by what its columns mean; recognised by its titles after all others, the first first. */
  addressBook?: {
    fits(titles: readonly string[]): boolean;
    /** The user is asked whether its columns were understood. */
    columnsAsked?: true;
  };
  /** Its rows name people as an address book does, each once: two rows of one name are two people. */
  holdsAddresses?: true;
  /** The format of the archive it comes in. Beside it, tables that come in none are no people. */
  partOf?: string;
  /** What it says of others in an archive must be known before they are read: the lowest comes first. */
  inArchive?: { order: number; marks: RegExp };

  /** The content of a file; null when there is no map to draw. Of a book it gets only those who are nobody else. */
  write?(book: Book, asked: WriteAsk): string | null;
  /** Holds every record with every field: it gets the book as it is, notes included unless refused. */
  lossless?: true;
  /** What it cannot hold when only some people are chosen; `leavesOut` unless told. */
  leavesOutOfChoice?: readonly LeavesOut[];
  /** Has room for private notes. */
  holdsNotes?: true;
  /** Holds the map alone: it can be written without the book. */
  ofMap?: true;
  /** Written by a page, which paints a file of this format; nothing that runs without a screen can write it. */
  paintedFrom?: 'svg';
  /** What its files are called besides the day; `bollplank` unless told. */
  subject?: string;
  /** Asked for most: it stands before the others. */
  usual?: true;
}

/** A format in the list, with what follows from what it has. */
export interface KnownFormat extends Format {
  canImport: boolean;
  canExport: boolean;
}

/** What tables and cards of people leave out of a book: everything that is no person. */
export const RECORDS: readonly LeavesOut[] = [
  'exchanges',
  'promises',
  'goals',
  'groups',
  'introductions',
  'settings',
  'erased',
  'recordTimes',
];
