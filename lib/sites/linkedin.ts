import type { Draft } from './draft.ts';
import { decoded, isHost, type SiteAddress, webAddress } from './site.ts';

/**
 * The addresses of LinkedIn, which all its layouts share. Country hosts (`se.`, `uk.`) serve the public page and do not
 * redirect; `m.` and `touch.` are the mobile site. The page of a lead is known by its member id, `/in/me/` by nothing.
 */
export const linkedin: SiteAddress = {
  site: 'linkedin',
  hosts: ['www.linkedin.com', 'linkedin.com', 'm.linkedin.com', 'touch.linkedin.com', '*.linkedin.com'],
  handleOf(address) {
    const found = linkedinAddress(address.href);
    const name = found?.slug ?? found?.memberId ?? null;
    if (!found || name === null) return null;
    const isWrittenOtherwise = found.written !== null && found.written.toLowerCase() !== name;
    return {
      handle: name,
      aliases: isWrittenOtherwise && found.written !== null ? [found.written] : [],
      url: found.lead ? leadUrl(name) : profileUrl(name, CLOSED.test(address.pathname)),
    };
  },
  isLate: (address) => linkedinAddress(address.href) !== null,
};

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
/** An address of a profile with a slash behind the name. */
const CLOSED = /\/in\/[^/]+\//;

/**
 * Reads an address or link: `/in/<slug>` with any overlay or detail page behind it, country and mobile hosts,
 * `/mwlite/in/`, `/mwlite/profile/in/`, member ids, and `/sales/lead/<id>,…`. Null for every other page.
 */
export function linkedinAddress(url: string, base = 'https://www.linkedin.com/'): LinkedinAddress | null {
  if (url.length > 4000 || !URL.canParse(url, base)) return null;
  const address = webAddress(new URL(url, base).href);
  if (!address || !isHost(linkedin.hosts, address.hostname)) return null;
  const lead = /^\/sales\/(?:lead|people)\/([\w-]+)/.exec(address.pathname)?.[1];
  if (lead) return { slug: null, memberId: lead, me: false, lead: true, written: null };
  const written = /^\/(?:mwlite\/(?:profile\/)?)?in\/([^/]+)/.exec(address.pathname)?.[1];
  if (!written) return null;
  const name = decoded(written);
  if (MEMBER_ID.test(name)) return { slug: null, memberId: name, me: false, lead: false, written: null };
  if (name === 'me') return { slug: null, memberId: null, me: true, lead: false, written: null };
  const slug = name.toLowerCase();
  return { slug, memberId: null, me: false, lead: false, written: written === slug ? null : written };
}

/** The address under which the profile is known everywhere. */
export function profileUrl(slugOrMemberId: string, closed = true): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slugOrMemberId)}${closed ? '/' : ''}`;
}

const leadUrl = (memberId: string): string => `https://www.linkedin.com/sales/lead/${memberId}`;

/** The member id in a link such as a message button's: `urn:li:fsd_profile:ACoAA…`, also percent-encoded. */
export function memberIdIn(text: string): string | null {
  return /(?:fsd?_(?:salesP|p)rofile|miniProfile)(?::|%3A)\(?(AC[ow]AA[\w-]{10,60})/i.exec(text)?.[1] ?? null;
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
    slug || !bar?.lead ? profileUrl(handle) : leadUrl(handle),
    handle,
    link?.slug ? 'link in the top card' : 'address of the page',
    [id, samePage ? bar?.memberId : null, samePage ? bar?.written : null, link?.written].flatMap(
      (alias) => alias ?? [],
    ),
  );
}

/** A degree of connection that stands behind the name in the same heading: `Jane Doe · 2nd`, in any language. */
const DEGREE_BEHIND = /\s*[·•]\s*\D{0,12}[123](?!\d)\D{0,25}$/u;
export const withoutDegree = (name: string): string => name.replace(DEGREE_BEHIND, '');

/** Pronouns as people put them beside their names, in the languages of the readers and some more. */
const PRONOUNS = new Set(
  [
    'she her hers he him his they them theirs it its ze zir xe xem any all',
    'hon henne hennes han honom hans hen hens den dem de deras dom',
    'hun hende hendes ham henne deres',
    'sie ihr er ihm ihn elle lui il iel ella ello el él ela dela ele dele zij haar hij hem hän lei',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a line is nothing but pronouns: `She/Her`, `(hon/henne)`. "HR/IT" is none. */
export function isPronouns(line: string): boolean {
  const words = /^\(?(\p{L}+(?:\s?[/,|]\s?\p{L}+){1,3})\)?$/u.exec(line.trim())?.[1]?.toLowerCase();
  return words?.split(/\s?[/,|]\s?/).every((word) => PRONOUNS.has(word)) ?? false;
}

/** An address of one part of a profile, whose page does not say who it is about: all jobs, all posts. */
export const isProfilePart = (address: URL): boolean =>
  linkedinAddress(address.href) !== null && /\/(?:details|recent-activity)\//.test(`${address.pathname}/`);
