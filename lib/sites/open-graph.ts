import { attr, one } from './dom.ts';
import { Draft } from './draft.ts';
import { canonicalUrl, pageHandle } from './generic-address.ts';
import type { Site } from './site.ts';

/** https://ogp.me/#type_profile */
const TYPE = 'meta[property="og:type"][content="profile" i]';
const meta = (name: string) => `meta[property="${name}"],meta[name="${name}"]`;

export const openGraph: Site = {
  id: 'open-graph',
  site: 'web',
  title: 'OpenGraph profile',
  hosts: [],
  pages: ['any'],
  lastVerified: '2026-11-21',
  fields: ['name'],
  fixtures: ['open-graph.html'],
  detect: (document) => one(document, TYPE) !== null,
  read(document, url) {
    const content = (name: string) => attr(one(document, meta(name)), 'content');
    const draft = new Draft(openGraph);
    const names = [content('profile:first_name'), content('profile:last_name')];
    draft.offer(
      'name',
      names.flatMap((name) => name?.trim() || []).join(' '),
      'profile:first_name, profile:last_name',
    );
    draft.offer('name', withoutSite(content('og:title'), content('og:site_name')), 'og:title');
    if (!draft.reading.name) return { kind: 'none', site: null, problems: [{ code: 'notAPerson' }] };
    const address = canonicalUrl(document, url, [content('og:url')]);
    draft.address(address, pageHandle(address), 'og:url');
    return draft.finish();
  },
};

/** `Name | Site` or `Name - Site` without the site, when the page says its name. Other titles are no safe names. */
function withoutSite(title: string | null, site: string | null): string | null {
  const parts = (title ?? '').split(/\s+[|–—·-]\s+/);
  const rest = site ? parts.filter((part) => part.toLowerCase() !== site.trim().toLowerCase()) : parts;
  return rest.length === 1 ? (rest[0] ?? null) : null;
}
