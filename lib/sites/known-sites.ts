import type { PageReading } from '../records/index.ts';
import { github } from './github.ts';
import { isProfilePart } from './linkedin.ts';
import { linkedin2015 } from './linkedin-2015.ts';
import { linkedin2018 } from './linkedin-2018.ts';
import { linkedinClassic } from './linkedin-classic.ts';
import { linkedinPublic } from './linkedin-public.ts';
import { linkedinSales } from './linkedin-sales.ts';
import { linkedinSdui } from './linkedin-sdui.ts';
import { isHost, type Site, webAddress } from './site.ts';
import { xing } from './xing.ts';

/**
 * Sites whose hosts are known, of each the layout with the most telling marks first; light enough to run on every page. Any
 * other page is for lib/sites/index.ts.
 */
export const KNOWN_SITES: readonly Site[] = [
  linkedinSdui,
  linkedinSales,
  linkedin2018,
  linkedin2015,
  linkedinClassic,
  linkedinPublic,
  xing,
  github,
];

/** Reads a page of a known site. A page of any other answers kind `none` with site `null`. */
export function readKnownPage(document: Document, url: string): PageReading {
  return readWith(KNOWN_SITES, document, url);
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
    problems: [{ code: isProfilePart(address) ? 'profilePart' : 'notAPerson' }],
  };
  for (const site of asked) {
    if (!site.detect(document, address)) continue;
    const reading = site.read(document, address);
    if (reading.kind === 'person') return reading;
    answer = reading;
  }
  return answer;
}
