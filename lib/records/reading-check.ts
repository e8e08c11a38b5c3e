import { isDay } from '../days/day.ts';
import { PROBLEM_CODES, type Problem } from '../words/result.ts';
import { cleanLine, TEXT_LIMITS } from '../words/text.ts';
import {
  type PageReading,
  type Position,
  READING_FIELDS,
  type Reading,
  type ReadingField,
} from './reading.ts';
import { isReadingRule, type ReadingRule } from './reading-rule.ts';

/**
 * What comes back from the isolated world of a page is not to be trusted: the page's process may have been taken over
 * after our script was put there. So it is made anew of the parts that a reading has, each within its bounds.
 */

const MAX_ALIASES = 10;
const MAX_POSITIONS = 100;
const MAX_EMAILS = 10;
const MAX_PROBLEMS = 50;
/** Where a value was found, the parameters of a problem. */
const MAX_NOTE = 500;

type Found = Readonly<Record<string, unknown>>;
const isFound = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page may say, or fail to say: a value has its evidence, a missing one its problem. */
const EVIDENT = [...READING_FIELDS, 'url', 'handle'] as const;

/** A field of its own, never one that is inherited. */
const own = (found: Found, name: string): unknown => (Object.hasOwn(found, name) ? found[name] : undefined);
const line = (value: unknown, limit: number): string | null =>
  typeof value === 'string' ? cleanLine(value, limit) : null;

/** The reading that an answer from a page is, cleaned; null when it is none. Never throws on what was copied here. */
export function readingIn(answer: unknown): PageReading | null {
  if (!isFound(answer)) return null;
  const problems = problemsIn(own(answer, 'problems'));
  if (!problems) return null;
  const kind = own(answer, 'kind');
  const site = siteIn(own(answer, 'site'));
  if (kind === 'none') return { kind, site, problems };
  return kind === 'person' && site !== null ? personIn(answer, site, problems) : null;
}

/** The id of a site: a plain word. */
const siteIn = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,40}$/.test(value) ? value : null;

function personIn(answer: Found, site: string, problems: Problem[]): Reading {
  const fields = Object.fromEntries(
    READING_FIELDS.map((field) => [field, line(own(answer, field), TEXT_LIMITS[field])]),
  ) as Record<ReadingField, string | null>;
  const degree = own(answer, 'degree');
  const isOwn = own(answer, 'own');
  return {
    kind: 'person',
    site,
    ...fields,
    url: addressIn(own(answer, 'url')),
    handle: line(own(answer, 'handle'), TEXT_LIMITS.line),
    aliases: listIn(own(answer, 'aliases'), MAX_ALIASES).flatMap((one) => line(one, TEXT_LIMITS.line) ?? []),
    degree: degree === 1 || degree === 2 || degree === 3 ? degree : null,
    own: typeof isOwn === 'boolean' ? isOwn : null,
    positions: listIn(own(answer, 'positions'), MAX_POSITIONS).flatMap(positionIn),
    ...contactInfoIn(answer),
    evidence: evidenceIn(own(answer, 'evidence')),
    problems,
  };
}

function contactInfoIn(answer: Found): Pick<Reading, 'emails' | 'connectedOn'> {
  const emails = listIn(own(answer, 'emails'), MAX_EMAILS).flatMap((one) => {
    const text = line(one, TEXT_LIMITS.line);
    return text && /^\S+@\S+$/.test(text) ? text : [];
  });
  const connectedOn = own(answer, 'connectedOn');
  return {
    ...(emails.length > 0 ? { emails } : {}),
    ...(typeof connectedOn === 'string' && isDay(connectedOn) ? { connectedOn } : {}),
  };
}

const listIn = (value: unknown, most: number): unknown[] =>
  Array.isArray(value) ? value.slice(0, most) : [];

/** An address of the web, as it was written. */
function addressIn(value: unknown): string | null {
  const text = line(value, TEXT_LIMITS.url);
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

function positionIn(found: unknown): Position[] {
  if (!isFound(found)) return [];
  const title = line(own(found, 'title'), TEXT_LIMITS.role);
  const company = line(own(found, 'company'), TEXT_LIMITS.company);
  return title || company
    ? [{ title, company, from: monthIn(own(found, 'from')), to: monthIn(own(found, 'to')) }]
    : [];
}

const monthIn = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : null;

function evidenceIn(found: unknown): Reading['evidence'] {
  if (!isFound(found)) return {};
  return Object.fromEntries(
    EVIDENT.flatMap((name) => {
      const text = line(own(found, name), MAX_NOTE);
      return text ? [[name, text]] : [];
    }),
  );
}

function problemsIn(found: unknown): Problem[] | null {
  return Array.isArray(found) ? found.slice(0, MAX_PROBLEMS).flatMap(problemIn) : null;
}

function problemIn(found: unknown): Problem[] {
  if (!isFound(found)) return [];
  const code = PROBLEM_CODES.find((known) => known === own(found, 'code'));
  if (!code) return [];
  const params = own(found, 'params');
  const field = EVIDENT.find((known) => known === own(found, 'field'));
  return [
    {
      code,
      ...(field ? { field } : {}),
      ...(Array.isArray(params) ? { params: params.slice(0, 5).flatMap(paramIn) } : {}),
    },
  ];
}

const paramIn = (value: unknown): (string | number)[] =>
  typeof value === 'number' && Number.isFinite(value) ? [value] : [line(value, MAX_NOTE) ?? ''];

/** What was pointed at on a page: its text, and the rule for the field that was asked for. Null when it is none. */
export function pointedIn(
  answer: unknown,
  field: ReadingField,
): { text: string; rule: Omit<ReadingRule, 'id' | 'createdAt'> } | null {
  if (!isFound(answer)) return null;
  const text = line(own(answer, 'text'), TEXT_LIMITS[field]);
  const found = own(answer, 'rule');
  // With what the book adds, so that one check is the measure of all rules.
  const rule: unknown = isFound(found) ? { ...found, id: '', createdAt: '' } : null;
  if (!text || !isReadingRule(rule) || rule.field !== field) return null;
  const { host, path, anchor, way } = rule;
  return {
    text,
    rule: {
      host,
      path,
      field,
      anchor: anchor && {
        tag: anchor.tag,
        attribute: anchor.attribute,
        value: anchor.value,
        match: anchor.match,
      },
      way: way.map(({ tag, nth }) => ({ tag, nth })),
    },
  };
}

const MAX_TEXTS = 80;

/** Texts of a page to choose from. */
export function pageTextsIn(answer: unknown): { at: number; text: string }[] {
  return listIn(answer, MAX_TEXTS).flatMap((found) => {
    if (!isFound(found)) return [];
    const at = own(found, 'at');
    const text = line(own(found, 'text'), TEXT_LIMITS.headline);
    return text && Number.isSafeInteger(at) && Number(at) >= 0 ? [{ at: Number(at), text }] : [];
  });
}
