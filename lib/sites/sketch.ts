import { attr, childrenOf, prop } from './dom.ts';
import { ATTRIBUTES, ELEMENTS } from './markup-names.ts';

/** Most elements, and the deepest, that a sketch shows; a bug report has to stay readable. */
const MAX_ELEMENTS = 1500;
const MAX_DEPTH = 60;

/** Attributes whose values may be told when they are one of the words a specification or a page builder gives. */
const TECHNICAL: Readonly<Record<string, RegExp>> = {
  role: /^(?:main|button|dialog|list|listitem|navigation|banner|heading|img|link|region|article|tab|tabpanel|presentation|none)$/,
  rel: /^(?:canonical|me|nofollow|noopener|noreferrer|author|alternate|stylesheet|icon)$/,
  type: /^(?:application\/ld\+json|text\/javascript|module|button|submit|text|hidden|checkbox|radio)$/,
  itemprop: /^(?:name|givenName|familyName|jobTitle|worksFor|address|addressLocality|url|image|description)$/,
  itemtype: /^https?:\/\/schema\.org\/(?:Person|Organization|PostalAddress|ProfilePage|WebPage)$/,
  property:
    /^(?:og:(?:type|title|url|site_name|image|description)|profile:(?:first_name|last_name|username))$/,
  'aria-hidden': /^(?:true|false)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{2}(?:-[A-Z]{2})?$/,
  target: /^_(?:blank|self|parent|top)$/,
};
/** Words of page builders at the end of a value; the part in front may be somebody's id and is not told. */
const KNOWN_ENDS =
  /(?:Topcard|ExperienceTopLevelSection|EducationTopLevelSection|ExperienceDetailsSection|About|Activity|company-accent-4|school-accent-4|lazy-column|expandable-text-box|work_experience|person-name|job-title|company-name)$/;
const ENDED = ['id', 'componentkey', 'data-testid', 'data-qa', 'data-anonymize', 'data-sdui-screen'];

/**
 * The structure of a page for a bug report: element and attribute names, a few technical values, and of every text only
 * its length and kind (`Aa` words, `9` numbers). No word of the page is in it, nor of any address: what is not on the
 * lists above is replaced. Names of elements and attributes are told where a specification has them; one that a page has
 * made up (`<anna-berg-ceo>`) is a question mark, of elements with a number, so that the same ones are seen to be the same.
 */
export function sketchPage(document: Document): string {
  const lines: string[] = [];
  const madeUp = new Map<string, string>();
  const nameOf = (element: Element): string => {
    const name = prop(element, 'tagName').toLowerCase();
    if (ELEMENTS.has(name)) return name;
    const sign = madeUp.get(name) ?? `?${madeUp.size + 1}`;
    madeUp.set(name, sign);
    return sign;
  };
  let left = MAX_ELEMENTS;
  const draw = (element: Element, depth: number): void => {
    if (left-- <= 0 || depth > MAX_DEPTH) return;
    lines.push(`${' '.repeat(depth)}${nameOf(element)}${attributesOf(element)}${textKind(element)}`);
    const children = childrenOf(element).filter((child) => !UNTOLD.has(prop(child, 'tagName').toLowerCase()));
    for (const child of children) draw(child, depth + 1);
  };
  const root = prop(document, 'documentElement');
  if (root) draw(root, 0);
  if (left < 0) lines.push('…');
  return lines.join('\n');
}

const UNTOLD = new Set(['style', 'path', 'noscript']);

/** The name of an attribute where it is a known one; of the families that anybody may add to, the beginning. */
const attributeName = (name: string): string =>
  ATTRIBUTES.has(name) || ENDED.includes(name) ? name : `${/^(?:data|aria)-/.exec(name)?.[0] ?? ''}?`;

function attributesOf(element: Element): string {
  const names = Array.prototype.slice.call(prop(element, 'attributes'), 0, 30) as Attr[];
  return names
    .map(({ name }) => {
      const value = attr(element, name) ?? '';
      const technical = Object.hasOwn(TECHNICAL, name) ? TECHNICAL[name] : undefined;
      const told = technical?.test(value) ? value : ENDED.includes(name) ? KNOWN_ENDS.exec(value)?.[0] : null;
      if (told)
        return ` ${name}="${told === value ? '' : `${kindOf(value.slice(0, -told.length))}…`}${told}"`;
      return ` ${attributeName(name)}${value ? `=${kindOf(value)}` : ''}`;
    })
    .join('');
}

/** The own text of an element, without that of its children. */
function textKind(element: Element): string {
  let text = '';
  const nodes = Array.prototype.slice.call(prop(element as Node, 'childNodes'), 0, 500) as Node[];
  for (const node of nodes)
    if (prop(node, 'nodeType') === 3) text += (prop(node, 'nodeValue') ?? '').slice(0, 5000);
  const line = text.replace(/\s+/g, ' ').trim();
  return line ? ` ${kindOf(line)}` : '';
}

/** `‹Aa9 17 3w›`: capitals, small letters and numbers in it, its length, how many words. */
function kindOf(text: string): string {
  const kinds = [
    [/\p{Lu}/u, 'A'],
    [/\p{Ll}/u, 'a'],
    [/\p{Lo}/u, 'o'],
    [/\p{N}/u, '9'],
    [/[·•|]/, '·'],
    [/\p{Pd}/u, '-'],
    [/[*＊]/, '*'],
  ] as const;
  const kind = kinds.flatMap(([test, sign]) => (test.test(text) ? [sign] : [])).join('');
  return `‹${kind} ${text.length} ${text.split(' ').length}w›`;
}
