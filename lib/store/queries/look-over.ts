import { Dexie } from 'dexie';
import { brokenField } from '../../records/checks/index.ts';
import { BOOK_LISTS, otherValuesOf, ownersOf, type SetAside } from '../../records/index.ts';
import { fieldOf, type Id } from '../../words/index.ts';
import type { BookDb } from '../db.ts';

/** A page on which a value of another computer waits to be answered. `id` and `name` where there are several such pages. */
export type DifferingPage =
  | { page: 'contact' | 'group'; id: Id; name: string }
  | { page: 'goals' | 'settings' };

/** What looking through the whole book has found. */
export interface LookedOver {
  /** Records that lie in the store and cannot be read: no view shows them, and every backup has them as they are. */
  unread: SetAside[];
  /** Where two computers said different things, to be answered there. */
  differing: DifferingPage[];
}

/** Read at a time, so that the page goes on answering. */
const AT_ONCE = 500;

/** Looks through every record of the book, a slice at a time. Stops early, with what it has, once `stopped` says so. */
export async function lookOver(db: BookDb, stopped: () => boolean = () => false): Promise<LookedOver> {
  const found: LookedOver = { unread: [], differing: [] };
  const people = new Set<Id>();
  const groups = new Set<Id>();
  let goals = false;
  // Keys that are no text lie before and after all that are; only damage has made them.
  for (const kind of BOOK_LISTS)
    for (let from: unknown = null; !stopped(); ) {
      const keys = db.records(kind).where('id');
      const some = await (from === null ? keys.aboveOrEqual(Dexie.minKey) : keys.above(from))
        .limit(AT_ONCE)
        .toArray();
      for (const record of some) {
        const field = brokenField(kind, record);
        if (field !== null) found.unread.push({ kind, name: nameOf(record), field, record });
        else if (otherValuesOf(record).length > 0) {
          if (kind === 'goals') goals = true;
          else if (kind === 'groups') groups.add(record.id);
          else if (kind === 'meetings') addText(groups, fieldOf(record, 'groupId'));
          else addText(people, ownerOf(kind, record));
        }
      }
      if (some.length < AT_ONCE) break;
      from = some.at(-1)?.id;
    }
  for (const { id, name, mergedInto } of await named(db, 'contacts', people))
    if (!mergedInto) found.differing.push({ page: 'contact', id, name });
  for (const { id, name } of await named(db, 'groups', groups))
    found.differing.push({ page: 'group', id, name });
  if (goals) found.differing.push({ page: 'goals' });
  for (const settings of await db.settings.toArray()) {
    const field = brokenField('settings', settings);
    if (field !== null) found.unread.push({ kind: 'settings', name: null, field, record: settings });
    else if (otherValuesOf(settings).length > 0) found.differing.push({ page: 'settings' });
  }
  return found;
}

async function named<K extends 'contacts' | 'groups'>(db: BookDb, kind: K, ids: ReadonlySet<Id>) {
  return (await db.records(kind).bulkGet([...ids])).filter((record) => record !== undefined);
}

/** On whose page a record is shown: an introduction on that of the first of the two. */
function ownerOf(kind: (typeof BOOK_LISTS)[number], record: { id: Id }): unknown {
  return kind === 'contacts' ? record.id : ownersOf(kind, record)[0];
}

function addText(to: Set<Id>, id: unknown): void {
  if (typeof id === 'string') to.add(id);
}

function nameOf(record: object): string | null {
  for (const field of ['name', 'text', 'topic', 'on', 'id']) {
    const value = fieldOf(record, field);
    if (typeof value === 'string' && value) return value.slice(0, 80);
  }
  return null;
}
