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
  for (const name of [...plain.searchParams.keys()]) if (TRACKING.test(name)) plain.searchParams.delete(name);
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
 * The address to keep for a person on any page: the first one offered on the page's own host (a site knows its canonical
 * address best), else that of the page. An address elsewhere is the person's web site or their company's, not this page.
 */
export function canonicalUrl(document: Document, page: URL, offered: readonly (string | null)[]): string {
  const canonical = attr(one(document, 'link[rel~="canonical"]'), 'href');
  for (const candidate of [...offered, canonical]) {
    if (!candidate || !URL.canParse(candidate, prop(document as Node, 'baseURI'))) continue;
    const address = webAddress(new URL(candidate, prop(document as Node, 'baseURI')).href);
    if (address && address.hostname === page.hostname && address.pathname !== '/') return plainUrl(address);
  }
  return plainUrl(page);
}
