import type { Day } from '../days/day.ts';
import type { ColumnField } from '../words/column-fields.ts';
import type { Channel, Help, ReachedOut } from '../words/kinds.ts';
import type { Problem } from '../words/result.ts';
import type { Book } from './book.ts';
import type { Contact } from './contact.ts';
import type { Reading } from './reading.ts';

/** An exchange as a file tells it, before it has an id. */
export interface ImportedExchange {
  on: Day;
  channel: Channel;
  reachedOut: ReachedOut;
  given: Help[];
  received: Help[];
  note: string | null;
}

/** A page of a person on a known site, as a file names it. */
export interface ImportedProfile {
  site: string;
  handle: string;
  url: string;
  aliases: string[];
}

/** One person of an imported file: a reading, and what only files say. Goes through the same capture plan as a page. */
export interface ImportedPerson {
  reading: Reading;
  emails: string[];
  phones: string[];
  labels: string[];
  notes: string | null;
  /** The day the file says we met; with `contact.connected` the day on which we became connected on LinkedIn. */
  metOn: Day | null;
  exchanges: ImportedExchange[];
  /** Further pages of the person on sites that are known, besides the one in `reading`. */
  profiles?: ImportedProfile[];
  /** Other web pages of the person, besides the profile in `reading`. */
  urls?: string[];
  /** Fields of a contact that a file of our own, or one that has tags and languages, says outright. */
  contact?: Partial<Contact>;
  /** Where in the file it stood (1 = first line). */
  line: number;
}

/** What each column of a table was taken for. */
export interface ReadAs {
  /** Index of the heading row; -1 when the table has none and its first row is a person. */
  headerAt: number;
  fields: ColumnField[];
}

/** What a file holds. A lossless file of our own gives `book`; every other format gives `people`. */
export interface Imported {
  format: string;
  people: ImportedPerson[];
  book: Book | null;
  skipped: { line: number; problem: Problem }[];
  problems: Problem[];
  /** Records of a book of our own that could not be read and are not in `book`; each also stands in `skipped`. */
  setAside?: SetAside[];
  /** Of a table whose columns are for the user to confirm: how they were read. */
  readAs?: ReadAs;
}

/** A record that could not be read whole, and so was not taken at all. */
export interface SetAside {
  kind: keyof Book;
  /** As the user knows it; null where it has no name. */
  name: string | null;
  /** The field at fault. */
  field: string;
  /** As it stands in the file, or in the store. */
  record: unknown;
}
