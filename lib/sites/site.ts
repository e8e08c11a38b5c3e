import type { PageReading, ReadingField } from '../records/index.ts';

/** A page of a person, told from its address alone. */
export interface PageHandle {
  /** The stable name on the site: decoded, NFC, lower-cased but for a member id, whose case matters. */
  handle: string;
  /** The name as it stood in the address, where it was written otherwise than by capitals. */
  aliases: string[];
  /** The address to keep: without tracking, on the site's main host. A closing slash stays as it was, so that a file written here reads back the same. */
  url: string;
}

/**
 * What a site's addresses say of whose page it is. Stands in the file of the site, beside its reader and apart from it: files, the
 * badge and the store's keys need the address alone.
 */
export interface SiteAddress {
  /** The id under which handles are kept. */
  site: string;
  /** Exact hosts. `*.` in front stands for one country label of two letters. */
  hosts: readonly string[];
  /** Null for every page that is nobody's, and for one's own short address. Called only when the host fits. */
  handleOf(address: URL): PageHandle | null;
  /** Whether it is the address of a profile that builds itself after it has been served. */
  isLate?(address: URL): boolean;
  /** Organisations have addresses of the same kind: among web pages of somebody it is a profile only where a file says so. */
  isShared?: true;
}

/**
 * One layout of one site. `read` is pure: it changes nothing in the document and takes nothing but its arguments.
 * The metadata is checked by test/sites/metadata.test.ts and fills the table of sites in the README.
 */
export interface Site {
  /** The name of the file, without its ending. */
  id: string;
  /** The id under which handles are kept; layouts of one site share it. */
  site: string;
  /** The site and layout in words, for people. */
  title: string;
  /** Exact hosts. `*.` in front stands for one country label of two letters; an empty list means any host. */
  hosts: readonly string[];
  /** What its pages are, in a word each: `profile`, `lead`, `speaker`, … */
  pages: readonly string[];
  /** The day on which the layout was last seen on a saved page or described by a maintained reader. */
  lastVerified: string;
  /** The fields this layout shows at all. */
  fields: readonly ReadingField[];
  /** Files in test/fixtures/pages that show this layout. */
  fixtures: readonly string[];
  /** Cheap: is this page of that layout? Called only when the host fits. */
  detect(document: Document, url: URL): boolean;
  read(document: Document, url: URL): PageReading;
}

/** Whether a host is one of those a site names. Never by substring: `linkedin.com.evil.example` is not LinkedIn. */
export function isHost(hosts: readonly string[], host: string): boolean {
  return (
    hosts.length === 0 ||
    hosts.some((known) =>
      known.startsWith('*.')
        ? host.length === known.length + 1 && host.endsWith(known.slice(1)) && /^[a-z]{2}\./.test(host)
        : host === known,
    )
  );
}

/** The address as a URL, or null when it is not one of the web. */
export function webAddress(url: string): URL | null {
  if (url.length > 8000) return null;
  const address = URL.canParse(url) ? new URL(url) : null;
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

/** A name in an address, decoded; as it stands where it cannot be (a lone percent sign). */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written).normalize('NFC');
  } catch {
    return written.normalize('NFC');
  }
}
