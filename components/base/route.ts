import { COVERAGE_AXES, type CoverageAxis, type Id, isId } from '../../lib/words/index.ts';
import { FACETS, type Facet, type Filters, NONE } from './facets.ts';

/** The views of the dashboard and what each of them keeps in the address, so that back, reload and links work. */
export type Route =
  | { view: 'week' }
  | ContactsRoute
  | GraphRoute
  | { view: 'contact'; id: Id }
  | { view: 'coverage'; rows: CoverageAxis; columns: CoverageAxis }
  | { view: 'goals' }
  | { view: 'groups' }
  | { view: 'group'; id: Id }
  | { view: 'ledger' }
  | { view: 'tagging' }
  | { view: 'sorting' }
  | { view: 'record' }
  | { view: 'files' }
  | { view: 'settings' }
  /** An address that names nothing, or nobody. */
  | { view: 'nowhere'; address: string };

export interface ContactsRoute {
  view: 'contacts';
  query: string;
  filters: Filters;
  archived: boolean;
  sort: Sort | null;
  asking?: true;
}

/** The graph keeps the search and the filters of the list, so that both show the same people. */
export type GraphRoute = Omit<ContactsRoute, 'view'> & {
  view: 'graph';
  /** Null: whichever fits the window. */
  show: 'drawing' | 'table' | null;
  /** How people are gathered when there are too many to draw. */
  by: 'company' | 'community';
  /** The clusters that are open, one inside the other. */
  within: string[];
  /** Draws the people found and nobody else. */
  onlyFound: boolean;
};

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

/** Those whose ties are cooling, whom the user was in touch with last first: a view of the list that needs no saving. */
export const COOLING_ROUTE: ContactsRoute = {
  ...CONTACTS_ROUTE,
  filters: { warmth: ['cooling'] },
  sort: { by: 'lastOn', down: true },
};

/** The route an address fragment names; none at all is this week. A fragment is typed by hand at times. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const params = new URLSearchParams(search);
  const [view, detail] = path.split('/', 2);
  switch (view) {
    case 'contact':
    case 'group':
      return detail && isId(detail) ? { view, id: detail } : { view: 'nowhere', address: hash };
    case 'coverage': {
      const rows = axisOf(params.get('rows')) ?? 'industry';
      const columns = axisOf(params.get('columns')) ?? 'function';
      return rows === columns
        ? { view, rows, columns: rows === 'function' ? 'industry' : 'function' }
        : { view, rows, columns };
    }
    // A place of its own once.
    case 'risk':
      return COOLING_ROUTE;
    case 'week':
    case 'goals':
    case 'groups':
    case 'ledger':
    case 'record':
    case 'tagging':
    case 'sorting':
    case 'files':
    case 'settings':
      return { view };
    case 'graph':
      if (detail) return { view: 'nowhere', address: hash };
      return {
        ...parseContacts(params),
        view,
        show: oneOf(['drawing', 'table'] as const, params.get('show')) ?? null,
        by: oneOf(['company', 'community'] as const, params.get('by')) ?? 'company',
        within: params.getAll('in').filter(Boolean),
        onlyFound: params.has('found'),
      };
    case '':
      return params.size > 0 ? parseContacts(params) : { view: 'week' };
    case 'contacts':
      return detail ? { view: 'nowhere', address: hash } : parseContacts(params);
    default:
      return { view: 'nowhere', address: hash };
  }
}

function parseContacts(params: URLSearchParams): ContactsRoute {
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter(Boolean).map(fromAddress);
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

/** In addresses `-` stands for those who lack a value; a text that is a hyphen itself has a backslash before it. */
const inAddress = (value: string): string =>
  value === NONE ? '-' : /^\\*-$/.test(value) ? `\\${value}` : value;
const fromAddress = (text: string): string =>
  text === '-' ? NONE : /^\\+-$/.test(text) ? text.slice(1) : text;

const axisOf = (text: string | null): CoverageAxis | undefined => COVERAGE_AXES.find((axis) => axis === text);

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined =>
  allowed.find((one) => one === text);

/** The address fragment of a route, with `#`. `parseRoute(formatRoute(r))` is `r`. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'contact':
    case 'group':
      return `#/${route.view}/${route.id}`;
    case 'coverage':
      return `#/coverage?rows=${route.rows}&columns=${route.columns}`;
    case 'contacts':
      return withParams('contacts', listParams(route));
    case 'graph': {
      const params = listParams(route);
      if (route.show) params.set('show', route.show);
      if (route.by !== 'company') params.set('by', route.by);
      for (const id of route.within) params.append('in', id);
      if (route.onlyFound) params.set('found', '');
      return withParams('graph', params);
    }
    case 'nowhere':
      return route.address;
    default:
      return `#/${route.view}`;
  }
}

const withParams = (view: string, params: URLSearchParams) => {
  const search = params.toString();
  return search ? `#/${view}?${search}` : `#/${view}`;
};

/** What the list and the graph have in common: the search, the filters and the order. */
function listParams(route: ContactsRoute | GraphRoute): URLSearchParams {
  const params = new URLSearchParams();
  if (route.query) params.set('q', route.query);
  for (const facet of FACETS)
    for (const value of route.filters[facet] ?? []) params.append(facet, inAddress(value));
  if (route.archived) params.set('archived', '');
  if (route.asking) params.set('help', '');
  if (route.sort) params.set('sort', `${route.sort.down ? '-' : ''}${route.sort.by}`);
  return params;
}

/** The list of contacts with the search of the graph. */
export function listOf({
  query,
  filters,
  archived,
  sort,
  asking,
}: ContactsRoute | GraphRoute): ContactsRoute {
  return { view: 'contacts', query, filters, archived, sort, ...(asking ? { asking } : {}) };
}

/** Where a place of the menu leads: between the list and the graph the search goes along. */
export function placeHref(view: Route['view'], here: Route): string {
  if (view === 'graph' && here.view === 'contacts')
    return formatRoute({ ...here, view, show: null, by: 'company', within: [], onlyFound: false });
  if (view === 'contacts' && here.view === 'graph') return formatRoute(listOf(here));
  return `#/${view}`;
}

/** The list of contacts narrowed to some values, as a link from the coverage map, a goal or a label. */
export function contactsWith(filters: Partial<Record<Facet, string[]>>): string {
  return formatRoute({ ...CONTACTS_ROUTE, filters });
}
