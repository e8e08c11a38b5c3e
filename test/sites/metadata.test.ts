import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { READING_FIELDS } from '../../lib/records/index.ts';
import { SITES } from '../../lib/sites/index.ts';
import { isHost } from '../../lib/sites/site.ts';

const LIB = join(import.meta.dirname, '../../lib/sites');
const FIXTURES = join(import.meta.dirname, '../fixtures/pages');

describe.each(SITES.map((site) => ({ id: site.id, site })))('$id', ({ id, site }) => {
  test('is a file of its own name that names its selectors with a date', () => {
    expect(existsSync(join(LIB, `${id}.ts`)), `lib/sites/${id}.ts should hold the site "${id}"`).toBe(true);
  });

  test('says when it was last verified, and where', () => {
    expect(site.lastVerified).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(Number.isNaN(Date.parse(site.lastVerified))).toBe(false);
    expect(site.title.length).toBeGreaterThan(3);
    expect(site.pages.length).toBeGreaterThan(0);
    for (const host of site.hosts) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  test('names fields of a reading, each once', () => {
    expect(READING_FIELDS).toEqual(expect.arrayContaining([...site.fields]));
    expect(new Set(site.fields).size).toBe(site.fields.length);
  });

  test('has fixtures, and they are read by it', () => {
    expect(site.fixtures.length, `add a page to test/fixtures/pages and name it in ${id}.ts`).toBeGreaterThan(
      0,
    );
    for (const fixture of site.fixtures) {
      expect(existsSync(join(FIXTURES, fixture)), `${fixture} is missing`).toBe(true);
      expect(existsSync(join(FIXTURES, fixture.replace(/html$/, 'json')))).toBe(true);
    }
  });
});

test('every fixture belongs to a site or shows nobody', () => {
  const named = new Set(SITES.flatMap((site) => site.fixtures));
  const pages = readdirSync(FIXTURES).filter((file) => file.endsWith('.html') && !file.startsWith('none-'));
  expect(pages.filter((file) => !named.has(file))).toEqual([]);
});

test('ids are unique', () => {
  expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
});

test('selectors stand in named constants, not in the middle of the code', () => {
  for (const { id } of SITES.filter(({ hosts }) => hosts.length > 0)) {
    const code = readFileSync(join(LIB, `${id}.ts`), 'utf8');
    const inline = [...code.matchAll(/\b(?:one|all)\([^,()]+(?:\([^()]*\))?,\s*'([^']*[.#[][^']*)'/g)].map(
      ([, selector]) => selector,
    );
    expect(inline, `${id}.ts: give these selectors a name at the top`).toEqual([]);
  }
});

test('hosts are matched whole', () => {
  const hosts = ['www.linkedin.com', '*.linkedin.com'];
  expect(['www.linkedin.com', 'se.linkedin.com'].every((host) => isHost(hosts, host))).toBe(true);
  for (const host of [
    'linkedin.com.evil.example',
    'evil-linkedin.com',
    'xlinkedin.com',
    'a.b.linkedin.com',
    'press.linkedin.com',
    '.linkedin.com',
  ])
    expect([host, isHost(hosts, host)]).toEqual([host, false]);
});
