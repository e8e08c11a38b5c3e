import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { SEARCH_LIMIT } from '../../lib/search/query.ts';
import { Button } from '../base/button.tsx';
import type { ContactRow } from '../base/facets.ts';
import { tagName, textLanguage } from '../base/names.ts';
import { EmptyState } from '../base/notice.tsx';
import { usePrintSheet } from '../base/print-sheet.tsx';
import { CONTACTS_ROUTE, type ContactsRoute } from '../base/route.ts';
import { PeopleSheet } from '../export/people-sheet.tsx';
import { ChosenFilters } from '../finding/chosen-filters.tsx';
import { countFilters, FiltersAside } from '../finding/filters.tsx';
import type { ListIndex } from '../finding/list-index.ts';
import { narrowedBy } from '../finding/narrowed-by.ts';
import { sortRows } from '../finding/sort-rows.ts';
import { useFound } from '../finding/use-found.ts';
import { useFoundFocus } from '../finding/use-found-focus.ts';
import { type BulkActs, BulkBar } from './bulk-bar.tsx';
import { ContactTable } from './contact-table.tsx';
import { AddLink, ContactsHead } from './contacts-head.tsx';
import type { SavedViewsProps } from './saved-views.tsx';
import { SortBanner } from './sorting/sort-banner.tsx';
import { lackTags, TagBanner } from './tagging/tag-banner.tsx';
import { useSelected } from './use-selected.ts';

/** Where the list stood when it was left, so that coming back from a person does not lose the place. */
const left = { offset: 0, hash: '' };

interface ContactsViewProps {
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
}

/** The list of people: search as you type, filters with counts, and acts on many at once. */
export function ContactsView(props: ContactsViewProps) {
  const { rows, index, route, today, onRoute, acts, views } = props;
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [filtering, setFiltering] = useState(false);
  const { looked, words, found, all } = useFound(rows, index, route, today);
  const shown = useMemo(
    () => sortRows(found, looked.sort, words.length > 0, textLanguage(), tagName),
    [found, looked.sort, words],
  );
  const narrowed = JSON.stringify([looked.query, looked.filters, looked.archived, looked.asking]);
  const { selected, chosen, onSelect } = useSelected(shown, narrowed);
  const filterCount = countFilters(route.filters);
  useFoundFocus(shown, `${chosen.length > 0} ${filterCount}`, () =>
    (list.current?.querySelector<HTMLElement>('[data-at] a[tabindex="0"]') ?? search.current)?.focus(),
  );
  usePrintSheet(() => (
    <PeopleSheet rows={chosen.length > 0 ? chosen : shown} narrowed={narrowedBy(looked)} today={today} />
  ));
  const untagged = useMemo(() => lackTags(rows), [rows]);
  const unsorted = useMemo(() => rows.filter((row) => row.unsorted).length, [rows]);
  if (rows.length === 0) return <EmptyBook {...props} />;

  const place = JSON.stringify([route.query, route.filters, route.archived, route.sort, route.asking]);
  return (
    <section className={filtering ? 'people people--filtering' : 'people'} aria-labelledby="people-title">
      <ContactsHead
        route={route}
        shown={shown.length}
        all={all}
        filterCount={filterCount}
        filtering={filtering}
        onFiltering={setFiltering}
        search={search}
        onRoute={onRoute}
        views={views}
      />
      {route.asking && !route.query && (
        <MyNeeds
          needs={props.needs}
          onAsk={(query) => {
            onRoute({ ...route, query });
            search.current?.focus();
          }}
        />
      )}
      <TagBanner count={untagged} />
      {/* One thing at a time. */}
      {untagged === 0 && <SortBanner count={unsorted} />}
      <div className="people__body">
        <FiltersAside
          id="people-filters"
          found={found}
          route={route}
          onChange={(part) => onRoute({ ...route, ...part })}
        />
        <div className="people__list" ref={list} data-own-focus>
          {filterCount > 0 && (
            <ChosenFilters filters={route.filters} onFilters={(filters) => onRoute({ ...route, filters })} />
          )}
          {chosen.length > 0 && (
            <BulkBar rows={chosen} today={today} acts={acts} onClear={() => onSelect(new Set())} />
          )}
          {route.query.length > SEARCH_LIMIT && (
            <p className="soft" role="status">
              {i18n.t('dashboard.searchCut', [SEARCH_LIMIT.toLocaleString(textLanguage())])}
            </p>
          )}
          {shown.length === 0 ? (
            <NobodyFound
              asking={looked.asking ?? false}
              onEverybody={() => onRoute({ ...CONTACTS_ROUTE, sort: route.sort })}
            />
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
              onSelect={onSelect}
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

/** Before the first person: the ways to begin. */
function EmptyBook({ route, onSample }: Pick<ContactsViewProps, 'route' | 'onSample'>) {
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
}

function NobodyFound({ asking, onEverybody }: { asking: boolean; onEverybody: () => void }) {
  return (
    <EmptyState
      mark={false}
      title={i18n.t('dashboard.nobodyTitle')}
      acts={<Button onClick={onEverybody}>{i18n.t('dashboard.showEverybody')}</Button>}
    >
      <p>{asking ? i18n.t('dashboard.askNobody') : i18n.t('dashboard.nobodyText')}</p>
    </EmptyState>
  );
}

/** What the user could use help with, to be asked for with a press. */
function MyNeeds({ needs, onAsk }: { needs: readonly string[]; onAsk: (need: string) => void }) {
  if (needs.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div className="row" role="group" aria-label={i18n.t('dashboard.myNeeds')} data-testid="my-needs">
      <span className="faint">{i18n.t('dashboard.myNeeds')}</span>
      {needs.map((need) => (
        <button key={need} type="button" className="chip chip--act" onClick={() => onAsk(need)}>
          {need}
        </button>
      ))}
    </div>
  );
}
