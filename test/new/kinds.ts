import { newCommand } from './command.ts';
import { newFormat } from './format.ts';
import { newLanguage } from './language.ts';
import { newMigration } from './migration.ts';
import type { Begun, Scaffold } from './scaffold.ts';
import { newSignal } from './signal.ts';
import { newSite } from './site.ts';

/** What can be begun with `npm run new -- KIND NAME`. */
export const KINDS: Readonly<Record<string, (begun: Begun) => Scaffold>> = {
  site: newSite,
  signal: newSignal,
  format: newFormat,
  language: newLanguage,
  command: newCommand,
  migration: newMigration,
};
