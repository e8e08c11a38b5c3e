import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sketchPage } from '../../lib/sites/sketch.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

test('shows the structure and hides the words', () => {
  const html =
    '<body><main id="anna-berg" class="x"><section componentkey="card.refACoAAQ7Topcard"><h2 lang="sv">Anna Berg</h2><p itemprop="jobTitle" title="CFO">CFO · Nordvik 2024</p><a rel="me" href="/in/anna-berg">x</a></section></main></body>';
  const sketch = sketchPage(new JSDOM(html).window.document);
  expect(sketch.split('\n').slice(2)).toEqual([
    ' body',
    '  main id=‹a- 9 1w› class=‹a 1 1w›',
    '   section componentkey="‹Aa9 15 1w›…Topcard"',
    '    h2 lang="sv" ‹Aa 9 2w›',
    '    p itemprop="jobTitle" title=‹A 3 1w› ‹Aa9· 18 4w›',
    '    a rel="me" href=‹a- 13 1w› ‹a 1 1w›',
  ]);
});

test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.html')))(
  '%s: nothing of the person survives',
  (file) => {
    const { expected } = JSON.parse(readFileSync(join(FOLDER, file.replace(/html$/, 'json')), 'utf8')) as {
      expected: Record<string, unknown>;
    };
    const html = readFileSync(join(FOLDER, file), 'utf8');
    const sketch = sketchPage(new JSDOM(html).window.document).toLowerCase();
    expect(sketch.split('\n').length).toBeGreaterThan(3);
    const words = [
      ...['name', 'headline', 'company', 'role', 'location', 'handle', 'url'].map((field) => expected[field]),
      ...(expected.kind === 'none' ? [/<title>([^<]*)/.exec(html)?.[1]] : []),
    ].flatMap((value) => (typeof value === 'string' ? value.toLowerCase().split(/[^\p{L}\p{N}]+/u) : []));
    for (const word of words.filter((each) => each.length > 4 && !WEB.test(each)))
      expect(sketch.split(/[^\p{L}\p{N}]+/u)).not.toContain(word);
  },
);

/** Words of addresses and of the specifications, which are nobody's. */
const WEB = /^(?:https?|linkedin|profile|people|person|github|article|title)$/;

test('no generated text or value survives', () => {
  const word = fc.stringMatching(/^[A-ZÅÄÖa-zåäö]{5,12}$/);
  fc.assert(
    fc.property(word, word, word, (text, value, role) => {
      const { document } = new JSDOM('<body><main><p></p></main></body>').window;
      const line = document.querySelector('p');
      if (!line) throw new Error('no line');
      line.textContent = `${text} ${value}`;
      for (const name of [
        'id',
        'title',
        'data-testid',
        'href',
        'alt',
        'content',
        'itemprop',
        'rel',
        'componentkey',
      ])
        line.setAttribute(name, `${value}zq`);
      line.setAttribute('role', `${role}zq`);
      const sketch = sketchPage(document);
      for (const secret of [text, `${value}zq`, `${role}zq`])
        if (!/^(?:html|head|body|main)$/.test(secret)) expect(sketch).not.toContain(secret);
    }),
  );
});

test('names that are words of the page are counted, not told', () => {
  const html =
    '<body><anna-berg-ceo data-anna="1" nordvik annas-attribute="x" aria-nordvik="1"><nordvik><b>x</b></nordvik></anna-berg-ceo><anna-berg-ceo></anna-berg-ceo></body>';
  const sketch = sketchPage(new JSDOM(html).window.document);
  expect(sketch.split('\n').slice(2)).toEqual([
    ' body',
    '  ?1 data-?=‹9 1 1w› ? ?=‹a 1 1w› aria-?=‹9 1 1w›',
    '   ?2',
    '    b ‹a 1 1w›',
    '  ?1',
  ]);
});

test('no generated name of an element or attribute survives', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/);
  fc.assert(
    fc.property(word, word, (first, second) => {
      const names = [`${first}zq`, `${first}zq-${second}zq`];
      const attributes = [
        `${second}zq`,
        `data-${second}zq`,
        `aria-${second}zq`,
        `on${second}zq`,
        `x:${second}zq`,
      ];
      const inner = names.map(
        (name) => `<${name} ${attributes.map((each) => `${each}="1"`).join(' ')}></${name}>`,
      );
      const sketch = sketchPage(
        new JSDOM(`<body>${inner.join('')}<svg>${inner.join('')}</svg></body>`).window.document,
      );
      for (const secret of [`${first}zq`, `${second}zq`]) expect(sketch).not.toContain(secret);
    }),
  );
});

test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
  'an attribute called %s is one like any other',
  (name) => {
    const { document } = new JSDOM(`<body><p ${name}="x" id="${name}">y</p><x${name}></x${name}></body>`)
      .window;
    expect(sketchPage(document).split('\n').slice(3)).toEqual([
      `  p ?=‹a 1 1w› id=${kind(name)} ‹a 1 1w›`,
      '  ?1',
    ]);
  },
);

/** What the sketch says of a word of small letters, underscores and capitals. */
const kind = (word: string) => `‹${/[A-Z]/.test(word) ? 'A' : ''}a ${word.length} 1w›`;

test('an endless or shadowed page gives a bounded sketch', () => {
  const deep = `<form><input name="children"><input name="attributes"></form>${'<div>'.repeat(3000)}`;
  const sketch = sketchPage(new JSDOM(deep).window.document);
  expect(sketch.split('\n').length).toBeLessThanOrEqual(1502);
  const wide = sketchPage(new JSDOM('<p>x</p>'.repeat(5000)).window.document);
  expect(wide.split('\n').length).toBeLessThanOrEqual(1502);
});
