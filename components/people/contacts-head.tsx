import { type RefObject, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { type ContactsRoute, formatRoute } from '../base/route.ts';
import { FiltersToggle } from '../finding/filters.tsx';
import { SavedViews, type SavedViewsProps } from './saved-views.tsx';

interface ContactsHeadProps {
  route: ContactsRoute;
  /** How many are shown, and how many there are without search and filters. */
  shown: number;
  all: number;
  /** How many values of the filters are chosen, and whether they are opened where there is no room beside the list. */
  filterCount: number;
  filtering: boolean;
  onFiltering: (open: boolean) => void;
  search: RefObject<HTMLInputElement | null>;
  onRoute: (route: ContactsRoute) => void;
  views: Omit<SavedViewsProps, 'route'>;
}

/** What stands above the list of people: how many, the search, and what narrows it. */
export function ContactsHead(props: ContactsHeadProps) {
  const { route, filterCount, filtering, onFiltering, search, onRoute, views } = props;
  return (
    <header className="people__head">
      <h1 id="people-title">{i18n.t('dashboard.contacts')}</h1>
      <Count shown={props.shown} all={props.all} />
      <FiltersToggle controls="people-filters" count={filterCount} open={filtering} onToggle={onFiltering} />
      <Search route={route} search={search} onRoute={onRoute} />
      <label className="check people__ask">
        <input
          type="checkbox"
          data-testid="asking"
          checked={route.asking ?? false}
          onChange={(event) => {
            const { asking: _, ...plain } = route;
            onRoute(event.target.checked ? { ...plain, asking: true, sort: null } : plain);
            search.current?.focus();
          }}
        />
        {i18n.t('dashboard.asking')}
      </label>
      <SavedViews route={route} {...views} />
      <AddLink route={route} />
    </header>
  );
}

function Count({ shown, all }: { shown: number; all: number }) {
  const format = (count: number) => count.toLocaleString(textLanguage());
  return (
    <p className="soft" role="status">
      {shown === all
        ? i18n.t('dashboard.count', all, [format(all)])
        : i18n.t('dashboard.countOf', [format(shown), format(all)])}
    </p>
  );
}

function Search({ route, search, onRoute }: Pick<ContactsHeadProps, 'route' | 'search' | 'onRoute'>) {
  useSlashKey(() => search.current?.focus());
  return (
    <search className="people__search">
      <Icon name="search" />
      <input
        ref={search}
        type="search"
        autoComplete="off"
        className="input"
        data-testid="search"
        value={route.query}
        placeholder={route.asking ? i18n.t('dashboard.askHint') : i18n.t('dashboard.searchHint')}
        aria-label={route.asking ? i18n.t('dashboard.askHint') : i18n.t('dashboard.search')}
        aria-keyshortcuts="/"
        onChange={(event) => onRoute({ ...route, query: event.target.value })}
      />
      <span className="people__key" aria-hidden="true">
        /
      </span>
    </search>
  );
}

/** Leads to the form for somebody who is added by hand; search and filters stay as they are. */
export function AddLink({ route }: { route: ContactsRoute }) {
  const here = formatRoute(route);
  return (
    <a
      className="button people__add"
      href={`${here}${here.includes('?') ? '&' : '?'}do=addContact`}
      data-testid="add-by-hand"
    >
      <Icon name="add" />
      {i18n.t('sidebar.add')}
    </a>
  );
}

/** `/` goes to the search from anywhere, except where it is typed into a text. */
function useSlashKey(onSlash: () => void) {
  const act = useRef(onSlash);
  act.current = onSlash;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open]'))
        return;
      event.preventDefault();
      act.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
