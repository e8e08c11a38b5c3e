import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isKnownHost } from '../../lib/sites/addresses.ts';
import { readPage } from '../../lib/sites/index.ts';
import { readKnownPage } from '../../lib/sites/known-sites.ts';

/** Every page of the folder is invented; beside each stands what is to be read from it. */
const FOLDER = join(import.meta.dirname, '../fixtures/pages');

interface Fixture {
  url: string;
  expected: Record<string, unknown>;
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

describe.each(names)('%s', (name) => {
  const { url, expected } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Fixture;
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');

  test('is read as expected', () => {
    const { document } = new JSDOM(html, { url }).window;
    expect(readPage(document, url)).toMatchObject({ kind: 'person', ...expected });
  });

  test('is left as it was', () => {
    const dom = new JSDOM(html, { url });
    const before = dom.serialize();
    readPage(dom.window.document, url);
    expect(dom.serialize()).toBe(before);
  });

  test('names where each value was found', () => {
    const reading = readPage(new JSDOM(html, { url }).window.document, url);
    if (reading.kind === 'none') return expect(reading.problems.length).toBeGreaterThan(0);
    for (const field of ['name', 'headline', 'company', 'role', 'location', 'industry'] as const) {
      const missing = reading.problems.filter(({ code, field: of }) => of === field && code !== 'jobEnded');
      if (reading[field] === null) expect(missing).toHaveLength(1);
      else expect([reading.evidence[field], missing]).toEqual([expect.stringMatching(/\w/), []]);
    }
  });

  test('is read alike by the light script, or passed on by it', () => {
    const { document } = new JSDOM(html, { url }).window;
    const light = readKnownPage(document, url);
    if (isKnownHost(url)) expect(light).toEqual(readPage(document, url));
    else expect(light).toEqual({ kind: 'none', site: null, problems: [{ code: 'notAPerson' }] });
  });
});
