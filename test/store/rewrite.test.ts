import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addContact,
  eraseContact,
  findBook,
  openBook,
  purgeJournal,
  rewriteBook,
  rewritingSince,
  type Step,
  suggestionsNow,
  undo,
} from '../../lib/store/index.ts';
import * as raw from '../../lib/store/raw-db.ts';
import { giveLocks } from '../fake-locks.ts';
import {
  erasedFrom,
  everything,
  isDue,
  LATER,
  namesOf,
  peopleIn,
  rewrite,
  shut,
  TODAYS_VERSION,
  withBook,
} from './erased-book.ts';
import { codeOf, must, NOW } from './fresh-book.ts';

beforeEach(() => giveLocks());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what asks for a rewriting', () => {
  test('an erasure for good, at once', async () => {
    await erasedFrom('asked-at-once');
    expect(await isDue('asked-at-once')).toBe(true);
  });

  test('an ordinary erasure when its day is over, not before; and no other act', async () => {
    const due = await withBook('asked-later', async (db) => {
      const { value: ida } = must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
      const months = new Date(NOW.getTime() + 100 * 24 * 3_600_000);
      const found: unknown[] = [];
      for (const act of [
        () => purgeJournal(db, months),
        () => eraseContact(db, ida.id, NOW),
        () => purgeJournal(db, LATER),
      ]) {
        await act();
        found.push(await rewritingSince(db));
      }
      return found;
    });
    expect(due).toEqual([null, null, LATER.toISOString()]);
  });
});

describe('a rewriting', () => {
  test('leaves the same book in another database, alone, and asks for nothing more', async () => {
    await erasedFrom('whole', 40);
    const before = await everything('whole');
    for (const rows of Object.values(JSON.parse(before))) expect(rows).not.toEqual([]);
    expect(await rewrite('whole')).toBe('done');
    expect(await namesOf('whole')).toEqual(['whole-1']);
    expect(await everything('whole')).toBe(before);
    expect(await isDue('whole')).toBe(false);
    const old = must(await openBook('whole'));
    expect(await old.cards.where('labels').equals('golf').count()).toBe(1);
    expect(old.backendDB().version).toBe(TODAYS_VERSION);
    await shut(old);
    expect(await rewrite('whole')).toBe('nothingDue');
  });

  test('goes a second time, and an act can be undone after it', async () => {
    await erasedFrom('again');
    expect(await rewrite('again')).toBe('done');
    const { entryId, gone } = await withBook('again', async (db) => {
      const { entryId } = must(await addContact(db, { name: 'Later On' }, null, LATER));
      const gone = must(await addContact(db, { name: 'Zebulon Quist' }, null, LATER)).value;
      must(await eraseContact(db, gone.id, LATER, { forGood: true }));
      return { entryId, gone };
    });
    expect(await rewrite('again')).toBe('done');
    expect(await namesOf('again')).toEqual(['again-2']);
    expect(await peopleIn('again')).toContain('Later On');
    await withBook('again', async (db) => must(await undo(db, entryId, LATER)));
    expect(await peopleIn('again')).not.toContain('Later On');
    expect(gone.id).toBeTruthy();
  });

  test('is not begun while anybody has the book open, and the note of it stays', async () => {
    await erasedFrom('in-use');
    const db = must(await openBook('in-use'));
    expect(await rewrite('in-use')).toBe('inUse');
    must(await addContact(db, { name: 'Said Meanwhile' }, null, NOW));
    db.close();
    expect(await namesOf('in-use')).toEqual(['in-use']);
    await db.letGo;
    expect(await rewrite('in-use')).toBe('done');
    expect(await peopleIn('in-use')).toContain('Said Meanwhile');
  });

  test('waits for what a closed window had begun to write', async () => {
    await erasedFrom('closing');
    const order: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    const begun = new Promise<void>((resolve) => {
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
        const one = transaction.apply(this, how);
        if (how[1] !== 'readwrite') return one;
        for (const end of ['complete', 'abort']) one.addEventListener(end, () => order.push('over'));
        resolve();
        return one;
      });
    });
    const db = must(await openBook('closing'));
    const adding = addContact(db, { name: 'Last Word' }, null, NOW).catch(() => null);
    await begun;
    const letGo = db.letGo.then(() => order.push('let go'));
    db.close();
    expect(await rewrite('closing')).toBe('inUse');
    await letGo;
    await adding;
    expect(order).toEqual(['over', 'let go']);
    const before = await peopleIn('closing');
    expect(await rewrite('closing')).toBe('done');
    expect(await peopleIn('closing')).toEqual(before);
  });

  test('is made once where two begin at the same time', async () => {
    await erasedFrom('twice');
    const before = await everything('twice');
    const ended = await Promise.all([rewrite('twice'), rewrite('twice'), rewrite('twice')]);
    expect(ended.sort()).toEqual(['done', 'inUse', 'inUse']);
    expect(await everything('twice')).toBe(before);
    expect(await namesOf('twice')).toEqual(['twice-1']);
  });

  test.each<Step>(['copying', 'copied', 'counted'])(
    'gives way to who opens the book when it is at "%s", and nothing is lost',
    async (at) => {
      const base = `gave-way-${at}`;
      await erasedFrom(base, 60);
      let writing: Promise<void> = Promise.resolve();
      const rewritten = await rewriteBook({
        base,
        onStep: async (step) => {
          if (step !== at) return;
          writing = withBook(base, async (db) => {
            must(await addContact(db, { name: 'Written Meanwhile' }, null, NOW));
          });
          // It stands still here: who waits is let in all the same.
          await writing;
        },
      });
      expect(rewritten.how).toBe('gaveWay');
      await writing;
      expect(await findBook(base)).toMatchObject({ name: base });
      const before = await everything(base);
      expect(before).toContain('Written Meanwhile');
      expect(await rewrite(base)).toBe('done');
      expect(await everything(base)).toBe(before);
      expect(await namesOf(base)).toHaveLength(1);
    },
  );

  test('leaves no pile of what was given up', async () => {
    await erasedFrom('pile');
    let looking: Promise<unknown> = Promise.resolve();
    const onStep = async (step: Step) => {
      if (step !== 'copied') return;
      looking = withBook('pile', async () => {});
      await looking;
    };
    for (let time = 0; time < 3; time++) {
      expect((await rewriteBook({ base: 'pile', onStep })).how).toBe('gaveWay');
      await looking;
      expect(await namesOf('pile')).toHaveLength(2);
    }
    expect(await rewrite('pile')).toBe('done');
    expect(await namesOf('pile')).toHaveLength(1);
  });

  test('goes on while the popup takes its first look, which has the list at every step', async () => {
    await erasedFrom('popup');
    const shown: Step[] = [];
    const onStep = async (step: Step) => {
      if (must(await suggestionsNow(5, 'popup')).length === 1) shown.push(step);
    };
    expect(await rewrite('popup', { onStep })).toBe('done');
    expect(shown).toEqual(['copying', 'copied', 'counted', 'raised', 'deleted', 'swept']);
  });

  test('whoever opens the book when it is the new one has that', async () => {
    await erasedFrom('raised');
    let opened: Promise<unknown> = Promise.resolve();
    const onStep = (step: Step) => {
      if (step === 'raised')
        opened = withBook('raised', async (db) => [
          db.name,
          must(await addContact(db, { name: 'New One' }, null, NOW)),
        ]);
    };
    expect(await rewrite('raised', { onStep })).toBe('done');
    expect(await opened).toMatchObject(['raised-1', {}]);
    expect(await peopleIn('raised')).toContain('New One');
  });

  test('what is written while the old book is deleted stays', async () => {
    await erasedFrom('sweeping');
    const onStep = async (step: Step) => {
      if (step === 'deleted')
        await withBook('sweeping', async (db) => must(await addContact(db, { name: 'New One' }, null, NOW)));
    };
    expect(await rewrite('sweeping', { onStep })).toBe('done');
    expect(await peopleIn('sweeping')).toContain('New One');
  });

  test('an erasure after it asks for another', async () => {
    await erasedFrom('another');
    const onStep = async (step: Step) => {
      if (step !== 'swept') return;
      await withBook('another', async (db) => {
        const { id } = must(await addContact(db, { name: 'Too Late' }, null, LATER)).value;
        must(await eraseContact(db, id, LATER, { forGood: true }));
      });
    };
    expect(await rewrite('another', { onStep })).toBe('done');
    expect(await isDue('another')).toBe(true);
  });

  test('where there is no room for a second book nothing is begun', async () => {
    await erasedFrom('no-room');
    const { locks } = navigator;
    vi.stubGlobal('navigator', { locks, storage: { estimate: async () => ({ quota: 100e6, usage: 60e6 }) } });
    expect(await rewrite('no-room')).toBe('noRoom');
    expect(await namesOf('no-room')).toEqual(['no-room']);
  });

  test('there is nothing to do without a book, and none is made', async () => {
    expect(await rewrite('none')).toBe('nothingDue');
    expect(await namesOf('none')).toEqual([]);
  });

  test('a book of another version is left as it is', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await erasedFrom('newer');
    const newer = new Dexie('newer', { indexedDB, IDBKeyRange });
    newer.version(99).stores({});
    await newer.open();
    newer.close();
    expect(await rewrite('newer')).toBe('odd');
    expect(codeOf(await openBook('newer'))).toBe('storeNewer');
    expect(codeOf(await suggestionsNow(5, 'newer'))).toBe('storeNewer');
    expect(await namesOf('newer')).toEqual(['newer']);
    expect(told).toHaveBeenCalled();
  });

  test('a copy with a row less is never put in place', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await erasedFrom('row-less');
    const before = await everything('row-less');
    const rewritten = await rewriteBook({
      base: 'row-less',
      onStep: async (step) => {
        if (step !== 'copied') return;
        const copy = await raw.openThere('row-less-1');
        const taking = copy?.transaction('profiles', 'readwrite') as IDBTransaction;
        taking.objectStore('profiles').clear();
        await raw.committed(taking);
        copy?.close();
      },
    });
    expect(rewritten.how).toBe('odd');
    expect(await findBook('row-less')).toMatchObject({ name: 'row-less' });
    expect(await everything('row-less')).toBe(before);
  });
});
