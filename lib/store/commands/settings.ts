import { defaultSettings, type Settings } from '../../records/index.ts';
import type { Result } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Shown } from '../writer.ts';

export type SettingsChanges = Partial<Omit<Settings, 'id' | 'updatedAt'>>;

/**
 * Changes the manager's choices. A function is given them as they stand when it is written, so that of two quick changes
 * to one list neither is lost; with `shown`, only what was changed in the form is written. Problems: `numberOutOfRange`,
 * `editConflict`.
 */
export function saveSettings(
  db: BookDb,
  wanted: SettingsChanges | ((held: Settings) => SettingsChanges),
  now: Date,
  shown?: Shown<'settings'>,
): Promise<Result<Done<Settings>>> {
  return runCommand(db, 'saveSettings', now, async (writer) => {
    const held = await writer.get('settings', 'settings');
    const changes = typeof wanted === 'function' ? wanted(held ?? defaultSettings(writer.at)) : wanted;
    if (held)
      return writer.change('settings', 'settings', writer.merged('settings', 'settings', changes, shown));
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
