import type { Id } from '../words/index.ts';
import type { BookDb } from './db.ts';

/** The tables whose records belong to one contact, go with it, and move with it in a merge. */
export const OWNED = ['profiles', 'exchanges', 'promises', 'reviews'] as const;

/** The ids of the records that belong to a contact. */
export function idsOf(db: BookDb, table: (typeof OWNED)[number], contactId: Id): Promise<Id[]> {
  if (table === 'exchanges')
    return db.exchanges.where('[contactId+on]').between([contactId, ''], [contactId, '\uffff']).primaryKeys();
  return db.records(table).where('contactId').equals(contactId).primaryKeys();
}
