import { profileKey } from '../records/profile.ts';
import { pageHandle, plainUrl } from './generic-address.ts';
import { github } from './github.ts';
import { linkedinAddress } from './linkedin-address.ts';
import { LINKEDIN_HOSTS } from './linkedin-hosts.ts';
import { isHost, webAddress } from './site.ts';
import { xing, xingSlug } from './xing.ts';

/**
 * The keys under which the book may have the page of this address, told from the address alone: nothing is read. Empty
 * for an address that can be nobody's.
 */
export function pageKeys(url: string): string[] {
  const address = webAddress(url);
  if (!address) return [];
  const linkedin = linkedinAddress(url);
  if (linkedin)
    return [linkedin.slug, linkedin.memberId, linkedin.written].flatMap((handle) =>
      handle ? [profileKey('linkedin', handle)] : [],
    );
  if (isHost(LINKEDIN_HOSTS, address.hostname)) return [];
  if (isHost(xing.hosts, address.hostname)) {
    const slug = xingSlug(address);
    return slug ? [profileKey(xing.site, slug)] : [];
  }
  if (isHost(github.hosts, address.hostname)) {
    const login = /^\/([\w-]+)\/?$/.exec(address.pathname)?.[1];
    return login ? [profileKey(github.site, login)] : [];
  }
  return [profileKey('web', pageHandle(plainUrl(address)))];
}
