import type { Id } from '../../lib/words/index.ts';
import { textOf } from '../base/save-export.ts';
import type { Acts } from '../base/use-acts.ts';
import { saveHeld } from '../hooks/use-held.ts';

/** Saves everything the book holds on one person. The browser shows the file; a failure is said here. */
export async function takeHeld(id: Id, act: Acts['act']): Promise<void> {
  const done = await saveHeld(id, textOf);
  if (!done.ok) await act(Promise.resolve(done), null);
}
