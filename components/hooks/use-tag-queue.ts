import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { Done } from '../../lib/store/index.ts';
import { onBookChange } from '../../lib/store/notice.ts';
import type { TagChoice } from '../../lib/tagging/index.ts';
import { fail, type Id, ok, type Problem, type Result } from '../../lib/words/index.ts';
import type { MemberShown, QueueShown, TagAsk, TagSay } from '../../lib/workers/tag-messages.ts';
import TagWorker from '../../lib/workers/tag-worker.ts?worker';
import type { BulkProgress } from './use-bulk.ts';

export type { TagChoice } from '../../lib/tagging/index.ts';
export type { GroupShown, GroupsShown, MemberShown, QueueShown } from '../../lib/workers/tag-messages.ts';

/** Where the queue stands: proposals being made, there, or the book could not be read. */
export type TagQueueState =
  | { state: 'reading'; share: number }
  | { state: 'ready'; queue: QueueShown }
  | { state: 'problem'; problem: Problem };

export interface Members {
  key: string;
  people: MemberShown[];
  total: number;
}

export interface TagQueueDoor {
  shown: TagQueueState;
  /** The people of the group that was looked at last. */
  members: Members | null;
  /** How far a write is. */
  progress: BulkProgress;
  /** A write goes on, or the queue does not show yet what it changed: nothing can be accepted meanwhile. */
  busy: boolean;
  /** Looks at the first so many people of a group. */
  look: (key: string, count: number) => void;
  skip: (key: string) => void;
  /** Takes every tag that is sure, as one undoable act. The value is how many people it tagged. */
  acceptSure: () => Promise<Result<Done<number>>>;
  /** Takes one group with the tags as the user leaves them; `without` and `others` as the ticks say. */
  accept: (
    key: string,
    chosen: TagChoice,
    ticks: { without: Id[]; with: Id[] },
  ) => Promise<Result<Done<number>>>;
}

/** The tag queue of the book, held in a worker as long as the view is open, and mended after every write. */
export function useTagQueue(): TagQueueDoor {
  const [shown, setShown] = useState<TagQueueState>({ state: 'reading', share: 0 });
  const [members, setMembers] = useState<Members | null>(null);
  const [progress, setProgress] = useState<BulkProgress>(null);
  const [busy, setBusy] = useState(false);
  const isWritten = useRef(false);
  const worker = useRef<Worker | null>(null);
  const writing = useRef<((result: Result<Done<number>>) => void) | null>(null);

  const ask = useCallback((asked: TagAsk) => worker.current?.postMessage(asked), []);
  const end = useCallback((result: Result<Done<number>>) => {
    setProgress(null);
    isWritten.current = result.ok;
    if (!result.ok) setBusy(false);
    if (result.ok) void sendMessage('view:bookChanged', {});
    writing.current?.(result);
    writing.current = null;
  }, []);

  useEffect(() => {
    const made = new TagWorker();
    worker.current = made;
    made.onmessage = ({ data: said }: MessageEvent<TagSay>) => {
      if (said.say === 'reading')
        setShown((now) =>
          now.state === 'ready' ? now : { state: 'reading', share: said.done / Math.max(1, said.total) },
        );
      else if (said.say === 'queue') {
        setShown({ state: 'ready', queue: said.queue });
        if (isWritten.current) setBusy(false);
        isWritten.current = false;
      } else if (said.say === 'people') setMembers({ key: said.key, people: said.people, total: said.total });
      else if (said.say === 'progress')
        setProgress({
          done: said.written / Math.max(1, said.total),
          stop: () => made.postMessage({ ask: 'stop' } satisfies TagAsk),
        });
      else if (said.say === 'broken') setShown({ state: 'problem', problem: said.problem });
      else end(said.say === 'done' ? ok({ value: said.value, entryId: said.entryId }) : fail(said.problem));
    };
    // A bug in there stands in the console; the page is answered.
    made.onerror = () => {
      setShown({ state: 'problem', problem: { code: 'storeClosed' } });
      end(fail({ code: 'storeClosed' }));
    };
    ask({ ask: 'open' });
    const stop = onBookChange(({ tables, contactIds, everything }) =>
      ask({ ask: 'changed', ids: everything ? null : contactIds, settings: tables.includes('settings') }),
    );
    return () => {
      stop();
      // A write that goes on is a whole act of its own: it ends, and the worker with it.
      if (writing.current)
        made.onmessage = ({ data: said }: MessageEvent<TagSay>) => {
          if (said.say !== 'done' && said.say !== 'notDone') return;
          end(said.say === 'done' ? ok({ value: said.value, entryId: said.entryId }) : fail(said.problem));
          made.terminate();
        };
      else made.terminate();
      worker.current = null;
    };
  }, [ask, end]);

  const write = useCallback(
    (asked: TagAsk): Promise<Result<Done<number>>> => {
      if (!worker.current || writing.current)
        return Promise.resolve(fail<Problem>({ code: 'actStopped' }) as Result<Done<number>>);
      setBusy(true);
      return new Promise((resolve) => {
        writing.current = resolve;
        ask(asked);
      });
    },
    [ask],
  );
  // Always the same one: a view looks whenever this changes.
  const look = useCallback((key: string, count: number) => ask({ ask: 'people', key, count }), [ask]);
  return useMemo(
    () => ({
      shown,
      members,
      progress,
      busy,
      look,
      skip: (key) => ask({ ask: 'skip', key }),
      acceptSure: () => write({ ask: 'acceptSure' }),
      accept: (key, chosen, { without, with: looked }) =>
        write({ ask: 'accept', key, chosen, without, with: looked }),
    }),
    [shown, members, progress, busy, look, ask, write],
  );
}
