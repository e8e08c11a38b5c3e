import type { PageReading, ReadingField } from '../records/index.ts';

/** What a page of a site is. */
export type PageKind = 'profile' | 'public-profile' | 'lead' | 'speaker' | 'any';

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
  pages: readonly PageKind[];
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
