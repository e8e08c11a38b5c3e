import { sendMessage } from '../../../../lib/browser/messaging.ts';
import { countSuggestions, openBook, restoreBook } from '../../../../lib/store/index.ts';
import { makeBigBook } from '../../big-book.ts';

/** Fills the store of the extension with `?people=N` and has the background rank them; says so in the title. */
async function fill(people: number): Promise<string> {
  const now = new Date();
  const opened = await openBook();
  if (!opened.ok) return `refused ${opened.error.code}`;
  const done = await restoreBook(opened.value, makeBigBook(people, now), 'replace', now);
  if (!done.ok) return `refused ${done.error.code}`;
  const ranked = await sendMessage('view:bookChanged', {});
  if (!ranked) return 'refused: no answer from the background';
  return ranked.ok
    ? `filled ${people}, ${await countSuggestions(opened.value)} suggestions`
    : `refused ${ranked.error.code}`;
}

const people = Number(new URLSearchParams(location.search).get('people'));
fill(people).then(
  (said) => {
    document.title = said;
  },
  (error: unknown) => {
    document.title = `refused ${String(error)}`;
  },
);
