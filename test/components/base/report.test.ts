import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../components/base/report.ts';

const CHROMIUM = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const FIREFOX = 'moz-extension://0f6a1c2e-1111-4222-8333-444455556666';
const CHROME_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

const place = (origin = CHROMIUM) => ({
  version: '0.1.0',
  userAgent: CHROME_AGENT,
  surface: 'dashboard' as const,
  view: 'contact',
  origin,
  files: new Set(['dashboard-cum9nDx-.js', 'base-Bl-uBjWW.js']),
});

const errorWith = (parts: object, error: object = new TypeError('x')) => {
  for (const [key, value] of Object.entries(parts))
    Object.defineProperty(error, key, { value, configurable: true });
  return error;
};

describe('the report of an error', () => {
  test('says versions, surface, view, kind and the places in our files, as Chromium tells them', () => {
    const error = errorWith({
      message: 'x is not a function',
      stack: [
        'TypeError: x is not a function',
        `    at PersonPanel (${CHROMIUM}/chunks/dashboard-cum9nDx-.js:12:3456)`,
        `    at ${CHROMIUM}/chunks/base-Bl-uBjWW.js:1:99`,
        `    at async Promise.all (index 0)`,
        `    at https://example.com/other.js:5:6`,
      ].join('\n'),
    });
    expect(reportOf(error, place())).toBe(
      [
        'Bollplank 0.1.0',
        'Chrome 141.0.0.0',
        'dashboard, contact',
        'TypeError',
        '  at dashboard-cum9nDx-.js:12:3456',
        '  at base-Bl-uBjWW.js:1:99',
      ].join('\n'),
    );
  });

  test('reads the places as Firefox tells them', () => {
    const error = errorWith({
      stack: `PersonPanel@${FIREFOX}/chunks/dashboard-cum9nDx-.js:12:3456\n@${FIREFOX}/chunks/base-Bl-uBjWW.js:1:99\n`,
    });
    const told = reportOf(error, place(FIREFOX));
    expect(told).toMatch(/ {2}at dashboard-cum9nDx-\.js:12:3456\n {2}at base-Bl-uBjWW\.js:1:99$/);
    expect(told).not.toContain('0f6a1c2e');
  });

  test.each([
    ['Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
    [`${CHROME_AGENT} Edg/141.0.3537.57`, 'Edge 141.0.3537.57'],
    [`${CHROME_AGENT} OPR/120.0`, 'Opera 120.0'],
    ['Anna Svensson’s own', 'another browser'],
  ])('names the browser of %s', (userAgent, name) => {
    expect(reportOf(null, { ...place(), userAgent }).split('\n')[1]).toBe(name);
  });

  test('names the kinds of the causes, Dexie’s too, and the number by which React calls its sentence', () => {
    const inner = errorWith({ name: 'QuotaExceededError' });
    const cause = errorWith({ name: 'AbortError', inner });
    const error = errorWith({
      name: 'Error',
      message: 'Minified React error #31; visit https://react.dev/errors/31?args[]=Anna%20Svensson',
      cause,
    });
    expect(reportOf(error, place())).toContain(
      'Error (React 31), caused by AbortError, caused by QuotaExceededError\n',
    );
  });

  test('ends where causes go in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(reportOf(error, place()).split('caused by')).toHaveLength(4);
  });
});

/** All that may not leave: each error below says some of it in each of its parts. */
const PERSONAL = /anna|svensson|acme|0701234567|@/i;
const WHO = 'Anna Svensson <anna.svensson@acme.example>, 0701234567';
const hostile: [string, unknown][] = [
  ['message', new TypeError(WHO)],
  ['name', errorWith({ name: WHO })],
  ['a name that is a kind and more', errorWith({ name: `TypeError: ${WHO}` })],
  ['cause', new Error(WHO, { cause: new RangeError(WHO, { cause: WHO }) })],
  ['a cause with a name', new Error(WHO, { cause: errorWith({ name: WHO, message: WHO, stack: WHO }) })],
  ['stack', errorWith({ stack: `${WHO}\n    at ${WHO} (${CHROMIUM}/chunks/dashboard-cum9nDx-.js:1:2)` })],
  [
    'the address of the page in the stack',
    errorWith({
      stack: `TypeError: x\n    at f (${CHROMIUM}/dashboard.html?q=anna#/contacts?q=svensson:1:2)`,
    }),
  ],
  [
    'a file in the stack',
    errorWith({
      stack: `TypeError: x\n    at f (${CHROMIUM}/chunks/anna-svensson.js:1:2)\n    at f (${CHROMIUM}/@/anna@acme.js:1:2)`,
    }),
  ],
  [
    'a message with lines like places',
    new Error(`${WHO}\n    at f (${CHROMIUM}/chunks/anna-svensson.js:1:2)\n    at 0701234567`),
  ],
  ['a function in Firefox', errorWith({ stack: `anna/svensson<@${CHROMIUM}/chunks/base-Bl-uBjWW.js:1:2` })],
  ['a text', WHO],
  ['a list', [WHO]],
  ['a record', { name: WHO, email: WHO, message: WHO, stack: WHO, inner: { name: WHO } }],
  ['a failure in many', new AggregateError([new Error(WHO)], WHO)],
  ['a class of its own', new (class AnnaSvensson extends Error {})(WHO)],
  ['a toString', { toString: () => WHO, toJSON: () => WHO }],
  ['a symbol', Symbol(WHO)],
  ['a function', Object.assign(() => WHO, { name2: WHO })],
  [
    'parts that throw when read',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error(WHO);
        },
      },
    ),
  ],
];

test.each(hostile)('nothing of a person is in the report: %s', (_, thrown) => {
  const report = reportOf(thrown, place());
  expect(report).not.toMatch(PERSONAL);
  expect(report).toMatch(/^Bollplank 0\.1\.0\n/);
});

test('a place in a file not known by name keeps its line and column', () => {
  const error = errorWith({ stack: `f@${CHROMIUM}/chunks/anna-svensson.js:17:4` });
  expect(reportOf(error, place())).toMatch(/\n {2}at …:17:4$/);
});
