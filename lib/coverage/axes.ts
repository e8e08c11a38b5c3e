import type { Contact, Goal } from '../records/index.ts';
import { type CoverageAxis, FUNCTIONS, foldText, INDUSTRIES, SENIORITIES } from '../words/index.ts';

/** The parts of a contact that place it on the map. */
export type Placed = Pick<Contact, 'industry' | 'function' | 'seniority' | 'region'>;

/**
 * The tags of a contact on an axis: none, one, or — for regions — the country and those areas that somebody asked for
 * (`areas`, folded name → spelling used on the map). A person in Skåne counts for Sweden and for Skåne.
 */
export function tagsOf(contact: Placed, axis: CoverageAxis, areas: Map<string, string>): string[] {
  if (axis !== 'region') {
    const tag = contact[axis];
    return tag === null ? [] : [tag];
  }
  const { country, area } = contact.region ?? { country: null, area: null };
  const asked = area === null ? undefined : areas.get(foldText(area));
  const tags: string[] = [];
  if (country !== null) tags.push(country);
  if (asked !== undefined && asked !== country) tags.push(asked);
  if (tags.length === 0 && area !== null) tags.push(area);
  return tags;
}

/** The region names the goals use, by folded form, so that spelling does not part a goal from its people. */
export function askedAreas(goals: Goal[]): Map<string, string> {
  const areas = new Map<string, string>();
  for (const goal of goals)
    for (const region of goal.regions) {
      const folded = foldText(region);
      if (!areas.has(folded)) areas.set(folded, region);
    }
  return areas;
}

const FIXED: Partial<Record<CoverageAxis, readonly string[]>> = {
  industry: INDUSTRIES,
  function: FUNCTIONS,
  seniority: SENIORITIES,
};

/** Tags in the fixed order of an axis: the order of lib/words/tags; for regions countries by code, then areas. */
export function sortTags(tags: Iterable<string>, axis: CoverageAxis): string[] {
  const fixed = FIXED[axis];
  const list = [...new Set(tags)];
  if (fixed) return list.sort((a, b) => rank(fixed, a) - rank(fixed, b) || compare(a, b));
  const isCountry = (tag: string) => /^[A-Z]{2}$/.test(tag);
  return list.sort((a, b) => Number(isCountry(b)) - Number(isCountry(a)) || compare(a, b));
}

// A tag of a newer version is not in the list: it stands last rather than being lost.
const rank = (fixed: readonly string[], tag: string) => {
  const at = fixed.indexOf(tag);
  return at < 0 ? fixed.length : at;
};
// Code-unit order, not the machine's locale: the same book gives the same map everywhere.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
