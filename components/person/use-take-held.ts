import { useCallback } from 'react';
import type { Id } from '../../lib/words/index.ts';
import { textOf } from '../base/save-export.ts';
import type { Acts } from '../base/use-acts.ts';
import { useHeld } from '../hooks/use-held.ts';

/** Saves everything the book holds on one person. The browser shows the file; a failure is said here. */
export function useTakeHeld(act: Acts['act']): (id: Id) => Promise<void> {
  const { save } = useHeld();
  return useCallback(
    async (id) => {
      const done = await save(id, textOf);
      if (!done.ok) await act(Promise.resolve(done), null);
    },
    [act, save],
  );
}
