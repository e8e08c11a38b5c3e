import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '../../lib/sites/index.ts';
import { README, siteTable, withSiteTable } from './site-table.ts';

test('the README has the table of sites as the sites have it', () => {
  const readme = readFileSync(README, 'utf8');
  expect(withSiteTable(readme), 'the README has lost the marks around the table of sites').not.toBeNull();
  expect(readme === withSiteTable(readme), 'the table of sites has drifted: npm run sites').toBe(true);
});

test('the table names every layout with its date', () => {
  const table = siteTable();
  const rows = table.split('\n');
  for (const { title, lastVerified, id } of SITES) {
    const row = rows.find((each) => each.includes(`lib/sites/${id}.ts`));
    expect([row?.includes(title), row?.includes(lastVerified)]).toEqual([true, true]);
  }
});
