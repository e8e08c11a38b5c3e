import type { Draft } from './draft.ts';
import { LINKEDIN_HOSTS } from './linkedin-hosts.ts';
import { isHost, webAddress } from './site.ts';

/** What an address of LinkedIn says of whose page it is. */
export interface LinkedinAddress {
  /** The name in the address, decoded and lower-cased; null for member ids, `/in/me/` and Sales Navigator. */
  slug: string | null;
  /** `ACoAA…`, or `ACwAA…` on Sales Navigator; its case matters. */
  memberId: string | null;
  /** `/in/me/`: whoever is signed in. */
  me: boolean;
  /** A Sales Navigator lead page. */
  lead: boolean;
  /** The name as it stood in the address, when it was written otherwise (percent-encoded, capitals). */
  written: string | null;
}

const MEMBER_ID = /^AC[ow]AA[\w-]{10,60}$/i;

/**
 * Reads an address or link: `/in/<slug>` with any overlay or detail page behind it, country and mobile hosts,
 * `/mwlite/in/`, `/mwlite/profile/in/`, member ids, and `/sales/lead/<id>,…`. Null for every other page.
 */
export function linkedinAddress(url: string, base = 'https://www.linkedin.com/'): LinkedinAddress | null {
  if (url.length > 4000 || !URL.canParse(url, base)) return null;
  const address = webAddress(new URL(url, base).href);
  if (!address || !isHost(LINKEDIN_HOSTS, address.hostname)) return null;
  const lead = /^\/sales\/(?:lead|people)\/([\w-]+)/.exec(address.pathname)?.[1];
  if (lead) return { slug: null, memberId: lead, me: false, lead: true, written: null };
  const written = /^\/(?:mwlite\/(?:profile\/)?)?in\/([^/]+)/.exec(address.pathname)?.[1];
  if (!written) return null;
  const name = decode(written).normalize('NFC');
  if (MEMBER_ID.test(name)) return { slug: null, memberId: name, me: false, lead: false, written: null };
  if (name === 'me') return { slug: null, memberId: null, me: true, lead: false, written: null };
  const slug = name.toLowerCase();
  return { slug, memberId: null, me: false, lead: false, written: written === slug ? null : written };
}

/** The address under which the profile is known everywhere. */
export function profileUrl(slugOrMemberId: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slugOrMemberId)}/`;
}

/** The member id in a link such as a message button's: `urn:li:fsd_profile:ACoAA…`, also percent-encoded. */
export function memberIdIn(text: string): string | null {
  return /(?:fsd?_(?:salesP|p)rofile|miniProfile)(?::|%3A)\(?(AC[ow]AA[\w-]{10,60})/i.exec(text)?.[1] ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone percent sign.
  }
}

/**
 * Puts address, handle and aliases into a draft. The link on the page's own card decides: after in-app navigation the
 * address bar may already, or still, name somebody else. Then the problem `pageChanged` says so, and the other name is
 * not kept as an alias.
 */
export function addressLinkedin(
  draft: Draft,
  url: URL,
  ownLink: string | null,
  memberId: string | null,
): void {
  const bar = linkedinAddress(url.href);
  const link = ownLink ? linkedinAddress(ownLink) : null;
  const slug = link?.slug ?? bar?.slug ?? null;
  if (link?.slug && bar?.slug && link.slug !== bar.slug) draft.problem({ code: 'pageChanged', field: 'url' });
  const samePage = bar?.slug === slug || (bar?.slug === null && !bar.me);
  const id = memberId ?? link?.memberId ?? (bar?.slug ? null : (bar?.memberId ?? null));
  const handle = slug ?? id;
  if (!handle) return;
  draft.address(
    slug || !bar?.lead ? profileUrl(handle) : `https://www.linkedin.com/sales/lead/${handle}`,
    handle,
    link?.slug ? 'link in the top card' : 'address of the page',
    [id, samePage ? bar?.memberId : null, samePage ? bar?.written : null, link?.written].flatMap(
      (alias) => alias ?? [],
    ),
  );
}
