import type { Stamp } from './clock.ts';
import type { RowKey, RowState } from './rows.ts';

/** A whole book of one computer in files, as its head names it. */
export interface Snapshot {
  number: number;
  chunks: number;
  /** The last pack that it holds the content of. */
  covers: number;
  /** The mark of that pack. */
  tail: string;
}

/** What a computer remembers of sharing besides the rows. Small: it is written with every pack. */
export interface Note {
  /** The name of this computer on the carrier, which says nothing of it. In no backup and no export. */
  computer: string;
  /** The greatest stamp made here or heard of. */
  last: Stamp;
  /** The newest pack, head and snapshot that was made or begun here: files of this name with a greater number are not ours. */
  seq: number;
  head: number;
  snapshots: number;
  /** The mark of the newest pack. */
  tail: string;
  snapshot: Snapshot | null;
  /** What the newest head said, and by what it is known as ours. */
  headText: string;
  headMark: string;
  /** A snapshot is due: so that what went leaves the packs (`tidy`), or because files were lost (`heal`). */
  owes: 'tidy' | 'heal' | null;
  /** Known by it: the last snapshot that every other computer must read, whatever it has read before. */
  heal: string | null;
  /** The packs and chunks that were delivered, with their sizes. */
  own: Readonly<Record<string, number>>;
  /** Of every other computer: the last pack and its mark, the last `heal` and the newest head that were read. */
  read: Readonly<Record<string, number>>;
  tails: Readonly<Record<string, string>>;
  healed: Readonly<Record<string, string>>;
  heard: Readonly<Record<string, number>>;
  /** Whose files do not open here, with what was read of them: whoever has read more writes it anew. */
  asks: Readonly<Record<string, string>>;
  /** Since when a file of a computer is missed, in milliseconds. */
  missing: Readonly<Record<string, number>>;
  /** The last question of each computer about each that was answered. */
  helped: Readonly<Record<string, string>>;
}

/** What one transaction changes. */
export interface DeskChange {
  note?: Note;
  rows?: ReadonlyMap<RowKey, RowState>;
  /** What waits to be packed, of these rows; `empty` when all of it was packed. */
  outbox?: ReadonlyMap<RowKey, RowState> | 'empty';
  /** Sealed files by their path, null when one was delivered; `empty` when none is to be delivered any more. */
  sending?: ReadonlyMap<string, Uint8Array<ArrayBuffer> | null> | 'empty';
}

/** Where a computer keeps its side of the sharing. Whoever writes waits for nobody else who does: one at a time. */
export interface Desk {
  note(): Promise<Note>;
  /** The rows of these keys, in this order. */
  rows(keys: readonly RowKey[]): Promise<(RowState | undefined)[]>;
  /** All rows in the order of their keys, at most so many at a time. */
  pieces(most: number): AsyncIterable<[RowKey, RowState][]>;
  outbox(): Promise<ReadonlyMap<RowKey, RowState>>;
  sending(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
  /** All of it or nothing, and on the disk when it resolves. */
  write(change: DeskChange): Promise<void>;
}

/** What a computer under a new name has sent: nothing. */
const nothingSent = {
  seq: 0,
  head: 0,
  snapshots: 0,
  snapshot: null,
  tail: '',
  headText: '',
  headMark: '',
  own: {},
} as const satisfies Partial<Note>;

/** The note of a computer that begins to share. */
export const newNote = (computer: string): Note => ({
  ...nothingSent,
  computer,
  last: '',
  owes: null,
  heal: null,
  read: {},
  tails: {},
  healed: {},
  heard: {},
  asks: {},
  missing: {},
  helped: {},
});

/** The note under another name: nothing was sent yet, and the former self is another computer. */
export function renamed(note: Note, computer: string): Note {
  const { [note.computer]: _, ...healed } = note.healed;
  return {
    ...note,
    ...nothingSent,
    computer,
    owes: 'heal',
    heal: null,
    healed,
    read: { ...note.read, [note.computer]: 0 },
  };
}
