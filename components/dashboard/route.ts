import { COVERAGE_AXES, type CoverageAxis, type Id, isId } from '../../lib/contact/index.ts';
import { FACETS, type Facet, type Filters } from './contacts/facets.ts';

/** The views of the dashboard and what each of them keeps in the address, so that back, reload and links work. */
export type Route =
  | { view: 'contacts'; query: string; filters: Filters; archived: boolean; sort: Sort | null; asking?: true }
  | { view: 'contact'; id: Id }
  | { view: 'coverage'; rows: CoverageAxis; columns: CoverageAxis }
  | { view: 'goals' }
  | { view: 'ledger' }
  | { view: 'risk' }
  | { view: 'record' }
  | { view: 'files' }
  | { view: 'settings' }
  /** An address that names nothing, or nobody. */
  | { view: 'nowhere'; address: string };

export type ContactsRoute = Extract<Route, { view: 'contacts' }>;

export const SORT_COLUMNS = [
  'name',
  'role',
  'company',
  'industry',
  'function',
  'lastOn',
  'warmth',
  'labels',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export interface Sort {
  by: SortColumn;
  down: boolean;
}

export const CONTACTS_ROUTE: ContactsRoute = {
  view: 'contacts',
  query: '',
  filters: {},
  archived: false,
  sort: null,
};

/** The route an address fragment names; none at all is the list of contacts. A fragment is typed by hand at times. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const params = new URLSearchParams(search);
  const [view, detail] = path.split('/', 2);
  switch (view) {
    case 'contact':
      return detail && isId(detail) ? { view, id: detail } : { view: 'nowhere', address: hash };
    case 'coverage': {
      const rows = axisOf(params.get('rows')) ?? 'industry';
      const columns = axisOf(params.get('columns')) ?? 'function';
      return rows === columns
        ? { view, rows, columns: rows === 'function' ? 'industry' : 'function' }
        : { view, rows, columns };
    }
    case 'goals':
    case 'ledger':
    case 'risk':
    case 'record':
    case 'files':
    case 'settings':
      return { view };
    case '':
    case 'contacts':
      return detail ? { view: 'nowhere', address: hash } : parseContacts(params);
    default:
      return { view: 'nowhere', address: hash };
  }
}

function parseContacts(params: URLSearchParams): ContactsRoute {
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter(Boolean);
    if (values.length > 0) filters[facet] = values;
  }
  const sort = params.get('sort');
  const by = SORT_COLUMNS.find((column) => column === sort?.replace(/^-/, ''));
  return {
    view: 'contacts',
    query: params.get('q') ?? '',
    filters,
    archived: params.has('archived'),
    sort: by ? { by, down: sort?.startsWith('-') ?? false } : null,
    ...(params.has('help') ? { asking: true as const } : {}),
  };
}

const axisOf = (text: string | null): CoverageAxis | undefined => COVERAGE_AXES.find((axis) => axis === text);

/** The address fragment of a route, with `#`. `parseRoute(formatRoute(r))` is `r`. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'contact':
      return `#/contact/${route.id}`;
    case 'coverage':
      return `#/coverage?rows=${route.rows}&columns=${route.columns}`;
    case 'contacts': {
      const params = new URLSearchParams();
      if (route.query) params.set('q', route.query);
      for (const facet of FACETS) for (const value of route.filters[facet] ?? []) params.append(facet, value);
      if (route.archived) params.set('archived', '');
      if (route.asking) params.set('help', '');
      if (route.sort) params.set('sort', `${route.sort.down ? '-' : ''}${route.sort.by}`);
      const search = params.toString();
      return search ? `#/contacts?${search}` : '#/contacts';
    }
    case 'nowhere':
      return route.address;
    default:
      return `#/${route.view}`;
  }
}

/** The list of contacts narrowed to some values, as a link from the coverage map, a goal or a label. */
export function contactsWith(filters: Partial<Record<Facet, string[]>>): string {
  return formatRoute({ ...CONTACTS_ROUTE, filters });
}
