import { useMemo } from 'react';
import { FILLING_WORDS } from '../../lib/locales/languages.ts';
import { askedWords } from '../../lib/search/query.ts';
import type { ContactRow } from '../base/facets.ts';
import { Marked } from '../base/marked.tsx';
import { useSnippet } from '../hooks/use-snippet.ts';

/** Why somebody is in the answer when neither name nor work says so: the place that was found, marked. */
export function FoundIn({
  row,
  words,
  asking,
}: {
  row: ContactRow;
  words: string[];
  /** The words ask who can help: names do not answer that. */
  asking: boolean;
}) {
  const elsewhere = useMemo(
    () =>
      (asking ? askedWords(words, FILLING_WORDS).map(({ word }) => word) : words).filter(
        (word) => (asking || !row.search.name.includes(word)) && !row.search.work.includes(word),
      ),
    [row, words, asking],
  );
  const text = useSnippet(row.id, elsewhere, asking);
  if (!text) return null;
  return (
    <span className="people__found" dir="auto" title={text}>
      <Marked text={text} words={elsewhere} />
    </span>
  );
}
