import { type RefObject, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, dayOf } from '../../../lib/days/index.ts';
import type { Id } from '../../../lib/words/index.ts';
import { Icon } from '../../base/icon.tsx';
import { textLanguage } from '../../base/names.ts';
import { Notice } from '../../base/notice.tsx';
import { usePrintSheet } from '../../base/print-sheet.tsx';
import type { GraphRoute } from '../../base/route.ts';
import { PeopleSheet } from '../../export/people-sheet.tsx';
import { ChosenFilters } from '../../finding/chosen-filters.tsx';
import { countFilters, FiltersAside, FiltersToggle } from '../../finding/filters.tsx';
import { narrowedBy } from '../../finding/narrowed-by.ts';
import type { GraphState } from '../../hooks/use-graph.ts';
import { useSaveFile } from '../../hooks/use-save-file.ts';
import { ExportPeople } from './export-people.tsx';
import { GraphBar } from './graph-bar.tsx';
import { useGraphLook } from './graph-look.ts';
import { clusterText, graphSentence } from './graph-names.ts';
import { GatherNote, GraphPath, GraphProgress } from './graph-notes.tsx';
import { GraphSide } from './graph-side.tsx';
import { GraphStage, type StageDoor } from './graph-stage.tsx';
import { GraphTable } from './graph-table.tsx';
import type { FoundIds } from './use-found-ids.ts';
import { type GraphLookedAt, useGraphView } from './use-graph-view.ts';

interface GraphViewProps {
  state: GraphState;
  found: FoundIds;
  route: GraphRoute;
  today: Day;
  nameOf: (id: Id) => string;
  onRoute: (route: GraphRoute) => void;
  onGo: (route: GraphRoute) => void;
  onStop: () => void;
  onAgain: () => void;
  onExport: (ids: Id[], format: string, privateNotes: boolean) => void;
}

/** Who is tied to whom: the drawing or its table, with the search and the filters of the list. */
export function GraphView(props: GraphViewProps) {
  const { found, route, today, onRoute, onExport } = props;
  const { graph } = props.state;
  const view = useGraphView(graph, found, route, props.onGo);
  const stage = useRef<StageDoor>(null);
  const savePicture = useSavePicture(stage);
  const [filtering, setFiltering] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [hideOthers, setHideOthers] = useState(false);
  const filterCount = countFilters(route.filters);
  usePrintSheet(() => {
    const printed = new Set(view.people());
    return (
      <PeopleSheet
        title={i18n.t('graph.title')}
        rows={found.found.rows.filter(({ id }) => printed.has(id))}
        narrowed={[narrowedBy(route), view.focusName].filter(Boolean).join(' · ')}
        today={today}
      />
    );
  });
  return (
    <section
      className={filtering ? 'people people--filtering graph' : 'people graph'}
      aria-labelledby="graph-title"
    >
      <header className="people__head">
        <h1 id="graph-title">{i18n.t('graph.title')}</h1>
        <FoundCount found={found} />
        <GraphSearch
          query={route.query}
          onQuery={(query) => onRoute({ ...route, query })}
          onEnter={() => view.lit && stage.current?.fit(view.lit)}
        />
        <FiltersToggle
          controls="graph-filters"
          count={filterCount}
          open={filtering}
          onToggle={setFiltering}
        />
      </header>
      <div className="people__body">
        <FiltersAside
          id="graph-filters"
          found={found.found}
          route={route}
          onChange={(part) => onRoute({ ...route, ...part })}
        />
        <div className="people__list">
          {filterCount > 0 && (
            <ChosenFilters filters={route.filters} onFilters={(filters) => onRoute({ ...route, filters })} />
          )}
          <GraphBar
            graph={graph}
            route={route}
            asTable={view.asTable}
            lit={view.lit}
            hideOthers={hideOthers}
            onRoute={onRoute}
            onHideOthers={setHideOthers}
            onFit={(lit) => stage.current?.fit(lit)}
            onPicture={() => void savePicture()}
            onExport={() => setExporting(true)}
          />
          <GraphNotes {...props} unable={view.unable} />
          <GraphBody {...props} view={view} stage={stage} hideOthers={hideOthers} />
          {graph && <p className="faint graph__sum">{graphSentence(graph)}</p>}
        </div>
      </div>
      {exporting && (
        <ExportPeople
          ids={view.people()}
          onClose={() => setExporting(false)}
          onExport={(ids, chosen, privateNotes) => {
            setExporting(false);
            onExport(ids, chosen, privateNotes);
          }}
        />
      )}
    </section>
  );
}

/** Saves what is drawn as a picture; nothing where nothing is. */
function useSavePicture(stage: RefObject<StageDoor | null>): () => Promise<void> {
  const saveFile = useSaveFile();
  return async () => {
    const blob = await stage.current?.picture();
    if (!blob) return;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    saveFile({ name: `bollplank-${dayOf(new Date())}.png`, mime: 'image/png', bytes });
  };
}

function FoundCount({ found: { ids, all } }: { found: FoundIds }) {
  const format = (count: number) => count.toLocaleString(textLanguage());
  return (
    <p className="soft" role="status">
      {ids
        ? i18n.t('dashboard.countOf', [format(ids.size), format(all)])
        : i18n.t('dashboard.count', all, [format(all)])}
    </p>
  );
}

function GraphSearch({
  query,
  onQuery,
  onEnter,
}: {
  query: string;
  onQuery: (query: string) => void;
  onEnter: () => void;
}) {
  return (
    <search className="people__search">
      <Icon name="search" />
      <input
        type="search"
        autoComplete="off"
        className="input"
        data-testid="search"
        value={query}
        placeholder={i18n.t('dashboard.searchHint')}
        aria-label={i18n.t('dashboard.search')}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      />
    </search>
  );
}

/** What there is to say of the graph: where in it one is, what is gathered, and how far it is. */
function GraphNotes({
  state: { graph, work },
  found,
  route,
  unable,
  onGo,
  onStop,
  onAgain,
}: GraphViewProps & { unable: boolean }) {
  return (
    <>
      {unable && <Notice kind="notice">{i18n.t('graph.noDrawing')}</Notice>}
      {graph && (
        <>
          <GraphPath
            route={route}
            names={graph.opened.map((cluster) => clusterText(cluster, graph))}
            onGo={onGo}
          />
          <GatherNote graph={graph} found={found.ids?.size ?? null} route={route} onGo={onGo} />
        </>
      )}
      {graph && graph.network.ties.length === 0 && !graph.clusters && (
        <p className="soft">{i18n.t('graph.noTies')}</p>
      )}
      <GraphProgress work={work} laidOut={graph?.laidOut ?? 1} onStop={onStop} onAgain={onAgain} />
    </>
  );
}

/** The drawing, or its table, and beside it what is looked at. */
function GraphBody({
  state: { graph },
  nameOf,
  view,
  stage,
  hideOthers,
}: GraphViewProps & { view: GraphLookedAt; stage: RefObject<StageDoor | null>; hideOthers: boolean }) {
  const look = useGraphLook();
  if (!graph || graph.tooMany) return null;
  return (
    <div className="graph__body">
      {view.asTable ? (
        <GraphTable
          lines={view.shown}
          found={graph.clusters ? view.foundIn : null}
          communityName={view.communityName}
          onOpen={view.onOpen}
          onTies={view.onTies}
        />
      ) : (
        <GraphStage
          ref={stage}
          graph={graph}
          lines={view.lines}
          look={look}
          lit={view.lit}
          hideOthers={hideOthers}
          onOpen={view.onOpen}
          onUnable={view.onUnable}
        />
      )}
      <GraphSide
        graph={graph}
        lines={view.byId}
        look={look}
        focus={view.focus}
        nameOf={nameOf}
        onFocus={view.onFocus}
        onOpen={view.onOpen}
      />
    </div>
  );
}
