import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon, type IconName, Mark } from '../base/icon.tsx';
import { placeHref, type Route } from '../base/route.ts';

/** Where one can go. */
export const PLACES = [
  { view: 'contacts', icon: 'people', name: () => i18n.t('dashboard.contacts') },
  { view: 'ledger', icon: 'give', name: () => i18n.t('ledger.place') },
  { view: 'risk', icon: 'clock', name: () => i18n.t('risk.place') },
  { view: 'coverage', icon: 'map', name: () => i18n.t('dashboard.coverage') },
  { view: 'graph', icon: 'graph', name: () => i18n.t('graph.place') },
  { view: 'goals', icon: 'goal', name: () => i18n.t('dashboard.goals') },
  { view: 'groups', icon: 'group', name: () => i18n.t('group.title') },
  { view: 'files', icon: 'files', name: () => i18n.t('dashboard.files') },
  { view: 'settings', icon: 'settings', name: () => i18n.t('dashboard.settings') },
] as const satisfies readonly { view: Route['view']; icon: IconName; name: () => string }[];

/** The frame of the dashboard: where one can go, where one is, and the view itself. */
export function DashboardShell({ route, children }: { route: Route; children: ReactNode }) {
  const { view } = route;
  const here =
    view === 'contact' || view === 'tagging'
      ? 'contacts'
      : view === 'record'
        ? 'settings'
        : view === 'group'
          ? 'groups'
          : view;
  return (
    <div className="dash">
      {/* No link to #view: the part after # says where one is, and only the focus may move. */}
      <button type="button" className="dash__skip" onClick={() => document.getElementById('view')?.focus()}>
        {i18n.t('dashboard.skip')}
      </button>
      <header className="dash__side">
        <a className="dash__mark" href="#/contacts">
          <Mark size={28} />
          <span>{i18n.t('extension.name')}</span>
        </a>
        <nav aria-label={i18n.t('dashboard.places')}>
          <ul className="dash__places">
            {PLACES.map((place) => (
              <li key={place.view}>
                <a
                  className="dash__place"
                  href={placeHref(place.view, route)}
                  aria-current={place.view === here ? 'page' : undefined}
                  data-testid={`nav-${place.view}`}
                >
                  <Icon name={place.icon} size={18} />
                  <span>{place.name()}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="dash__local">{i18n.t('dashboard.local')}</p>
      </header>
      <main className="dash__main" id="view" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
