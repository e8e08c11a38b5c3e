import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBackup, writeBackup } from '../../lib/backups/write-backup.ts';
import { choosePlans, prepareImport } from '../../lib/capture/import-plan.ts';
import { acceptPlan, planCapture } from '../../lib/capture/index.ts';
import { dayOf } from '../../lib/days/index.ts';
import { type Book, emptyBook } from '../../lib/records/index.ts';
import {
  addContact,
  applyPlans,
  type BookChange,
  type BookDb,
  editContact,
  editMany,
  eraseBook,
  eraseContact,
  eraseContacts,
  importBook,
  importPlans,
  logExchange,
  mergeContacts,
  onBookChange,
  purgeJournal,
  restoreBook,
  savePromise,
  saveSettings,
  undo,
  undoImport,
  wholeBook,
} from '../../lib/store/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { codeOf, freshBook, must, NOW, snapshot, withoutStones } from '../store/fresh-book.ts';

/** What a stand-in does to the text of a backup between the book and the disk. */
const disk = vi.hoisted(() => ({ damage: (text: string) => text }));
vi.mock('../../lib/transfer/json.ts', async (load) => {
  const real = await load<typeof import('../../lib/transfer/json.ts')>();
  const writeJson: typeof real.writeJson = (...args) => disk.damage(real.writeJson(...args));
  return { ...real, writeJson };
});

const LATER = new Date(NOW.getTime() + 3_600_000);
/** Every transaction that may write, with the durability it asked for. */
const asked: { stores: string[]; durability: string }[] = [];
let db: BookDb;
let ids: Id[];
beforeAll(() => {
  // Before a book is opened: an open one has taken its way to transactions with it.
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const [stores, mode, options] = args;
    if (mode === 'readwrite')
      asked.push({
        stores: typeof stores === 'string' ? [stores] : [...stores],
        durability: options?.durability ?? 'default',
      });
    return transaction.apply(this, args);
  });
});
afterAll(() => vi.restoreAllMocks());
beforeEach(async () => {
  disk.damage = (text) => text;
  db = await freshBook();
  ids = [];
  for (const name of ['Ida Moe', 'Per Falk', 'Signe Lind']) {
    const draft = { name, company: 'Nordhav', notes: `Met ${name} in Malmö` };
    ids.push(must(await addContact(db, draft, null, NOW)).value.id);
  }
});
const first = () => ids[0] ?? '';

async function importSome(): Promise<Id> {
  const file = parseFile(new TextEncoder().encode('Name,Company\nÅse Holm,Krag\n'), 'people.csv', NOW);
  const { prepared } = await prepareImport('people.csv', must(file), await wholeBook(db), dayOf(NOW));
  if ('book' in prepared) throw new Error('people were expected');
  return must(await importPlans(db, choosePlans(prepared.rows), 'people.csv', NOW)).entryId;
}
const edited = async () => must(await editContact(db, first(), { role: 'CFO' }, LATER)).entryId;
const merging = { mode: 'merge' } as const;
const talk = {
  channel: 'call',
  reachedOut: 'me',
  note: 'The harbour',
  on: '2026-11-20',
  given: [],
  received: [],
} as const;

/** Every kind of writing: what the user does to one, to many, with files, back again, and away. */
const WRITES: Record<string, () => Promise<unknown>> = {
  'one added': () => addContact(db, { name: 'Åse Holm' }, null, NOW),
  'one edited': edited,
  'an entry of the log': () =>
    logExchange(db, { ...talk, contactIds: [first()], given: [], received: [] }, NOW),
  'a promise': () => savePromise(db, { contactId: first(), by: 'me', text: 'x', due: null }, NOW),
  'a setting': () => saveSettings(db, { weeklyBudget: 3 }, NOW),
  'two made one': () => mergeContacts(db, first(), ids[1] ?? '', NOW),
  'a page taken over': async () => {
    const plan = planCapture(nobodyYet, [], dayOf(NOW));
    if (!plan.ok) throw new Error(plan.error.code);
    return must(await applyPlans(db, [acceptPlan(plan.value)], NOW));
  },
  'many at once': () => editMany(db, ids, { edit: 'addLabel', label: 'Harbour' }, NOW),
  'a file of people': importSome,
  'a file with a book': async () => importBook(db, await otherBook(), merging, 'book.json', NOW),
  'a backup restored': async () => restoreBook(db, await otherBook(), 'replace', NOW),
  'a backup merged': async () => restoreBook(db, await otherBook(), 'merge', NOW),
  'an act undone': async () => undo(db, await edited(), LATER),
  'a long act undone': async () => undo(db, await edited(), LATER, {}),
  'a file taken back': async () => undoImport(db, await importSome(), LATER),
  'one erased': () => eraseContact(db, first(), NOW),
  'many erased for good': () => eraseContacts(db, ids, NOW, { forGood: true }),
  'everything erased': () => eraseBook(db, NOW),
  'what need not be undone any more forgotten': () => purgeJournal(db, LATER),
};
const nobodyYet = {
  kind: 'person' as const,
  site: 'linkedin',
  name: 'Åse Holm',
  headline: null,
  company: 'Krag',
  role: null,
  location: null,
  industry: null,
  url: 'https://www.linkedin.com/in/ase-holm/',
  handle: 'ase-holm',
  aliases: [],
  degree: null,
  own: null,
  positions: [],
  evidence: {},
  problems: [],
};
async function otherBook(): Promise<Book> {
  const other = await freshBook();
  must(await addContact(other, { name: 'Maja Ekerudd' }, null, NOW));
  const book = await wholeBook(other);
  other.close();
  return book;
}

describe('P4 Yours: said to be kept only when the disk has it', () => {
  test.each(Object.keys(WRITES))('%s', async (name) => {
    asked.length = 0;
    await WRITES[name]?.();
    // Whatever the user does goes into the undo log with it; lists that can be computed again may be quicker.
    const acts = asked.filter(({ stores }) => stores.includes('journal'));
    expect(acts.length).toBeGreaterThan(0);
    expect(acts.filter(({ durability }) => durability !== 'strict')).toEqual([]);
  });
});

describe('P4 Yours: no backup is called good before it was read back and compared', () => {
  const backUp = async (passphrase = '') =>
    writeBackup(await wholeBook(db), { now: NOW, passphrase, workFactor: 8 });

  test('one that was written as it is', async () => {
    const { bytes } = must(await backUp('seven seas'));
    expect(must(await readBackup(bytes, 'seven seas')).contacts).toHaveLength(3);
  });

  test.each<[what: string, damage: (text: string) => string]>([
    ['a note that became another', (text) => text.replace('Met Ida Moe', 'Met Ida Mue')],
    ['a field that is missing', (text) => text.replace(/"notes": ?"[^"]*"/, '"notes":null')],
    ['a book without anybody', () => JSON.stringify({ ...emptyBook(), app: 'bollplank' })],
    ['an end that is missing', (text) => text.slice(0, -20)],
    ['nothing at all', () => ''],
  ])('not with %s', async (_, damage) => {
    disk.damage = damage;
    for (const passphrase of ['', 'seven seas'])
      expect(codeOf(await backUp(passphrase))).toBe('backupNotSame');
  });
});

describe('P4 Yours: an undo goes through the one door for writes', () => {
  test('it is an act of its own, that can be undone', async () => {
    const before = await snapshot(db);
    const entryId = await edited();
    const after = await snapshot(db);
    const undone = must(await undo(db, entryId, LATER));
    expect(await snapshot(db)).toBe(before);
    expect(await db.journal.get(undone.entryId)).toMatchObject({ command: 'undo', undoes: entryId });
    expect(await db.journal.get(entryId)).toMatchObject({ undoneBy: undone.entryId });
    const [row] = await db.changes.where('[entryId+seq]').equals([undone.entryId, 0]).toArray();
    expect(row?.changes).toContainEqual(expect.objectContaining({ field: 'role', old: 'CFO', new: null }));
    must(await undo(db, undone.entryId, LATER));
    expect(await snapshot(db)).toBe(after);
  });

  test('so is a file that is taken back', async () => {
    const before = await snapshot(db);
    const entryId = await importSome();
    const undone = must(await undoImport(db, entryId, LATER));
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
    expect(await db.journal.get(entryId)).toMatchObject({ undoneBy: undone.entryId });
    const rows = await db.changes.where('[entryId+seq]').between([undone.entryId, 0], [undone.entryId, 9]);
    expect((await rows.toArray()).flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
  });

  test('every view hears of it, and the ranking looks at the person again', async () => {
    const entryId = await edited();
    await db.stale.clear();
    // What was announced before may still be on its way.
    const heard: BookChange[] = [];
    const stop = onBookChange((change) => heard.push(change));
    must(await undo(db, entryId, LATER));
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    stop();
    expect(heard.at(-1)).toEqual({ tables: ['contacts'], contactIds: [first()], everything: false });
    expect(await db.stale.toArray()).toEqual([{ id: first() }]);
  });

  test('a disk that fails in the middle of it leaves everything as it was', async () => {
    const entryId = await edited();
    const before = await snapshot(db);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(codeOf(await undo(db, entryId, LATER))).toBe('storeFull');
    add.mockRestore();
    expect(await snapshot(db)).toBe(before);
    expect(await db.journal.get(entryId)).toMatchObject({ undoneBy: null });
  });

  test('somebody erased comes back whole, and can be found again', async () => {
    const before = await snapshot(db, false);
    const { entryId } = must(await eraseContact(db, first(), LATER));
    expect(await db.tombstones.get(first())).toBeDefined();
    must(await undo(db, entryId, LATER));
    expect(await snapshot(db, false)).toBe(before);
    expect(await db.tombstones.get(first())).toBeUndefined();
    expect((await db.cards.get(first()))?.name).toBe('Ida Moe');
  });
});
