import type { Day } from '../../lib/days/index.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';
import type { Channel, Id } from '../../lib/words/index.ts';
import type { ExchangeDraft } from '../person/exchange-form.tsx';
import type { AskedKept } from './use-suggestion-acts.ts';

/** What can be done with a suggestion, and the letter that does it. */
export const ACT_KEYS = {
  log: 'L',
  kept: 'P',
  draft: 'D',
  snooze: 'S',
  nextWeek: 'N',
  rest: 'R',
  open: 'O',
  why: 'W',
} as const;
export type Panel = 'log' | 'snooze' | 'draft' | 'why' | 'more' | null;

export interface SuggestionActs {
  log: (row: SuggestionRow, channel: Channel) => void;
  /** Logs a whole entry, with others who were there. */
  logEntry: (row: SuggestionRow, entry: ExchangeDraft, alsoIds: Id[]) => Promise<void>;
  /** The promise that the suggestion is about was kept. */
  kept: (row: SuggestionRow) => void;
  /** Whether what was logged kept the promise. */
  answer: (asked: AskedKept, kept: boolean) => void;
  snooze: (row: SuggestionRow, until: Day) => void;
  nextWeek: (row: SuggestionRow) => void;
  rest: (row: SuggestionRow) => void;
  open: (row: SuggestionRow) => void;
}

/** The channel that one press logs; the others stand in the list beside it. */
export const ONE_STEP: Channel = 'message';

/** What a card is made of, and what its parts share. */
export interface CardProps {
  row: SuggestionRow;
  current: boolean;
  panel: Panel;
  asked: AskedKept | null;
  today: Day;
  acts: SuggestionActs;
  wide: boolean;
  /** Told of what takes the focus in this row. */
  placeRef: (element: HTMLElement | null) => void;
  onCurrent: () => void;
  onPanel: (panel: Panel) => void;
}
