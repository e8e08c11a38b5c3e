import { i18n } from '#i18n';
import { Notice } from '../base/notice.tsx';
import { useBrokenImport } from '../hooks/use-past-imports.ts';
import './files.css';

/** Says on every other page of the dashboard that an import broke off, with the way to where it goes on. */
export function BrokenImportNote() {
  const { broken } = useBrokenImport();
  if (!broken) return null;
  return (
    <div className="files-note">
      <Notice>
        <div className="row" data-testid="import-broken-note">
          <span>{i18n.t('importing.brokenTitle', [broken.fileName])}</span>
          <a href="#/files">{i18n.t('importing.alsoIn')}</a>
        </div>
      </Notice>
    </div>
  );
}
