import { type Day, isDay } from '../days/index.ts';
import {
  CADENCE_RANGE,
  checkContact,
  checkExchange,
  checkGroup,
  checkIntroduction,
  checkMeeting,
  type Settings,
} from '../records/index.ts';
import { type Id, type Problem, TEXT_LIMITS } from '../words/index.ts';
import type { Records, RecordTable } from './tables.ts';

/** Allowed number of suggestions a week. */
const WEEKLY_BUDGET_RANGE = { min: 1, max: 50 } as const;

type Check<K extends RecordTable> = (record: Records[K]) => Problem | null;

/** What a record must hold to be stored, by table. The first problem is enough to refuse it. */
const CHECKS: { [K in RecordTable]: Check<K> } = {
  contacts: (contact) =>
    checkContact(contact)[0] ??
    dayProblem('snoozedUntil', contact.snoozedUntil) ??
    dayProblem('nextMeeting', contact.nextMeeting) ??
    dayProblem('metOn', contact.metOn),
  profiles: (profile) => (profile.contactId ? null : { code: 'notFound', params: ['contacts'] }),
  // A day to come is refused where it is typed; a record of a clock that ran ahead is kept as it is, and can be restored.
  exchanges: (exchange) => checkExchange(exchange, null)[0] ?? null,
  promises: (promise) =>
    textProblem('text', promise.text) ??
    dayProblem('due', promise.due) ??
    dayProblem('doneOn', promise.doneOn),
  goals: (goal) => textProblem('text', goal.text) ?? dayProblem('until', goal.until),
  groups: checkGroup,
  meetings: checkMeeting,
  introductions: checkIntroduction,
  tombstones: () => null,
  settings: (settings) =>
    inRange(settings.weeklyBudget, WEEKLY_BUDGET_RANGE.min, WEEKLY_BUDGET_RANGE.max, 'weeklyBudget') ??
    inRange(settings.reviewHour, 0, 23, 'reviewHour') ??
    cadencesProblem(settings.cadences) ??
    templatesProblem(settings.templates),
  reviews: () => null,
};

/** The first thing wrong with a record, or null when it may be stored. */
export function checkRecord<K extends RecordTable>(table: K, record: object & { id?: Id }): Problem | null {
  if (typeof record.id !== 'string' || !record.id) return { code: 'notFound', params: [table] };
  return CHECKS[table](record as Records[K]);
}

function cadencesProblem(cadences: Settings['cadences']): Problem | null {
  if (!cadences) return null;
  const { min, max } = CADENCE_RANGE;
  const all = [...Object.values(cadences.relations), ...Object.values(cadences.labels)];
  const fits = (days: number | undefined) =>
    days !== undefined && Number.isInteger(days) && days >= min && days <= max;
  return all.every(fits) ? null : { code: 'cadenceOutOfRange', field: 'cadences', params: [min, max] };
}

function templatesProblem(templates: Settings['templates']): Problem | null {
  const limit = TEXT_LIMITS.note;
  return Object.values(templates ?? {}).every((text) => text.length <= limit)
    ? null
    : { code: 'textTooLong', field: 'templates', params: [limit] };
}

function dayProblem(field: string, day: Day | null): Problem | null {
  return day === null || isDay(day) ? null : { code: 'dayInvalid', field, params: [String(day)] };
}

function textProblem(field: string, text: string): Problem | null {
  if (!text.trim()) return { code: 'textMissing', field };
  return text.length > TEXT_LIMITS.line ? { code: 'textTooLong', field, params: [TEXT_LIMITS.line] } : null;
}

function inRange(value: number, min: number, max: number, field: string): Problem | null {
  return Number.isInteger(value) && value >= min && value <= max
    ? null
    : { code: 'numberOutOfRange', field, params: [min, max] };
}
