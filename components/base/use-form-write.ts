import { useCallback, useState } from 'react';
import type { Problem } from '../../lib/contact/index.ts';
import { useOneWrite } from './use-one-write.ts';

/**
 * Sends the form of a dialog, once at a time. Why it was refused stays with the form until the next attempt: a message of
 * the page would stand behind the dialog.
 */
export function useFormWrite(): {
  problem: Problem | null;
  send: (write: () => Promise<Problem | null>) => void;
} {
  const [problem, setProblem] = useState<Problem | null>(null);
  const sendOne = useOneWrite();
  const send = useCallback(
    (write: () => Promise<Problem | null>) => {
      setProblem(null);
      sendOne(async () => setProblem(await write()));
    },
    [sendOne],
  );
  return { problem, send };
}
