import type { PageReading } from '../records/index.ts';
import { github } from './github.ts';
import { LINKEDIN_SITES } from './linkedin.ts';
import { linkedinAddress } from './linkedin-address.ts';
import { isHost, type Site, webAddress } from './site.ts';
import { xing, xingSlug } from './xing.ts';

/** Sites whose hosts are known; light enough to run on every page. Any other page is for lib/sites/index.ts. */
export const KNOWN_SITES: readonly Site[] = [...LINKEDIN_SITES, xing, github];

/** Reads a page of a known site. A page of any other answers kind `none` with site `null`. */
export function readKnownPage(document: Document, url: string): PageReading {
  return readWith(KNOWN_SITES, document, url);
}

/** Whether one of the known sites has this host: then only its own readers are asked. */
export function isKnownHost(url: string): boolean {
  const address = webAddress(url);
  return address !== null && KNOWN_SITES.some((site) => isHost(site.hosts, address.hostname));
}

/** Whether a page of this address is somebody's profile, and builds itself after it has been served. */
export function isLateProfile(url: string): boolean {
  const address = webAddress(url);
  if (!address) return false;
  return (
    linkedinAddress(url) !== null || (isHost(xing.hosts, address.hostname) && xingSlug(address) !== null)
  );
}

/**
 * Asks the sites in order: the first that fits and finds a person answers. On the host of a known site only that site's
 * readers are asked, so that a company page or a search on LinkedIn is not taken for a person by its markup.
 */
export function readWith(sites: readonly Site[], document: Document, url: string): PageReading {
  const address = webAddress(url);
  if (!address) return { kind: 'none', site: null, problems: [{ code: 'pageUnsupported' }] };
  const known = KNOWN_SITES.filter((site) => isHost(site.hosts, address.hostname));
  const asked = known.length > 0 ? known : sites.filter((site) => site.hosts.length === 0);
  let answer: PageReading = {
    kind: 'none',
    site: known[0]?.site ?? null,
    problems: [{ code: 'notAPerson' }],
  };
  for (const site of asked) {
    if (!site.detect(document, address)) continue;
    const reading = site.read(document, address);
    if (reading.kind === 'person') return reading;
    answer = reading;
  }
  return answer;
}
