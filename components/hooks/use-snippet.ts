import { useEffect, useState } from 'react';
import type { Contact } from '../../lib/records/index.ts';
import { snippetOf } from '../../lib/search/marks.ts';
import type { Id } from '../../lib/words/index.ts';
import { fromStore } from './use-live.ts';

/** Long enough that neither typing nor scrolling past a row reads anything, in milliseconds. */
const REST = 120;

type Quoted = Pick<
  Contact,
  'notes' | 'offers' | 'needs' | 'labels' | 'headline' | 'location' | 'howWeMet' | 'emails'
>;

/** The texts of a contact in the order in which they are quoted. What somebody needs is no answer to who can help. */
export function quotedOf(contact: Quoted, asking: boolean): (string | null)[] {
  const { notes, offers, needs, labels, headline, location, howWeMet, emails } = contact;
  return [...offers, ...(asking ? [] : needs), notes, headline, ...labels, howWeMet, location, ...emails];
}

/**
 * Where in notes, labels, offers or the log a contact answers the folded `words`, in the spelling of the book. Null
 * until it has been read, and where the answer is elsewhere. Without words nothing is read.
 */
export function useSnippet(id: Id, words: string[], asking: boolean): string | null {
  const key = words.length > 0 ? `${asking ? '?' : ''}${words.join(' ')}` : '';
  const [found, setFound] = useState<{ key: string; text: string | null }>({ key: '', text: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the words and for `asking`
  useEffect(() => {
    if (!key) return;
    let current = true;
    const timer = setTimeout(async () => {
      const text = await fromStore(async ({ store, db }) => {
        const view = await store.contactOf(db, id);
        if (!view) return null;
        const here = snippetOf(quotedOf(view.contact, asking), words);
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
