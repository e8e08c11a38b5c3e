import type { PageReading, ReadingField, ReadingRule } from '../records/index.ts';
import { MAX_RULES } from '../records/reading-rule.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { isKnownHost, isLateProfile } from './addresses.ts';
import { all, attr, childrenOf, parentOf, prop, textOf } from './dom.ts';
import { Draft, readable } from './draft.ts';
import { pageHandle, plainUrl } from './generic-address.ts';
import { type Site, webAddress } from './site.ts';

/** What a rule says of the page, without what the book adds to it. */
export type RuleShape = Omit<ReadingRule, 'id' | 'createdAt'>;

/** Attributes whose values name a part of a page, the most lasting first. */
const MARKS = ['itemprop', 'data-testid', 'data-qa', 'data-anonymize', 'componentkey', 'id', 'name', 'role'];
/** A value that may be a name given by a programmer: one word, no run of numbers, not too long. */
const LASTING = /^[A-Za-z](?!.*\d{2})[\w:.-]{1,50}$/;
/** The last word of a value made of an id and a word: `card.refACoAA…Topcard`. */
const LASTING_END = /[A-Z][a-z]{3,30}$/;
const TAG = /^[a-z][a-z0-9-]{0,40}$/i;
const MAX_WAY = 60;

/** The kind of address a page has: `/people/anna-berg` → `/people/*`. The only part of a short path is always `*`. */
export function pathKind(url: URL): string {
  const parts = url.pathname.split('/').filter(Boolean);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return parts.length === 0 ? '/' : '/*';
  const kind = LASTING.test(first) ? first : '*';
  return `/${[kind, ...rest.map(() => '*')].join('/')}`;
}

/**
 * Makes a rule for an element the user has pointed at: the nearest element around it that a lasting attribute marks and
 * no other on the page, then the way down by tag and number. Null when the page has no usable address, or the element is
 * not to be found again by the rule. No text of the page gets into a rule: values that hold a part of the address or of
 * the element's own text are not used.
 */
export function makeRule(
  document: Document,
  url: string,
  element: Element,
  field: ReadingField,
): RuleShape | null {
  const address = webAddress(url);
  if (!address) return null;
  const secret = [...address.pathname.split('/'), ...textOf(element, 500).split(/\s+/)]
    .map(fold)
    .filter((part) => part.length > 2);
  const way: ReadingRule['way'] = [];
  let anchor: ReadingRule['anchor'] = null;
  for (let at: Element | null = element; at && !anchor; at = parentOf(at)) {
    const found = anchorOf(document, at, secret);
    if (found) anchor = found;
    else {
      const above = parentOf(at);
      if (!above) break;
      const tag = tagOf(at);
      way.unshift({
        tag,
        nth: childrenOf(above)
          .filter((child) => tagOf(child) === tag)
          .indexOf(at),
      });
    }
  }
  const rule: RuleShape = { host: address.hostname, path: pathKind(address), field, anchor, way };
  return findByRule(document, rule) === element ? rule : null;
}

function anchorOf(document: Document, element: Element, secret: readonly string[]): ReadingRule['anchor'] {
  const tag = tagOf(element);
  if (!TAG.test(tag)) return null;
  for (const attribute of MARKS) {
    const value = attr(element, attribute) ?? '';
    if (!value || secret.some((part) => fold(value).includes(part))) {
      const end = LASTING_END.exec(value)?.[0];
      if (!end || secret.some((part) => fold(end).includes(part))) continue;
      const anchor = { tag, attribute, value: end, match: 'end' } as const;
      if (findAnchor(document, anchor) === element) return anchor;
      continue;
    }
    const end = LASTING_END.exec(value)?.[0];
    const tried = [
      ...(LASTING.test(value) ? [{ tag, attribute, value, match: 'whole' } as const] : []),
      ...(end && !LASTING.test(value) ? [{ tag, attribute, value: end, match: 'end' } as const] : []),
    ];
    for (const anchor of tried) if (findAnchor(document, anchor) === element) return anchor;
  }
  return null;
}

/** The one element that carries the mark; null when there is none, or more than one. */
function findAnchor(document: Document, anchor: NonNullable<ReadingRule['anchor']>): Element | null {
  const { tag, attribute, value, match } = anchor;
  // The values come from a file at times: only plain words are put into a selector.
  if (!TAG.test(tag) || !MARKS.includes(attribute) || !/^[\w:.-]{1,60}$/.test(value)) return null;
  const found = all(document, `[${attribute}${match === 'end' ? '$' : ''}="${value}"]`, 50).filter(
    (element) => tagOf(element) === tag,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The element a rule leads to, or null where the page is built otherwise. Never throws, whatever the rule holds. */
export function findByRule(
  document: Document,
  { anchor, way }: Pick<RuleShape, 'anchor' | 'way'>,
): Element | null {
  let at: Element | null = anchor ? findAnchor(document, anchor) : prop(document, 'documentElement');
  if (way.length > MAX_WAY) return null;
  for (const { tag, nth } of way) {
    if (!at) return null;
    at = childrenOf(at).filter((child) => tagOf(child) === tag)[nth] ?? null;
  }
  return at;
}

/** Whether a rule is for pages such as this one. */
export function isRuleFor(rule: Pick<RuleShape, 'host' | 'path'>, url: string): boolean {
  const address = webAddress(url);
  return address !== null && rule.host === address.hostname && rule.path === pathKind(address);
}

/**
 * Completes a reading by the rules the user has made: fields without a value are looked for where the user pointed; what
 * the page's own reader found stands. A page that shows nobody becomes a person where a rule finds a name, except on a
 * known site's pages that are nobody's profile.
 */
export function readByRules(
  reading: PageReading,
  document: Document,
  url: string,
  rules: readonly RuleShape[],
): PageReading {
  const mine = rules.slice(0, MAX_RULES).filter((rule) => isRuleFor(rule, url));
  if (mine.length === 0) return reading;
  if (reading.kind === 'person') {
    const filled = { ...reading, evidence: { ...reading.evidence } };
    for (const { field, text } of textsOf(document, mine))
      if (filled[field] === null) {
        filled[field] = text;
        filled.evidence[field] = POINTED;
        filled.problems = filled.problems.filter((problem) => problem.field !== field);
      }
    return filled;
  }
  const address = webAddress(url);
  if (!address || (isKnownHost(url) && !isLateProfile(url))) return reading;
  const draft = new Draft(BY_HAND);
  for (const { field, text } of textsOf(document, mine)) draft.offer(field, text, POINTED);
  if (draft.reading.name === null) return reading;
  const plain = plainUrl(address);
  draft.address(plain, pageHandle(plain), 'address of the page');
  return draft.finish();
}

const POINTED = 'where you pointed';

/** Pages without a reader of their own, where the user has pointed. */
const BY_HAND: Pick<Site, 'site' | 'fields'> = {
  site: 'web',
  fields: ['name', 'headline', 'company', 'role', 'location'],
};

function textsOf(document: Document, rules: readonly RuleShape[]): { field: ReadingField; text: string }[] {
  return rules.flatMap((rule) => {
    const text = textAt(findByRule(document, rule), rule.field);
    return text ? [{ field: rule.field, text }] : [];
  });
}

/** What an element says, as the value of a field; null when it says nothing, or too much to be one field. */
export function textAt(element: Element | null, field: ReadingField): string | null {
  const text = textOf(element, 2000).replace(/\s+/g, ' ').trim();
  return text.length > TEXT_LIMITS[field] ? null : readable(text, TEXT_LIMITS[field]);
}

const tagOf = (element: Element): string => prop(element, 'tagName').toLowerCase();
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
