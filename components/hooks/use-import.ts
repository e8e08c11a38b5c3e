import { useCallback, useRef, useState } from 'react';
import { dayOf, fail, type Problem, type Result } from '../../lib/contact/index.ts';
import type { Done } from '../../lib/store/index.ts';
import type { ImportPreview, Prepared } from './import-plan.ts';
import type { Commands } from './use-commands.ts';
import { fromStore } from './use-live.ts';

export type { ImportPreview } from './import-plan.ts';

/** Where an import stands. */
export type ImportStep =
  | { step: 'waiting' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; problem: Problem }
  | { step: 'preview'; preview: ImportPreview }
  | { step: 'writing'; preview: ImportPreview };

/**
 * An import from file to written book: read, compared with the book by the one rule of lib/capture, shown, taken as one
 * undoable act. Those who may be somebody known are left out, since nobody is there to ask one by one; what the user
 * wrote is never replaced.
 */
export function useImport(commands: Commands) {
  const [state, setState] = useState<ImportStep>({ step: 'waiting' });
  const prepared = useRef<Prepared | null>(null);

  const read = useCallback(async (file: File) => {
    setState({ step: 'reading', fileName: file.name });
    const { MAX_FILE_BYTES, parseFile } = await import('../../lib/transfer/index.ts');
    // A file too large is refused by its size, before its bytes fill the memory.
    const bytes = file.size > MAX_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
    const parsed = bytes
      ? parseFile(bytes, file.name, new Date())
      : fail({ code: 'fileTooLarge' as const, params: [file.name, MAX_FILE_BYTES / 1024 / 1024] });
    const refuse = (problem: Problem) => setState({ step: 'refused', fileName: file.name, problem });
    if (!parsed.ok) return refuse(parsed.error);
    const stored = await fromStore(({ store, db }) => store.wholeBook(db));
    if (!stored.ok) return refuse(stored.error);
    // Comparing is a chunk of its own: who only exports need not load it.
    const { prepareImport } = await import('./import-plan.ts');
    const planned = await prepareImport(file.name, parsed.value, stored.value, dayOf(new Date()));
    prepared.current = planned.prepared;
    setState({ step: 'preview', preview: planned.preview });
  }, []);

  const take = useCallback(async (): Promise<Result<Done<unknown>>> => {
    const todo = prepared.current;
    if (!todo) return { ok: false, error: { code: 'notFound' } };
    setState((now) => (now.step === 'preview' ? { step: 'writing', preview: now.preview } : now));
    const result =
      'book' in todo ? await commands.restoreBook(todo.book, 'merge') : await commands.applyPlans(todo.plans);
    if (result.ok) {
      prepared.current = null;
      setState({ step: 'waiting' });
    } else setState((now) => (now.step === 'writing' ? { step: 'preview', preview: now.preview } : now));
    return result;
  }, [commands]);

  const cancel = useCallback(() => {
    prepared.current = null;
    setState({ step: 'waiting' });
  }, []);
  return { state, read, take, cancel };
}
