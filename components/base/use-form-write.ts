import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/words/index.ts';
import type { InForm } from './use-acts.ts';
import { useOneWrite } from './use-one-write.ts';

/**
 * Sends the form of a dialog, once at a time. Why it was refused stays with the form until the next attempt: a message of
 * the page would stand behind the dialog. `onSaved` is told only while the form is still there: whoever left it meanwhile
 * may have opened another, which a late answer must not close.
 */
export function useFormWrite(): {
  problem: Problem | null;
  /** While the answer is awaited. */
  busy: boolean;
  send: <T>(write: () => Promise<InForm<T>>, onSaved: (value: T) => void) => void;
} {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const sendOne = useOneWrite();
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const send = useCallback(
    <T>(write: () => Promise<InForm<T>>, onSaved: (value: T) => void) => {
      sendOne(async () => {
        setProblem(null);
        setBusy(true);
        try {
          const { value, problem: refusal } = await write();
          setProblem(refusal);
          if (value !== null && isThere.current) onSaved(value);
        } finally {
          setBusy(false);
        }
      });
    },
    [sendOne],
  );
  return { problem, busy, send };
}
