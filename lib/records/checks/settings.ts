import { CADENCE_RANGE } from '../contact.ts';
import { READING_FIELDS } from '../reading.ts';
import { MAX_RULES } from '../reading-rule.ts';
import {
  type Check,
  flag,
  instant,
  isObject,
  list,
  map,
  maybe,
  needed,
  object,
  optional,
  RECORD,
  tag,
  text,
  whole,
} from './shape.ts';

const cadence = whole(CADENCE_RANGE.min, CADENCE_RANGE.max);
const { otherValues, settledValues } = RECORD;

/** A way of looking at the list: a name, and an address within the dashboard and nowhere else. */
export const checkSavedView: Check = object({
  name: needed(200),
  hash: (value) =>
    typeof value === 'string' && value.length <= 2000 && /^#\/[^\s\\]*$/.test(value) ? null : '',
});

/** Where a field stands on a page, as the user pointed at it. */
export const checkRuleShape: Check = object({
  id: needed(100),
  host: needed(300),
  path: text(2000),
  field: (value) => (READING_FIELDS.some((one) => one === value) ? null : ''),
  anchor: maybe(
    object({
      tag: text(100),
      attribute: text(200),
      value: text(2000),
      match: (value) => (value === 'whole' || value === 'end' ? null : ''),
    }),
  ),
  way: list(object({ tag: text(100), nth: whole(0, 100_000) }), { max: 1000 }),
  createdAt: instant,
});

/** Every field of the settings. Each is a choice of its own: one that is damaged says nothing against the others. */
const SETTINGS_SHAPE: Readonly<Record<string, Check>> = {
  weeklyBudget: whole(1, 50),
  reviewHour: whole(0, 23),
  me: object({ industry: maybe(tag), function: maybe(tag), seniority: maybe(tag), offers: list(text()) }),
  companyIndustry: map(tag),
  titleTags: map(object({ function: maybe(tag), seniority: maybe(tag) })),
  cadences: optional(object({ relations: map(cadence), labels: map(cadence) })),
  templates: optional(map(text())),
  ownRecord: optional(flag),
  readingRules: optional(list(checkRuleShape, { max: MAX_RULES })),
  notSame: optional(list(text(100), { max: 100_000 })),
  savedViews: optional(list(checkSavedView, { max: 1000 })),
  columns: optional(list(text(60), { max: 100 })),
  otherValues,
  settledValues,
  updatedAt: instant,
};

/** The settings, whole. */
export const checkSettingsShape: Check = object({
  id: (value) => (value === 'settings' ? null : ''),
  ...SETTINGS_SHAPE,
});

/** The choices in damaged settings that are whole, and the names of those that are not. */
export function soundChoices(settings: unknown): { sound: Record<string, unknown>; broken: string[] } {
  if (!isObject(settings)) return { sound: {}, broken: ['settings'] };
  const broken = Object.entries(SETTINGS_SHAPE).flatMap(([field, check]) =>
    Object.hasOwn(settings, field) && check(settings[field]) !== null ? field : [],
  );
  return {
    sound: Object.fromEntries(Object.entries(settings).filter(([field]) => !broken.includes(field))),
    broken,
  };
}
