import { FACETS } from '../base/facets.ts';
import type { ContactsRoute } from '../base/route.ts';
import { facetValueName } from './facet-names.ts';

/** What the list is narrowed to, in words. */
export const narrowedBy = ({ query, filters }: Pick<ContactsRoute, 'query' | 'filters'>): string =>
  [
    query.trim() && `“${query.trim().slice(0, 80)}”`,
    ...FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => facetValueName(facet, value))),
  ]
    .filter(Boolean)
    .join(' · ');
