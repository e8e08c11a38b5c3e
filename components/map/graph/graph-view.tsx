import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, dayOf } from '../../../lib/days/index.ts';
import type { Id } from '../../../lib/words/index.ts';
import { Button } from '../../base/button.tsx';
import { ChoiceOne } from '../../base/choice.tsx';
import { FACETS } from '../../base/facets.ts';
import { Icon } from '../../base/icon.tsx';
import { textLanguage } from '../../base/names.ts';
import { Notice } from '../../base/notice.tsx';
import { usePrintSheet } from '../../base/print-sheet.tsx';
import { formatRoute, type GraphRoute } from '../../base/route.ts';
import { PeopleSheet } from '../../export/people-sheet.tsx';
import { ChosenFilters } from '../../finding/chosen-filters.tsx';
import { ContactFilters } from '../../finding/contact-filters.tsx';
import { narrowedBy } from '../../finding/narrowed-by.ts';
import type { GraphState } from '../../hooks/use-graph.ts';
import { useSaveFile } from '../../hooks/use-save-file.ts';
import { ExportPeople } from './export-people.tsx';
import { type Focus, inDrawing, litNodes, litPeople, nodesOf } from './focus.ts';
import { useGraphLook, useMedia } from './graph-look.ts';
import { clusterText, communityText, type GraphLine, graphLines, graphSentence } from './graph-names.ts';
import { GatherNote, GraphPath, GraphProgress } from './graph-notes.tsx';
import { GraphSide } from './graph-side.tsx';
import { GraphStage, type StageDoor } from './graph-stage.tsx';
import { GraphTable } from './graph-table.tsx';
import type { FoundIds } from './use-found-ids.ts';

/** Below this width the table comes first: a drawing so small says little. */
const NARROW = '(max-width: 560px)';
const NO_LINES: GraphLine[] = [];

/** Who is tied to whom: the drawing or its table, with the search and the filters of the list. */
export function GraphView({
  state,
  found,
  route,
  today,
  nameOf,
  onRoute,
  onGo,
  onStop,
  onAgain,
  onExport,
}: {
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
}) {
  const { graph, work } = state;
  const look = useGraphLook();
  const saveFile = useSaveFile();
  const stage = useRef<StageDoor>(null);
  const [filtering, setFiltering] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [hideOthers, setHideOthers] = useState(false);
  const [unable, setUnable] = useState(false);
  const [focus, setFocus] = useState<Focus>(null);
  const lines = useMemo(() => (graph ? graphLines(graph) : NO_LINES), [graph]);
  const byId = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]);
  const inFocus = useMemo(() => (graph ? nodesOf(graph, focus) : null), [graph, focus]);
  const lit = useMemo(() => litNodes(graph, found.ids, inFocus), [graph, found.ids, inFocus]);
  const shown = useMemo(() => (lit ? lines.filter(({ id }) => lit.has(id)) : lines), [lines, lit]);
  // Another drawing has other communities and other nodes.
  const drawn = `${route.by} ${route.within.join(' ')} ${route.onlyFound}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` is what makes the focus outdated
  useEffect(() => setFocus(null), [drawn]);

  const narrow = useMedia(NARROW);
  const show = route.show ?? (narrow ? 'table' : 'drawing');
  const asTable = show === 'table' || unable;
  const filterCount = FACETS.reduce((sum, facet) => sum + (route.filters[facet]?.length ?? 0), 0);
  const format = (count: number) => count.toLocaleString(textLanguage());
  const people = () => (graph ? litPeople(graph, found.ids, focus) : []);
  const open = (id: string) => {
    const line = byId.get(id);
    if (line?.kind === 'person') location.hash = formatRoute({ view: 'contact', id });
    else if (line?.kind === 'cluster') onGo({ ...route, within: [...route.within, id] });
    else setFocus({ node: id });
  };
  const communityName = useMemo(() => {
    const names = graph?.communities.map(({ name }) => communityText(name)) ?? [];
    return (at: number) => names[at] ?? '';
  }, [graph]);
  const lookedAt =
    focus === null
      ? ''
      : 'node' in focus
        ? (byId.get(focus.node)?.name ?? '')
        : communityName(focus.community);
  usePrintSheet(() => {
    const printed = new Set(people());
    return (
      <PeopleSheet
        title={i18n.t('graph.title')}
        rows={found.found.rows.filter(({ id }) => printed.has(id))}
        narrowed={[narrowedBy(route), lookedAt].filter(Boolean).join(' · ')}
        today={today}
      />
    );
  });
  const foundIn = (id: string) => {
    const ids = graph?.clusters?.[id]?.contactIds;
    return ids && found.ids ? ids.filter((each) => found.ids?.has(each)).length : null;
  };
  const savePicture = async () => {
    const blob = await stage.current?.picture();
    if (!blob) return;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    saveFile({ name: `bollplank-${dayOf(new Date())}.png`, mime: 'image/png', bytes });
  };

  return (
    <section
      className={filtering ? 'people people--filtering graph' : 'people graph'}
      aria-labelledby="graph-title"
    >
      <header className="people__head">
        <h1 id="graph-title">{i18n.t('graph.title')}</h1>
        <p className="soft" role="status">
          {found.ids
            ? i18n.t('dashboard.countOf', [format(found.ids.size), format(found.all)])
            : i18n.t('dashboard.count', found.all, [format(found.all)])}
        </p>
        <search className="people__search">
          <Icon name="search" />
          <input
            type="search"
            autoComplete="off"
            className="input"
            data-testid="search"
            value={route.query}
            placeholder={i18n.t('dashboard.searchHint')}
            aria-label={i18n.t('dashboard.search')}
            onChange={(event) => onRoute({ ...route, query: event.target.value })}
            onKeyDown={(event) => event.key === 'Enter' && lit && stage.current?.fit(lit)}
          />
        </search>
        <Button
          className="people__toggle"
          icon="filter"
          aria-expanded={filtering}
          aria-controls="graph-filters"
          onClick={() => setFiltering(!filtering)}
        >
          {filterCount > 0 ? i18n.t('dashboard.filtersOn', [filterCount]) : i18n.t('dashboard.filters')}
        </Button>
      </header>
      <div className="people__body">
        <aside className="people__filters" id="graph-filters" aria-label={i18n.t('dashboard.filters')}>
          <ContactFilters
            counts={found.found.counts}
            filters={route.filters}
            archivedCount={found.found.archived}
            archived={route.archived}
            onFilters={(filters) => onRoute({ ...route, filters })}
            onArchived={(archived) => onRoute({ ...route, archived })}
          />
        </aside>
        <div className="people__list">
          {filterCount > 0 && (
            <ChosenFilters filters={route.filters} onFilters={(filters) => onRoute({ ...route, filters })} />
          )}
          <div className="graph__bar">
            <ChoiceOne
              legend={i18n.t('graph.show')}
              hideLegend
              options={[
                { id: 'drawing', name: i18n.t('graph.drawing'), 'data-testid': 'graph-as-drawing' },
                { id: 'table', name: i18n.t('graph.table'), 'data-testid': 'graph-as-table' },
              ]}
              value={asTable ? 'table' : 'drawing'}
              onChange={(next) => onRoute({ ...route, show: next })}
            />
            {graph?.clusters && route.within.length === 0 && (
              <ChoiceOne
                legend={i18n.t('graph.gatherTitle')}
                hideLegend
                options={[
                  { id: 'company', name: i18n.t('graph.gatherBy.company') },
                  {
                    id: 'community',
                    name: i18n.t('graph.gatherBy.community'),
                    'data-testid': 'graph-by-community',
                  },
                ]}
                value={route.by}
                onChange={(by) => onRoute({ ...route, by })}
              />
            )}
            {!asTable && lit && (
              <>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={hideOthers}
                    data-testid="graph-hide"
                    onChange={(event) => setHideOthers(event.target.checked)}
                  />
                  {i18n.t('graph.hideOthers')}
                </label>
                {lit.size > 0 && (
                  <Button small onClick={() => stage.current?.fit(lit)} data-testid="graph-fit-found">
                    {i18n.t('graph.foundFit')}
                  </Button>
                )}
              </>
            )}
            <span className="graph__acts">
              {!asTable && graph && !graph.tooMany && (
                <Button small data-testid="graph-picture" onClick={() => void savePicture()}>
                  {i18n.t('graph.savePicture')}
                </Button>
              )}
              {graph && (
                <Button small data-testid="graph-export" onClick={() => setExporting(true)}>
                  {i18n.t('graph.export')}
                </Button>
              )}
            </span>
          </div>
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
          {graph && !graph.tooMany && (
            <div className="graph__body">
              {asTable ? (
                <GraphTable
                  lines={shown}
                  found={graph.clusters ? foundIn : null}
                  communityName={communityName}
                  onOpen={open}
                  onTies={(id) => setFocus({ node: id })}
                />
              ) : (
                <GraphStage
                  ref={stage}
                  graph={graph}
                  lines={lines}
                  look={look}
                  lit={lit}
                  hideOthers={hideOthers}
                  onOpen={open}
                  onUnable={() => setUnable(true)}
                />
              )}
              <GraphSide
                graph={graph}
                lines={byId}
                look={look}
                focus={focus}
                nameOf={nameOf}
                onFocus={(next) => setFocus(inDrawing(graph, next))}
                onOpen={open}
              />
            </div>
          )}
          {graph && <p className="faint graph__sum">{graphSentence(graph)}</p>}
        </div>
      </div>
      {exporting && (
        <ExportPeople
          ids={people()}
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
