/** A stretch of a file's bytes: from, and up to but not including. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Reading that asks for bytes a stretch at a time and waits for them. One reader serves both a file on the disk, of which
 * only a piece is in memory at any moment, and bytes that are all there.
 */
export type Reads<T> = Generator<Stretch, T, Uint8Array>;

/** How much is asked for at a time. */
export const PIECE_BYTES = 1 << 20;

/** Answers a reader from bytes in memory. */
export function readFrom<T>(bytes: Uint8Array, reads: Reads<T>): T {
  let step = reads.next();
  while (!step.done) step = reads.next(bytes.subarray(step.value.from, step.value.to));
  return step.value;
}

/**
 * Answers a reader from a file on the disk. `onRead` is told of every stretch; `stopped` is asked before each, and ends
 * the reading with `null`.
 */
export async function readFromBlob<T>(
  blob: Blob,
  reads: Reads<T>,
  { onRead, stopped }: { onRead?: (stretch: Stretch) => void; stopped?: () => boolean } = {},
): Promise<T | null> {
  let step = reads.next();
  while (!step.done) {
    if (stopped?.()) return null;
    const { from, to } = step.value;
    step = reads.next(new Uint8Array(await blob.slice(from, to).arrayBuffer()));
    onRead?.({ from, to });
  }
  return step.value;
}
