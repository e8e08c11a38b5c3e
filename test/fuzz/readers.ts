import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type PageReading, READING_FIELDS } from '../../lib/records/index.ts';
import { readPage } from '../../lib/sites/index.ts';
import { chosenText, pointedAt, textsOfPage } from '../../lib/sites/pointing.ts';
import { readByRules } from '../../lib/sites/rule.ts';
import { readSelection } from '../../lib/sites/selection.ts';
import { sketchPage } from '../../lib/sites/sketch.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { LetThrough } from './let-through.ts';
import { below, mutated, oneOf, type Random } from './mutate.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

const TAGS = [
  'div',
  'p',
  'span',
  'a',
  'h1',
  'h2',
  'ul',
  'li',
  'section',
  'form',
  'input',
  'img',
  'button',
  'svg',
  'script',
  'template',
  'dialog',
  'main',
  'object',
  'x-y',
  'table',
];
const CLOBBERS = [
  'children',
  'attributes',
  'querySelector',
  'querySelectorAll',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'nodeType',
  'tagName',
  'getAttribute',
  'closest',
  'childNodes',
  'length',
  'body',
  'documentElement',
  'constructor',
  '__proto__',
  'toString',
  'item',
  'title',
  'bollplankHandover',
];
const ATTRIBUTES = [
  ...CLOBBERS.flatMap((name) => [
    `name="${name}"`,
    `id="${name}"`,
    `itemprop="${name}"`,
    `class="h-card p-${name}"`,
    `property="${name}"`,
  ]),
  ...CLOBBERS.map((name) => `${name}="x"`),
  'componentkey="com.linkedin.sdui.profile.card.refACoAA0Topcard"',
  'componentkey="com.linkedin.sdui.profile.card.refACoAA0ExperienceTopLevelSection"',
  'componentkey="entity-collection-item-1"',
  'id="company-accent-4"',
  'id="experience"',
  'id="XingIdModule"',
  'data-member-id="1"',
  'href="/in/x/overlay/contact-info/"',
  'href="#"',
  'href="http://["',
  'class="h-card"',
  'class="vcard fn org"',
  'class="text-body-medium break-words"',
  'class="top-card-layout__title"',
  'class="h-resume"',
  'class="p-name p-org u-url"',
  'class="sz-speaker__name"',
  'itemscope itemtype="https://schema.org/Person"',
  'itemprop="name"',
  'typeof="Person" vocab="https://schema.org/"',
  'property="name"',
  'property="og:title" content="A B"',
  'property="og:type" content="profile"',
  'type="application/ld+json"',
  'data-anonymize="person-name"',
  'aria-label="a: b"',
  'aria-hidden="true"',
  'hidden',
  'style="display:none"',
  'role="button"',
];
const TEXTS = [
  'Anna Berg',
  '· 1st',
  '·',
  '2019 - 2020',
  '***',
  '<script>alert(1)</script>',
  '\u202Ex\u202C',
  '\uD800',
  '\u0000',
  '{"@type":"Person","name":"A","worksFor":{"name":"B"}}',
  '{"@type":["Person"],"name":{"@value":1},"constructor":{}}',
  '[[[[',
  '&lt;img src=x&gt;',
  '👩‍🔬',
  'رائد',
  '](x)',
  '',
];
const URLS = [
  'https://www.linkedin.com/in/x/',
  'https://www.linkedin.com/sales/lead/ACwAA01234567890123,x',
  'https://www.linkedin.com/in/%E0%A4%A/',
  'https://www.xing.com/profile/A_B',
  'https://github.com/x',
  'https://any.example/p',
  'https://any.example/speakers?x=%',
  'javascript:alert(1)',
  'x',
];

let window: JSDOM['window'] | undefined;
let used = 0;

/** A document that is used again and again: making one costs more than reading it. */
function documentOf(html: string): Document {
  if (!window || ++used > 2000) {
    window?.close();
    used = 0;
    window = new JSDOM('', { url: 'https://any.example/', virtualConsole: new VirtualConsole() }).window;
  }
  const { document } = window;
  // Browsers decode bytes: no half of a character ever reaches their parser, and this one throws at it.
  document.documentElement.innerHTML = html.toWellFormed();
  return document;
}

function element(random: Random, depth: number): string {
  if (depth === 0 || random() < 0.25)
    return random() < 0.8 ? oneOf(random, TEXTS) : mutated(random, oneOf(random, TEXTS), TEXTS);
  const tag = oneOf(random, TAGS);
  const attributes = Array.from({ length: below(random, 4) }, () => ` ${oneOf(random, ATTRIBUTES)}`).join('');
  const inner = Array.from({ length: below(random, 4) }, () => element(random, depth - 1)).join('');
  return `<${tag}${attributes}>${inner}${random() < 0.9 ? `</${tag}>` : ''}`;
}

function page(random: Random): string {
  const kind = random();
  const whole = oneOf(random, PAGES);
  if (kind < 0.01) return mutated(random, whole, ATTRIBUTES);
  if (kind < 0.3) {
    const at = below(random, whole.length);
    return mutated(random, whole.slice(at, at + 1200), [...ATTRIBUTES, ...TEXTS]);
  }
  return Array.from({ length: 1 + below(random, 5) }, () => element(random, 4)).join('');
}

/** One page, or text, read by every reader; throws where one does, and `LetThrough` where an answer is not as promised. */
export function fuzzReaders(random: Random): void {
  const url = oneOf(random, URLS);
  if (random() < 0.1) {
    check(readSelection(mutated(random, oneOf(random, TEXTS), TEXTS), url));
    return;
  }
  const document = documentOf(page(random));
  check(readPage(document, url));
  if (random() < 0.3) sketch(document);
  if (random() < 0.2) {
    const field = oneOf(random, ['name', 'headline', 'company', 'role', 'location'] as const);
    for (const chosen of textsOfPage(document, field).slice(0, 2)) chosenText(document, url, field, chosen);
    const elements = document.querySelectorAll('*');
    const at = elements[below(random, elements.length)];
    const pointed = at && pointedAt(document, url, at, field);
    const none: PageReading = { kind: 'none', site: null, problems: [{ code: 'notAPerson' }] };
    if (pointed) check(readByRules(none, document, url, [pointed.rule]));
  }
}

function sketch(document: Document): void {
  const text = sketchPage(document);
  if (/Anna|Berg|alert|bollplank|x-y/i.test(text))
    throw new LetThrough(`A word in a sketch: ${text.slice(0, 300)}`);
}

function check(reading: PageReading): void {
  if (reading.kind === 'none') {
    if (reading.problems.length === 0) throw new Error('Nobody, and nothing says why');
    return;
  }
  for (const field of READING_FIELDS) {
    const value = reading[field];
    if (value === null) continue;
    if (
      typeof value !== 'string' ||
      value.length > TEXT_LIMITS[field] ||
      value !== value.normalize('NFC').trim() ||
      !value.isWellFormed()
    )
      throw new Error(`${field} is no clean text: ${JSON.stringify(value).slice(0, 200)}`);
    if (/\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(value))
      throw new LetThrough(`Control characters in ${field}`);
  }
  if (reading.url !== null && !/^https?:\/\//.test(reading.url))
    throw new LetThrough(`The address ${reading.url}`);
}
