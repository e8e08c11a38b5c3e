import type { Id, Result, Side } from '../../lib/words/index.ts';
import { fromStore } from './use-live.ts';

/** The open promise of one side with these words, the earliest due first; null where it is no longer open. */
function findOpenPromise(contactId: Id, by: Side, text: string): Promise<Result<Id | null>> {
  return fromStore(async ({ store, db }) => {
    const promises = await store.promisesOf(db, contactId);
    const open = promises.find((one) => one.doneOn === null && one.by === by && one.text === text);
    return open?.id ?? null;
  });
}

/** Gives what finds an open promise by its words; the same function always. */
export const useOpenPromise = () => findOpenPromise;
