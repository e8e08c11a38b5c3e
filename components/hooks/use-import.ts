import { useCallback, useEffect, useRef, useState } from 'react';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { ImportPreview } from '../../lib/capture/import-plan.ts';
import type { SetAside } from '../../lib/records/index.ts';
import type { Done } from '../../lib/store/index.ts';
import type { HowWritten } from '../../lib/transfer/format.ts';
import type { ColumnMapping } from '../../lib/transfer/mapped-csv.ts';
import { fail, ok, type Problem, type Result } from '../../lib/words/index.ts';
import type {
  Chosen,
  ImportAsk,
  ImportSay,
  MappingShown,
  PickRow,
} from '../../lib/workers/import-messages.ts';
import ImportWorker from '../../lib/workers/import-worker.ts?worker';

export type { ImportPreview } from '../../lib/capture/import-plan.ts';

/** What the user says of a file before it is read once more. */
export interface ReadAgain {
  passphrase?: string;
  mapping?: ColumnMapping;
  written?: HowWritten | undefined;
}

/** Where an import stands. */
export type ImportStep =
  /** What the file that was taken last brought: `added` new people (null: some of them), and `left`, what could not be read of it. */
  | { step: 'waiting'; added?: number | null; left?: { fileName: string; records: SetAside[] } }
  | { step: 'reading'; fileName: string; share: number }
  | { step: 'sealed'; fileName: string; problem: Problem | null }
  | {
      step: 'refused';
      fileName: string;
      problem: Problem;
      mapping: MappingShown | null;
      written?: HowWritten | undefined;
    }
  | {
      step: 'preview';
      preview: ImportPreview;
      mapping: MappingShown | null;
      written?: HowWritten | undefined;
    }
  | {
      step: 'writing';
      preview: ImportPreview;
      mapping: MappingShown | null;
      written?: HowWritten | undefined;
      done: number;
      secondsLeft: number | null;
    };

/** What is told of a file after it was taken. */
const takenOf = ({ fileName, setAside, fresh }: ImportPreview, everybody: boolean) => ({
  ...(fresh > 0 ? { added: everybody ? fresh : null } : {}),
  ...(setAside.length > 0 ? { left: { fileName, records: setAside } } : {}),
});

/**
 * An import from file to written book: read, compared with the book by the one rule of lib/capture, shown, chosen from,
 * and taken as one undoable act; all of it in a worker. What the user wrote is never replaced. A stop, a closed tab or a
 * crash leaves the book as it was.
 */
export function useImport() {
  const [state, setState] = useState<ImportStep>({ step: 'waiting' });
  const [rows, setRows] = useState<{ rows: PickRow[]; more: boolean }>({ rows: [], more: false });
  const worker = useRef<Worker | null>(null);
  const file = useRef<File | null>(null);
  const kept = useRef('');
  /** The reading that goes on, and whether it is that of the import that was kept. */
  const reading = useRef(0);
  const goingOn = useRef(false);
  const taking = useRef<((result: Result<Done<null>>) => void) | null>(null);
  const began = useRef(0);
  /** Whether the file is taken as its preview says: no choice of people, nobody asked about. */
  const everybody = useRef(false);

  const hear = useCallback((said: ImportSay) => {
    const fileName = file.current?.name ?? kept.current;
    // Sent before that reading was stopped, or before another one began.
    if ('reading' in said && said.reading !== reading.current) return;
    if (said.say === 'sealed') setState({ step: 'sealed', fileName, problem: null });
    else if (said.say === 'read')
      setState((now) => (now.step === 'reading' ? { ...now, share: said.share } : now));
    else if (said.say === 'rows') setRows(said);
    else if (said.say === 'preview') {
      const { preview, mapping, written } = said;
      setState({ step: 'preview', preview, mapping, ...(written ? { written } : {}) });
      // A kept file that is to replace the book is shown again before it is taken.
      taking.current?.(fail({ code: 'importStopped' }));
      taking.current = null;
    } else if (said.say === 'refused') {
      const { problem, mapping, written } = said;
      // What the user has stopped needs no words.
      if (problem.code === 'importStopped') return;
      if (problem.code === 'passphraseWrong') return setState({ step: 'sealed', fileName, problem });
      setState({ step: 'refused', fileName, problem, mapping, ...(written ? { written } : {}) });
      taking.current?.(fail(problem));
      taking.current = null;
    } else if (said.say === 'progress') {
      const done = said.written / Math.max(1, said.total);
      const spent = (performance.now() - began.current) / 1000;
      const secondsLeft = done > 0.1 ? Math.ceil((spent / done) * (1 - done)) : null;
      setState((now) => (now.step === 'writing' ? { ...now, done, secondsLeft } : now));
    } else if (said.say === 'writing') {
      began.current = performance.now();
      setState({ step: 'writing', preview: said.preview, mapping: null, done: 0, secondsLeft: null });
    } else {
      if (said.say === 'taken') {
        void sendMessage('view:bookChanged', {});
        setState((now) => ({
          step: 'waiting',
          ...(now.step === 'writing' ? takenOf(now.preview, everybody.current) : {}),
        }));
      } else
        setState((now) =>
          now.step === 'writing'
            ? { step: 'preview', preview: now.preview, mapping: now.mapping, written: now.written }
            : now,
        );
      taking.current?.(
        said.say === 'taken' ? ok({ value: null, entryId: said.entryId }) : fail(said.problem),
      );
      taking.current = null;
    }
  }, []);

  const ask = useCallback(
    (asked: ImportAsk) => {
      if (!worker.current) {
        worker.current = new ImportWorker();
        worker.current.onmessage = (event: MessageEvent<ImportSay>) => hear(event.data);
        // A bug in there must not leave the page waiting; it stands in the console. What that worker held is lost with
        // it, so the file is to be chosen again.
        worker.current.onerror = () => {
          worker.current?.terminate();
          worker.current = null;
          const problem: Problem = { code: taking.current ? 'storeClosed' : 'fileUnknown' };
          if (taking.current) hear({ say: 'notTaken', problem });
          setState((now) =>
            now.step === 'refused'
              ? now
              : { step: 'refused', fileName: file.current?.name ?? '', problem, mapping: null },
          );
        };
      }
      worker.current.postMessage(asked);
    },
    [hear],
  );
  useEffect(() => () => worker.current?.terminate(), []);

  const read = useCallback(
    (chosen: File, more: ReadAgain = {}) => {
      file.current = chosen;
      goingOn.current = false;
      setState({ step: 'reading', fileName: chosen.name, share: 0 });
      ask({
        ask: 'read',
        reading: ++reading.current,
        file: chosen,
        passphrase: more.passphrase ?? '',
        mapping: more.mapping ?? null,
        ...(more.written ? { written: more.written } : {}),
      });
    },
    [ask],
  );
  const readAgain = useCallback(
    (more: ReadAgain) => {
      if (file.current) read(file.current, more);
      // Only the import that was kept is read again without its file; that writes.
      else if (goingOn.current)
        ask({ ask: 'continue', reading: ++reading.current, passphrase: more.passphrase ?? '' });
    },
    [read, ask],
  );
  const goOn = useCallback(
    (fileName: string): Promise<Result<Done<null>>> => {
      file.current = null;
      goingOn.current = true;
      kept.current = fileName;
      setState({ step: 'reading', fileName, share: 0 });
      void sendMessage('view:bookChanged', {});
      return new Promise((resolve) => {
        taking.current = resolve;
        ask({ ask: 'continue', reading: ++reading.current, passphrase: '' });
      });
    },
    [ask],
  );
  const take = useCallback(
    ({ choice, answers, mode, bringBack, changes }: Chosen): Promise<Result<Done<null>>> => {
      // Whoever closes the page the moment it is done takes the word of it along: the background looks for itself then.
      void sendMessage('view:bookChanged', {});
      began.current = performance.now();
      everybody.current = choice.by === 'all' && Object.keys(answers).length === 0;
      setState((now) =>
        now.step === 'preview' ? { ...now, step: 'writing', done: 0, secondsLeft: null } : now,
      );
      return new Promise((resolve) => {
        taking.current = resolve;
        ask({ ask: 'take', choice, answers, mode, bringBack, changes });
      });
    },
    [ask],
  );
  const findRows = useCallback((query: string) => ask({ ask: 'rows', query }), [ask]);
  const stop = useCallback(() => ask({ ask: 'stop' }), [ask]);
  const cancel = useCallback(() => {
    // Reading goes on no further; nothing has been written.
    ask({ ask: 'stop' });
    reading.current++;
    file.current = null;
    goingOn.current = false;
    taking.current?.(fail({ code: 'importStopped' }));
    taking.current = null;
    setState({ step: 'waiting' });
  }, [ask]);
  return { state, rows, read, readAgain, take, goOn, findRows, stop, cancel };
}
