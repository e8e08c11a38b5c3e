import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/sites/index.ts';
import {
  findByRule,
  isRuleFor,
  makeRule,
  pathKind,
  type RuleShape,
  readByRules,
} from '../../lib/sites/rule.ts';

const URL_A = 'https://people.example/staff/maja-holm';
const page = (html: string, url = URL_A) => new JSDOM(html, { url }).window.document;

/** Trees of elements with and without marks, some of the marks twice. */
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom('div', 'p', 'section', 'span', 'ul', 'my-card'),
      fc.constantFrom(
        '',
        ' id="profile-head"',
        ' itemprop="name"',
        ' data-testid="x9981"',
        ' id="4"',
        ' role="main"',
      ),
      fc.array(fc.oneof({ depthSize: 'small' }, fc.constantFrom('Maja', 'Holm & Co', ''), tie('node')), {
        maxLength: 4,
      }),
    )
    .map(([tag, mark, inner]) => `<${tag}${mark}>${inner.join('')}</${tag}>`),
}));

describe('a rule', () => {
  test('leads back to the element it was made of, and holds nothing of the text', () => {
    fc.assert(
      fc.property(fc.array(tree.node, { minLength: 1, maxLength: 4 }), fc.nat(), (nodes, pick) => {
        const document = page(`<body>${nodes.join('')}</body>`);
        const elements = [...document.body.querySelectorAll('*')];
        const element = elements[pick % elements.length];
        if (!element) return;
        const rule = makeRule(document, URL_A, element, 'name');
        expect(rule && findByRule(document, rule)).toBe(element);
        expect(JSON.stringify(rule)).not.toMatch(/maja|holm/i);
      }),
      { numRuns: 300 },
    );
  });

  test('finds the same place on another page of the site', () => {
    const of = (name: string, extra = '') =>
      `<main><div id="p-${name.toLowerCase()}" ><header data-testid="person-head">${extra}<div><h3>${name}</h3><p>Chef</p></div></header></div></main>`;
    const first = page(of('Maja'));
    const element = first.querySelector('h3');
    const rule = element && makeRule(first, URL_A, element, 'name');
    expect(rule).toMatchObject({
      host: 'people.example',
      path: '/staff/*',
      anchor: { value: 'person-head' },
    });
    const second = page(of('Jonas', '<img alt="">'), 'https://people.example/staff/jonas');
    expect(rule && findByRule(second, rule)?.textContent).toBe('Jonas');
  });

  test('takes of a mark with an id in it only the word at its end', () => {
    const document = page('<section componentkey="card.refACoAA0x7Qb9MAJAHQTopcard"><p>Maja</p></section>');
    const element = document.querySelector('p');
    expect(element && makeRule(document, URL_A, element, 'name')?.anchor).toEqual({
      tag: 'section',
      attribute: 'componentkey',
      value: 'Topcard',
      match: 'end',
    });
  });

  test('does not use a mark that holds the person’s name', () => {
    const document = page('<div id="maja-holm"><b>Ekonomichef</b></div>');
    const element = document.querySelector('b');
    expect(element && makeRule(document, URL_A, element, 'role')).toMatchObject({ anchor: null });
  });

  test('is for pages of one kind', () => {
    expect(pathKind(new URL('https://a.example/in/anna-berg/'))).toBe('/in/*');
    expect(pathKind(new URL('https://a.example/anna-berg'))).toBe('/*');
    expect(pathKind(new URL('https://a.example/'))).toBe('/');
    const rule = { host: 'a.example', path: '/in/*' };
    expect(isRuleFor(rule, 'https://a.example/in/jon/')).toBe(true);
    for (const url of [
      'https://b.a.example/in/jon',
      'https://a.example/jobs/1',
      'https://a.example/in/jon/more',
      'x',
    ])
      expect([url, isRuleFor(rule, url)]).toEqual([url, false]);
  });

  test('from a file may hold anything: it finds nothing, and nothing breaks', () => {
    const document = page('<main><p id="x">Maja</p></main>');
    fc.assert(
      fc.property(
        fc.record({
          anchor: fc.option(
            fc.record({
              tag: fc.string(),
              attribute: fc.string(),
              value: fc.string(),
              match: fc.constant('whole' as const),
            }),
          ),
          way: fc.array(fc.record({ tag: fc.string(), nth: fc.double() }), { maxLength: 5 }),
        }),
        (rule) => {
          expect(() => findByRule(document, rule)).not.toThrow();
        },
      ),
    );
    expect(
      findByRule(document, {
        anchor: { tag: 'p', attribute: 'id', value: 'x"],*[id="x', match: 'whole' },
        way: [],
      }),
    ).toBeNull();
  });
});

describe('reading by rules', () => {
  const FOLDER = join(import.meta.dirname, '../fixtures/pages');
  const sdui = () => {
    const { url } = JSON.parse(readFileSync(join(FOLDER, 'linkedin-sdui-en.json'), 'utf8')) as {
      url: string;
    };
    return { url, document: page(readFileSync(join(FOLDER, 'linkedin-sdui-en.html'), 'utf8'), url) };
  };

  test('fills what the site’s own reader did not find, and nothing else', () => {
    const { url, document } = sdui();
    const name = document.querySelector('[componentkey$="Topcard"] h2');
    const other = [...document.querySelectorAll('p')].find(
      (line) => (line.textContent?.trim().length === 0) === false,
    );
    if (!name || !other) throw new Error('the fixture has changed');
    const rules = [makeRule(document, url, other, 'industry'), makeRule(document, url, other, 'name')].filter(
      (rule): rule is RuleShape => rule !== null,
    );
    expect(rules).toHaveLength(2);
    const read = readPage(document, url);
    const filled = readByRules(read, document, url, rules);
    expect(filled).toMatchObject({
      name: name.textContent?.trim(),
      industry: other.textContent?.replace(/\s+/g, ' ').trim(),
      evidence: { industry: 'where you pointed' },
    });
    expect(filled.problems.some(({ field }) => field === 'industry')).toBe(false);
    expect(readByRules(read, document, 'https://www.linkedin.com/feed/', rules)).toBe(read);
  });

  test('makes a person of a page without a reader, but not of a known site’s other pages', () => {
    const html = '<main><article><h1>Maja Holm</h1><p>Ekonomichef</p></article></main>';
    for (const [url, kind] of [
      [URL_A, 'person'],
      ['https://www.linkedin.com/company/nordvik', 'none'],
    ] as const) {
      const document = page(html, url);
      const [name, role] = [document.querySelector('h1'), document.querySelector('p')];
      if (!name || !role) throw new Error('no elements');
      const rules = [makeRule(document, url, name, 'name'), makeRule(document, url, role, 'role')].flatMap(
        (rule) => rule ?? [],
      );
      const reading = readByRules(readPage(document, url), document, url, rules);
      expect(reading.kind).toBe(kind);
      if (reading.kind === 'person')
        expect(reading).toMatchObject({
          site: 'web',
          name: 'Maja Holm',
          role: 'Ekonomichef',
          handle: 'people.example/staff/maja-holm',
        });
    }
  });
});
