import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { profileKey } from '../../lib/records/index.ts';
import { readPage } from '../../lib/sites/index.ts';
import { pageKeys } from '../../lib/sites/page-keys.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

test.each([
  ['https://www.linkedin.com/in/Anna-Berg/details/experience/', ['linkedin:anna-berg', 'linkedin:anna-berg']],
  ['https://se.linkedin.com/in/anna-berg?trk=x', ['linkedin:anna-berg']],
  ['https://www.linkedin.com/feed/', []],
  ['https://www.xing.com/profile/Anna_Berg', ['xing:anna_berg']],
  ['https://github.com/AnnaBerg', ['github:annaberg']],
  ['https://github.com/AnnaBerg/repository', []],
  ['https://www.a.example/staff/Anna/?utm_source=x#top', ['web:a.example/staff/anna']],
  ['chrome://extensions', []],
])('%s', (url, keys) => {
  expect(pageKeys(url)).toEqual(keys);
});

test('the address of a page that is read leads to the key it is kept under', () => {
  let people = 0;
  for (const file of readdirSync(FOLDER).filter((name) => /^(linkedin|xing|github).*\.html$/.test(name))) {
    const { url } = JSON.parse(readFileSync(join(FOLDER, file.replace(/html$/, 'json')), 'utf8')) as {
      url: string;
    };
    const reading = readPage(
      new JSDOM(readFileSync(join(FOLDER, file), 'utf8'), { url }).window.document,
      url,
    );
    // `/in/me/` names nobody. A page that still shows somebody else than its address names is kept under the name it shows.
    if (
      url.includes('/in/me/') ||
      reading.kind === 'none' ||
      !reading.handle ||
      reading.problems.some(({ code }) => code === 'pageChanged')
    )
      continue;
    people++;
    const kept = [reading.handle, ...reading.aliases].map((handle) => profileKey(reading.site, handle));
    expect([file, pageKeys(url).some((key) => kept.includes(key))]).toEqual([file, true]);
  }
  expect(people).toBeGreaterThan(5);
});
