import { describe, expect, test } from 'vitest';
import { addContact, type BookDb, logExchange, savePromise } from '../../lib/store/index.ts';
import type { Change } from '../../lib/store/tables.ts';
import { touchedBy } from '../../lib/store/touched.ts';
import { freshBook, must, NOW } from './fresh-book.ts';

const field = (table: Change['table'], id: string, name: string, old?: unknown): Change => ({
  table,
  id,
  field: name,
  old,
  new: 'other',
});
const everybodyBy = async (db: BookDb, change: Change) => (await touchedBy(db, [change])).everybody;

describe('what a change leaves to be computed anew', () => {
  test('is the card of whom it belongs to, and of whom it belonged to', async () => {
    const db = await freshBook();
    const [ida, jon] = [
      must(await addContact(db, { name: 'Ida' }, null, NOW)).value.id,
      must(await addContact(db, { name: 'Jon' }, null, NOW)).value.id,
    ];
    const entry = { on: '2026-11-01', channel: 'call', reachedOut: 'me', note: null } as const;
    const logged = must(await logExchange(db, { ...entry, contactIds: [ida], given: [], received: [] }, NOW));
    const [exchange] = await db.exchanges.toArray();
    const id = exchange?.id ?? '';
    expect(logged.entryId).not.toBe('');
    const renamed = await touchedBy(db, [field('contacts', ida, 'name')]);
    expect([[...renamed.ids], [...renamed.logged], renamed.everybody]).toEqual([[ida], [], false]);
    const noted = await touchedBy(db, [field('exchanges', id, 'note')]);
    expect([[...noted.ids], [...noted.logged.keys()]]).toEqual([[ida], [ida]]);
    const moved = await touchedBy(db, [field('exchanges', id, 'contactId', jon)]);
    expect([...moved.logged.keys()].sort()).toEqual([ida, jon].sort());
    must(await savePromise(db, { contactId: ida, by: 'me', text: 'A book', due: null }, NOW));
    const promise = (await db.promises.toArray())[0]?.id ?? '';
    const promised = await touchedBy(db, [field('promises', promise, 'text')]);
    expect([[...promised.ids], [...promised.logged]]).toEqual([[ida], []]);
  });

  test('is the list of everybody, where a wish or a meeting is another', async () => {
    const db = await freshBook();
    expect(await everybodyBy(db, field('goals', 'g', 'text'))).toBe(true);
    expect(await everybodyBy(db, field('groups', 'g', 'memberIds'))).toBe(true);
    expect(await everybodyBy(db, field('groups', 'g', 'name'))).toBe(false);
    expect(await everybodyBy(db, field('meetings', 'm', 'cancelled'))).toBe(true);
    expect(await everybodyBy(db, field('meetings', 'm', 'gotOut'))).toBe(false);
    expect(await everybodyBy(db, field('settings', 'settings', 'cadences'))).toBe(true);
    expect(await everybodyBy(db, field('settings', 'settings', 'savedViews'))).toBe(false);
    expect(await everybodyBy(db, { table: 'groups', id: 'g', field: null, new: { id: 'g' } })).toBe(true);
    expect(await everybodyBy(db, { table: 'introductions', id: 'i', field: null, new: { id: 'i' } })).toBe(
      false,
    );
  });
});
