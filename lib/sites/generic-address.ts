import { attr, one, prop } from './dom.ts';
import { webAddress } from './site.ts';

/** Parameters that say where a visitor came from, not which page this is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|msclkid|mc_[ce]id|ref|ref_src|trk|igshid|_hs\w+)$/i;

/** The address without fragment and tracking parameters. */
export function plainUrl(url: URL): string {
  const plain = new URL(url.href);
  plain.hash = '';
  plain.username = '';
  plain.password = '';
  // By hand: in the isolated world of Firefox the keys of URLSearchParams cannot be iterated (seen in 153).
  const kept = plain.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  plain.search = kept.join('&');
  return plain.href;
}

/** The handle of a page of any site: host and path, without `www.` and a closing slash. */
export function pageHandle(url: string): string {
  const address = new URL(url);
  let path = address.pathname + address.search;
  try {
    path = decodeURI(path);
  } catch {
    // A lone percent sign: kept as it is.
  }
  return (address.host.replace(/^www\./, '') + path).replace(/\/$/, '').toLowerCase();
}

/**
 * The address to keep for a person on any page: the page's own when one of those offered is the same page; else the first
 * offered on the page's host (a site knows its canonical address best); else the page's. An address elsewhere is the
 * person's web site or their company's, not this page.
 */
export function canonicalUrl(document: Document, page: URL, offered: readonly (string | null)[]): string {
  const canonical = attr(one(document, 'link[rel~="canonical"]'), 'href');
  const base = prop(document as Node, 'baseURI');
  const own = plainUrl(page);
  const addresses = [...offered, canonical].flatMap((candidate) => {
    const address =
      candidate && URL.canParse(candidate, base) ? webAddress(new URL(candidate, base).href) : null;
    return address && address.hostname === page.hostname ? [plainUrl(address)] : [];
  });
  if (addresses.some((address) => pageHandle(address) === pageHandle(own))) return own;
  return addresses.find((address) => new URL(address).pathname !== '/') ?? own;
}
