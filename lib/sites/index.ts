import type { PageReading } from '../records/index.ts';
import { hCard } from './h-card.ts';
import { KNOWN_SITES, readWith } from './known-sites.ts';
import { openGraph } from './open-graph.ts';
import { schemaPerson } from './schema-person.ts';
import { sessionize } from './sessionize.ts';
import type { Site } from './site.ts';

/** Readers of what any page may say in a common format, the most exact first. */
const GENERIC_SITES: readonly Site[] = [sessionize, schemaPerson, hCard, openGraph];

export const SITES: readonly Site[] = [...KNOWN_SITES, ...GENERIC_SITES];

/**
 * Reads the person a page is about: the site's own reader if there is one, else a common format. Pure, never throws on
 * whatever the page holds, and bounded in time (see the limits in dom.ts, json-ld.ts and h-card.ts).
 */
export function readPage(document: Document, url: string): PageReading {
  return readWith(SITES, document, url);
}
