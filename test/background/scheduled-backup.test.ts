import { beforeEach, expect, test, vi } from 'vitest';
import { backUpIfDue } from '../../entrypoints/background/scheduled-backup.ts';
import type { BackupPlan } from '../../lib/browser/backup-memory.ts';
import { fail, ok } from '../../lib/contact/index.ts';
import { addContact, type BookDb } from '../../lib/store/index.ts';
import { freshBook, must, NOW } from '../store/fresh-book.ts';

const fake = vi.hoisted(() => ({
  plan: {} as BackupPlan,
  fits: true,
  works: true,
  written: [] as string[],
}));
vi.mock('../../lib/browser/backup-memory.ts', () => ({
  backupPlan: async () => fake.plan,
  saveBackupPlan: async (changes: Partial<BackupPlan>) => Object.assign(fake.plan, changes),
}));
vi.mock('../../lib/browser/downloads.ts', () => ({
  downloadsGranted: async () => true,
  canDownload: () => fake.fits,
  downloadFile: async (path: string) => {
    if (!fake.works) return fail({ code: 'downloadFailed' });
    fake.written.push(path);
    return ok(fake.written.length);
  },
  removeDownload: async () => undefined,
}));

const HOUR = 3_600_000;
const after = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

let db: BookDb;
beforeEach(async () => {
  db = await freshBook();
  must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  const none = { lastGood: null, notedOn: null, tries: null };
  Object.assign(fake, { plan: { everyDays: 1, keep: 4, passphrase: '', files: [], ...none } });
  Object.assign(fake, { fits: true, works: true, written: [] });
});

test('an empty book is no try that failed: the first person gets the first backup', async () => {
  await db.contacts.clear();
  expect(await backUpIfDue(db, NOW)).toBe('notDue');
  expect(fake.plan.tries).toBeNull();
  must(await addContact(db, { name: 'Ida Moe' }, null, NOW));
  expect(await backUpIfDue(db, after(0.1))).toBe('done');
});

test('a backup is written once a day', async () => {
  expect(await backUpIfDue(db, NOW)).toBe('done');
  expect(await backUpIfDue(db, after(1))).toBe('notDue');
  expect(await backUpIfDue(db, after(24))).toBe('done');
  expect(fake.written).toHaveLength(2);
});

test('one that fails is tried again after an hour, then after two, then after four', async () => {
  fake.works = false;
  const tried: number[] = [];
  for (let hour = 0; hour <= 8; hour += 0.5)
    if ((await backUpIfDue(db, after(hour))) === 'failed') tried.push(hour);
  expect(tried).toEqual([0, 1, 3, 7]);
  fake.works = true;
  expect(await backUpIfDue(db, after(8))).toBe('notDue');
  expect(await backUpIfDue(db, after(15))).toBe('done');
  expect(fake.plan.tries).toBeNull();
});

test('a clock that ran ahead and was set back does not stop the backups', async () => {
  expect(await backUpIfDue(db, after(24 * 400))).toBe('done');
  expect(await backUpIfDue(db, NOW)).toBe('done');
  expect(await backUpIfDue(db, after(1))).toBe('notDue');
});

test('a book too large for the background asks for its page once, and the page writes it', async () => {
  fake.fits = false;
  expect(await backUpIfDue(db, NOW)).toBe('needsPage');
  expect(await backUpIfDue(db, NOW)).toBe('notDue');
  fake.fits = true;
  expect(await backUpIfDue(db, NOW, { asked: true })).toBe('done');
});
