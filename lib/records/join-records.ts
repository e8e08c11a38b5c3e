import type { Instant } from '../days/day.ts';
import { fieldOf, sameValue } from '../words/same.ts';
import { emailKey, foldText } from '../words/text.ts';
import { markOf } from './erased-marks.ts';

/** A value that another computer's book had in a field, where this one has something else. */
export interface OtherValue {
  field: string;
  /** What stood there; of a map (`companyIndustry`) one key that differs, as a map of its own. */
  value: unknown;
  /** When the record it stood in was last changed. */
  at: Instant;
}

/** What two computers said differently of one record. Part of the record, so that every backup and export has it. */
export interface Kept {
  otherValues?: OtherValue[];
  /** Marks (`otherMark`) of the values that the user has answered: they are not asked about again. */
  settledValues?: string[];
}

/** Anything with a time of its last change. */
interface Timed extends Kept {
  createdAt?: Instant;
  updatedAt?: Instant;
}

/**
 * Fields that say where a record belongs, how a page is found or what it last said: of two the newer one is taken, and
 * nobody need be asked about the other.
 */
const SILENT = new Set([
  'id',
  'contactId',
  'groupId',
  'togetherId',
  'mergedInto',
  'betweenIds',
  'site',
  'handle',
  'url',
  'seen',
  'origin',
  'connected',
]);
/** Lists whose order or length means something: they are one value. */
const WHOLE = new Set(['betweenIds']);
/** Objects that hold one value a key; every other object is one value. */
const MAPS = new Set(['seen', 'me', 'companyIndustry', 'titleTags', 'templates', 'cadences', 'relations']);
/** `cadences.labels`, which elsewhere is the name of a list. */
const isMap = (field: string, value: unknown) => (MAPS.has(field) || field === 'labels') && isObject(value);
/** Marks that say nothing while they are not set. */
const FLAGS = new Set(['resting', 'archived', 'cancelled', 'absent', 'byOther']);
/** What a field holds while nobody has chosen anything. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  importance: 1,
  weeklyBudget: 5,
  reviewHour: 7,
  ownRecord: true,
};
const OWN = new Set(['otherValues', 'settledValues', 'createdAt', 'updatedAt']);

/** Whether in the record of this id a value, or one key of a map as a map of its own, was replaced here by another. */
export type IsReplaced = (id: string, field: string, part: unknown) => boolean;

/**
 * One record out of two states of it, as two computers have it. What stands on one side only is kept, lists are united,
 * maps are joined key by key; where both say something different the newer record wins and the other value is kept in
 * `otherValues`. The same whichever side it is made on, and making it again changes nothing. Nothing is told of a state
 * that both came from: what was cleared on one side comes back from the other.
 *
 * A record has one time for all its fields, so an old state of this very computer (a backup) looks like that of another
 * one. Each of its values that differs is kept and asked about, unless it is known to be the past: the record there is the
 * older one, and `isReplaced` says that here the user once put another value in the place of this very one. Then it counts
 * as answered, here and wherever this book goes. What nobody remembers being replaced is asked about: to ask once too often
 * loses nothing.
 */
export function joinRecords<T extends object>(here: T, there: T, isReplaced?: IsReplaced): T {
  if (sameValue(here, there)) return here;
  const [a, b] = [here as Timed, there as Timed];
  const timed: Side[] = [
    { record: a, at: a.updatedAt ?? '' },
    { record: b, at: b.updatedAt ?? '' },
  ];
  const others: OtherValue[] = [];
  const past: string[] = [];
  const [olderThere, id] = [(b.updatedAt ?? '') < (a.updatedAt ?? ''), String(fieldOf(here, 'id'))];
  const joined: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (OWN.has(field)) continue;
    const [first, second] = inOrder(timed, field);
    const { value, other } = joinValues(field, first.value, second.value, first.at === second.at);
    if (value !== undefined) setOwn(joined, field, value);
    if (other === undefined || SILENT.has(field)) continue;
    others.push({ field, value: other, at: second.at });
    if (olderThere && isReplaced)
      for (const part of partsOfValue(field, other))
        if (isReplaced(id, field, part)) past.push(markOfPart(field, part));
  }
  keepApart(joined);
  const answered = [...answeredIn(a), ...answeredIn(b), ...past];
  const settled = [...new Set(answered)].filter((mark) => !stands(mark, joined)).sort();
  const kept = openOthers([...otherValuesOf(a), ...otherValuesOf(b), ...others], joined, settled);
  return {
    ...joined,
    ...(kept.length > 0 ? { otherValues: kept } : {}),
    ...(settled.length > 0 ? { settledValues: settled } : {}),
    ...extreme('createdAt', [a.createdAt, b.createdAt], (x, y) => x < y),
    ...extreme('updatedAt', [a.updatedAt, b.updatedAt], (x, y) => x > y),
  } as T;
}

/** The values of other computers that are still to be answered; none where the list is damaged. */
export function otherValuesOf(record: object): OtherValue[] {
  const found = fieldOf(record, 'otherValues');
  return Array.isArray(found) ? found.filter(isOther) : [];
}

/** By what an answered value is known again: the field and a one-way number of the value, not the value. */
export function markOfPart(field: string, value: unknown): string {
  return `${field} ${markOf(textOf(value))}`;
}

/** What of a value is asked about by itself: each key of a map as a map of its own, any other value as it is. */
export function partsOfValue(field: string, value: unknown): unknown[] {
  if (!isMap(field, value) || !isObject(value)) return [value];
  return Object.entries(value).map(([key, one]) => {
    const part = {};
    setOwn(part, key, one);
    return part;
  });
}

/** Whether a value that was answered is the very one that stands in the record: then it was chosen after all. */
function stands(mark: string, record: object): boolean {
  const field = mark.slice(0, mark.lastIndexOf(' '));
  const value = fieldOf(record, field);
  return value !== undefined && partsOfValue(field, value).some((part) => markOfPart(field, part) === mark);
}

const answeredIn = (record: Timed): string[] =>
  (record.settledValues ?? []).filter((mark) => !stands(mark, record));

/** A record with one of its other values answered: taken in place of what stands there, or dropped. */
export function settleOther<T extends Kept>(record: T, { field, value }: OtherValue, take: boolean): T {
  const present = fieldOf(record, field);
  const chosen = take
    ? { [field]: isMap(field, present) && isObject(value) ? { ...(present as object), ...value } : value }
    : {};
  const answered = partsOfValue(field, take && !isMap(field, present) ? present : value);
  const marks = answered.map((part) => markOfPart(field, part));
  const settled = [...new Set([...(record.settledValues ?? []), ...marks])].sort();
  const left = otherValuesOf(record).filter(
    (one) => one.field !== field || textOf(one.value) !== textOf(value),
  );
  const { otherValues: _, ...rest } = record;
  return {
    ...rest,
    ...chosen,
    ...(left.length > 0 ? { otherValues: left } : {}),
    settledValues: settled,
  } as T;
}

interface Side {
  record: Timed;
  at: string;
}

/** The two values of a field, the one that wins first: of the newer record, or of two as old the greater as a text. */
function inOrder(sides: readonly Side[], field: string): [Found, Found] {
  const [a, b] = sides.map(({ record, at }) => ({ value: fieldOf(record, field), at })) as [Found, Found];
  if (a.at !== b.at) return a.at > b.at ? [a, b] : [b, a];
  return isGreater(a.value, b.value) ? [a, b] : [b, a];
}

const isGreater = (a: unknown, b: unknown): boolean => textOf(a) >= textOf(b);

interface Found {
  value: unknown;
  at: string;
}

/** `first` wins, or of two as old (`even`) what `inOrder` put first. `other` is what is to be kept beside it. */
function joinValues(
  field: string,
  first: unknown,
  second: unknown,
  even: boolean,
): { value: unknown; other?: unknown } {
  if (sameValue(first, second)) return { value: first };
  if (saysNothing(field, second)) return { value: saysNothing(field, first) ? (first ?? second) : first };
  if (saysNothing(field, first)) return { value: second };
  if (Array.isArray(first) && Array.isArray(second) && !WHOLE.has(field))
    return { value: united(field, first, second) };
  if (isMap(field, first) && isObject(second)) return joinMaps(first as Fields, second, even);
  // Who writes on where the other left off has lost nothing of it.
  if (typeof first === 'string' && typeof second === 'string' && first.includes(second))
    return { value: first };
  return { value: first, other: second };
}

type Fields = Record<string, unknown>;

/** Each key is a value of its own: of two maps as old, either may win in one. */
function joinMaps(first: Fields, second: Fields, even: boolean): { value: Fields; other?: Fields } {
  const value: Fields = {};
  const other: Fields = {};
  for (const key of [...new Set([...Object.keys(first), ...Object.keys(second)])].sort()) {
    const [a, b] = [fieldOf(first, key), fieldOf(second, key)];
    const joined = even && !isGreater(a, b) ? joinValues(key, b, a, even) : joinValues(key, a, b, even);
    if (joined.value !== undefined) setOwn(value, key, joined.value);
    if (joined.other !== undefined) setOwn(other, key, joined.other);
  }
  return Object.keys(other).length > 0 ? { value, other } : { value };
}

/** Sets a key of any name, `__proto__` included, as a plain key. */
function setOwn(map: Fields, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
}

/**
 * Both lists as one. One that says all that the other does stands as it is, so that joining again changes nothing; of a job
 * told twice the finer days stay.
 */
function united(field: string, first: unknown[], second: unknown[]): unknown[] {
  const says = (one: unknown, other: unknown) =>
    field === 'positions' && isObject(one) && isObject(other)
      ? saysJob(one, other)
      : keyOf(field, one) === keyOf(field, other);
  const covers = (list: unknown[], all: unknown[]) =>
    all.every((other) => list.some((one) => says(one, other)));
  if (covers(first, second)) return first;
  if (covers(second, first)) return second;
  const missing = second.filter((other) => !first.some((one) => says(one, other)));
  return [...first.filter((other) => !missing.some((one) => says(one, other))), ...missing];
}

function keyOf(field: string, one: unknown): string {
  if (field === 'emails' && typeof one === 'string') return emailKey(one);
  const id = isObject(one) ? one.id : undefined;
  return typeof id === 'string' ? id : textOf(one);
}

/** Whether a job says all that another does: the same post, with days at least as fine. */
function saysJob(one: Fields, other: Fields): boolean {
  const same = (field: string) => foldText(String(one[field] ?? '')) === foldText(String(other[field] ?? ''));
  const finer = (field: string) =>
    (other[field] ?? null) === null || String(one[field] ?? '').startsWith(String(other[field]));
  const rest = (job: Fields) => ({ ...job, title: null, company: null, from: null, to: null });
  return (
    same('title') && same('company') && finer('from') && finer('to') && sameValue(rest(one), rest(other))
  );
}

/** Nobody both came to a meeting and cancelled: who came on one of the computers came. */
function keepApart(joined: Fields): void {
  const { cameIds, declinedIds, comingIds } = joined;
  if (Array.isArray(cameIds) && Array.isArray(declinedIds))
    joined.declinedIds = declinedIds.filter((id) => !cameIds.includes(id));
  if (Array.isArray(comingIds) && Array.isArray(joined.declinedIds)) {
    const declined: unknown[] = joined.declinedIds;
    joined.comingIds = comingIds.filter((id) => !declined.includes(id));
  }
}

function openOthers(all: OtherValue[], joined: Fields, settled: readonly string[]): OtherValue[] {
  const open = new Map<string, OtherValue>();
  for (const { field, value: whole, at } of all)
    for (const value of partsOfValue(field, whole)) {
      const mark = markOfPart(field, value);
      if (settled.includes(mark) || holds(fieldOf(joined, field), value, field)) continue;
      const before = open.get(mark);
      if (!before || before.at > at) open.set(mark, { field, value, at });
    }
  return [...open].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Whether what stands in a field says the other value already. */
function holds(present: unknown, value: unknown, field: string): boolean {
  if (sameValue(present, value)) return true;
  if (typeof present === 'string' && typeof value === 'string') return present.includes(value);
  return (
    isMap(field, present) &&
    isObject(value) &&
    Object.keys(value).every((key) => sameValue(fieldOf(present as object, key), fieldOf(value, key)))
  );
}

/** Whether a value of a field says nothing: it is empty, or what stands there while nobody has chosen anything. */
export function saysNothing(field: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Object.hasOwn(DEFAULTS, field)) return value === DEFAULTS[field];
  if (FLAGS.has(field)) return value === false;
  if (Array.isArray(value)) return value.length === 0;
  return isMap(field, value) && Object.keys(value).length === 0;
}

function extreme(
  field: 'createdAt' | 'updatedAt',
  [a, b]: [Instant | undefined, Instant | undefined],
  goesFirst: (a: Instant, b: Instant) => boolean,
): Timed {
  if (a === undefined || b === undefined) return a === b ? {} : { [field]: a ?? b };
  return { [field]: goesFirst(a, b) ? a : b };
}

function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isObject(part) ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1))) : part,
    ) ?? ''
  );
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOther = (one: unknown): one is OtherValue =>
  isObject(one) && typeof one.field === 'string' && typeof one.at === 'string' && 'value' in one;
