import { sendMessage } from '../../lib/browser/messaging.ts';
import type { Day } from '../../lib/days/index.ts';
import type { OwnRecord } from '../../lib/ranking/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** How suggestions have done, and whether they do better than chance. */
export interface RecordShown extends OwnRecord {
  verdict: 'tooFew' | 'better' | 'same' | 'worse';
}

/** The program's own record, read against the log. `turn` reads it anew when it changes. */
export function useRecord(today: Day, turn: number): Loaded<RecordShown> {
  return useLive(
    `record/${today}/${turn}`,
    () =>
      fromStore(async ({ store, db }) => {
        const { recordOf, verdictOf } = await import('../../lib/ranking/index.ts');
        const shown = await store.showingsWithLog(db);
        const record = recordOf(
          shown.map(({ showing, exchanges }) => ({ ...showing, exchanges })),
          today,
        );
        return { ...record, verdict: verdictOf(record) };
      }),
    (change) => change.tables.includes('exchanges'),
  );
}

/** Forgets what the program has noted of its suggestions. */
export async function forgetRecord(): Promise<void> {
  await fromStore(({ store, db }) => store.forgetShowings(db));
}

export interface SuggestionQuestion {
  showingId: Id;
  name: string;
}

/** Notes that these suggestions are on screen. Gives the question of the week, if there is one. */
export async function noteSuggestionsShown(contactIds: Id[]): Promise<SuggestionQuestion | null> {
  const reply = await sendMessage('view:suggestionsShown', { contactIds });
  return reply?.ok ? reply.value.question : null;
}

/** Keeps the answer to it. */
export async function judgeSuggestion(showingId: Id, good: boolean): Promise<void> {
  await sendMessage('view:suggestionJudged', { showingId, good });
}
