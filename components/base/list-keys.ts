import type { KeyboardEvent } from 'react';

/**
 * For a field that opens a list: Escape closes the open list, and nothing more. What stands around the field (a form, a
 * dialog) is not to be left by the same press. True when it was that press.
 */
export function keepEscape(event: KeyboardEvent<HTMLElement>): boolean {
  const closes = event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') === 'true';
  if (closes) event.preventDefault();
  return closes;
}

/** True for the Escape that leaves a form: nothing within it had a use for it. */
export const isLeaving = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && !event.defaultPrevented && !event.nativeEvent.isComposing;

/**
 * The row of a list of `count` that a key leads to from row `current`, both from 0; null when the key leads nowhere. `page`
 * is how many rows are in sight.
 */
export function rowAfterKey(key: string, current: number, count: number, page: number): number | null {
  const step = Math.max(1, page - 2);
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + step,
    PageUp: current - step,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}
