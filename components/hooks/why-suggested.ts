import { explain, type Facts, type Why } from '../../lib/ranking/explain.ts';
import type { Parts } from '../../lib/ranking/score.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';

/** Everything that moved the score of a suggestion; empty for one stored before the facts were kept with it. */
export function whySuggested(row: SuggestionRow): Why[] {
  return hasFacts(row) ? explain(row) : [];
}

/** The store keeps parts and facts as the ranking made them, both or neither. */
function hasFacts(row: SuggestionRow): row is SuggestionRow & { parts: Parts; facts: Facts } {
  return 'facts' in row && typeof row.facts === 'object' && row.facts !== null;
}
