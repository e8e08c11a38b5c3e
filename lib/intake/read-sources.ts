import type { Day } from '../days/index.ts';
import { fail, ok, type Result } from '../words/index.ts';
import { Gathered } from './gather.ts';
import { HEAD_MAX, MboxSplitter, PARTS_MAX, wholeMessage } from './mbox.ts';
import { type CalendarFile, readCalendar } from './read-calendar.ts';
import { readMessage } from './read-mail.ts';
import { readMsg } from './read-msg.ts';
import { filedAt, isAside, SOURCE_BYTES, type SourceKind, sourceKind } from './source.ts';

/** A file on the disk, of which one piece at a time is in memory. */
export interface SourceFile {
  /** With the folders it lies in, as far as they are known. */
  path: string;
  pieces: () => AsyncIterable<Uint8Array>;
}

export interface SourceOptions {
  /** The user's own addresses. */
  me: string[];
  now: Date;
  /** The user's zone in the world's list. */
  zone: string;
  /** First and last day read of a calendar; endless series are cut there. */
  from: Day;
  to: Day;
  /** Told how many bytes have been read so far. */
  onBytes?: (bytes: number) => void;
  stopped?: () => boolean;
}

/** What calendars and mailboxes hold. */
export interface ReadSources {
  gathered: Gathered;
  /** What each calendar file could not give, added up. */
  left: CalendarFile['left'];
  unknownZones: string[];
  /** Calendars that name nobody at all. */
  nameless: string[];
  owners: string[];
  /** Files that are neither calendar nor mail. */
  unknown: string[];
}

/** Larger calendars and single messages are of no person. */
const WHOLE_MAX = 256 * 1024 * 1024;

/**
 * Reads calendars (.ics), mailboxes (mbox of any size, as a stream), and messages (.eml, maildir, .msg), told apart by what
 * is in them. Fails with `fileUnknown` where none is one, `fileEmpty` where there is nothing, and `importStopped`.
 */
export async function readSources(files: SourceFile[], options: SourceOptions): Promise<Result<ReadSources>> {
  const gathered = new Gathered(options);
  const read: ReadSources = {
    gathered,
    left: { noStart: 0, badStart: 0, lostRules: 0, outside: 0, tooMany: 0 },
    unknownZones: [],
    nameless: [],
    owners: [],
    unknown: [],
  };
  const watch = { bytes: 0, empty: 0, taken: 0 };
  for (const file of files) {
    if (files.length > 1 && isAside(file.path)) continue;
    const outcome = await readOne(file, read, options, watch);
    if (outcome === 'stopped') return fail({ code: 'importStopped' });
    if (outcome === 'empty') watch.empty++;
    else if (outcome === 'unknown') read.unknown.push(file.path);
    else watch.taken++;
  }
  if (watch.taken === 0) return fail({ code: read.unknown.length > 0 ? 'fileUnknown' : 'fileEmpty' });
  return ok(read);
}

async function readOne(
  file: SourceFile,
  read: ReadSources,
  options: SourceOptions,
  watch: { bytes: number },
): Promise<'read' | 'unknown' | 'empty' | 'stopped'> {
  const filed = filedAt(file.path);
  const splitter = new MboxSplitter((message) => read.gathered.addMessage(readMessage(message, filed)));
  // The beginning, until it is known what the file is; then all that is needed of it whole.
  const held = new Held();
  let kind: SourceKind | null = null;
  for await (const piece of file.pieces()) {
    if (options.stopped?.()) return 'stopped';
    watch.bytes += piece.length;
    options.onBytes?.(watch.bytes);
    if (kind === 'mbox') {
      splitter.push(piece);
      continue;
    }
    held.add(piece);
    if (kind === null) {
      if (held.length < SOURCE_BYTES) continue;
      kind = sourceKind(held.bytes());
      if (kind === null) return 'unknown';
      if (kind === 'mbox') splitter.push(held.take());
    }
    // Of a letter the beginning is enough, however large what hangs on it.
    if (kind === 'message' && held.length > HEAD_MAX + PARTS_MAX) break;
    if (held.length > WHOLE_MAX) return 'unknown';
  }
  const bytes = held.take();
  if (kind === null) {
    if (bytes.length === 0) return 'empty';
    kind = sourceKind(bytes);
    if (kind === null) return 'unknown';
    if (kind === 'mbox') splitter.push(bytes);
  }
  if (kind === 'mbox') splitter.end();
  else if (kind === 'message') read.gathered.addMessage(readMessage(wholeMessage(bytes), filed));
  else if (kind === 'calendar') addCalendar(read, file.path, readCalendar(bytes, options));
  else {
    const message = await readMsg(bytes);
    if (!message) return 'unknown';
    read.gathered.addMessage(message);
  }
  return 'read';
}

function addCalendar(read: ReadSources, path: string, calendar: CalendarFile): void {
  read.gathered.addCalendar(calendar);
  for (const why of Object.keys(read.left) as (keyof CalendarFile['left'])[])
    read.left[why] += calendar.left[why];
  read.unknownZones = [...new Set([...read.unknownZones, ...calendar.unknownZones])];
  read.owners = [...new Set([...read.owners, ...calendar.owners])];
  if (calendar.namesNobody) read.nameless.push(path);
}

/** The pieces of a file that are held. */
class Held {
  length = 0;
  #pieces: Uint8Array[] = [];

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  /** All of it, and no longer held. */
  take(): Uint8Array {
    const all = this.bytes();
    this.#pieces = [];
    this.length = 0;
    return all;
  }
}
