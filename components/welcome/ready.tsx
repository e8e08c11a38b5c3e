import { i18n } from '#i18n';

/** After the three steps: where to go from here. */
export function Ready() {
  return (
    <div className="row hello__acts">
      <a className="button button--primary" href="/dashboard.html#/contacts">
        {i18n.t('welcome.goDashboard')}
      </a>
      <a className="button" href="/dashboard.html#/coverage">
        {i18n.t('welcome.goMap')}
      </a>
      <a className="button" href="/dashboard.html#/tagging">
        {i18n.t('welcome.goTag')}
      </a>
    </div>
  );
}
