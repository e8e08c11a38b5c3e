import { dayOf } from '../../../../lib/days/index.ts';
import { addContact, logExchange, openBook, restoreBook } from '../../../../lib/store/index.ts';
import type { Result } from '../../../../lib/words/index.ts';
import { makeBigBook } from '../../big-book.ts';

/** A page of the extension that fills the book with so many people, and one more whose records hold these words. */

declare global {
  var erasing: { fill(people: number, words: readonly string[]): Promise<void> };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function fill(people: number, words: readonly string[]): Promise<void> {
  const db = must(await openBook());
  const now = new Date();
  must(await restoreBook(db, makeBigBook(people, now), 'replace', now));
  const [name = '', ...rest] = words;
  const text = rest.join(' ');
  const draft = { name, company: text, role: text, notes: text, labels: [text] };
  const { id } = must(await addContact(db, draft, null, now)).value;
  const entry = { on: dayOf(now), channel: 'met', reachedOut: 'me', note: text } as const;
  must(await logExchange(db, { ...entry, contactIds: [id], given: [], received: [] }, now));
  db.close();
}

globalThis.erasing = { fill };
document.title = 'ready';
