import fc from 'fast-check';
import type { Book } from '../../lib/records/index.ts';

/** Texts that mean something to one format or another, line breaks and control characters in front. */
const ATTACKS = [
  'x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Injected\r\nX-INJECTED:1',
  'x\nEND:VEVENT\nBEGIN:VEVENT\nX-INJECTED:1\nSUMMARY:Injected',
  'x\r\n X-INJECTED:1',
  'x\rX-INJECTED:1',
  'x\u2028X-INJECTED:1\u2029X-INJECTED:1\u0085X-INJECTED:1',
  '"\r\nX-INJECTED="1":2',
  '![x](http://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '<img src=http://evil.example/x onerror=alert(1)>',
  '<b/>',
  'script',
  'b/',
  'https://evil.example/<b>',
  'https://evil.example/>![x](http://evil.example)',
  'https://evil.example',
  'www.evil.example',
  'javascript:alert(1)',
  '<https://evil.example>',
  '<!-- x',
  '<![CDATA[',
  'x\n===\ny',
  'x\n---\ny',
  '# x\n## y',
  '  - x',
  '+',
  '```\n<b>x',
  '    code',
  '[x]: http://evil.example',
  '&lt;b&gt;&#60;b&#62;',
  '</svg><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  ']]><x/>',
  '=1+1',
  'x;=1+1;y',
  'x,=1+1,y',
  'x\t@SUM(1)\ty',
  'x\n=cmd|calc',
  'x;"=1+1',
  'x;  ＝1',
  '\u0000=1',
  '\uFEFF=1',
  " '=1",
  '+46 70 123 45 67',
  '\uD800',
  'constructor',
  '__proto__',
];

export const attack = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ATTACKS), fc.constantFrom(...ATTACKS))
      .map(([a, b]) => `${a} ${b}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Fields by which a reader tells records apart or a writer decides what to write at all. */
const KEPT = new Set([
  'id',
  'contactId',
  'groupId',
  'memberIds',
  'betweenIds',
  'byId',
  'metThroughId',
  'cameIds',
  'declinedIds',
  'leaderId',
  'togetherId',
  'mergedInto',
  'kind',
]);

/**
 * The book with a text of `texts` in every field of every record that holds a text or is empty, one after another; ids
 * and what ties records together stay.
 */
export function poisoned(book: Book, texts: readonly string[]): Book {
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? '';
  const turn = (value: unknown, key: string): unknown => {
    if (KEPT.has(key)) return value;
    if (typeof value === 'string' || value === null) return next();
    if (Array.isArray(value))
      return value.length === 0 && !OBJECTS.has(key) ? [next(), next()] : value.map((each) => turn(each, ''));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, turn(each, name)]));
  };
  return {
    ...(turn({ ...book, settings: null }, '') as Book),
    settings: book.settings,
    tombstones: book.tombstones,
  };
}

/** Lists whose items are records of their own. */
const OBJECTS = new Set([
  'contacts',
  'profiles',
  'exchanges',
  'promises',
  'goals',
  'groups',
  'meetings',
  'introductions',
  'positions',
  'occasions',
  'tombstones',
]);
