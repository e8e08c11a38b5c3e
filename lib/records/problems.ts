import { type Day, isDay } from '../days/day.ts';
import type { Problem } from '../words/result.ts';
import { TEXT_LIMITS } from '../words/text.ts';

/** A day that is none; null when it is one or is not known. */
export function dayProblem(field: string, day: Day | null): Problem | null {
  return day === null || isDay(day) ? null : { code: 'dayInvalid', field, params: [String(day)] };
}

/** A line of text that is missing where it is `needed`, or too long. */
export function lineProblem(field: string, text: string | null | undefined, needed = false): Problem | null {
  if (!text?.trim()) return needed ? { code: 'textMissing', field } : null;
  return text.length > TEXT_LIMITS.line ? { code: 'textTooLong', field, params: [TEXT_LIMITS.line] } : null;
}

/** A text of several lines that is too long. */
export function noteProblem(field: string, text: string | null | undefined): Problem | null {
  return (text?.length ?? 0) > TEXT_LIMITS.note
    ? { code: 'textTooLong', field, params: [TEXT_LIMITS.note] }
    : null;
}

/** A number that is not whole, or out of its range. */
export function rangeProblem(
  field: string,
  value: number | null | undefined,
  { min, max }: { min: number; max: number },
): Problem | null {
  if (value === null || value === undefined) return null;
  return Number.isInteger(value) && value >= min && value <= max
    ? null
    : { code: 'numberOutOfRange', field, params: [min, max] };
}

/** A number, whole or not, that is out of its range. */
export function amountProblem(
  field: string,
  value: number | null | undefined,
  { min, max }: { min: number; max: number },
): Problem | null {
  if (value === null || value === undefined) return null;
  return value >= min && value <= max ? null : { code: 'numberOutOfRange', field, params: [min, max] };
}
