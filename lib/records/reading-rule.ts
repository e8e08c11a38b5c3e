import type { Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
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

/** Most steps of a way, and longest texts, that a rule is made with. */
const MAX_WAY = 60;
const MAX_TEXT = 300;

/** Whether something is a rule, within the bounds that rules are made with. */
export function isReadingRule(found: unknown): found is ReadingRule {
  if (typeof found !== 'object' || found === null) return false;
  const rule = found as Partial<Record<keyof ReadingRule, unknown>>;
  const texts = [rule.id, rule.host, rule.path, rule.field, rule.createdAt];
  return (
    texts.every((text) => typeof text === 'string' && text.length <= MAX_TEXT) &&
    READING_FIELDS.some((field) => field === rule.field) &&
    Array.isArray(rule.way) &&
    rule.way.length <= MAX_WAY &&
    rule.way.every((step: unknown) => isStep(step)) &&
    (rule.anchor === null || isAnchor(rule.anchor))
  );
}

const isStep = (step: unknown): boolean =>
  typeof step === 'object' &&
  step !== null &&
  isShort(Reflect.get(step, 'tag')) &&
  Number.isSafeInteger(Reflect.get(step, 'nth'));

const isAnchor = (anchor: unknown): boolean =>
  typeof anchor === 'object' &&
  anchor !== null &&
  ['tag', 'attribute', 'value'].every((key) => isShort(Reflect.get(anchor, key))) &&
  ['whole', 'end'].includes(Reflect.get(anchor, 'match'));

const isShort = (text: unknown): boolean => typeof text === 'string' && text.length <= MAX_TEXT;
