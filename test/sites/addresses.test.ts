import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { planCapture } from '../../lib/capture/index.ts';
import { emptyContact, profileKey } from '../../lib/records/index.ts';
import {
  isKnownHost,
  isLateProfile,
  pageKeys,
  profileAddress,
  SITE_ADDRESSES,
} from '../../lib/sites/addresses.ts';
import { readPage, SITES } from '../../lib/sites/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

test.each([
  ['https://www.linkedin.com/in/Anna-Berg/details/experience/', ['linkedin:anna-berg']],
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

test('every site with hosts of its own says whose page an address is, and every reader of it shares that', () => {
  const named = SITES.filter(({ hosts }) => hosts.length > 0);
  expect(new Set(SITE_ADDRESSES.map(({ site }) => site))).toEqual(new Set(named.map(({ site }) => site)));
  for (const { id, site, hosts } of named) {
    const own = SITE_ADDRESSES.find((one) => one.site === site)?.hosts ?? [];
    expect(own, `${id} should read on hosts that its addresses name`).toEqual(
      expect.arrayContaining([...hosts]),
    );
  }
});

test('an address as a file writes it is the same page', () => {
  const anna = { site: 'linkedin', handle: 'anna-berg', aliases: [] };
  for (const text of [
    'linkedin.com/in/anna-berg/',
    ' https://se.linkedin.com/in/Anna-Berg/?trk=x ',
    'http://www.linkedin.com/mwlite/in/anna-berg/ (LinkedIn)',
  ])
    expect(profileAddress(text)).toEqual({ ...anna, url: 'https://www.linkedin.com/in/anna-berg/' });
  expect(profileAddress('www.linkedin.com/in/anna-berg')?.url).toBe('https://www.linkedin.com/in/anna-berg');
  expect(profileAddress('https://www.linkedin.com/in/zoë-öberg')).toMatchObject({
    handle: 'zoë-öberg',
    aliases: ['zo%C3%AB-%C3%B6berg'],
  });
  expect(profileAddress('https://www.linkedin.com/sales/lead/ACwAAB0cdEfGhIj,x')?.url).toBe(
    'https://www.linkedin.com/sales/lead/ACwAAB0cdEfGhIj',
  );
  expect(profileAddress('xing.com/profile/Anna_Berg')).toEqual({
    site: 'xing',
    handle: 'anna_berg',
    aliases: [],
    url: 'https://www.xing.com/profile/Anna_Berg',
  });
  expect(profileAddress('github.com/AnnaBerg')).toMatchObject({ site: 'github', handle: 'annaberg' });
  for (const text of [null, '', 'x', 'linkedin.com/in/me', 'linkedin.com/company/x', 'mailto:a@linkedin.com'])
    expect([text, profileAddress(text)]).toEqual([text, null]);
});

describe('one answer at every door', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const page = readFileSync(join(FOLDER, 'linkedin-classic.html'), 'utf8');
  const fileOf = (url: string) =>
    parseFile(
      new TextEncoder().encode(`First Name,Last Name,URL,Connected On\nAnna,Berg,${url},2024-01-02\n`),
      'Connections.csv',
      new Date(at),
    );
  const contact = emptyContact('a', 'Somebody Else', at);
  const profile = {
    ...{
      id: 'p',
      contactId: 'a',
      site: 'linkedin',
      handle: 'anna',
      url: 'https://www.linkedin.com/in/anna/',
    },
    ...{ keys: ['linkedin:anna'], createdAt: at, updatedAt: at },
  };
  const doors: Record<string, (url: string) => boolean> = {
    'the reading of a page': (url) =>
      readPage(new JSDOM(page, { url }).window.document, url).site === 'linkedin',
    'whose readers are asked': isKnownHost,
    'waiting for a page': isLateProfile,
    'the keys of the book, which are those of the badge': (url) => pageKeys(url).includes('linkedin:anna'),
    'a file': (url) => {
      const read = fileOf(url);
      return read.ok && read.value.people[0]?.reading.site === 'linkedin';
    },
    'the plan of an imported person': (url) => {
      const read = fileOf(url);
      const person = read.ok ? read.value.people[0] : undefined;
      const plan = person && planCapture(person, [{ contact, profiles: [profile] }], '2026-11-21');
      return plan?.ok === true && plan.value.kind === 'changed';
    },
  };

  test.each(Object.keys(doors))('%s', (door) => {
    const isLinkedin = doors[door] ?? (() => null);
    for (const host of ['www.linkedin.com', 'linkedin.com', 'se.linkedin.com', 'm.linkedin.com'])
      expect([host, isLinkedin(`https://${host}/in/anna`)]).toEqual([host, true]);
    for (const host of [
      'foo.bar.linkedin.com',
      'a.se.linkedin.com',
      'press.linkedin.com',
      'linkedin.com.evil.example',
    ])
      expect([host, isLinkedin(`https://${host}/in/anna`)]).toEqual([host, false]);
  });
});
