import { suggestionsNow } from '../../lib/store/suggestions.ts';
import type { SuggestionRow } from '../../lib/store/tables.ts';
import type { Result } from '../../lib/words/index.ts';
import { type Loaded, loadedOf } from '../../lib/words/loaded.ts';
import { useLive } from './use-live.ts';

/** As many as a week may bring (the highest weekly budget). */
export const MOST_SUGGESTED = 50;

/**
 * The first `limit` suggestions, best first. Loads neither Dexie nor anything else of the book. `first` is what was read
 * before the view was drawn: it is shown at once, and then read again.
 */
export function useSuggestions(
  limit: number,
  first: Result<SuggestionRow[]> | null = null,
): Loaded<SuggestionRow[]> {
  return useLive(
    `suggestions/${limit}`,
    () => suggestionsNow(limit),
    (change) => change.tables.includes('suggestions'),
    undefined,
    first ? loadedOf(first) : undefined,
  );
}
