import { profileKey } from '../records/profile.ts';
import { pageHandle, plainUrl } from './generic-address.ts';
import { githubAddress } from './github.ts';
import { linkedin } from './linkedin.ts';
import { isHost, type PageHandle, type SiteAddress, webAddress } from './site.ts';
import { xingAddress } from './xing.ts';

/**
 * The addresses of every site that has hosts of its own: the one answer to whose page an address is, for readers, files,
 * the keys of the book and the badge alike. Nothing is read here, and no reader comes along in what is built.
 */
export const SITE_ADDRESSES: readonly SiteAddress[] = [linkedin, xingAddress, githubAddress];

/** A profile on a known site, told from its address. */
export interface ProfileAddress extends PageHandle {
  site: string;
}

/**
 * The profile behind an address as files write it: with or without scheme, on any host of the site, percent-encoded or not,
 * with tracking parameters; what follows white space is not looked at. Null when it is no person's page on a site we know
 * (`/company/…` is none).
 */
export function profileAddress(text: string | null | undefined): ProfileAddress | null {
  const [written = ''] = (text ?? '').trim().split(/\s/, 1);
  const address = webAddress(/^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`);
  const site = address ? siteAt(address) : null;
  const page = address && site ? site.handleOf(address) : null;
  return site && page ? { site: site.site, ...page } : null;
}

/** Whether organisations have pages of the same kind there, so that the address alone makes it nobody's profile. */
export function isSharedSite(site: string): boolean {
  return SITE_ADDRESSES.some((one) => one.site === site && one.isShared);
}

/**
 * The keys under which the book may have the page of this address. Empty for an address that can be nobody's; a page
 * elsewhere is known by its whole address.
 */
export function pageKeys(url: string): string[] {
  const address = webAddress(url);
  if (!address) return [];
  const site = siteAt(address);
  if (!site) return [profileKey('web', pageHandle(plainUrl(address)))];
  const page = site.handleOf(address);
  return page ? [page.handle, ...page.aliases].map((handle) => profileKey(site.site, handle)) : [];
}

/** Whether one of the known sites has this host: then only its own readers are asked. */
export function isKnownHost(url: string): boolean {
  const address = webAddress(url);
  return address !== null && siteAt(address) !== null;
}

/** Whether a page of this address is somebody's profile, and builds itself after it has been served. */
export function isLateProfile(url: string): boolean {
  const address = webAddress(url);
  return address !== null && (siteAt(address)?.isLate?.(address) ?? false);
}

const siteAt = (address: URL): SiteAddress | null =>
  SITE_ADDRESSES.find(({ hosts }) => isHost(hosts, address.hostname)) ?? null;
