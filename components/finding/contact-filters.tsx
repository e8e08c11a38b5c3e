import { useState } from 'react';
import { i18n } from '#i18n';
import { WARMTHS, type Warmth } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { FACETS, type Facet, type FacetCounts, type Filters, NONE } from '../base/facets.ts';
import { textLanguage } from '../base/names.ts';
import { WarmthDot } from '../base/warmth-dot.tsx';
import { facetName, facetValueName } from './facet-names.ts';

/** Values of one facet shown before "show all". */
const SHOWN = 7;

/** The filters with their counts. A value whose count is nought is shown only while it is chosen. */
export function ContactFilters({
  counts,
  filters,
  archivedCount,
  archived,
  onFilters,
  onArchived,
}: {
  counts: FacetCounts;
  filters: Filters;
  /** How many archived people would be found as well. */
  archivedCount: number;
  archived: boolean;
  onFilters: (filters: Filters) => void;
  onArchived: (archived: boolean) => void;
}) {
  return (
    <div className="facets">
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          counts={counts[facet]}
          chosen={filters[facet] ?? []}
          onChange={(values) => onFilters(withFacet(filters, facet, values))}
        />
      ))}
      {(archivedCount > 0 || archived) && (
        <label className="facet__value">
          <input type="checkbox" checked={archived} onChange={(event) => onArchived(event.target.checked)} />
          <span className="facet__name">{i18n.t('dashboard.showArchived')}</span>
          <span className="facet__count">{archivedCount.toLocaleString(textLanguage())}</span>
        </label>
      )}
    </div>
  );
}

/** The filters with one facet set anew; a facet without values is left out. */
export function withFacet(filters: Filters, facet: Facet, values: string[]): Filters {
  const { [facet]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}

function FacetGroup({
  facet,
  counts,
  chosen,
  onChange,
}: {
  facet: Facet;
  counts: Map<string, number>;
  chosen: string[];
  onChange: (values: string[]) => void;
}) {
  const [all, setAll] = useState(false);
  const values = orderValues(facet, counts, chosen);
  // A facet that nobody has a value for says nothing and only takes room.
  if (values.length === 0 || (values.length === 1 && values[0] === NONE && chosen.length === 0)) return null;
  const shown = all ? values : values.filter((value, at) => at < SHOWN || chosen.includes(value));
  return (
    <details className="facet" open>
      <summary>{facetName(facet)}</summary>
      <ul aria-label={facetName(facet)}>
        {shown.map((value) => (
          <li key={value}>
            <label className="facet__value">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                data-testid={`filter-${facet}-${value}`}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              {facet === 'warmth' && value !== NONE && <WarmthDot warmth={value as Warmth} />}
              <span className="facet__name">{facetValueName(facet, value)}</span>
              <span className="facet__count">{(counts.get(value) ?? 0).toLocaleString(textLanguage())}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > SHOWN && (
        <Button kind="quiet" small onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? i18n.t('dashboard.showFewer') : i18n.t('dashboard.showAll', [values.length])}
        </Button>
      )}
    </details>
  );
}

/** Warmth in its own order, everything else by count; those who lack a value come last. */
function orderValues(facet: Facet, counts: Map<string, number>, chosen: string[]): string[] {
  const values = [...new Set([...counts.keys(), ...chosen])];
  const weight = (value: string) => counts.get(value) ?? 0;
  const place = (value: string) => (value === NONE ? 1 : 0);
  if (facet === 'warmth') return [...WARMTHS, NONE].filter((value) => values.includes(value));
  return values.sort((a, b) => place(a) - place(b) || weight(b) - weight(a) || (a < b ? -1 : 1));
}
