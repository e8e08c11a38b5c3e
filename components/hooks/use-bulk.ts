import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { BulkEdit, Done } from '../../lib/store/index.ts';
import { fail, type Id, ok, type Result } from '../../lib/words/index.ts';
import type { BulkAsk, BulkSay } from '../../lib/workers/bulk-messages.ts';
import BulkWorker from '../../lib/workers/bulk-worker.ts?worker';

/** How far a long act is, from 0 to 1, and what stops it. Null while nothing is written. */
export type BulkProgress = { done: number; stop: () => void } | null;

export interface Bulk {
  progress: BulkProgress;
  /** One change in many contacts as one undoable act. The value is how many changed. */
  edit: (ids: Id[], edit: BulkEdit) => Promise<Result<Done<number>>>;
  /** Erases people as one act; `forGood` without the day in which it can be undone. */
  erase: (ids: Id[], forGood: boolean) => Promise<Result<Done<number>>>;
  /** Takes an act back, or does it again: those that came from here by the same way, all others by `plain`. */
  undo: (
    entryId: Id,
    plain: (entryId: Id) => Promise<Result<Done<unknown>>>,
  ) => Promise<Result<Done<unknown>>>;
  /** An act on many that was written elsewhere: it is taken back the same way. */
  remember: (entryId: Id) => void;
}

/**
 * Acts on many records, each written in a worker of its own, so that the page goes on answering. A stop leaves the book
 * as it was.
 */
export function useBulk(): Bulk {
  const [progress, setProgress] = useState<BulkProgress>(null);
  /** The entries of the undo log that were written here: taking them back is as long an act. */
  const long = useRef(new Set<Id>());
  const workers = useRef(new Set<Worker>());
  useEffect(
    () => () => {
      for (const worker of workers.current) worker.terminate();
    },
    [],
  );

  const run = useCallback((asked: BulkAsk): Promise<Result<Done<number>>> => {
    const worker = new BulkWorker();
    workers.current.add(worker);
    const stop = () => worker.postMessage({ ask: 'stop' } satisfies BulkAsk);
    let done = 0;
    setProgress({ done, stop });
    return new Promise((resolve) => {
      const end = (result: Result<Done<number>>) => {
        worker.terminate();
        workers.current.delete(worker);
        if (workers.current.size === 0) setProgress(null);
        if (result.ok) {
          long.current.add(result.value.entryId);
          void sendMessage('view:bookChanged', {});
        }
        resolve(result);
      };
      worker.onmessage = ({ data: said }: MessageEvent<BulkSay>) => {
        if (said.say === 'progress') {
          // Finding and writing are counted apart: what is shown never goes back.
          done = Math.max(done, said.written / Math.max(1, said.total));
          setProgress({ done, stop });
        } else
          end(said.say === 'done' ? ok({ value: said.value, entryId: said.entryId }) : fail(said.problem));
      };
      // A bug in there stands in the console; the page is answered.
      worker.onerror = () => end(fail({ code: 'storeClosed' }));
      worker.postMessage(asked);
    });
  }, []);

  const edit = useCallback<Bulk['edit']>((ids, change) => run({ ask: 'edit', ids, edit: change }), [run]);
  const erase = useCallback<Bulk['erase']>((ids, forGood) => run({ ask: 'erase', ids, forGood }), [run]);
  const undo = useCallback<Bulk['undo']>(
    (entryId, plain) => (long.current.has(entryId) ? run({ ask: 'undo', entryId }) : plain(entryId)),
    [run],
  );
  const remember = useCallback((entryId: Id) => void long.current.add(entryId), []);
  return useMemo(() => ({ progress, edit, erase, undo, remember }), [progress, edit, erase, undo, remember]);
}
