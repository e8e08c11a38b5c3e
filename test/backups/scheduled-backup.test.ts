import { beforeEach, describe, expect, test } from 'vitest';
import { backUpIfDue, type Downloads, settleBackupPlan } from '../../lib/backups/scheduled-backup.ts';
import { addContact, type BookDb, backupPlan, changeBackupPlan, wholeBook } from '../../lib/store/index.ts';
import { fail, ok } from '../../lib/words/index.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

const fake = {
  left: null as unknown,
  there: true,
  fits: true,
  works: true,
  asks: false,
  written: [] as string[],
  removed: [] as number[],
};
const left = {
  leftBackupPlan: async () => fake.left,
  forgetLeftBackupPlan: async () => {
    fake.left = null;
  },
};
const downloads: Downloads = {
  downloadsGranted: async () => true,
  canDownload: () => fake.fits,
  downloadFile: async (path) => {
    if (fake.asks) return fail({ code: 'downloadAsks' });
    if (!fake.works) return fail({ code: 'downloadFailed' });
    fake.written.push(path);
    return ok({ id: fake.written.length, path: `/home/ida/Downloads/${path}` });
  },
  isThere: async () => fake.there,
  removeDownload: async ({ id }) => void fake.removed.push(id),
};

const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

let db: BookDb;
beforeEach(async () => {
  db = await freshBook();
  must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  await changeBackupPlan(db, { everyDays: 1, keep: 4 });
  Object.assign(fake, {
    left: null,
    there: true,
    fits: true,
    works: true,
    asks: false,
    written: [],
    removed: [],
  });
});

test('an empty book is no try that failed: the first person gets the first backup', async () => {
  await db.contacts.clear();
  expect(await backUpIfDue(db, downloads, NOW)).toBe('notDue');
  expect((await backupPlan(db)).tries).toBeNull();
  must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  expect(await backUpIfDue(db, downloads, later(0.1))).toBe('done');
});

test('a backup is written once a day', async () => {
  expect(await backUpIfDue(db, downloads, NOW)).toBe('done');
  expect(await backUpIfDue(db, downloads, later(1))).toBe('notDue');
  expect(await backUpIfDue(db, downloads, later(24))).toBe('done');
  expect(fake.written).toHaveLength(2);
});

test('one that is not there whole counts for nothing, and the plan says why', async () => {
  fake.there = false;
  expect(await backUpIfDue(db, downloads, NOW)).toBe('failed');
  expect(await backupPlan(db)).toMatchObject({ lastGood: null, files: [], failed: 'downloadFailed' });
  fake.there = true;
  fake.asks = true;
  expect(await backUpIfDue(db, downloads, later(1))).toBe('failed');
  expect(await backupPlan(db)).toMatchObject({ lastGood: null, failed: 'downloadAsks' });
  fake.asks = false;
  expect(await backUpIfDue(db, downloads, later(24))).toBe('done');
  expect(await backupPlan(db)).toMatchObject({ lastGood: later(24).toISOString(), failed: null });
});

test('one that fails is tried again after an hour, then after two, then after four', async () => {
  fake.works = false;
  const tried: number[] = [];
  for (let hour = 0; hour <= 8; hour += 0.5)
    if ((await backUpIfDue(db, downloads, later(hour))) === 'failed') tried.push(hour);
  expect(tried).toEqual([0, 1, 3, 7]);
  fake.works = true;
  expect(await backUpIfDue(db, downloads, later(8))).toBe('notDue');
  expect(await backUpIfDue(db, downloads, later(15))).toBe('done');
  expect((await backupPlan(db)).tries).toBeNull();
});

test('a clock that ran ahead and was set back does not stop the backups', async () => {
  expect(await backUpIfDue(db, downloads, later(24 * 400))).toBe('done');
  expect(await backUpIfDue(db, downloads, NOW)).toBe('done');
  expect(await backUpIfDue(db, downloads, later(1))).toBe('notDue');
});

test('a book too large for the background asks for its page once, and the page writes it', async () => {
  fake.fits = false;
  expect(await backUpIfDue(db, downloads, NOW)).toBe('needsPage');
  expect(await backUpIfDue(db, downloads, NOW)).toBe('notDue');
  fake.fits = true;
  expect(await backUpIfDue(db, downloads, NOW, { asked: true })).toBe('done');
});

describe('P4 Yours: only what was written here is taken away', () => {
  test('the oldest go, the one just written stays, and none goes while it is not there', async () => {
    for (let day = 0; day < 6; day++) expect(await backUpIfDue(db, downloads, later(24 * day))).toBe('done');
    expect(fake.removed).toEqual([1, 2]);
    fake.there = false;
    expect(await backUpIfDue(db, downloads, later(24 * 6))).toBe('failed');
    expect(fake.removed).toEqual([1, 2]);
  });

  test('with none to keep, the last good one is kept all the same', async () => {
    await changeBackupPlan(db, { keep: 0 });
    for (let day = 0; day < 3; day++) await backUpIfDue(db, downloads, later(24 * day));
    expect(fake.removed).toEqual([1, 2]);
  });
});

describe('P2 Quiet: the plan lies where no script beside a page comes', () => {
  const LEFT = {
    everyDays: 7,
    keep: 8,
    passphrase: 'tolv trinda tomtar',
    files: [{ id: 3, at: NOW.toISOString() }],
  };

  test('that of an older version is taken over once, and its passphrase leaves the browser’s storage', async () => {
    db = await freshBook();
    fake.left = LEFT;
    await settleBackupPlan(db, left);
    expect(await backupPlan(db)).toMatchObject(LEFT);
    expect(fake.left).toBeNull();
  });

  test('what is put there later is taken away and not believed', async () => {
    await settleBackupPlan(db, left);
    fake.left = { ...LEFT, passphrase: 'only theirs' };
    await settleBackupPlan(db, left);
    expect(await backupPlan(db)).toMatchObject({ everyDays: 1, passphrase: '', files: [] });
    expect(fake.left).toBeNull();
  });

  test.each([
    null,
    'text',
    { everyDays: -1, keep: 1e9, passphrase: {}, files: 'x' },
    { everyDays: 1.5, files: [null, { id: '1', at: 'yesterday' }, { id: -1 }] },
  ])('of %j nothing is taken', async (found) => {
    db = await freshBook();
    fake.left = found;
    await settleBackupPlan(db, left);
    expect(await backupPlan(db)).toMatchObject({ everyDays: null, keep: 8, passphrase: '', files: [] });
  });

  test('nothing of it is in an export of the book', async () => {
    await changeBackupPlan(db, { passphrase: 'tolv trinda tomtar' });
    expect(JSON.stringify(await wholeBook(db))).not.toContain('tolv trinda tomtar');
  });
});
