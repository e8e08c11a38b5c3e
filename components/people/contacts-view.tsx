import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { SEARCH_LIMIT } from '../../lib/search/query.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { tagName, textLanguage } from '../base/names.ts';
import { EmptyState } from '../base/notice.tsx';
import { usePrintSheet } from '../base/print-sheet.tsx';
import { CONTACTS_ROUTE, type ContactsRoute, formatRoute } from '../dashboard/route.ts';
import { type BulkActs, BulkBar } from './bulk-bar.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { ContactFilters } from './contact-filters.tsx';
import { ContactTable } from './contact-table.tsx';
import { type ContactRow, FACETS } from './facets.ts';
import type { ListIndex } from './list-index.ts';
import { narrowedBy } from './narrowed-by.ts';
import { PeopleSheet } from './people-sheet.tsx';
import type { SavedViewsProps } from './saved-views.tsx';
import { SavedViews } from './saved-views.tsx';
import { sortRows } from './sort-rows.ts';
import { lackTags, TagBanner } from './tagging/tag-banner.tsx';
import { useFound } from './use-found.ts';
import { useFoundFocus } from './use-found-focus.ts';

/** Where the list stood when it was left, so that coming back from a person does not lose the place. */
const left = { offset: 0, hash: '' };

/** The list of people: search as you type, filters with counts, and acts on many at once. */
export function ContactsView({
  rows,
  index,
  route,
  today,
  onRoute,
  acts,
  onSample,
  views,
  needs,
}: {
  rows: ContactRow[];
  /** What was worked out of the rows so far, kept while other views are open. */
  index: ListIndex;
  route: ContactsRoute;
  today: Day;
  /** Where to be now; the address follows. */
  onRoute: (route: ContactsRoute) => void;
  acts: BulkActs;
  /** Loads the sample book; offered while the book is empty. */
  onSample: () => void;
  /** Saved views and chosen columns, from the settings. */
  views: Omit<SavedViewsProps, 'route'>;
  /** What the user could use help with: offered where they ask who can help. */
  needs: readonly string[];
}) {
  const search = useRef<HTMLInputElement>(null);
  const [filtering, setFiltering] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set());
  useSlashKey(() => search.current?.focus());

  const { looked, words, found, all } = useFound(rows, index, route, today);
  const shown = useMemo(
    () => sortRows(found, looked.sort, words.length > 0, textLanguage(), tagName),
    [found, looked.sort, words],
  );
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : shown.filter((row) => selected.has(row.id))),
    [shown, selected],
  );
  // Only people in sight can be acted on: a search or filter that hides somebody also takes them out of the selection.
  const narrowed = JSON.stringify([looked.query, looked.filters, looked.archived, looked.asking]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another search prunes; whom an act took away may come back by Undo
  useEffect(() => {
    if (chosen.length < selected.size) setSelected(new Set(chosen.map(({ id }) => id)));
  }, [narrowed]);
  const filterCount = FACETS.reduce((sum, facet) => sum + (route.filters[facet]?.length ?? 0), 0);
  const list = useRef<HTMLDivElement>(null);
  useFoundFocus(shown, `${chosen.length > 0} ${filterCount}`, () =>
    (list.current?.querySelector<HTMLElement>('[data-at] a[tabindex="0"]') ?? search.current)?.focus(),
  );
  usePrintSheet(() => (
    <PeopleSheet rows={chosen.length > 0 ? chosen : shown} narrowed={narrowedBy(looked)} today={today} />
  ));
  const untagged = useMemo(() => lackTags(rows), [rows]);
  const place = JSON.stringify([route.query, route.filters, route.archived, route.sort, route.asking]);

  if (rows.length === 0)
    return (
      <section aria-labelledby="people-title">
        <h1 id="people-title">{i18n.t('dashboard.contacts')}</h1>
        <EmptyState
          title={i18n.t('dashboard.emptyTitle')}
          acts={
            <>
              <a className="button button--primary" href="#/files">
                {i18n.t('dashboard.emptyImport')}
              </a>
              <Button data-testid="load-sample" onClick={onSample}>
                {i18n.t('dashboard.emptySample')}
              </Button>
              <AddLink route={route} />
            </>
          }
        >
          <p>{i18n.t('dashboard.emptyText')}</p>
        </EmptyState>
      </section>
    );

  return (
    <section className={filtering ? 'people people--filtering' : 'people'} aria-labelledby="people-title">
      <header className="people__head">
        <h1 id="people-title">{i18n.t('dashboard.contacts')}</h1>
        <p className="soft" role="status">
          {shown.length === all
            ? i18n.t('dashboard.count', all, [all.toLocaleString(textLanguage())])
            : i18n.t('dashboard.countOf', [
                shown.length.toLocaleString(textLanguage()),
                all.toLocaleString(textLanguage()),
              ])}
        </p>
        <Button
          className="people__toggle"
          icon="filter"
          aria-expanded={filtering}
          aria-controls="people-filters"
          onClick={() => setFiltering(!filtering)}
        >
          {filterCount > 0 ? i18n.t('dashboard.filtersOn', [filterCount]) : i18n.t('dashboard.filters')}
        </Button>
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
      {route.asking && !route.query && needs.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
        <div className="row" role="group" aria-label={i18n.t('dashboard.myNeeds')} data-testid="my-needs">
          <span className="faint">{i18n.t('dashboard.myNeeds')}</span>
          {needs.map((need) => (
            <button
              key={need}
              type="button"
              className="chip chip--act"
              onClick={() => {
                onRoute({ ...route, query: need });
                search.current?.focus();
              }}
            >
              {need}
            </button>
          ))}
        </div>
      )}
      <TagBanner count={untagged} />
      <div className="people__body">
        <aside className="people__filters" id="people-filters" aria-label={i18n.t('dashboard.filters')}>
          <ContactFilters
            counts={found.counts}
            filters={route.filters}
            archivedCount={found.archived}
            archived={route.archived}
            onFilters={(filters) => onRoute({ ...route, filters })}
            onArchived={(archived) => onRoute({ ...route, archived })}
          />
        </aside>
        <div className="people__list" ref={list} data-own-focus>
          {filterCount > 0 && (
            <ChosenFilters filters={route.filters} onFilters={(filters) => onRoute({ ...route, filters })} />
          )}
          {chosen.length > 0 && (
            <BulkBar rows={chosen} today={today} acts={acts} onClear={() => setSelected(new Set())} />
          )}
          {route.query.length > SEARCH_LIMIT && (
            <p className="soft" role="status">
              {i18n.t('dashboard.searchCut', [SEARCH_LIMIT.toLocaleString(textLanguage())])}
            </p>
          )}
          {shown.length === 0 ? (
            <EmptyState
              mark={false}
              title={i18n.t('dashboard.nobodyTitle')}
              acts={
                <Button onClick={() => onRoute({ ...CONTACTS_ROUTE, sort: route.sort })}>
                  {i18n.t('dashboard.showEverybody')}
                </Button>
              }
            >
              <p>{looked.asking ? i18n.t('dashboard.askNobody') : i18n.t('dashboard.nobodyText')}</p>
            </EmptyState>
          ) : (
            <ContactTable
              rows={shown}
              words={words}
              today={today}
              sort={route.sort}
              onSort={(sort) => onRoute({ ...route, sort })}
              selected={selected}
              asking={looked.asking ?? false}
              chosenColumns={views.columns}
              onSelect={setSelected}
              search={narrowed}
              initialOffset={left.hash === place ? left.offset : 0}
              onScroll={(offset) => Object.assign(left, { offset, hash: place })}
            />
          )}
        </div>
      </div>
    </section>
  );
}

/** Leads to the form for somebody who is added by hand; search and filters stay as they are. */
function AddLink({ route }: { route: ContactsRoute }) {
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
