import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';

/** The table of sites in the README, as Markdown, made from what each site says of itself. */
export function siteTable(): string {
  const rows = SITES.map((site) => [
    site.title,
    hostsOf(site),
    site.fields.join(', '),
    site.lastVerified,
    `\`lib/sites/${site.id}.ts\``,
  ]);
  return [
    ['Site and layout', 'Hosts', 'Fields', 'Last verified', 'File'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const hostsOf = ({ hosts }: Site) =>
  hosts.length === 0 ? 'any' : hosts.map((host) => `\`${host}\``).join(', ');

export const README = join(import.meta.dirname, '../../README.md');
const BEGIN = '<!-- sites: written by `npm run sites` -->';
const END = '<!-- /sites -->';

/** A text with the table between the two marks written anew; null when the marks are not there. */
export function withSiteTable(text: string): string | null {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  return from < 0 || to < from ? null : `${text.slice(0, from)}${BEGIN}\n${siteTable()}\n${text.slice(to)}`;
}

if (process.argv[1] === import.meta.filename) {
  const written = withSiteTable(readFileSync(README, 'utf8'));
  if (written === null) throw new Error(`README.md lacks the marks ${BEGIN} and ${END}`);
  writeFileSync(README, written);
  console.log(siteTable());
}
