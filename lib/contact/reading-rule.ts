import type { Instant } from './day.ts';
import type { Id } from './ids.ts';
import type { ReadingField } from './reading.ts';

/**
 * Where a field stands on the pages of one site, as the user has pointed at it. Holds structure and names of attributes
 * only, no text of the page. See lib/sites/rule.ts for how one is made and followed.
 */
export interface ReadingRule {
  id: Id;
  /** The exact host: `www.example.com`. */
  host: string;
  /** The parts of the address that pages of the kind share; `*` for the others: `/people/*`. */
  path: string;
  field: ReadingField;
  /** The element with a lasting mark from which the way starts; null: from the top of the document. */
  anchor: { tag: string; attribute: string; value: string; match: 'whole' | 'end' } | null;
  /** From there down: the n-th child element with this tag (0 is the first). */
  way: { tag: string; nth: number }[];
  createdAt: Instant;
}

/** Most rules that are kept and followed. */
export const MAX_RULES = 200;
