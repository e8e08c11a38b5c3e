import { SITES } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';

/** The table of sites in the README, as Markdown, made from what each site says of itself. Run to print it. */
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

if (process.argv[1] === import.meta.filename) console.log(siteTable());
