import { i18n } from '#i18n';

/** What the extension may do and why, and what it never does. The same words at the welcome and in the settings. */
export function PermissionList() {
  const may = [
    [i18n.t('welcome.mayStorage'), i18n.t('welcome.mayStorageWhy')],
    [i18n.t('welcome.mayPage'), i18n.t('welcome.mayPageWhy')],
    [i18n.t('welcome.mayPanel'), i18n.t('welcome.mayPanelWhy')],
    [i18n.t('welcome.mayAlarm'), i18n.t('welcome.mayAlarmWhy')],
    [i18n.t('welcome.mayMenu'), i18n.t('welcome.mayMenuWhy')],
    [i18n.t('welcome.mayAsk'), i18n.t('welcome.mayAskWhy')],
  ] as const;
  return (
    <dl className="permissions">
      {may.map(([what, why]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}
