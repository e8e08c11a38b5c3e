import { newCommand } from './command.ts';
import { newLanguage } from './language.ts';
import { newMigration } from './migration.ts';
import type { Begun, Scaffold } from './scaffold.ts';
import { newSignal } from './signal.ts';
import { newSite } from './site.ts';

/** What can be begun with `npm run new -- KIND NAME`. */
export const KINDS: Readonly<Record<string, (begun: Begun) => Scaffold>> = {
  site: newSite,
  signal: newSignal,
  language: newLanguage,
  command: newCommand,
  migration: newMigration,
};
