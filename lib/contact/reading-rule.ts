import type { Instant } from './day.ts';
import type { Id } from './ids.ts';
import { READING_FIELDS, type ReadingField } from './reading.ts';

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

/** The rules among what a file or an older version has left as rules, at most `MAX_RULES`. */
export function rulesIn(found: unknown): ReadingRule[] {
  return Array.isArray(found) ? found.filter(isReadingRule).slice(-MAX_RULES) : [];
}

function isReadingRule(found: unknown): found is ReadingRule {
  if (typeof found !== 'object' || found === null) return false;
  const rule = found as Partial<Record<keyof ReadingRule, unknown>>;
  const texts = [rule.id, rule.host, rule.path, rule.field, rule.createdAt];
  return (
    texts.every((text) => typeof text === 'string') &&
    READING_FIELDS.some((field) => field === rule.field) &&
    Array.isArray(rule.way) &&
    rule.way.every((step: unknown) => isStep(step)) &&
    (rule.anchor === null || isAnchor(rule.anchor))
  );
}

const isStep = (step: unknown): boolean =>
  typeof step === 'object' &&
  step !== null &&
  typeof Reflect.get(step, 'tag') === 'string' &&
  typeof Reflect.get(step, 'nth') === 'number';

const isAnchor = (anchor: unknown): boolean =>
  typeof anchor === 'object' &&
  anchor !== null &&
  ['tag', 'attribute', 'value', 'match'].every((key) => typeof Reflect.get(anchor, key) === 'string');
