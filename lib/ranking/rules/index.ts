import { dormant } from './dormant.ts';
import { promise } from './promise.ts';
import { rest } from './rest.ts';
import { snooze } from './snooze.ts';

/** What decides about time and place without being a factor of the score. */
export const RULES = [promise, rest, snooze, dormant] as const;
