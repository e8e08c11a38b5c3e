import { brokenField } from '../../records/checks/index.ts';
import { BOOK_LISTS, otherValuesOf, type SetAside } from '../../records/index.ts';
import { fieldOf, type Id } from '../../words/index.ts';
import type { BookDb } from '../db.ts';

/** What looking through the whole book has found. */
export interface LookedOver {
  /** Records that lie in the store and cannot be read: no view shows them, and every backup has them as they are. */
  unread: SetAside[];
  /** People of whom two computers said different things, to be answered on their pages. */
  differing: { id: Id; name: string }[];
}

/** Read at a time, so that the page goes on answering. */
const AT_ONCE = 500;

/** Looks through every record of the book, a slice at a time. Stops early, with what it has, once `stopped` says so. */
export async function lookOver(db: BookDb, stopped: () => boolean = () => false): Promise<LookedOver> {
  const found: LookedOver = { unread: [], differing: [] };
  const owners = new Set<Id>();
  for (const kind of BOOK_LISTS)
    for (let from = ''; !stopped(); ) {
      const some = await db.records(kind).where('id').above(from).limit(AT_ONCE).toArray();
      for (const record of some) {
        const field = brokenField(kind, record);
        if (field !== null) found.unread.push({ kind, name: nameOf(record), field, record });
        else if (otherValuesOf(record).length > 0) {
          const owner = kind === 'contacts' ? record.id : fieldOf(record, 'contactId');
          if (typeof owner === 'string') owners.add(owner);
        }
      }
      if (some.length < AT_ONCE) break;
      from = some.at(-1)?.id ?? '';
    }
  const settings = await db.settings.get('settings');
  if (settings) {
    const field = brokenField('settings', settings);
    if (field !== null) found.unread.push({ kind: 'settings', name: null, field, record: settings });
  }
  for (const contact of await db.contacts.bulkGet([...owners]))
    if (contact && !contact.mergedInto) found.differing.push({ id: contact.id, name: contact.name });
  return found;
}

function nameOf(record: object): string | null {
  for (const field of ['name', 'text', 'topic', 'on', 'id']) {
    const value = fieldOf(record, field);
    if (typeof value === 'string' && value) return value.slice(0, 80);
  }
  return null;
}
