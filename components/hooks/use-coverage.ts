import type { CoverageAxis, CoverageMap } from '../../lib/contact/index.ts';
import { buildCoverage } from '../../lib/coverage/index.ts';
import type { Loaded } from './loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** The book laid out over two axes, with the goals' wishes. Reads the whole book in its small form. */
export function useCoverage(rows: CoverageAxis, columns: CoverageAxis): Loaded<CoverageMap> {
  return useLive(
    `coverage/${rows}/${columns}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [cards, goals] = await Promise.all([store.allCards(db), store.allGoals(db)]);
        const warmth = new Map(cards.map((card) => [card.id, card.warmth]));
        const contacts = cards.map(
          ({ id, industry, function: work, seniority, country, area, archived }) => ({
            id,
            industry,
            function: work,
            seniority,
            region: country || area ? { country, area } : null,
            archived,
          }),
        );
        return buildCoverage(contacts, (id) => warmth.get(id) ?? 'cold', goals, { rows, columns });
      }),
    () => true,
  );
}
