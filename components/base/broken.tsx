import { useContext, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from './button.tsx';
import { CopyReport, PlaceContext } from './copy-report.tsx';
import { Mark } from './icon.tsx';

/**
 * In place of what could not be drawn: what happened, that nothing is lost, and how to go on. The focus goes to its title,
 * since whatever had it is gone.
 */
export function Broken({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { view } = useContext(PlaceContext);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const broken = (
    <section className="empty" data-testid="view-broken">
      <Mark size={36} />
      {/* Only what is to be heard at once: the rest is met on the way through. */}
      <div role="alert" className="broken__said">
        <h1 className="empty__title" tabIndex={-1} ref={title}>
          {i18n.t('broken.title')}
        </h1>
        <p>{i18n.t('broken.text')}</p>
      </div>
      <p>{i18n.t('broken.how')}</p>
      {view !== null && view !== 'files' && <p>{i18n.t('broken.others')}</p>}
      <div className="row broken__acts">
        <Button kind="primary" data-testid="broken-retry" onClick={onRetry}>
          {i18n.t('broken.retry')}
        </Button>
        <Button data-testid="broken-anew" onClick={() => window.location.reload()}>
          {i18n.t('broken.anew')}
        </Button>
        <FilesLink />
        <CopyReport error={error} />
      </div>
    </section>
  );
  return view === null ? <main className="broken">{broken}</main> : broken;
}

/** To where a backup can be saved: within the dashboard while it stands itself, in a tab of its own from elsewhere. */
function FilesLink() {
  const { surface, view } = useContext(PlaceContext);
  if (surface === 'dashboard' && (view === null || view === 'files')) return null;
  const there =
    surface === 'dashboard'
      ? { href: '#/files' }
      : { href: '/dashboard.html#/files', target: '_blank', rel: 'noreferrer' };
  return (
    <a className="button" data-testid="broken-files" {...there}>
      {i18n.t('broken.files')}
    </a>
  );
}
