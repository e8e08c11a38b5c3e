import { i18n } from '#i18n';
import { Button } from '../../base/button.tsx';
import { textLanguage } from '../../base/names.ts';
import { Notice } from '../../base/notice.tsx';
import type { GraphRoute } from '../../base/route.ts';
import type { GraphState, PlacedGraph } from '../../hooks/use-graph.ts';

const format = (count: number) => count.toLocaleString(textLanguage());
const percent = (part: number) => String(Math.floor(part * 100));

/** What is being worked out and how far it is, with a way to stop; afterwards, that it was stopped. */
export function GraphProgress({
  work,
  laidOut,
  onStop,
  onAgain,
}: {
  work: GraphState['work'];
  laidOut: number;
  onStop: () => void;
  onAgain: () => void;
}) {
  if (work) {
    const text =
      work.stage === 'layout'
        ? i18n.t('graph.stage.layout', [percent(work.done)])
        : i18n.t(`graph.stage.${work.stage}`);
    return (
      <div className="graph__work" data-testid="graph-progress">
        <span>{text}</span>
        <progress max={1} value={work.stage === 'layout' ? work.done : undefined} aria-label={text} />
        {work.stage === 'layout' && (
          <Button small onClick={onStop} data-testid="graph-stop">
            {i18n.t('graph.stop')}
          </Button>
        )}
      </div>
    );
  }
  return laidOut < 1 ? (
    <div className="graph__work" data-testid="graph-stopped">
      <p className="soft">{i18n.t('graph.stopped', [percent(laidOut)])}</p>
      <Button small onClick={onAgain} data-testid="graph-again">
        {i18n.t('graph.again')}
      </Button>
    </div>
  ) : null;
}

/** The way into the clusters that are open, and out again. */
export function GraphPath({
  route,
  names,
  onGo,
}: {
  route: GraphRoute;
  names: string[];
  onGo: (route: GraphRoute) => void;
}) {
  if (names.length === 0 && !route.onlyFound) return null;
  return (
    <nav aria-label={i18n.t('graph.path')}>
      <ol className="graph__path">
        <li>
          <Button
            kind="quiet"
            small
            data-testid="graph-whole"
            onClick={() => onGo({ ...route, within: [], onlyFound: false })}
          >
            {i18n.t('graph.whole')}
          </Button>
        </li>
        {route.onlyFound && <li>{i18n.t('graph.onlyFound')}</li>}
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place on the way
          <li key={at}>
            {at < names.length - 1 ? (
              <Button
                kind="quiet"
                small
                onClick={() => onGo({ ...route, within: route.within.slice(0, at + 1) })}
              >
                <span dir="auto">{name}</span>
              </Button>
            ) : (
              <span dir="auto" aria-current="page">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Says that people are gathered and why, and offers to draw those found one by one. */
export function GatherNote({
  graph,
  found,
  route,
  onGo,
}: {
  graph: PlacedGraph;
  /** How many are found; null without a search. */
  found: number | null;
  route: GraphRoute;
  onGo: (route: GraphRoute) => void;
}) {
  if (graph.tooMany) return <Notice kind="notice">{i18n.t('graph.tooMany', [format(graph.people)])}</Notice>;
  if (!graph.clusters) return null;
  const kind = graph.opened.length > 0 ? 'other' : route.by;
  return (
    <div className="graph__gather" data-testid="graph-gathered">
      <p>{i18n.t(`graph.gathered.${kind}`, [format(graph.people)])}</p>
      {found !== null && found > 0 && !route.onlyFound && (
        <Button
          small
          data-testid="graph-draw-found"
          onClick={() => onGo({ ...route, onlyFound: true, within: [] })}
        >
          {i18n.t('graph.drawFound', found, [format(found)])}
        </Button>
      )}
    </div>
  );
}
