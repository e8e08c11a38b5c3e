import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/sites/index.ts';
import { linkedinAddress } from '../../lib/sites/linkedin.ts';
import { needsSharedData, sharedData } from '../shared-data.ts';

/** Pages saved by other projects, with what is on them. Missing is forgivable up to a share, wrong never is. */
const PAGES = 'pages/manifest.json';
const FIELDS = ['name', 'headline', 'company', 'role', 'location', 'url'] as const;
type Field = (typeof FIELDS)[number];

interface SavedPage {
  file: string;
  site: string;
  url?: string;
  not_a_profile?: boolean;
  expected: Record<Field, string | null> & { company_note?: string };
}

interface Score {
  right: number;
  missing: string[];
  wrong: string[];
}

const manifest = sharedData(PAGES);
const pages: SavedPage[] = manifest ? JSON.parse(readFileSync(manifest, 'utf8')) : [];
const groupOf = (page: SavedPage) => page.file.split('/')[0] ?? '';
const isOrganisation = ({ expected }: SavedPage) =>
  expected.name !== null && expected.name === expected.company;

function read(page: SavedPage) {
  const url =
    page.expected.url ??
    page.url ??
    (page.site === 'linkedin.com'
      ? 'https://www.linkedin.com/in/unknown-person/'
      : 'https://example.com/people/someone');
  const html = readFileSync(join(manifest ?? '', '..', page.file), 'utf8');
  return readPage(new JSDOM(html, { url }).window.document, url);
}

function score(group: string): Score {
  const result: Score = { right: 0, missing: [], wrong: [] };
  for (const page of pages.filter((each) => groupOf(each) === group && each.file.endsWith('.html'))) {
    if (page.not_a_profile || isOrganisation(page)) continue;
    const reading = read(page);
    for (const field of FIELDS) {
      const wanted = fold(page.expected[field]);
      if (wanted === null) continue;
      const got = reading.kind === 'person' ? fold(reading[field]) : null;
      const same = field === 'url' ? sameAddress(got, wanted) : got === wanted;
      if (same) result.right++;
      else (got === null ? result.missing : result.wrong).push(`${page.file} ${field}: ${wanted} / ${got}`);
    }
  }
  return result;
}

const fold = (text: string | null) => text?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? null;
const sameAddress = (a: string | null, b: string) =>
  a !== null &&
  (linkedinAddress(a)?.slug ?? a.replace(/\/$/, '')) === (linkedinAddress(b)?.slug ?? b.replace(/\/$/, ''));
const share = ({ right, missing, wrong }: Score) => right / (right + missing.length + wrong.length);

describe.skipIf(!manifest)(needsSharedData('saved pages', PAGES), () => {
  test('LinkedIn: every field right', () => {
    const result = score('linkedin');
    expect([result.wrong, result.missing]).toEqual([[], []]);
    expect(result.right).toBeGreaterThanOrEqual(17);
  });

  test('a company whose job has ended is told as shown, and as ended', () => {
    const ended = pages.filter((page) => page.expected.company_note && page.file.startsWith('linkedin/'));
    expect(ended.length).toBeGreaterThan(0);
    for (const page of ended) {
      const reading = read(page);
      expect(reading).toMatchObject({ company: page.expected.company, role: null });
      expect(reading.problems).toContainEqual(
        expect.objectContaining({
          code: 'jobEnded',
          field: 'company',
          params: [expect.stringMatching(/^20\d\d/)],
        }),
      );
    }
  });

  test('other projects’ idea of LinkedIn pages: none wrong', () => {
    expect(score('linkedin-synthetic').wrong).toEqual([]);
  });

  test('structured data and microformats: at least 95 % right', () => {
    for (const group of ['structured-data', 'microformats', 'facts-excerpts']) {
      const result = score(group);
      expect(result.wrong).toEqual([]);
      expect(share(result)).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('pages that are no person are none', () => {
    const nobody = pages.filter((page) => page.not_a_profile || isOrganisation(page));
    expect(nobody.length).toBeGreaterThan(2);
    for (const page of nobody) expect([page.file, read(page).kind]).toEqual([page.file, 'none']);
  });
});
