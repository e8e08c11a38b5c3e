import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../../lib/days/index.ts';
import type { Id } from '../../../lib/words/index.ts';
import { Button } from '../../base/button.tsx';
import type { ContactRow } from '../../base/facets.ts';
import { EmptyState, Notice } from '../../base/notice.tsx';
import type { GraphRoute } from '../../base/route.ts';
import { problemText } from '../../base/words.ts';
import type { ListIndex } from '../../finding/list-index.ts';
import { useGraph } from '../../hooks/use-graph.ts';
import { GraphView } from './graph-view.tsx';
import { useFoundIds } from './use-found-ids.ts';
import './graph.css';

/** The graph, from the book. */
export default function GraphPanel({
  rows,
  index,
  route,
  today,
  onRoute,
  onGo,
  onExport,
  onSample,
}: {
  rows: ContactRow[];
  /** What was worked out of the rows so far, shared with the list. */
  index: ListIndex;
  route: GraphRoute;
  today: Day;
  /** Where to be now, in place; typing must not fill the history. */
  onRoute: (route: GraphRoute) => void;
  /** Where to go on to. */
  onGo: (route: GraphRoute) => void;
  onExport: (ids: Id[], format: string, privateNotes: boolean) => void;
  onSample: () => void;
}) {
  const found = useFoundIds(rows, index, route, today);
  const { onlyFound, by, within, archived } = route;
  const only = onlyFound ? found.ids : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the steps, not the list that holds them
  const scope = useMemo(() => ({ by, within, only: only && [...only] }), [by, JSON.stringify(within), only]);
  const state = useGraph(scope, archived);
  const names = useMemo(() => new Map(rows.map(({ id, name }) => [id, name])), [rows]);

  if (rows.length === 0)
    return (
      <section aria-labelledby="graph-title">
        <h1 id="graph-title">{i18n.t('graph.title')}</h1>
        <EmptyState
          title={i18n.t('graph.emptyTitle')}
          acts={
            <>
              <a className="button button--primary" href="#/files">
                {i18n.t('dashboard.emptyImport')}
              </a>
              <Button onClick={onSample}>{i18n.t('dashboard.emptySample')}</Button>
            </>
          }
        >
          <p>{i18n.t('graph.emptyText')}</p>
        </EmptyState>
      </section>
    );
  return (
    <>
      {state.problem && (
        <Notice kind="danger" alert>
          {problemText(state.problem)}
        </Notice>
      )}
      {state.failed && (
        <Notice kind="danger" alert>
          {i18n.t('graph.failed')}
        </Notice>
      )}
      <GraphView
        state={state}
        found={found}
        route={route}
        today={today}
        nameOf={(id) => names.get(id) ?? ''}
        onRoute={onRoute}
        onGo={onGo}
        onStop={state.stop}
        onAgain={state.again}
        onExport={onExport}
      />
    </>
  );
}
