import type { Day } from '../../lib/days/index.ts';
import type { Place, RankedContact } from '../../lib/ranking/index.ts';
import { cadenceFor } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { isStanding } from './is-standing.ts';
import type { Loaded } from './loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** Where somebody stands who is not on the list of suggestions; null until the log has been summed up. */
export function usePlace(id: Id, today: Day): Loaded<Place | null> {
  return useLive(
    `place/${id}/${today}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [{ placeOf, wishOf }, [row], settings, goals] = await Promise.all([
          import('../../lib/ranking/index.ts'),
          store.standingsOf(db, [id]),
          store.settingsOf(db),
          store.allGoals(db),
        ]);
        if (!row || !isStanding(row.standing)) return null;
        // Written by the background as the ranking takes it.
        const { labels = [], ...input } = row.input as RankedContact & { labels?: string[] };
        const { cadenceDays = null, relation = null } = input;
        const asked = cadenceFor({ cadenceDays, labels, relation }, settings.cadences);
        const contact = { ...input, id, cadenceDays: asked, standing: row.standing };
        return placeOf(contact, { now: today, me: { goals: goals.map(wishOf) } });
      }),
    (change) =>
      change.everything ||
      change.contactIds.includes(id) ||
      change.tables.includes('settings') ||
      change.tables.includes('goals'),
  );
}
