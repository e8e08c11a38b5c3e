import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, dayOf } from '../../lib/days/index.ts';
import type { Goal, Settings } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import { BulkProgressNote } from '../base/bulk-progress.tsx';
import { DropAnywhere } from '../base/drop-anywhere.tsx';
import { EmptyState, Notice } from '../base/notice.tsx';
import { CONTACTS_ROUTE, formatRoute, listOf, parseRoute, type Route } from '../base/route.ts';
import { ToastRegion } from '../base/toast.tsx';
import { type Acts, useActs } from '../base/use-acts.ts';
import { useKeptFocus } from '../base/use-kept-focus.ts';
import { useSampleActs } from '../base/use-sample-acts.ts';
import { VanishedBook } from '../base/vanished-book.tsx';
import { ViewBoundary } from '../base/view-boundary.tsx';
import { problemText } from '../base/words.ts';
import { BrokenImportNote } from '../files/broken-import-note.tsx';
import { FilesPanel } from '../files/files-panel.tsx';
import { OldBackupNote } from '../files/old-backup-note.tsx';
import type { ListIndex } from '../finding/list-index.ts';
import { GoalsPanel } from '../goals/goals-panel.tsx';
import { GroupPanel } from '../groups/group-panel.tsx';
import { GroupsPanel } from '../groups/groups-panel.tsx';
import { useGoTo } from '../hooks/use-address.ts';
import { useBook } from '../hooks/use-book.ts';
import { type Bulk, useBulk } from '../hooks/use-bulk.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useContacts } from '../hooks/use-contacts.ts';
import { useGoals } from '../hooks/use-goals.ts';
import { useNetworkShape } from '../hooks/use-network-shape.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { MOST_SUGGESTED, useSuggestions } from '../hooks/use-suggestions.ts';
import { useEmptyStart, useVanished } from '../hooks/use-vanished.ts';
import { CoveragePanel } from '../map/coverage-panel.tsx';
import { ContactsView } from '../people/contacts-view.tsx';
import { SortPanel } from '../people/sorting/sort-panel.tsx';
import { TagQueuePanel } from '../people/tagging/tag-queue-panel.tsx';
import { useListIndex } from '../people/use-list-index.ts';
import { PersonPanel } from '../person/person-panel.tsx';
import { SettingsPanel } from '../settings/settings-panel.tsx';
import { LedgerPanel } from '../week/ledger-panel.tsx';
import { RecordPanel } from '../week/record-panel.tsx';
import { WeekPanel } from '../week/week-panel.tsx';
import { AddPerson } from './add-person.tsx';
import { ArchiveNote } from './archive-note.tsx';
import { CommandPalette } from './command-palette.tsx';
import { MapWays } from './map-ways.tsx';
import { DashboardShell } from './shell.tsx';
import { useBulkActs } from './use-bulk-acts.ts';
import { useAskedParts } from './use-part.ts';
import { useRoute } from './use-route.ts';
import { useRowsWithGroups } from './use-rows-with-groups.ts';
import { useSavedViews } from './use-saved-views.ts';
import '../person/person.css';
import './dashboard.css';

const NO_CARDS: Card[] = [];
/** With all that draws it, loaded when it is first looked at. */
const GraphPanel = lazy(() => import('../map/graph/graph-panel.tsx'));

/** What is shown without the whole list of people: it opens as fast with 30,000 of them as with 30. */
const LIGHT: ReadonlySet<Route['view']> = new Set<Route['view']>(['week']);

const NO_NEEDS: string[] = [];
const NO_VIEWS: { name: string; hash: string }[] = [];

/** The full tab: everything about the whole book. */
export function Dashboard() {
  useKeptFocus();
  const { route, go, stay } = useRoute();
  const commands = useCommands();
  const bulk = useBulk();
  const { undo } = bulk;
  const acts = useActs(useCallback((entryId) => undo(entryId, commands.undo), [undo, commands]));
  const [finding, setFinding] = useState(false);
  const find = useCallback((open: boolean) => setFinding(open), []);
  const light = LIGHT.has(route.view);
  // Once they are read they are kept: the way back to the list is short.
  const wanted = useRef(false);
  wanted.current ||= finding || !light;
  const cards = useContacts(wanted.current);
  const book = useBook();
  const suggestions = useSuggestions(MOST_SUGGESTED);
  const today = useToday();
  const { rows, index } = useListIndex(
    useRowsWithGroups(cards.state === 'ready' ? cards.value : NO_CARDS),
    today,
  );
  const goals = useGoals();
  const settings = useSettings();
  useAskedParts();
  const [dropped, setDropped] = useState<File | null>(null);
  const dropTaken = useCallback(() => setDropped(null), []);
  const vanished = useVanished();
  const startEmpty = useEmptyStart();
  // Files and settings are what one needs when the book has vanished. An empty list waits until it is known why.
  const helping = route.view === 'files' || route.view === 'settings';
  const missing = !helping && vanished.state === 'ready' ? vanished.value : null;
  const people = book.state === 'ready' ? book.value.contacts : null;
  const unknown = !helping && people === 0 && vanished.state === 'loading';
  const problem = [book, cards, goals, settings].find((loaded) => loaded.state === 'problem');
  const ready = people !== null && (light || cards.state === 'ready');
  const counts = { week: suggestions.state === 'ready' ? suggestions.value.length : null, contacts: people };
  return (
    <>
      <DashboardShell route={route} counts={counts} onFind={() => setFinding(true)}>
        {problem?.state === 'problem' && (
          <Notice kind="danger" alert>
            {problemText(problem.problem)}
          </Notice>
        )}
        {people !== null && route.view !== 'files' && <OldBackupNote people={people} />}
        {route.view !== 'files' && <BrokenImportNote />}
        <ArchiveNote />
        {missing && <VanishedBook book={missing} onEmptyStart={() => void startEmpty()} />}
        {!missing && !unknown && ready && goals.state === 'ready' && settings.state === 'ready' && (
          <ViewBoundary key={route.view} view={route.view} at={formatRoute(route)}>
            <View
              route={route}
              go={go}
              stay={stay}
              acts={acts}
              bulk={bulk}
              cards={rows}
              index={index}
              goals={goals.value}
              settings={settings.value}
              dropped={dropped}
              onDropTaken={dropTaken}
            />
          </ViewBoundary>
        )}
      </DashboardShell>
      <CommandPalette
        open={finding}
        onOpen={find}
        rows={rows}
        index={index}
        today={today}
        undoLast={acts.undoLast}
        saved={(settings.state === 'ready' && settings.value.savedViews) || NO_VIEWS}
      />
      <BulkProgressNote progress={bulk.progress} />
      <DropAnywhere
        onFile={(file) => {
          setDropped(file);
          go({ view: 'files' });
        }}
      />
      <AddPerson acts={acts} onAdded={(id) => go({ view: 'contact', id })} />
      <ToastRegion toast={acts.toast} onUndo={acts.undo} onClose={acts.close} />
    </>
  );
}

function View({
  route,
  go,
  stay,
  acts,
  bulk,
  cards,
  index,
  goals,
  settings,
  dropped,
  onDropTaken,
}: {
  route: Route;
  go: (route: Route) => void;
  stay: (route: Route) => void;
  acts: Acts;
  bulk: Bulk;
  cards: Card[];
  index: ListIndex;
  goals: Goal[];
  settings: Settings;
  dropped: File | null;
  onDropTaken: () => void;
}) {
  const today = useToday();
  const goTo = useGoTo();
  const sample = useSampleActs(acts);
  const bulkActs = useBulkActs(cards, today, acts, bulk);
  const shape = useNetworkShape(cards);
  const views = useSavedViews(settings, acts);
  // The list as it was left, so that the way back from a person leads to the same search.
  const list = useRef(formatRoute(CONTACTS_ROUTE));
  if (route.view === 'contacts' || route.view === 'graph') list.current = formatRoute(listOf(route));
  switch (route.view) {
    case 'week':
      return <WeekPanel today={today} acts={acts} goals={goals} settings={settings} />;
    case 'contacts':
      return (
        <ContactsView
          rows={cards}
          index={index}
          route={route}
          today={today}
          onRoute={stay}
          acts={bulkActs}
          onSample={() => void sample.load()}
          views={views}
          needs={settings.me.needs ?? NO_NEEDS}
        />
      );
    case 'graph':
      return (
        <Suspense>
          <MapWays route={route} list={parseRoute(list.current)} />
          <GraphPanel
            rows={cards}
            index={index}
            route={route}
            today={today}
            onRoute={stay}
            onGo={go}
            onExport={bulkActs.exportAs}
            onSample={() => void sample.load()}
          />
        </Suspense>
      );
    case 'contact':
      return (
        <PersonPanel
          id={route.id}
          today={today}
          acts={acts}
          backHref={list.current}
          onErased={() => goTo(list.current)}
        />
      );
    case 'nowhere':
      return (
        <EmptyState
          level="h1"
          title={i18n.t('dashboard.nowhereTitle')}
          acts={
            <a className="button button--primary" href={list.current}>
              {i18n.t('contactPage.back')}
            </a>
          }
        >
          <p>{i18n.t('dashboard.nowhereText')}</p>
        </EmptyState>
      );
    case 'coverage':
      return (
        <>
          <MapWays route={route} list={parseRoute(list.current)} />
          <CoveragePanel
            cards={cards}
            goals={goals}
            me={settings.me}
            rows={route.rows}
            columns={route.columns}
            today={today}
            acts={acts}
            onAxes={(rows, columns) => go({ view: 'coverage', rows, columns })}
          />
        </>
      );
    case 'goals':
      return <GoalsPanel cards={cards} goals={goals} today={today} acts={acts} />;
    case 'groups':
      return <GroupsPanel today={today} acts={acts} onOpen={(id) => go({ view: 'group', id })} />;
    case 'group':
      return <GroupPanel id={route.id} today={today} acts={acts} />;
    case 'ledger':
      return <LedgerPanel cards={cards} goals={goals} today={today} acts={acts} />;
    case 'tagging':
      return <TagQueuePanel acts={acts} bulk={bulk} />;
    case 'sorting':
      return <SortPanel cards={cards} goals={goals} acts={acts} />;
    case 'record':
      return <RecordPanel today={today} settings={settings} acts={acts} />;
    case 'files':
      return (
        <FilesPanel cards={cards} goals={goals} acts={acts} dropped={dropped} onDropTaken={onDropTaken} />
      );
    case 'settings':
      return (
        <SettingsPanel
          cards={cards}
          settings={settings}
          map={shape.map(goals, { rows: 'industry', columns: 'function' })}
          acts={acts}
          onEditMany={bulkActs.edit}
          onLoadSample={() => void sample.load()}
          onRemoveSample={() => void sample.remove()}
        />
      );
  }
}

/** The user's day; a dashboard left open over night moves on when it is looked at again. */
function useToday(): Day {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = () => setToday(dayOf(new Date()));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return today;
}
