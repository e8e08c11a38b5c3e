import type { Day } from '../../lib/days/index.ts';
import type { RankedContact } from '../../lib/ranking/index.ts';
import { isStanding } from '../../lib/ranking/is-standing.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** A tie that is slipping: how often we usually were in touch and for how long we have not, in days. */
export interface TieAtRisk {
  id: Id;
  name: string;
  work: string;
  usual: number | null;
  gap: number;
}

/** Ties worth keeping that are slipping, in their own order. Reads every standing: only for the page about it. */
export function useRisk(today: Day): Loaded<TieAtRisk[]> {
  return useLive(
    `risk/${today}`,
    () =>
      fromStore(async ({ store, db }) => {
        const { atRiskStandings, usualGap } = await import('../../lib/ranking/index.ts');
        const [rows, run] = await Promise.all([store.standingsOf(db), store.lastRun(db)]);
        const me = { rhythmDays: run?.rhythm?.days ?? null };
        const contacts = rows.flatMap(({ standing, input }) =>
          // Written by the background as the ranking takes it.
          isStanding(standing) ? [{ ...(input as RankedContact), standing }] : [],
        );
        const standings = new Map(contacts.map(({ id, standing }) => [id, standing]));
        const ties = atRiskStandings({ now: today, limit: 0, me, contacts });
        const cards = new Map(
          (
            await store.cardsOf(
              db,
              ties.map(({ id }) => id),
            )
          ).map((card) => [card.id, card]),
        );
        return ties.flatMap(({ id, gap }) => {
          const card = cards.get(id);
          const standing = standings.get(id);
          if (!card || !standing) return [];
          const work = [card.role, card.company].filter(Boolean).join(' · ');
          return [{ id, name: card.name, work, usual: usualGap(standing), gap }];
        });
      }),
    (change) => change.tables.includes('standings') || change.tables.includes('contacts'),
  );
}
