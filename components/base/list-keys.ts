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
