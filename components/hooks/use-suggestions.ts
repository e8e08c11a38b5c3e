import { suggestionsNow } from '../../lib/store/suggestions.ts';
import type { SuggestionRow } from '../../lib/store/tables.ts';
import type { Loaded } from './loaded.ts';
import { useLive } from './use-live.ts';

/** The first `limit` suggestions, best first. Loads neither Dexie nor anything else of the book. */
export function useSuggestions(limit: number): Loaded<SuggestionRow[]> {
  return useLive(
    `suggestions/${limit}`,
    () => suggestionsNow(limit),
    (change) => change.tables.includes('suggestions'),
  );
}
