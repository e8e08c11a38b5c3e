import { i18n } from '#i18n';
import { type Offer, offersFor } from '../../lib/search/offers.ts';
import { suggestByWords } from '../../lib/store/index.ts';
import { onBook } from '../../lib/suggesting/ready-book.ts';
import { PLACES_AND_ACTS } from '../../lib/words/destinations.ts';

/** What goes by what is typed in the address bar. Without a book there are the places alone. */
export async function offerFor(typed: string): Promise<Offer[]> {
  const places = PLACES_AND_ACTS.map(({ key, fragment }) => ({ fragment, text: i18n.t(key) }));
  return offersFor(typed, places, async (most) => {
    const found = await onBook((db) => suggestByWords(db, typed, most));
    return found.ok ? found.value : [];
  });
}
