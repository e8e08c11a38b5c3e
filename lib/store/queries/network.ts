import { soundOnes } from '../../records/checks/index.ts';
import type { Contact, Group, Introduction } from '../../records/index.ts';
import type { BookDb } from '../db.ts';

/**
 * Everybody who is not merged into another, the groups and the introductions, as one moment. Reads every contact: for
 * the graph, which is worked out away from the page.
 */
export function networkRecords(
  db: BookDb,
): Promise<{ people: Contact[]; groups: Group[]; introductions: Introduction[] }> {
  return db.transaction('r', [db.contacts, db.groups, db.introductions], async () => ({
    people: soundOnes('contacts', await db.contacts.toArray()).filter(
      ({ mergedInto }) => mergedInto === undefined,
    ),
    groups: soundOnes('groups', await db.groups.toArray()),
    introductions: soundOnes('introductions', await db.introductions.toArray()),
  }));
}
