import { i18n } from '#i18n';
import { Button } from '../../base/button.tsx';
import { textLanguage } from '../../base/names.ts';
import { formatRoute } from '../../base/route.ts';
import { codeText, isolated, listText } from '../../base/words.ts';
import type { PlacedGraph } from '../../hooks/use-graph.ts';
import type { Focus } from './focus.ts';
import { colourOf, type GraphLook } from './graph-look.ts';
import { communityText, type GraphLine } from './graph-names.ts';

/** Communities and ties named before "and more". */
const SHOWN = 12;
const TIES_SHOWN = 30;

/** Beside the drawing: what is chosen, the communities, the bridges between them, and what the signs mean. */
export function GraphSide({
  graph,
  lines,
  look,
  focus,
  nameOf,
  onFocus,
  onOpen,
}: {
  graph: PlacedGraph;
  lines: ReadonlyMap<string, GraphLine>;
  look: GraphLook;
  focus: Focus;
  /** The name of a person of the book. */
  nameOf: (id: string) => string;
  onFocus: (focus: Focus) => void;
  onOpen: (id: string) => void;
}) {
  const chosen = focus && 'node' in focus ? lines.get(focus.node) : undefined;
  const { communities, brokers } = graph;
  const present = communities
    .map((community, at) => ({
      at,
      name: communityText(community.name),
      people: community.contactIds.length,
    }))
    .filter(({ at }) => communities[at]?.contactIds.some((id) => graph.clusters !== null || lines.has(id)));
  return (
    <aside className="graph__side" aria-label={i18n.t('graph.communities')}>
      {focus && (
        <Button small icon="close" data-testid="graph-let-go" onClick={() => onFocus(null)}>
          {i18n.t('graph.letGo')}
        </Button>
      )}
      {chosen && <TiesCard graph={graph} lines={lines} line={chosen} onFocus={onFocus} onOpen={onOpen} />}
      <section aria-labelledby="graph-communities">
        <h2 id="graph-communities">{i18n.t('graph.communities')}</h2>
        <p className="faint">
          {present.length > 0 ? i18n.t('graph.communitiesText') : i18n.t('graph.noCommunities')}
        </p>
        <ul className="graph__list">
          {present.slice(0, SHOWN).map(({ at, name, people }) => {
            const on = focus !== null && 'community' in focus && focus.community === at;
            return (
              <li key={at}>
                <button
                  type="button"
                  className="graph__row"
                  aria-pressed={on}
                  data-testid="graph-community"
                  onClick={() => onFocus(on ? null : { community: at })}
                >
                  <span className="graph__dot" style={{ background: colourOf(at, look) }} />
                  <span dir="auto">{name}</span>
                  <span className="faint">{people.toLocaleString(textLanguage())}</span>
                </button>
              </li>
            );
          })}
        </ul>
        {present.length > SHOWN && (
          <p className="faint">
            {i18n.t('graph.moreCommunities', present.length - SHOWN, [
              (present.length - SHOWN).toLocaleString(textLanguage()),
            ])}
          </p>
        )}
      </section>
      <section aria-labelledby="graph-brokers">
        <h2 id="graph-brokers">{i18n.t('graph.brokers')}</h2>
        <p className="faint">
          {brokers.length > 0 ? i18n.t('graph.brokersText') : i18n.t('graph.noBrokers')}
        </p>
        <ul className="graph__list">
          {brokers.map(({ contactId, joins }) => {
            const names = joins
              .slice(0, 3)
              .map((at) => communities[at])
              .filter((each) => each !== undefined)
              .map(({ name }) => communityText(name));
            return (
              <li key={contactId}>
                <button
                  type="button"
                  className="graph__row"
                  data-testid="graph-broker"
                  onClick={() => onFocus({ node: contactId })}
                >
                  <span dir="auto">
                    {i18n.t('graph.broker', [isolated(nameOf(contactId)), listText(names)])}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        {graph.brokersSkipped > 0 && (
          <p className="faint">
            {i18n.t('graph.brokersSkipped', graph.brokersSkipped, [
              graph.brokersSkipped.toLocaleString(textLanguage()),
            ])}
          </p>
        )}
      </section>
      <Legend clustered={graph.clusters !== null} look={look} />
    </aside>
  );
}

/** The ties of one node in words: what the lines of the drawing say. */
function TiesCard({
  graph,
  lines,
  line,
  onFocus,
  onOpen,
}: {
  graph: PlacedGraph;
  lines: ReadonlyMap<string, GraphLine>;
  line: GraphLine;
  onFocus: (focus: Focus) => void;
  onOpen: (id: string) => void;
}) {
  const ties = graph.network.ties.filter(({ from, to }) => from === line.id || to === line.id);
  return (
    <section className="card graph__card" aria-labelledby="graph-ties" data-testid="graph-ties">
      <h2 id="graph-ties">{i18n.t('graph.tiesOf', [isolated(line.name)])}</h2>
      {line.kind === 'person' && (
        <a className="button" href={formatRoute({ view: 'contact', id: line.id })}>
          {i18n.t('graph.openPerson')}
        </a>
      )}
      {line.kind === 'cluster' && (
        <Button onClick={() => onOpen(line.id)}>{i18n.t('graph.openCluster')}</Button>
      )}
      {ties.length === 0 && <p>{i18n.t('graph.noTiesOf')}</p>}
      <ul className="graph__list">
        {ties.slice(0, TIES_SHOWN).map(({ from, to, kinds, weight }) => {
          const other = lines.get(from === line.id ? to : from);
          const why = listText(kinds.map((kind) => codeText(`graph.tie.${kind}`)));
          return (
            other && (
              <li key={other.id}>
                <button type="button" className="graph__row" onClick={() => onFocus({ node: other.id })}>
                  <span dir="auto">{other.name}</span>
                  <span className="faint">
                    {graph.clusters ? i18n.t('graph.ties', weight, [weight.toLocaleString()]) : why}
                  </span>
                </button>
              </li>
            )
          );
        })}
      </ul>
      {ties.length > TIES_SHOWN && (
        <p className="faint">
          {i18n.t('graph.andMore', ties.length - TIES_SHOWN, [ties.length - TIES_SHOWN])}
        </p>
      )}
    </section>
  );
}

/** The shapes of the drawing, on a 16-px grid. */
const KIND_PATHS: Record<GraphLine['kind'], string> = {
  person: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  company: 'M3.5 3.5h9v9h-9z',
  group: 'M8 2l6 6-6 6-6-6z',
  cluster:
    'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 1.2a5.3 5.3 0 1 1 0 10.6A5.3 5.3 0 0 1 8 2.7z',
};

/** The sign of a kind of node, beside its name. */
export function KindSign({ kind }: { kind: GraphLine['kind'] }) {
  return (
    <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={KIND_PATHS[kind]} fill="currentColor" />
    </svg>
  );
}

function Legend({ clustered, look }: { clustered: boolean; look: GraphLook }) {
  const kinds: GraphLine['kind'][] = clustered ? ['cluster', 'group'] : ['person', 'company', 'group'];
  return (
    <section aria-labelledby="graph-legend">
      <h2 id="graph-legend">{i18n.t('graph.legendTitle')}</h2>
      <ul className="graph__legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSign kind={kind} />
            {i18n.t(`graph.kind.${kind}`)}
          </li>
        ))}
        {!clustered && (
          <>
            <li>
              <Line colour={look.tie} width={1.5} />
              {i18n.t('graph.legend.other')}
            </li>
            <li>
              <Line colour={look.strong} width={3} />
              {i18n.t('graph.legend.introduced')}
            </li>
            <li>
              <Line colour={look.tie} width={1.5} arrow />
              {i18n.t('graph.legend.metThrough')}
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

function Line({ colour, width, arrow }: { colour: string; width: number; arrow?: boolean }) {
  return (
    <svg width={28} height={12} viewBox="0 0 28 12" aria-hidden="true" focusable="false">
      <path d="M1 6h25" stroke={colour} strokeWidth={width} />
      {arrow && <path d="M20 2l7 4-7 4z" fill={colour} />}
    </svg>
  );
}
