import { i18n } from '#i18n';
import { Button } from '../../base/button.tsx';
import { ChoiceOne } from '../../base/choice.tsx';
import type { GraphRoute } from '../../base/route.ts';
import type { GraphState } from '../../hooks/use-graph.ts';
import type { GraphLookedAt } from './use-graph-view.ts';

/** What is shown of the graph and how, and what can be done with all of it. */
export function GraphBar({
  graph,
  route,
  asTable,
  lit,
  hideOthers,
  onRoute,
  onHideOthers,
  onFit,
  onPicture,
  onExport,
}: Pick<GraphLookedAt, 'asTable' | 'lit'> & {
  graph: GraphState['graph'];
  route: GraphRoute;
  hideOthers: boolean;
  onRoute: (route: GraphRoute) => void;
  onHideOthers: (hide: boolean) => void;
  /** Moves the drawing so that all that is lit is in sight. */
  onFit: (lit: ReadonlySet<string>) => void;
  onPicture: () => void;
  onExport: () => void;
}) {
  return (
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
              onChange={(event) => onHideOthers(event.target.checked)}
            />
            {i18n.t('graph.hideOthers')}
          </label>
          {lit.size > 0 && (
            <Button small onClick={() => onFit(lit)} data-testid="graph-fit-found">
              {i18n.t('graph.foundFit')}
            </Button>
          )}
        </>
      )}
      <span className="graph__acts">
        {!asTable && graph && !graph.tooMany && (
          <Button small data-testid="graph-picture" onClick={onPicture}>
            {i18n.t('graph.savePicture')}
          </Button>
        )}
        {graph && (
          <Button small data-testid="graph-export" onClick={onExport}>
            {i18n.t('graph.export')}
          </Button>
        )}
      </span>
    </div>
  );
}
