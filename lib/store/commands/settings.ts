import { defaultSettings, type Result, type Settings } from '../../contact/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand } from '../writer.ts';

export type SettingsChanges = Partial<Omit<Settings, 'id' | 'updatedAt'>>;

/** Changes the manager's choices. Problem: `numberOutOfRange`. */
export function saveSettings(
  db: BookDb,
  changes: SettingsChanges,
  now: Date,
): Promise<Result<Done<Settings>>> {
  return runCommand(db, 'saveSettings', now, async (writer) => {
    if (await writer.get('settings', 'settings')) return writer.edit('settings', 'settings', changes);
    const settings: Settings = {
      ...defaultSettings(writer.at),
      ...changes,
      id: 'settings',
      updatedAt: writer.at,
    };
    writer.set('settings', settings);
    return settings;
  });
}
