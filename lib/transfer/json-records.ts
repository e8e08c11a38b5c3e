import { type BOOK_LISTS, defaultSettings, emptyContact, type Settings } from '../contact/index.ts';

type ListName = (typeof BOOK_LISTS)[number];

/** Anything with an id: what a list of a book holds at the least. */
export interface Stored {
  id: string;
  updatedAt?: unknown;
}

/** Texts without which a record says nothing, and what stands where another field is missing or of the wrong kind. */
interface Shape {
  needed: readonly string[];
  blanks: Readonly<Record<string, unknown>>;
}

const EPOCH = new Date(0).toISOString();
const TIMES = { createdAt: EPOCH, updatedAt: EPOCH };
const { id: _id, ...CONTACT } = emptyContact('', '', EPOCH);
const { id: _settings, ...SETTINGS } = defaultSettings(EPOCH);

const SHAPES: Record<ListName, Shape> = {
  contacts: { needed: ['name'], blanks: { ...CONTACT } },
  profiles: { needed: ['contactId', 'site', 'handle', 'url'], blanks: { keys: [], ...TIMES } },
  exchanges: {
    needed: ['contactId', 'on'],
    blanks: { channel: 'other', reachedOut: 'both', given: [], received: [], ...nulls('note', 'togetherId') },
  },
  promises: { needed: ['contactId', 'text'], blanks: { by: 'me', ...nulls('due', 'doneOn') } },
  goals: {
    needed: ['text'],
    blanks: {
      industries: [],
      functions: [],
      seniorities: [],
      regions: [],
      labels: [],
      wanted: 1,
      weight: 1,
      ...nulls('until'),
    },
  },
  groups: { needed: ['name'], blanks: { memberIds: [], ...nulls('purpose', 'cost') } },
  meetings: { needed: ['groupId', 'on'], blanks: { cancelled: false, ...nulls('note') } },
  introductions: { needed: ['on'], blanks: { betweenIds: [], ...nulls('byId', 'why') } },
  tombstones: { needed: [], blanks: {} },
};

/**
 * A record of one list with every field of its right kind: a missing or misshapen one gets its empty value. Null when it
 * lacks what it is about. Keys that this version does not know stay.
 */
export function completeRecord(list: ListName, record: Stored): Stored | null {
  const { needed, blanks } = SHAPES[list];
  const fields: Record<string, unknown> = { ...record };
  for (const field of needed) {
    const value = fields[field];
    if (typeof value !== 'string' || value.trim() === '') return null;
  }
  return { ...record, ...filled(fields, list === 'tombstones' ? blanks : { ...TIMES, ...blanks }) };
}

/** Settings with what is missing set as in a new book; null when they are no settings. */
export function completeSettings(settings: unknown): Settings | null {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return null;
  const fields: Record<string, unknown> = { ...settings };
  const whole = { ...fields, ...SETTINGS, ...filled(fields, { ...SETTINGS }), id: 'settings' as const };
  return { ...whole, me: { ...SETTINGS.me, ...whole.me, offers: whole.me.offers ?? [] } };
}

/** Of these fields, those that a record has in their right kind, and the blank of the others. */
function filled(
  fields: Readonly<Record<string, unknown>>,
  blanks: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(blanks).map(([field, blank]) => [
      field,
      fits(fields[field], blank) ? fields[field] : blank,
    ]),
  );
}

/** Whether a value is of the kind of its blank. A blank of null says that there may be one value or none, but no list. */
function fits(value: unknown, blank: unknown): boolean {
  if (blank === null) return value !== undefined && !Array.isArray(value);
  if (Array.isArray(blank)) return Array.isArray(value);
  return typeof value === typeof blank && value !== null && !Array.isArray(value);
}

function nulls(...fields: string[]): Record<string, null> {
  return Object.fromEntries(fields.map((field) => [field, null]));
}
