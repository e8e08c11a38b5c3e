import type { Day } from '../../lib/days/index.ts';
import type { Place, RankedContact } from '../../lib/ranking/index.ts';
import { isStanding } from '../../lib/ranking/is-standing.ts';
import { cadenceFor } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** Where somebody stands who is not on the list of suggestions; null until the log has been summed up. */
export function usePlace(id: Id, today: Day): Loaded<Place | null> {
  return useLive(
    `place/${id}/${today}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [{ placeOf, wishOf }, { meetingsToCome, nextOf }, [row], settings, goals, views, run] =
          await Promise.all([
            import('../../lib/ranking/index.ts'),
            import('../../lib/suggesting/booked.ts'),
            store.standingsOf(db, [id]),
            store.settingsOf(db),
            store.allGoals(db),
            store.allGroups(db),
            store.lastRun(db),
          ]);
        if (!row || !isStanding(row.standing)) return null;
        // Written by the background as the ranking takes it.
        const { labels = [], ...input } = row.input as RankedContact & { labels?: string[] };
        const { cadenceDays = null, relation = null } = input;
        const asked = cadenceFor({ cadenceDays, labels, relation }, settings.cadences);
        const contact = { ...input, id, cadenceDays: asked, standing: row.standing };
        const meetings = views.flatMap((view) => view.meetings);
        const ofGroup = meetingsToCome(
          views.map(({ group }) => group),
          meetings,
          today,
        ).get(id);
        const booked = ofGroup ? { nextMeeting: nextOf(input.nextMeeting, ofGroup, today) } : {};
        const me = { goals: goals.map(wishOf), rhythmDays: run?.rhythm?.days ?? null };
        return placeOf({ ...contact, ...booked }, { now: today, me });
      }),
    (change) =>
      change.everything ||
      change.contactIds.includes(id) ||
      change.tables.includes('settings') ||
      change.tables.includes('goals') ||
      change.tables.includes('groups') ||
      change.tables.includes('meetings'),
  );
}
