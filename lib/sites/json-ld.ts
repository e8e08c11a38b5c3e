import { all, scriptText } from './dom.ts';

/** Most blocks, characters and objects looked at on one page. */
const MAX_BLOCKS = 200;
const MAX_BLOCK = 500_000;
const MAX_TOTAL = 2_000_000;
const MAX_OBJECTS = 5000;

export type JsonObject = { readonly [key: string]: unknown };

/** An object's own property; never one of its prototype. */
export function field(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A text, or the name of an object, or the first of a list of such. Names may be objects again, to a depth. */
export function textIn(value: unknown, depth = 3): string | null {
  for (const item of list(value).slice(0, 20)) {
    if (typeof item === 'string' && item.trim()) return item;
    if (isObject(item) && depth > 0) {
      const name = textIn(field(item, 'name') ?? field(item, '@value'), depth - 1);
      if (name) return name;
    }
  }
  return null;
}

export function isType(object: JsonObject, type: string): boolean {
  return list(field(object, '@type')).some(
    (name) =>
      typeof name === 'string' && (name === type || name.endsWith(`/${type}`) || name.endsWith(`:${type}`)),
  );
}

/** A person found in a block of data, and the property under which it hung (null at the top or in a graph). */
export interface FoundPerson {
  person: JsonObject;
  under: string | null;
  /** The type of the object it hung in. */
  of: JsonObject | null;
  /** Only said to have written something on the page: in a graph it stands beside what it wrote. */
  isWriter: boolean;
}

/** What people write, and under which properties it names them. */
const WORKS = [
  'Article',
  'NewsArticle',
  'BlogPosting',
  'TechArticle',
  'Report',
  'Review',
  'Comment',
  'Recipe',
];
const WRITERS = new Set(['author', 'creator', 'contributor', 'editor', 'reviewedBy']);

/** Every schema.org Person in the page's JSON-LD, in the order of the page. Broken blocks are passed over. */
export function findPersons(document: Document): FoundPerson[] {
  const found: FoundPerson[] = [];
  const byId = new Map<string, JsonObject>();
  const writers = new Set<string>();
  const subjects = new Set<string>();
  let left = MAX_TOTAL;
  let objects = MAX_OBJECTS;
  for (const script of all(document, 'script[type="application/ld+json" i]', MAX_BLOCKS)) {
    const text = scriptText(script, Math.min(MAX_BLOCK, left));
    left -= text.length;
    // A queue instead of recursion: the depth of the data is the page's choice.
    const queue: FoundPerson[] = list(parse(text)).flatMap((person) =>
      isObject(person) ? [{ person, under: null, of: null, isWriter: false }] : [],
    );
    for (let at = 0; at < queue.length && objects > 0; at++, objects--) {
      const next = queue[at];
      if (!next) break;
      const { person: object } = next;
      const id = field(object, '@id');
      if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
      if (isType(object, 'Person')) found.push(next);
      const isWork = WORKS.some((type) => isType(object, type));
      for (const [key, value] of Object.entries(object).slice(0, 200)) {
        for (const inner of list(value).slice(0, 500)) {
          if (!isObject(inner)) continue;
          const named = field(inner, '@id');
          if (isWork && WRITERS.has(key) && typeof named === 'string') writers.add(named);
          if (!isWork && key === 'mainEntity' && typeof named === 'string') subjects.add(named);
          queue.push({ person: inner, under: key === '@graph' ? null : key, of: object, isWriter: false });
        }
      }
    }
  }
  return found.map((hit) => {
    const id = field(hit.person, '@id');
    return typeof id === 'string'
      ? { ...hit, person: byId.get(id) ?? hit.person, isWriter: writers.has(id) && !subjects.has(id) }
      : hit;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(
        /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
        '',
      ),
    );
  } catch {
    return null; // Not JSON, or nested deeper than the parser goes.
  }
}

/** Jobs in `worksFor` (they go on) and `alumniOf` (former employers, as LinkedIn writes them), with dates where given. */
export function employersIn(person: JsonObject, key: 'worksFor' | 'alumniOf') {
  return list(field(person, key))
    .slice(0, 100)
    .flatMap((item) => {
      const company = textIn(item);
      if (!company) return [];
      const member = isObject(item) ? field(item, 'member') : null;
      const role = isObject(member) ? member : {};
      return [
        {
          company,
          isSchool:
            isObject(item) &&
            (isType(item, 'EducationalOrganization') || isType(item, 'CollegeOrUniversity')),
          title: textIn(field(role, 'roleName')) ?? textIn(field(role, 'jobTitle')),
          from: moment(field(role, 'startDate')),
          to: moment(field(role, 'endDate')),
        },
      ];
    });
}

function moment(value: unknown): string | null {
  return (
    /^\d{4}(?:-\d\d){0,2}/.exec(
      typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '',
    )?.[0] ?? null
  );
}
