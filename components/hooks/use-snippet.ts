import { useEffect, useState } from 'react';
import type { Id } from '../../lib/contact/index.ts';
import { snippetOf } from '../../lib/contact/marks.ts';
import { fromStore } from './use-live.ts';

/** Long enough that neither typing nor scrolling past a row reads anything, in milliseconds. */
const REST = 120;

/**
 * Where in notes, labels, offers or the log a contact answers the folded `words`, in the spelling of the book. Null
 * until it has been read, and where the answer is elsewhere. Without words nothing is read.
 */
export function useSnippet(id: Id, words: string[]): string | null {
  const key = words.join(' ');
  const [found, setFound] = useState<{ key: string; text: string | null }>({ key: '', text: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the words
  useEffect(() => {
    if (!key) return;
    let current = true;
    const timer = setTimeout(async () => {
      const text = await fromStore(async ({ store, db }) => {
        const view = await store.contactOf(db, id);
        if (!view) return null;
        const { notes, offers, needs, labels, headline, location, howWeMet, emails } = view.contact;
        const own = [...offers, ...needs, notes, headline, ...labels, howWeMet, location, ...emails];
        const here = snippetOf(own, words);
        if (here) return here;
        const log = await store.exchangesOf(db, id);
        return snippetOf(
          log.map((exchange) => exchange.note),
          words,
        );
      });
      if (current) setFound({ key, text: text.ok ? text.value : null });
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, key]);
  return found.key === key ? found.text : null;
}
