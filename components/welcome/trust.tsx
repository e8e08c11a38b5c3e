import { i18n } from '#i18n';
import { Icon } from '../base/icon.tsx';
import { PermissionList } from '../base/permission-list.tsx';

/** What the user can count on, in one line; what the extension may do, and why, is folded behind it. */
export function Trust({ shortcuts }: { shortcuts: { popup: string; sidebar: string } }) {
  return (
    <footer className="hello__trust">
      <details>
        <summary>
          <Icon name="archive" />
          <span>
            {i18n.t('welcome.trust')} <span className="hello__may">{i18n.t('settings.permissions')}</span>
          </span>
        </summary>
        <div className="hello__folded">
          <PermissionList />
          <ul className="bullets">
            <li>{i18n.t('welcome.never1')}</li>
            <li>{i18n.t('welcome.never2')}</li>
            <li>{i18n.t('welcome.never3')}</li>
            <li>{i18n.t('welcome.never4')}</li>
          </ul>
          <p className="soft">{i18n.t('welcome.ownTerms')}</p>
        </div>
      </details>
      <details>
        <summary>
          <Icon name="panel" />
          <span>{i18n.t('welcome.atHand')}</span>
        </summary>
        <ul className="bullets hello__folded">
          <li>{i18n.t('welcome.pinText')}</li>
          <li>
            {shortcuts.sidebar ? i18n.t('welcome.openKey', [shortcuts.sidebar]) : i18n.t('welcome.openNoKey')}
          </li>
          {shortcuts.popup && <li>{i18n.t('welcome.popupKey', [shortcuts.popup])}</li>}
        </ul>
      </details>
    </footer>
  );
}
