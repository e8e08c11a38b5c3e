import type { ProblemCode } from '../words/index.ts';
import type { Writer } from './writer.ts';

/** How a long act is watched: told how far it is, asked whether to stop. Both inside the transaction. */
export interface Watch {
  onProgress?: (written: number, total: number) => void;
  stopped?: () => boolean;
}

/** Has a command watched. A stop refuses it with `code`, and nothing of it is written. */
export function watchOver(
  writer: Pick<Writer, 'onWritten' | 'refuse'>,
  code: ProblemCode,
  { onProgress, stopped }: Watch,
): void {
  writer.onWritten = (written, total) => {
    if (stopped?.()) writer.refuse({ code });
    onProgress?.(written, total);
  };
}
