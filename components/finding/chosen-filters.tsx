import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { FACETS, type Filters } from '../base/facets.ts';
import { Icon } from '../base/icon.tsx';
import { withFacet } from './contact-filters.tsx';
import { facetValueName } from './facet-names.ts';

/** What the list is narrowed to, each value with a way out of it. */
export function ChosenFilters({
  filters,
  onFilters,
}: {
  filters: Filters;
  onFilters: (filters: Filters) => void;
}) {
  return (
    <div className="chips people__chosen">
      {FACETS.flatMap((facet) =>
        (filters[facet] ?? []).map((value) => {
          const name = facetValueName(facet, value);
          return (
            <button
              type="button"
              className="chip chip--accent chip--act"
              key={`${facet} ${value}`}
              aria-label={i18n.t('dashboard.withoutFilter', [name])}
              onClick={() =>
                onFilters(
                  withFacet(
                    filters,
                    facet,
                    (filters[facet] ?? []).filter((one) => one !== value),
                  ),
                )
              }
            >
              {name}
              <Icon name="close" size={12} />
            </button>
          );
        }),
      )}
      <Button kind="quiet" small onClick={() => onFilters({})}>
        {i18n.t('dashboard.clearFilters')}
      </Button>
    </div>
  );
}
