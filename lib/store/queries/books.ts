import { soundChoices } from '../../records/checks/index.ts';
import { BOOK_LISTS, type Book, defaultSettings, emptyBook, type Settings } from '../../records/index.ts';
import type { BookDb } from '../db.ts';

/** The manager's choices, or the first ones when none were made yet. */
export async function settingsOf(db: BookDb): Promise<Settings> {
  return settingsFrom(await db.settings.get('settings'));
}

/** Stored settings with what is missing, or cannot be read, as in a new book. */
export function settingsFrom(stored: Settings | undefined): Settings {
  const sound: Partial<Settings> = stored ? soundChoices(stored).sound : {};
  return { ...defaultSettings(new Date(0).toISOString()), ...sound };
}

/** Every record of the manager's own, as one consistent moment. What exports are written from. */
export function wholeBook(db: BookDb): Promise<Book> {
  const tables = [...BOOK_LISTS, 'settings' as const].map((table) => db.records(table));
  return db.transaction('r', tables, async () => {
    const book = emptyBook();
    for (const table of BOOK_LISTS) Object.assign(book, { [table]: await db.records(table).toArray() });
    return { ...book, settings: (await db.settings.get('settings')) ?? null };
  });
}
