import { type Desk, type DeskChange, type Note, newNote } from '../../lib/devices/desk.ts';
import { joinRows, type RowKey, type RowState } from '../../lib/devices/rows.ts';

/** A desk in memory, which can be copied and put back as a profile is. */
export class MemoryDesk implements Desk {
  #note: Note;
  #rows = new Map<RowKey, RowState>();
  #outbox = new Map<RowKey, RowState>();
  #sending = new Map<string, Uint8Array<ArrayBuffer>>();

  constructor(computer: string) {
    this.#note = newNote(computer);
  }

  note = async () => this.#note;
  rows = async (keys: readonly RowKey[]) => keys.map((key) => this.#rows.get(key));
  outbox = async () => new Map(this.#outbox);
  sending = async () => new Map(this.#sending);

  async *pieces(most: number): AsyncIterable<[RowKey, RowState][]> {
    const all = this.all();
    for (let at = 0; at < all.length; at += most) yield all.slice(at, at + most);
  }

  /** Every row in the order of keys. */
  all(): [RowKey, RowState][] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async write({
    note,
    rows = new Map(),
    outbox = new Map(),
    sending = new Map(),
  }: DeskChange): Promise<void> {
    if (note) this.#note = note;
    for (const [key, row] of rows) this.#rows.set(key, row);
    if (outbox === 'empty') this.#outbox.clear();
    else for (const [key, row] of outbox) this.#outbox.set(key, this.#waiting(key, row));
    if (sending === 'empty') this.#sending.clear();
    else
      for (const [path, bytes] of sending)
        if (bytes) this.#sending.set(path, bytes);
        else this.#sending.delete(path);
  }

  #waiting(key: RowKey, row: RowState): RowState {
    const before = this.#outbox.get(key);
    return before ? joinRows(before, row) : row;
  }

  /** The profile as it lies on the disk now. */
  copy(): MemoryDesk {
    const copy = new MemoryDesk(this.#note.computer);
    copy.putBack(this);
    return copy;
  }

  /** The profile becomes what it was when the copy was made. */
  putBack(from: MemoryDesk): void {
    this.#note = from.#note;
    this.#rows = new Map(from.#rows);
    this.#outbox = new Map(from.#outbox);
    this.#sending = new Map(from.#sending);
  }
}
