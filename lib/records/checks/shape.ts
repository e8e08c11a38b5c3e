import { isDay } from '../../days/day.ts';
import { isTagLike } from '../../words/tags.ts';
import { TEXT_LIMITS } from '../../words/text.ts';

/**
 * Says of a value of unknown make what is wrong with it: the name of the field at fault, empty for the value itself; null
 * when it is whole. Small functions of our own and no library: the shapes need eight kinds of values and one answer, in
 * a hundred lines and about one kilobyte, and none of the libraries keeps keys that it does not know and names the field
 * in fewer.
 */
export type Check = (value: unknown) => string | null;

/** More of anything in one list, or one map, than a person's record could hold. */
const LIST_LIMIT = 10_000;
const MAP_LIMIT = 100_000;

const when =
  (fits: (value: unknown) => boolean): Check =>
  (value) =>
    fits(value) ? null : '';

/** The id of a record. What a file brings must be a UUID besides; what lies in the store may be of any make. */
export const id = when((value) => typeof value === 'string' && /^[\w:.-]{1,100}$/.test(value));
export const day = when(isDay);
export const tag = when(isTagLike);
export const flag = when((value) => typeof value === 'boolean');
/** A moment as the program writes it, and as other programs may: any that can be read. */
export const instant = when(
  (value) => typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value)),
);
export const text = (limit: number = TEXT_LIMITS.note): Check =>
  when((value) => typeof value === 'string' && value.length <= limit);
/** A text without which the record says nothing. */
export const needed = (limit: number): Check =>
  when((value) => typeof value === 'string' && value.trim() !== '' && value.length <= limit);
export const whole = (min: number, max: number): Check =>
  when((value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
export const number = (min: number, max: number): Check =>
  when((value) => typeof value === 'number' && value >= min && value <= max);

/** An address that may become a link: of the web or of a mailbox. Without a scheme it is a text, and no link. */
export const link = when((value) => {
  if (typeof value !== 'string' || value.length > TEXT_LIMITS.url) return false;
  const scheme = /^\s*([a-z][a-z0-9+-]*):/i.exec(value)?.[1];
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme);
});
/** The address of a page on the web. */
export const page = when((value) => {
  if (typeof value !== 'string' || value.length > TEXT_LIMITS.url || !URL.canParse(value)) return false;
  return /^https?:$/.test(new URL(value).protocol);
});

/** The value, or null where it is not known. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

/** The value, or nothing at all: of an older version, or not known. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined ? null : check(value);

export const list =
  (check: Check, { min = 0, max = LIST_LIMIT } = {}): Check =>
  (value) =>
    Array.isArray(value) && value.length >= min && value.length <= max
      ? // Not `every`: it passes over holes.
        [...value].every((one) => check(one) === null)
        ? null
        : ''
      : '';

/** A value for every key. */
export const map =
  (check: Check): Check =>
  (value) => {
    if (!isObject(value)) return '';
    const values = Object.values(value);
    return values.length <= MAP_LIMIT && values.every((one) => check(one) === null) ? null : '';
  };

/** These fields. Others are of a newer version: anything may stand there, as long as it is no harm to hold. */
export const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isObject(value)) return '';
    for (const [field, check] of Object.entries(fields)) {
      const wrong = check(Object.hasOwn(value, field) ? value[field] : undefined);
      if (wrong !== null) return field;
    }
    return null;
  };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What every record of the log of changes has, and what two computers said differently of it. */
export const RECORD = {
  id,
  createdAt: optional(instant),
  updatedAt: optional(instant),
  otherValues: optional(list(object({ field: text(60), at: instant }), { max: 1000 })),
  settledValues: optional(list(text(100))),
};
