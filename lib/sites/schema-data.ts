import { all, attr, closest, contains, parentOf, prop, textOf } from './dom.ts';
import { field, isType, type JsonObject } from './json-ld.ts';

/** Most properties read of one item, and how deep items are followed into each other. */
const MAX_PROPERTIES = 300;
const MAX_DEPTH = 4;

/** The two ways of putting data into the markup itself, by the attributes they use. */
interface Syntax {
  item: string;
  type: string;
  property: string;
}
const MICRODATA: Syntax = { item: '[itemscope]', type: 'itemtype', property: 'itemprop' };
const RDFA: Syntax = { item: '[typeof]', type: 'typeof', property: 'property' };

/** Persons stated in microdata or RDFa that are not a property of something else, in the shape of JSON-LD. */
export function markedUpPersons(document: Document): JsonObject[] {
  return [MICRODATA, RDFA].flatMap((syntax) =>
    all(document, `[${syntax.type}*="Person"]`, 200)
      .filter((item) => {
        const under = attr(item, syntax.property);
        return under === null || /(?:^|[\s:/])(?:mainEntity|about)$/.test(under);
      })
      .map((item) => readItem(item, syntax, 0))
      .filter((item) => isType(item, 'Person')),
  );
}

function readItem(item: Element, syntax: Syntax, depth: number): JsonObject {
  const values = new Map<string, unknown[]>();
  const types = (attr(item, syntax.type) ?? '').split(/\s+/).map((type) => type.replace(/^schema:/, ''));
  for (const element of all(item, `[${syntax.property}]`, MAX_PROPERTIES)) {
    const up = parentOf(element);
    if (!up || !contains(item, element) || closest(up, syntax.item) !== item) continue;
    const value = statedValue(element, syntax, depth);
    for (const name of (attr(element, syntax.property) ?? '').split(/\s+/).slice(0, 5)) {
      const key = name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
      if (key) values.set(key, [...(values.get(key) ?? []), value]);
    }
  }
  // fromEntries defines own properties, so that a property called __proto__ is one like any other.
  return Object.fromEntries([...values, ['@type', types]]);
}

function statedValue(element: Element, syntax: Syntax, depth: number): unknown {
  const isItem = attr(element, syntax.item.slice(1, -1)) !== null;
  if (isItem && depth < MAX_DEPTH) return readItem(element, syntax, depth + 1);
  const stated = attr(element, 'content');
  if (stated !== null) return stated;
  const tag = prop(element, 'tagName').toUpperCase();
  if (tag === 'TIME' || tag === 'DATA')
    return attr(element, 'datetime') ?? attr(element, 'value') ?? textOf(element);
  const link = attr(element, 'href') ?? attr(element, 'resource') ?? attr(element, 'src');
  // A linked name is a name and an address at once.
  return link === null ? textOf(element) : { '@id': link, url: link, name: textOf(element) };
}

/** The address in a property that may be a text or an object. */
export function linkIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  const link = typeof first === 'object' && first !== null ? field(first as JsonObject, 'url') : null;
  return typeof link === 'string' ? link : null;
}
