import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageTextsIn, pointedIn, readingIn } from '../../lib/records/reading-check.ts';
import { readPage } from '../../lib/sites/index.ts';
import { hostileValue } from '../fuzz/hostile-value.ts';

const PAGES = resolve(import.meta.dirname, '../fixtures/pages');
const pages = readdirSync(PAGES).filter((name) => name.endsWith('.json'));
const RULE = {
  host: 'www.example.com',
  path: '/people/*',
  field: 'role',
  anchor: { tag: 'div', attribute: 'id', value: 'card', match: 'whole' },
  way: [{ tag: 'p', nth: 1 }],
};

describe('P2 Quiet: what comes back from a page is made anew of what it may hold', () => {
  test('a reading of ours passes as it is', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const name of pages) {
      const { url } = JSON.parse(readFileSync(resolve(PAGES, name), 'utf8')) as { url: string };
      const html = readFileSync(resolve(PAGES, name.replace(/json$/, 'html')), 'utf8');
      const { document } = new JSDOM(html, { url }).window;
      const reading = readPage(document, url);
      expect(readingIn(JSON.parse(JSON.stringify(reading))), name).toEqual(reading);
    }
  });

  test('fields that no reading has, foreign kinds and addresses that are none of the web are left out', () => {
    const hostile = JSON.parse(`{
      "kind": "person", "site": "linkedin", "name": "Ida\\u202e Moe", "headline": 3, "company": {"toString": 1},
      "role": "${'x'.repeat(5000)}", "url": "javascript:alert(1)", "handle": null, "aliases": [1, "a", null],
      "degree": 9, "own": "yes", "positions": [null, {"title": "Controller", "from": "soon", "x": 1}],
      "evidence": {"name": 4, "__proto__": "x", "more": "y"}, "problems": [{"code": "noSuch"}, 7],
      "__proto__": {"polluted": true}, "extra": 1}`);
    expect(readingIn(hostile)).toEqual({
      kind: 'person',
      site: 'linkedin',
      name: 'Ida Moe',
      headline: null,
      company: null,
      role: 'x'.repeat(200),
      location: null,
      industry: null,
      url: null,
      handle: null,
      aliases: ['a'],
      degree: null,
      own: null,
      positions: [{ title: 'Controller', company: null, from: null, to: null }],
      evidence: {},
      problems: [],
    });
  });

  test('a rule is taken only for the field that was asked for, and without what no rule has', () => {
    expect(pointedIn({ text: 'Controller', rule: { ...RULE, more: 1 }, more: 2 }, 'role')).toEqual({
      text: 'Controller',
      rule: RULE,
    });
    expect(pointedIn({ text: 'Controller', rule: RULE }, 'name')).toBeNull();
    expect(
      pointedIn({ text: 'Controller', rule: { ...RULE, way: Array(61).fill(RULE.way[0]) } }, 'role'),
    ).toBeNull();
    expect(pageTextsIn([{ at: 1, text: 'a' }, { at: -1, text: 'b' }, { at: 2 }, 'c'])).toEqual([
      { at: 1, text: 'a' },
    ]);
  });

  test('whatever comes, nothing throws', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stream) => {
          // As the browser copies it: by value, so without getters and functions.
          const copied = (value: unknown): unknown => {
            try {
              return JSON.parse(JSON.stringify(value) ?? 'null');
            } catch {
              return null;
            }
          };
          const found = copied(hostileValue(() => stream.next().value));
          for (const answer of [
            found,
            { kind: 'person', site: 'web', problems: [], positions: found, evidence: found },
          ]) {
            readingIn(answer);
            pointedIn(answer, 'name');
            pageTextsIn(answer);
          }
        },
      ),
    );
  });
});
