/**
 * Hands slices of records to the database without waiting for each to be answered: while the browser writes one, the next
 * is made ready. Two at most are under way, so that the memory holds no copy of everything, and so that an act can still be
 * stopped between two slices.
 */
export class Sending {
  readonly #onWritten: (records: number) => void;
  #before: { records: number; sent: PromiseLike<unknown> } | null = null;

  /** `onWritten` is told after every slice, inside the transaction. */
  constructor(onWritten: (records: number) => void = () => {}) {
    this.#onWritten = onWritten;
  }

  /** Waits for the slice before this one. A failure of either aborts the transaction, and is told by the next wait. */
  async add(records: number, sent: PromiseLike<unknown>): Promise<void> {
    // Where an earlier one fails first, nobody waits for this one any more.
    sent.then(undefined, () => {});
    const before = this.#before;
    this.#before = { records, sent };
    if (before) await this.#answered(before);
  }

  /** Waits for everything under way. */
  async end(): Promise<void> {
    const before = this.#before;
    this.#before = null;
    if (before) await this.#answered(before);
  }

  async #answered({ records, sent }: { records: number; sent: PromiseLike<unknown> }): Promise<void> {
    await sent;
    this.#onWritten(records);
  }
}
