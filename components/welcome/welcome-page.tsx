import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { Icon, Mark } from '../base/icon.tsx';
import { PermissionList } from '../base/permission-list.tsx';

/** The first page after installing: what it does, what it may do, what it never does, and four ways to begin. */
export function WelcomePage({
  sample,
  shortcuts,
  onLoadSample,
  onRemoveSample,
}: {
  /** Whether the sample network is in the book; `busy` while it is being loaded or taken out. */
  sample: 'out' | 'in' | 'busy';
  shortcuts: { popup: string; sidebar: string };
  onLoadSample: () => void;
  onRemoveSample: () => void;
}) {
  return (
    <main className="hello">
      <header className="hello__head">
        <Mark size={56} />
        <h1>{i18n.t('welcome.title')}</h1>
        <ul className="hello__does">
          <li>{i18n.t('welcome.does1')}</li>
          <li>{i18n.t('welcome.does2')}</li>
          <li>{i18n.t('welcome.does3')}</li>
        </ul>
      </header>
      <section className="hello__start" aria-labelledby="start-title">
        <h2 id="start-title">{i18n.t('welcome.start')}</h2>
        <ol className="hello__steps">
          <li className="card">
            <Mark size={22} />
            <h3>{i18n.t('welcome.pin')}</h3>
            <p className="soft">{i18n.t('welcome.pinText')}</p>
          </li>
          <li className="card">
            <Icon name="panel" size={20} />
            <h3>{i18n.t('welcome.open')}</h3>
            <p className="soft">
              {shortcuts.sidebar
                ? i18n.t('welcome.openKey', [shortcuts.sidebar])
                : i18n.t('welcome.openNoKey')}{' '}
              {shortcuts.popup && i18n.t('welcome.popupKey', [shortcuts.popup])}
            </p>
          </li>
          <li className="card">
            <Icon name="people" size={20} />
            <h3>{i18n.t('welcome.look')}</h3>
            <p className="soft">{i18n.t('welcome.lookText')}</p>
            <div className="row" role="status">
              {sample === 'in' ? (
                <>
                  <a className="button button--primary" href="/dashboard.html" data-testid="open-dashboard">
                    {i18n.t('welcome.goDashboard')}
                  </a>
                  <Button data-testid="remove-sample" onClick={onRemoveSample}>
                    {i18n.t('settings.removeSample')}
                  </Button>
                </>
              ) : (
                <Button
                  kind="primary"
                  data-testid="load-sample"
                  disabled={sample === 'busy'}
                  onClick={onLoadSample}
                >
                  {sample === 'busy' ? i18n.t('welcome.loading') : i18n.t('dashboard.emptySample')}
                </Button>
              )}
            </div>
          </li>
          <li className="card">
            <Icon name="files" size={20} />
            <h3>{i18n.t('welcome.bring')}</h3>
            <p className="soft">{i18n.t('welcome.bringText')}</p>
            <div>
              <a className="button" href="/dashboard.html#/files">
                {i18n.t('dashboard.emptyImport')}
              </a>
            </div>
          </li>
        </ol>
      </section>
      <div className="hello__trust">
        <section className="card stack" aria-labelledby="may-title">
          <h2 id="may-title">{i18n.t('settings.permissions')}</h2>
          <PermissionList />
        </section>
        <section className="card stack" aria-labelledby="never-title">
          <h2 id="never-title">{i18n.t('welcome.never')}</h2>
          <ul className="hello__never">
            <li>{i18n.t('welcome.never1')}</li>
            <li>{i18n.t('welcome.never2')}</li>
            <li>{i18n.t('welcome.never3')}</li>
            <li>{i18n.t('welcome.never4')}</li>
          </ul>
          <p className="soft">{i18n.t('welcome.ownTerms')}</p>
        </section>
      </div>
    </main>
  );
}
