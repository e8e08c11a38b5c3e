import { soundChoices } from '../../records/checks/index.ts';
import { type Book, defaultSettings, type Settings } from '../../records/index.ts';
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
  const tables = [
    db.contacts,
    db.profiles,
    db.exchanges,
    db.promises,
    db.goals,
    db.groups,
    db.meetings,
    db.introductions,
    db.tombstones,
    db.settings,
  ];
  return db.transaction('r', tables, async () => ({
    contacts: await db.contacts.toArray(),
    profiles: await db.profiles.toArray(),
    exchanges: await db.exchanges.toArray(),
    promises: await db.promises.toArray(),
    goals: await db.goals.toArray(),
    groups: await db.groups.toArray(),
    meetings: await db.meetings.toArray(),
    introductions: await db.introductions.toArray(),
    tombstones: await db.tombstones.toArray(),
    settings: (await db.settings.get('settings')) ?? null,
  }));
}
