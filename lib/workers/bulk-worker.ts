import {
  type BookDb,
  type Done,
  editMany,
  eraseContacts,
  openBook,
  storeProblemOf,
  undo,
} from '../store/index.ts';
import { ok, type Result } from '../words/index.ts';
import type { BulkAsk, BulkSay } from './bulk-messages.ts';

/** Writes one act on many records away from the page, tells how far it is, and stops when asked to. */
const say = (said: BulkSay) => self.postMessage(said);

/** Milliseconds between two words of how far it is. */
const TELL_EVERY = 80;
let stopping = false;

self.onmessage = ({ data: asked }: MessageEvent<BulkAsk>) => {
  if (asked.ask === 'stop') {
    stopping = true;
    return;
  }
  write(asked).then(
    (result) => say(result.ok ? { say: 'done', ...result.value } : { say: 'notDone', problem: result.error }),
    (error: unknown) => {
      const problem = storeProblemOf(error);
      // Whatever happens, the page is answered; a bug stands in the console.
      say({ say: 'notDone', problem: problem ?? { code: 'storeClosed' } });
      if (!problem) self.reportError(error);
    },
  );
};

async function write(asked: Exclude<BulkAsk, { ask: 'stop' }>): Promise<Result<Done<number>>> {
  const opened = await openBook();
  if (!opened.ok) return opened;
  const db: BookDb = opened.value;
  const now = new Date();
  let told = 0;
  const watch = {
    stopped: () => stopping,
    onProgress: (written: number, total: number) => {
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      say({ say: 'progress', written, total });
    },
  };
  try {
    if (asked.ask === 'edit') return await editMany(db, asked.ids, asked.edit, now, watch);
    if (asked.ask === 'erase')
      return await eraseContacts(db, asked.ids, now, { forGood: asked.forGood, watch });
    const undone = await undo(db, asked.entryId, now, watch);
    return undone.ok ? ok({ value: 0, entryId: undone.value.entryId }) : undone;
  } finally {
    db.close();
  }
}
