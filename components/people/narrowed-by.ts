import type { ContactsRoute } from '../dashboard/route.ts';
import { facetValueName } from './facet-names.ts';
import { FACETS } from './facets.ts';

/** What the list is narrowed to, in words. */
export const narrowedBy = ({ query, filters }: Pick<ContactsRoute, 'query' | 'filters'>): string =>
  [
    query.trim() && `“${query.trim().slice(0, 80)}”`,
    ...FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => facetValueName(facet, value))),
  ]
    .filter(Boolean)
    .join(' · ');
