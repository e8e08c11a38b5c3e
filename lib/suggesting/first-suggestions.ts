import { suggestionsNow } from '../store/suggestions.ts';
import type { SuggestionRow } from '../store/tables.ts';
import type { Result } from '../words/index.ts';

/** Suggestions that the popup shows. */
export const SHOWN = 5;

/** So long the popup is not drawn, in milliseconds: a store that is being brought to another shape keeps longer. */
const PATIENCE_MS = 150;

/** Begun when this file is imported: the disk is read while the rest of the script, React with it, is made ready. */
const reading = suggestionsNow(SHOWN);

/** The first suggestions, for the first drawing of the popup; null when they keep it waiting for too long. */
export const firstSuggestions: Promise<Result<SuggestionRow[]> | null> = Promise.race([
  reading,
  new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null)),
]);
