import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon, type IconName, Mark } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { placeHref, type Route } from '../base/route.ts';

interface Place {
  view: Route['view'];
  icon: IconName;
  name: () => string;
}

/** Where one can go: what one does with the book, then what one does to it. */
export const PLACES = [
  { view: 'week', icon: 'week', name: () => i18n.t('week.place') },
  { view: 'contacts', icon: 'people', name: () => i18n.t('dashboard.contacts') },
  { view: 'coverage', icon: 'map', name: () => i18n.t('dashboard.coverage') },
  { view: 'groups', icon: 'group', name: () => i18n.t('group.title') },
  { view: 'goals', icon: 'goal', name: () => i18n.t('dashboard.goals') },
] as const satisfies readonly Place[];
export const REST = [
  { view: 'files', icon: 'files', name: () => i18n.t('dashboard.files') },
  { view: 'settings', icon: 'settings', name: () => i18n.t('dashboard.settings') },
] as const satisfies readonly Place[];

/** The place that a view belongs to. */
const PLACE_OF: { readonly [V in Route['view']]?: Route['view'] } = {
  ledger: 'week',
  contact: 'contacts',
  tagging: 'contacts',
  sorting: 'contacts',
  graph: 'coverage',
  group: 'groups',
  record: 'settings',
};

/** What stands beside a place: whom there is to greet, how many there are. Null while it is not known. */
export type PlaceCounts = { readonly [V in Route['view']]?: number | null };

/** ⌘ on a Mac, Ctrl elsewhere. */
const isMac = () => /mac/i.test(navigator.platform);

/** The frame of the dashboard: where one can go, where one is, and the view itself. */
export function DashboardShell({
  route,
  counts,
  onFind,
  children,
}: {
  route: Route;
  counts: PlaceCounts;
  /** Opens the field that finds and does anything. */
  onFind: () => void;
  children: ReactNode;
}) {
  const here = PLACE_OF[route.view] ?? route.view;
  const keys = isMac() ? '⌘K' : 'Ctrl K';
  const line = ({ view, icon, name }: Place) => {
    const count = counts[view];
    return (
      <li key={view}>
        <a
          className="dash__place"
          href={placeHref(view, route)}
          title={name()}
          aria-current={view === here ? 'page' : undefined}
          data-testid={`nav-${view}`}
        >
          <Icon name={icon} size={18} />
          <span>{name()}</span>
          {count ? <em>{count.toLocaleString(textLanguage())}</em> : null}
        </a>
      </li>
    );
  };
  return (
    <div className="dash">
      {/* No link to #view: the part after # says where one is, and only the focus may move. */}
      <button type="button" className="dash__skip" onClick={() => document.getElementById('view')?.focus()}>
        {i18n.t('dashboard.skip')}
      </button>
      <header className="dash__side">
        <a className="dash__mark" href="#/week">
          <Mark size={24} />
          <span>{i18n.t('extension.name')}</span>
        </a>
        <button
          type="button"
          className="dash__find"
          title={`${i18n.t('palette.find')} (${keys})`}
          aria-keyshortcuts={isMac() ? 'Meta+K' : 'Control+K'}
          data-testid="find"
          onClick={onFind}
        >
          <Icon name="search" />
          <span>{i18n.t('palette.find')}</span>
          <span className="key" aria-hidden="true">
            {keys}
          </span>
        </button>
        <nav aria-label={i18n.t('dashboard.places')}>
          <ul className="dash__places">{PLACES.map(line)}</ul>
          <ul className="dash__places dash__rest">{REST.map(line)}</ul>
        </nav>
        <p className="dash__local">
          <Icon name="lock" size={14} />
          <span>{i18n.t('dashboard.local')}</span>
        </p>
      </header>
      <main className="dash__main" id="view" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
