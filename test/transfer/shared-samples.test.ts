import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Imported, ImportedPerson } from '../../lib/records/index.ts';
import { bookFromImported, FORMATS, parseFile } from '../../lib/transfer/index.ts';
import { sharedData } from '../shared-data.ts';

interface Sample {
  file: string;
  expected: {
    people?: number;
    cards?: number;
    rows?: number;
    data_rows?: number;
    date_only_rows?: number;
    distinct_people?: number;
    outgoing?: number;
    incoming?: number;
    vcard?: string;
    jcard?: string;
  };
}

const manifest = sharedData('exports/manifest.json');
const NOW = new Date('2026-06-01T12:00:00Z');

function parse(file: string): Imported {
  const path = sharedData(`exports/${file}`);
  if (path === null) throw new Error(`${file} stands in the manifest but is not there`);
  const result = parseFile(readFileSync(path), file, NOW);
  if (!result.ok) throw new Error(`${file}: ${result.error.code}`);
  return result.value;
}

describe.skipIf(manifest === null)('samples of exports people really have', () => {
  const samples: Sample[] = manifest === null ? [] : JSON.parse(readFileSync(manifest, 'utf8'));

  it('has samples to try', () => expect(samples.length).toBeGreaterThan(20));

  it.each(samples.map((sample) => [sample.file, sample] as const))('%s', (file, { expected }) => {
    const imported = parse(file);
    expect(FORMATS.map((format) => format.id)).toContain(imported.format);
    const others = imported.people.filter((person) => !person.reading.own);
    const { people, cards, rows } = expected;
    if (people !== undefined) expect(others.length).toBe(people);
    const nobodys = imported.skipped.filter(({ problem }) => problem.code === 'cardNoPerson').length;
    if (cards !== undefined) expect(others.length + nobodys).toBe(cards);
    if (rows !== undefined) expect(others.length).toBe(rows);
    if (expected.distinct_people !== undefined)
      expect(bookFromImported(imported, NOW).contacts.length).toBe(expected.distinct_people);
    if (expected.date_only_rows !== undefined)
      expect(imported.skipped.filter((row) => row.problem.code === 'memberHidden').length).toBe(
        expected.date_only_rows,
      );
    if (expected.data_rows !== undefined) checkRows(imported, expected.data_rows);
    if (expected.outgoing !== undefined) expect(reachedOut(imported, 'me')).toBe(expected.outgoing);
    if (expected.incoming !== undefined) expect(reachedOut(imported, 'them')).toBe(expected.incoming);
    if (expected.vcard !== undefined) checkTwin(imported, parse(expected.vcard));
    if (expected.jcard !== undefined) checkJcard(imported, expected.jcard);
  });

  it('joins the files of an archive into people with their log', async () => {
    const { zipSync } = await import('fflate');
    const folder = 'linkedin/Basic_LinkedInDataExport_05-14-2021';
    const files = samples.filter((sample) => sample.file.startsWith(folder)).map((sample) => sample.file);
    const zip = zipSync(
      Object.fromEntries(
        files.map((file) => [
          `../${file.split('/').at(-1)}`,
          new Uint8Array(readFileSync(sharedData(`exports/${file}`) ?? '')),
        ]),
      ),
    );
    const result = parseFile(zip, 'archive.zip', NOW);
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.format).toBe('linkedin-archive');
    const names = result.value.people.filter((p) => !p.reading.own).map((p) => p.reading.name);
    expect(names.sort()).toEqual(['Jonas Berg', 'Lena Vogt', 'Priya Raman', 'Theo Grant']);
    const priya = result.value.people.find((person) => person.reading.name === 'Priya Raman');
    expect(priya?.metOn).toBe('2021-03-12');
    expect(priya?.reading.handle).toBe('priya-raman-77');
    expect(priya?.exchanges.map(({ on, reachedOut: who }) => [on, who])).toEqual([
      ['2021-03-12', 'me'],
      ['2021-04-02', 'both'],
    ]);
  });
});

const reachedOut = (imported: Imported, who: string) =>
  imported.people.flatMap((person) => person.exchanges).filter((entry) => entry.reachedOut === who).length;

/** Every data row is somebody, or is said to be skipped; messages are days of talk and so fewer than rows. */
function checkRows(imported: Imported, count: number) {
  if (imported.format === 'linkedin-messages') {
    expect(imported.people.length).toBeGreaterThan(0);
    expect(imported.people.length + imported.skipped.length).toBeLessThanOrEqual(count);
    for (const person of imported.people) expect(person.exchanges.length).toBeGreaterThan(0);
    return;
  }
  const own =
    imported.format === 'linkedin-profile' ? 0 : imported.people.filter((p) => p.reading.own).length;
  expect(imported.people.length - own + imported.skipped.length).toBe(count);
}

/** The vCard that another project makes of the same table says the same. */
function checkTwin(table: Imported, cards: Imported) {
  const facts = ({ reading, emails, labels, urls }: ImportedPerson) => ({
    name: reading.name,
    company: reading.company,
    role: reading.role,
    emails,
    labels,
    urls,
  });
  expect(table.people.map(facts)).toEqual(cards.people.map(facts));
}

/** The jCard that ical.js makes of the card says the same of name, company, role, e-mail and telephone. */
function checkJcard(imported: Imported, file: string) {
  const path = sharedData(`exports/${file}`) ?? '';
  const jcard: [string, [string, object, string, ...unknown[]][]] = JSON.parse(readFileSync(path, 'utf8'));
  const all = (name: string) =>
    jcard[1].filter((property) => property[0] === name).map((property) => property[3]);
  const first = (name: string) => [all(name)[0]].flat()[0];
  const [person] = imported.people;
  if (!all('fn').length) return expect(imported.skipped[0]?.problem.code).toBe('rowWithoutName');
  expect(person?.reading.name).toBe(first('fn'));
  if (first('org')) expect(person?.reading.company).toBe(first('org'));
  if (first('title')) expect(person?.reading.role).toBe(first('title'));
  // Theirs stand as in the card, ours with the preferred one first.
  expect([...(person?.emails ?? [])].sort()).toEqual(all('email').sort());
  expect(person?.phones.length).toBe(all('tel').length);
}
