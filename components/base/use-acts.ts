import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FieldConflict } from '../../lib/records/index.ts';
import type { Id, Problem, Result } from '../../lib/words/index.ts';
import type { Toast } from './toast.tsx';
import { useUntoldErrors } from './use-untold-errors.ts';
import { problemText } from './words.ts';

/** A write that was made: its value, and the journal entry that takes it back. */
interface Made<T> {
  value: T;
  entryId: Id;
}

export interface Acts {
  toast: Toast | null;
  /**
   * Waits for a write, then says `text` with Undo, or why it failed. `text: null` says nothing (autosave) but can still
   * be undone by key; a function says it of the value. `final`: there is no Undo for this one. `onRefused` is told why it
   * failed instead of the user, where a dialog stands before the message; `onConflict` what was changed elsewhere, too, and
   * says whether the form shows it. The value of the write, or null when it failed.
   */
  act: <T>(
    write: Promise<Result<Made<T>>>,
    text: string | null | ((value: T) => string),
    options?: {
      final?: boolean;
      onRefused?: (problem: Problem) => void;
      onConflict?: ((conflicts: readonly FieldConflict[]) => boolean) | undefined;
    },
  ) => Promise<T | null>;
  undo: (entryId: Id) => void;
  /** Whether an act has been taken back from here and not been done again. */
  isUndone: (entryId: Id) => boolean;
  /** Takes back the last act that has an Undo, as Ctrl/⌘-Z does; says so where there is none. */
  undoLast: () => void;
  close: () => void;
}

/** How many acts Ctrl/⌘-Z remembers while the view is open. */
const REMEMBERED = 50;

/** What is pressed rather than typed into, of all that is an input. */
const PRESSED = ['radio', 'checkbox', 'button', 'submit', 'reset', 'file', 'image', 'color', 'range'];

/**
 * True when the key press means "undo" and no text field has the focus: a field takes back its own text, and one that was
 * just emptied would lose it for good if the key undid another act instead.
 */
function isUndoKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
    return false;
  const target = event.composedPath()[0];
  const typing =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !PRESSED.includes(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable);
  return !typing;
}

/** Every write of a view passes here: one message with Undo at a time, and Ctrl/⌘-Z through the acts before it. */
export function useActs(undoEntry: (entryId: Id) => Promise<Result<Made<unknown>>>): Acts {
  const [toast, setToast] = useState<Toast | null>(null);
  const [undone, setUndone] = useState<ReadonlySet<Id>>(new Set());
  const made = useRef<Id[]>([]);
  const underWay = useRef(new Set<Id>());
  const count = useRef(0);
  const say = useCallback((said: Omit<Toast, 'key'>) => setToast({ ...said, key: ++count.current }), []);

  const act = useCallback<Acts['act']>(
    async (write, words, { final = false, onRefused, onConflict } = {}) => {
      const result = await write;
      if (!result.ok) {
        const { conflicts } = result.error;
        if (conflicts && onConflict?.(conflicts)) return null;
        if (onRefused) onRefused(result.error);
        else say({ text: problemText(result.error), problem: true });
        return null;
      }
      const { value, entryId } = result.value;
      const text = typeof words === 'function' ? words(value) : words;
      if (!final) made.current = [...made.current, entryId].slice(-REMEMBERED);
      if (text !== null) say(final ? { text } : { text, entryId });
      return value;
    },
    [say],
  );
  const undo = useCallback(
    async (entryId: Id) => {
      // A double click asks twice for one undo.
      if (underWay.current.has(entryId)) return;
      underWay.current.add(entryId);
      const redoing = !made.current.includes(entryId);
      made.current = made.current.filter((id) => id !== entryId);
      const result = await undoEntry(entryId);
      // Once undone an entry is never undone again; one that failed may be tried again.
      if (!result.ok) underWay.current.delete(entryId);
      if (!result.ok) return say({ text: problemText(result.error), problem: true });
      setUndone((before) => new Set([...before, entryId]));
      if (redoing) {
        made.current.push(result.value.entryId);
        say({ text: i18n.t('ui.redone'), entryId: result.value.entryId });
      } else say({ text: i18n.t('ui.undone'), entryId: result.value.entryId, isUndo: true });
    },
    [undoEntry, say],
  );
  const close = useCallback(() => setToast(null), []);
  // An act that can still be undone keeps its Undo.
  useUntoldErrors(
    useCallback((error: unknown) => {
      const key = ++count.current;
      setToast((shown) => ({ ...(shown?.entryId ? shown : { key, text: '' }), failure: { error } }));
    }, []),
  );

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const last = made.current.at(-1);
      if (!last || !isUndoKey(event)) return;
      event.preventDefault();
      void undo(last);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [undo]);

  const undoLast = useCallback(() => {
    const last = made.current.at(-1);
    if (last) void undo(last);
    else say({ text: i18n.t('ui.nothingToUndo') });
  }, [undo, say]);
  return {
    toast,
    act,
    undo: useCallback((id) => void undo(id), [undo]),
    isUndone: (entryId) => undone.has(entryId),
    undoLast,
    close,
  };
}

/** What became of a write of a dialog's form: its value, or why it was refused; neither where nothing was tried. */
export interface InForm<T> {
  value: T | null;
  problem: Problem | null;
}

/** `act` for the form of a dialog, which shows itself why it was refused. */
export async function actInForm<T>(
  { act }: Pick<Acts, 'act'>,
  write: Promise<Result<Made<T>>>,
  text: string | ((value: T) => string),
  onConflict?: (conflicts: readonly FieldConflict[]) => boolean,
): Promise<InForm<T>> {
  const refused: Problem[] = [];
  const value = await act(write, text, { onRefused: (problem) => refused.push(problem), onConflict });
  return { value, problem: refused[0] ?? null };
}
