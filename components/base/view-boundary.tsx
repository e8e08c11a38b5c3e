import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { EmptyState } from './notice.tsx';

/**
 * Keeps one view that cannot be drawn from taking the whole page with it: says so, and leads to the files, where the book
 * can be saved as it is. Give it the view as `key`, so that the next one is drawn again. A class, since only a class can
 * catch what its children throw.
 */
export class ViewBoundary extends Component<{ filesHref: string; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" data-testid="view-broken">
        <EmptyState
          level="h1"
          title={i18n.t('ui.viewBrokenTitle')}
          acts={
            <a className="button button--primary" href={this.props.filesHref}>
              {i18n.t('ui.viewBrokenFiles')}
            </a>
          }
        >
          <p>{i18n.t('ui.viewBrokenText')}</p>
        </EmptyState>
      </div>
    );
  }
}
