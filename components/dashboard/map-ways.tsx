import { i18n } from '#i18n';
import { placeHref, type Route } from '../base/route.ts';

/** The ways of looking at the map: who stands where, and who is tied to whom. The graph shows whom the list showed. */
export function MapWays({ route, list }: { route: Route; list: Route }) {
  const ways = [
    { view: 'coverage', name: i18n.t('coverage.matrix'), href: '#/coverage' },
    { view: 'graph', name: i18n.t('graph.place'), href: placeHref('graph', list) },
  ] as const;
  return (
    <nav className="ways" aria-label={i18n.t('coverage.ways')}>
      {ways.map(({ view, name, href }) => (
        <a
          key={view}
          href={href}
          aria-current={view === route.view ? 'page' : undefined}
          data-testid={`way-${view}`}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
