/** A profile address taken apart: what identifies the page on its site. */
export interface ProfileAddress {
  site: 'linkedin' | 'xing';
  /** Decoded, and lower-cased unless it is a member id. */
  handle: string;
  /** The percent-encoded form, where it differs. */
  aliases: string[];
  url: string;
}

const SITES = [
  {
    site: 'linkedin',
    pattern:
      /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(?:mwlite\/(?:profile\/)?)?in\/([^/?#\s]+)(\/?)/i,
    base: 'https://www.linkedin.com/in/',
  },
  {
    site: 'xing',
    pattern: /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*xing\.com\/(?:profile|app\/profile)\/([^/?#\s]+)(\/?)/i,
    base: 'https://www.xing.com/profile/',
  },
] as const;

/** `ACoAA…`: LinkedIn's own number for a member, which stands in for a name in some exports. */
const MEMBER_ID = /^AC[ow]AA[\w-]{10,60}$/i;

/**
 * The profile behind an address as files write it: with or without scheme, any national host, percent-encoded or not,
 * with tracking parameters. Whether it ends in a slash is kept, so that a file written here reads back the same. Null when it is no person's page on a site we know (`/company/…` is none).
 */
export function profileAddress(text: string | null | undefined): ProfileAddress | null {
  for (const { site, pattern, base } of SITES) {
    const [, slug, slash = ''] = pattern.exec(text?.trim() ?? '') ?? [];
    if (!slug) continue;
    const name = decodeOnce(slug).normalize('NFC');
    if (name.toLowerCase() === 'me') continue;
    // The case of a member id matters; that of a name in an address does not.
    const handle = MEMBER_ID.test(name) ? name : name.toLowerCase();
    const encoded = MEMBER_ID.test(handle) ? handle : encodeURIComponent(handle).toLowerCase();
    return {
      site,
      handle,
      aliases: encoded === handle ? [] : [encoded],
      url: base + encodeURIComponent(handle) + slash,
    };
  }
  return null;
}

/** A web address fit to store: trimmed, with a scheme that a browser may open; null for anything else. */
export function webAddress(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (!trimmed || trimmed.length > 2000 || /\s/.test(trimmed)) return null;
  if (/^https?:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? trimmed : null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return null;
  return /^[^/@]+\.[a-z\p{L}]{2,}(?:[/?#]|$)/iu.test(trimmed) && URL.canParse(`https://${trimmed}`)
    ? trimmed
    : null;
}

function decodeOnce(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // A lone percent sign: the slug stands as it is.
    return slug;
  }
}
