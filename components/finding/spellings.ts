import type { Goal } from '../../lib/records/index.ts';
import { foldText } from '../../lib/words/index.ts';
import type { ContactRow, Filters } from '../base/facets.ts';

/**
 * Goals find people however an area or a label is spelt ("skane", "Skåne"); the list narrows by the very spelling. Gives
 * a function that puts, for what the goals name, the spellings of the book in its place, so that a link from a goal or
 * the map opens the people it counts. What nobody in the book has stays as it is, and so does what no goal names.
 */
export function spellingsOf(
  rows: readonly Pick<ContactRow, 'area' | 'labels'>[],
  goals: readonly Pick<Goal, 'regions' | 'labels'>[],
): (filters: Filters) => Filters {
  const areas = new Spellings(goals.flatMap((goal) => goal.regions));
  const labels = new Spellings(goals.flatMap((goal) => goal.labels));
  if (areas.named || labels.named)
    for (const { area, labels: own } of rows) {
      if (area !== null) areas.see(area);
      for (const label of own) labels.see(label);
    }
  return (filters) => ({
    ...filters,
    ...(filters.region ? { region: areas.of(filters.region, isCountry) } : {}),
    ...(filters.label ? { label: labels.of(filters.label, () => false) } : {}),
  });
}

const isCountry = (place: string) => /^[A-Z]{2}$/.test(place);

/** The spellings met of some names, by folded form. */
class Spellings {
  readonly #met: Map<string, Set<string>>;

  constructor(names: string[]) {
    this.#met = new Map(names.map((name) => [foldText(name), new Set<string>()]));
  }

  get named(): boolean {
    return this.#met.size > 0;
  }

  see(name: string): void {
    if (!this.named) return;
    this.#met.get(foldText(name))?.add(name);
  }

  /** `stays`: a code that is kept beside the names spelt like it. */
  of(names: string[], stays: (name: string) => boolean): string[] {
    const all = names.flatMap((name) => {
      const met = [...(this.#met.get(foldText(name)) ?? [])].sort();
      return met.length === 0 || stays(name) ? [name, ...met] : met;
    });
    return [...new Set(all)];
  }
}
