import { useCallback, useMemo } from 'react';
import type { Day } from '../../lib/days/index.ts';
import type { ContactView } from '../../lib/store/index.ts';
import { rhythmOf } from '../../lib/suggesting/rhythm.ts';
import { shelfOf } from '../../lib/suggesting/shelf-of.ts';
import type { Shelf } from '../../lib/words/index.ts';

/** How often we usually are in touch, in days; null without a person, and while too little is logged to tell. */
export const useRhythm = (view: ContactView | null, today: Day): number | null =>
  useMemo(() => view && rhythmOf(view, today), [view, today]);

/** Gives why one would write to this person today, worked out when it is asked for. */
export const useShelf = (view: ContactView, today: Day): (() => Shelf) =>
  useCallback(() => shelfOf(view, today), [view, today]);
