import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { FACETS, type FacetCounts, type Filters } from '../base/facets.ts';
import type { ContactsRoute } from '../base/route.ts';
import { ContactFilters } from './contact-filters.tsx';

/** How many values are chosen. */
export const countFilters = (filters: Filters): number =>
  FACETS.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);

/** Opens the filters where there is no room for them beside the list. `controls` is the id of their `FiltersAside`. */
export function FiltersToggle({
  controls,
  count,
  open,
  onToggle,
}: {
  controls: string;
  /** How many values are chosen. */
  count: number;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  return (
    <Button
      className="people__toggle"
      icon="filter"
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => onToggle(!open)}
    >
      {count > 0 ? i18n.t('dashboard.filtersOn', [count]) : i18n.t('dashboard.filters')}
    </Button>
  );
}

type Narrowed = Pick<ContactsRoute, 'filters' | 'archived'>;

/** The filters beside a list of people. */
export function FiltersAside({
  id,
  found,
  route,
  onChange,
}: {
  id: string;
  found: { counts: FacetCounts; archived: number };
  route: Narrowed;
  onChange: (part: Partial<Narrowed>) => void;
}) {
  return (
    <aside className="people__filters" id={id} aria-label={i18n.t('dashboard.filters')}>
      <ContactFilters
        counts={found.counts}
        filters={route.filters}
        archivedCount={found.archived}
        archived={route.archived}
        onFilters={(filters) => onChange({ filters })}
        onArchived={(archived) => onChange({ archived })}
      />
    </aside>
  );
}
