import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { addContact, openBook, RECORD_TABLES, STORE_VERSION, storeProblemOf } from '../../lib/store/index.ts';
import { firstBook } from '../../lib/store/migrations/001-first-book.ts';
import { imports } from '../../lib/store/migrations/002-imports.ts';
import { unsorted } from '../../lib/store/migrations/003-unsorted.ts';
import { week } from '../../lib/store/migrations/004-week.ts';
import { MIGRATIONS } from '../../lib/store/migrations/index.ts';
import { codeOf, freshBook, must, NOW } from './fresh-book.ts';

describe('migrations', () => {
  test('rise by one from 1, and the last is the version of the program', () => {
    expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(MIGRATIONS.at(-1)?.version).toBe(STORE_VERSION);
  });

  // Frozen: this is what stands on users' disks. A new shape is a new file, never a change here.
  test('version 1 is as it was shipped', () => {
    expect(firstBook).toEqual({
      version: 1,
      stores: {
        contacts: 'id, updatedAt, metThroughId, mergedInto',
        profiles: 'id, contactId, *keys',
        exchanges: 'id, [contactId+on], togetherId',
        promises: 'id, contactId, due',
        goals: 'id',
        groups: 'id, *memberIds',
        meetings: 'id, [groupId+on]',
        introductions: 'id, *betweenIds, byId',
        tombstones: 'id, deletedAt',
        settings: 'id',
        reviews: 'id, contactId, on',
        journal: 'id, at',
        changes: '[entryId+seq], *people',
        cards: 'id, nameKey, *emailKeys, *labels',
        standings: 'id',
        suggestions: 'rank, contactId',
        showings: 'id, contactId, on',
        stale: 'id',
        runs: 'id',
      },
    });
  });

  test('version 2 is as it was shipped', () => {
    expect(imports).toEqual({ version: 2, stores: { imports: 'id' } });
  });

  test('version 3 is as it was shipped', () => {
    expect(unsorted).toEqual({
      version: 3,
      stores: { cards: 'id, nameKey, *emailKeys, *labels, unsorted' },
    });
  });

  test('version 4 is as it was shipped', () => {
    expect(week).toEqual({
      version: 4,
      stores: {
        exchanges: 'id, [contactId+on], togetherId, on',
        cards: 'id, nameKey, *emailKeys, *labels, unsorted, warmth, *coming, [industry+function], function',
      },
    });
  });

  test('a store of version 1 with records in it opens, whole', async () => {
    const old = new Dexie('version-1', { indexedDB, IDBKeyRange });
    old.version(1).stores(firstBook.stores);
    await old.open();
    for (const table of RECORD_TABLES) await old.table(table).add({ id: `${table}-1`, kept: 'as it was' });
    old.close();
    const db = must(await openBook('version-1'));
    for (const table of RECORD_TABLES)
      expect(await db.table(table).toArray(), table).toEqual([{ id: `${table}-1`, kept: 'as it was' }]);
  });
});

describe('opening', () => {
  test('a store of a newer version is refused and left exactly as it is', async () => {
    const name = 'from-the-future';
    const newer = new Dexie(name, { indexedDB, IDBKeyRange });
    newer.version(STORE_VERSION + 1).stores({ contacts: 'id, futureIndex', wonders: '++' });
    await newer.open();
    await newer.table('contacts').add({ id: 'a', futureIndex: 1 });
    await newer.table('wonders').add('a wonder');
    newer.close();

    expect(codeOf(await openBook(name))).toBe('storeNewer');

    const after = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
    expect(after.verno).toBe(STORE_VERSION + 1);
    expect(after.tables.map((table) => table.name).sort()).toEqual(['contacts', 'wonders']);
    expect(await after.table('contacts').toArray()).toEqual([{ id: 'a', futureIndex: 1 }]);
    expect(await after.table('wonders').toArray()).toEqual(['a wonder']);
    after.close();
  });

  test('another window that holds an older shape and does not let go is storeBlocked; nothing is changed', async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('held', 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    expect(codeOf(await openBook('held'))).toBe('storeBlocked');
    held.close();
    const db = must(await openBook('held'));
    must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  });

  test('a browser that refuses storage is storeClosed', async () => {
    const refused = vi
      .spyOn(indexedDB, 'databases')
      .mockRejectedValue(new DOMException('no', 'UnknownError'));
    expect(codeOf(await openBook('refused'))).toBe('storeClosed');
    refused.mockRestore();
  });

  test('writes ask for strict durability', async () => {
    const asked: unknown[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (args[1] === 'readwrite') asked.push(args[2]);
      return transaction.apply(this, args);
    });
    const db = await freshBook();
    must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
    spy.mockRestore();
    expect(asked).toEqual([{ durability: 'strict' }]);
  });
});

describe('a store that fails', () => {
  test('a full disk is storeFull, and nothing of the act is written', async () => {
    const db = await freshBook();
    // The disk is full when the undo log is to be written, after the record itself.
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    const result = await addContact(db, { name: 'Ida Moe' }, null, NOW);
    add.mockRestore();
    expect(codeOf(result)).toBe('storeFull');
    expect(await db.contacts.count()).toBe(0);
    expect(await db.cards.count()).toBe(0);
    must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  });

  test('a closed store says so', async () => {
    const db = await freshBook();
    db.close();
    expect(codeOf(await addContact(db, { name: 'Ida Moe' }, null, NOW))).toBe('storeClosed');
  });

  test('the innermost error decides; a bug is no problem', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(storeProblemOf({ name: 'AbortError', inner: full })).toEqual({ code: 'storeFull' });
    expect(storeProblemOf({ name: 'BulkError', failures: [full] })).toEqual({ code: 'storeFull' });
    expect(storeProblemOf(new TypeError('a bug'))).toBeNull();
  });
});
