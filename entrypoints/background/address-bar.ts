import { i18n } from '#i18n';
import { type Offer, offersFor } from '../../lib/search/offers.ts';
import { suggestByWords } from '../../lib/store/index.ts';
import { readyBook } from '../../lib/suggesting/keep-up.ts';
import { PLACES_AND_ACTS } from '../../lib/words/destinations.ts';

/** What goes by what is typed in the address bar. Without a book there are the places alone. */
export async function offerFor(typed: string): Promise<Offer[]> {
  const places = PLACES_AND_ACTS.map(({ key, fragment }) => ({ fragment, text: i18n.t(key) }));
  return offersFor(typed, places, async (most) => {
    const book = await readyBook();
    return book.ok ? suggestByWords(book.value, typed, most) : [];
  });
}
