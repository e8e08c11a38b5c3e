import { checkRuleShape, checkSavedView, soundChoices } from '../records/checks/index.ts';
import { type BOOK_LISTS, RECORDS, type Settings } from '../records/index.ts';

type ListName = (typeof BOOK_LISTS)[number];

/** Anything with an id: what a list of a book holds at the least. */
export interface Stored {
  id: string;
  updatedAt?: unknown;
}

const SETTINGS = RECORDS.settings.blank;

/**
 * A record of one list with every field that it lacks at its empty value. What it has stays as it is, of whatever kind, and
 * so do keys that this version does not know: whether it is whole is for its check to say.
 */
export function completeRecord(list: ListName, record: Stored): Stored {
  const missing = Object.entries(RECORDS[list].blank).filter(([field]) => !Object.hasOwn(record, field));
  return missing.length === 0 ? record : { ...record, ...structuredClone(Object.fromEntries(missing)) };
}

/** A choice of the settings that could not be taken, by its name; of a saved view or a rule its own name, too. */
export interface BrokenChoice {
  field: string;
  of: string | null;
  value: unknown;
}

/**
 * Settings with what is missing set as in a new book, and without the choices that are damaged: each is one of its own,
 * and so is each saved view and each rule of reading. Null when they are no settings.
 */
export function completeSettings(settings: unknown): { settings: Settings | null; broken: BrokenChoice[] } {
  if (settings === null || settings === undefined) return { settings: null, broken: [] };
  if (!isObject(settings))
    return { settings: null, broken: [{ field: 'settings', of: null, value: settings }] };
  const broken: BrokenChoice[] = [];
  const fields: Record<string, unknown> = { ...settings };
  for (const [field, check] of Object.entries(CHOICES_IN_LISTS)) {
    const all = fields[field];
    if (!Array.isArray(all)) continue;
    fields[field] = all.filter((one: unknown) => check(one) === null);
    for (const value of all)
      if (check(value) !== null) broken.push({ field, of: isObject(value) ? nameIn(value) : null, value });
  }
  if (isObject(fields.me)) fields.me = { ...SETTINGS.me, ...fields.me };
  const choices = soundChoices({ ...SETTINGS, ...fields });
  for (const field of choices.broken) broken.push({ field, of: null, value: fields[field] });
  const whole = { ...SETTINGS, ...choices.sound, id: 'settings' as const };
  return { settings: whole as Settings, broken };
}

const CHOICES_IN_LISTS = { savedViews: checkSavedView, readingRules: checkRuleShape };

/** How the user knows a record: by its name, its text or its day. */
export function nameIn(record: Readonly<Record<string, unknown>>): string | null {
  for (const field of ['name', 'text', 'topic', 'on', 'host', 'url', 'id']) {
    const value = Object.hasOwn(record, field) ? record[field] : null;
    if (typeof value === 'string' && value.trim()) return value.slice(0, NAME_SHOWN);
  }
  return null;
}
/** As much of a name as a message needs. */
const NAME_SHOWN = 80;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
