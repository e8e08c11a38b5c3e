import type { Id } from '../words/index.ts';

/** What a committed write touched. `everything` after a restore or an import, when naming ids would say too little. */
export interface BookChange {
  tables: string[];
  contactIds: Id[];
  everything: boolean;
}

const CHANNEL = 'bollplank-book';
/** More ids than this in one act are told as `everything`: then reading all anew is quicker than mending. */
export const NAMED_IDS_LIMIT = 10_000;

let outgoing: BroadcastChannel | null = null;

/** Tells every open view, in this window and in others, that the book has changed. Called after the commit only. */
export function announceChange(change: BookChange): void {
  outgoing ??= new BroadcastChannel(CHANNEL);
  outgoing.postMessage(change);
}

/** Calls `listener` after every committed write, wherever it was made. Returns the function that stops it. */
export function onBookChange(listener: (change: BookChange) => void): () => void {
  const incoming = new BroadcastChannel(CHANNEL);
  incoming.onmessage = (event: MessageEvent<BookChange>) => listener(event.data);
  return () => incoming.close();
}
