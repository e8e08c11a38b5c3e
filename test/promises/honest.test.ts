import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { acceptPlan, planCapture } from '../../lib/capture/index.ts';
import { dayOf } from '../../lib/days/index.ts';
import { rankNetwork } from '../../lib/ranking/index.ts';
import { READING_FIELDS } from '../../lib/records/index.ts';
import { searchScore, searchWords } from '../../lib/search/query.ts';
import { readPage } from '../../lib/sites/index.ts';
import {
  addContact,
  allCards,
  applyPlans,
  contactOf,
  editContact,
  logExchange,
} from '../../lib/store/index.ts';
import { proposeTags } from '../../lib/tagging/index.ts';
import { arbitraryContacts, GOALS, NOW as RANKED_ON } from '../ranking/networks.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');
const pages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const { url } = JSON.parse(readFileSync(join(FOLDER, file.replace(/html$/, 'json')), 'utf8')) as {
      url: string;
    };
    return { file, url, html: readFileSync(join(FOLDER, file), 'utf8') };
  });

describe('P5 Honest: what a page does not say is said to be missing', () => {
  test.each(pages)('$file', ({ html, url }) => {
    const reading = readPage(new JSDOM(html, { url }).window.document, url);
    if (reading.kind === 'none') return expect(reading.problems).not.toEqual([]);
    const missing = READING_FIELDS.filter((field) => reading[field] === null);
    const told = new Set(reading.problems.map(({ field }) => field));
    expect(missing.filter((field) => !told.has(field))).toEqual([]);
    for (const field of READING_FIELDS)
      if (reading[field] !== null) expect(reading.evidence[field], field).toBeTruthy();
  });
});

test('P5 Honest: a tag is proposed with the words it comes from, and stored only when it was accepted', async () => {
  const { url, html } = pages.find(({ file }) => file === 'linkedin-sdui-en.html') ?? { url: '', html: '' };
  const reading = readPage(new JSDOM(html, { url }).window.document, url);
  if (reading.kind === 'none') throw new Error('a person was expected');
  const proposal = proposeTags({
    role: 'Chief Financial Officer',
    headline: null,
    company: null,
    location: null,
  });
  expect(proposal).toMatchObject({ function: 'finance', evidence: { function: 'Chief Financial Officer' } });
  const db = await freshBook();
  const plan = must(planCapture(reading, [], dayOf(NOW)));
  const { value } = must(await applyPlans(db, [acceptPlan(plan)], NOW));
  const stored = (await contactOf(db, value[0] ?? ''))?.contact;
  expect(stored).toMatchObject({ industry: null, function: null, seniority: null, labels: [] });
});

test('P5 Honest: every suggestion says why', () => {
  fc.assert(
    fc.property(arbitraryContacts, (contacts) => {
      const network = { id: null, now: RANKED_ON, limit: 9, me: { goals: GOALS }, contacts };
      for (const { reasons } of rankNetwork(network).list) expect(reasons.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

test('P5 Honest: a search that finds nobody means that nobody has it: all that was written is searched', async () => {
  const db = await freshBook();
  const { id } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW)).value;
  const wrote = {
    company: 'Nordhav',
    role: 'Hamnkapten',
    headline: 'Isbrytare',
    location: 'Luleå',
    notes: 'Spelar nyckelharpa',
    howWeMet: 'Regattan',
    labels: ['Skärgård'],
    offers: ['Upphandling'],
    needs: ['Styrelseuppdrag'],
    emails: ['ida@moe.example'],
  };
  must(await editContact(db, id, wrote, NOW));
  const entry = { channel: 'call', reachedOut: 'me', on: '2026-11-20', given: [] } as const;
  const log = (note: string, received: 'advice'[]) =>
    logExchange(db, { ...entry, contactIds: [id], given: [], received, note }, NOW);
  must(await log('Muddring', []));
  must(await log('Sjökort', ['advice']));
  const [card] = await allCards(db);
  const words = [...Object.values(wrote).flat().join(' ').split(' '), 'Muddring', 'Sjökort', 'Ida'];
  const unfound = words.filter((word) => !card || searchScore(card.search, searchWords(word)) === 0);
  expect(unfound).toEqual([]);
});
