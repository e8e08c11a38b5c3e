import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { Notice } from '../base/notice.tsx';
import { useOldBackup } from '../hooks/use-backup.ts';

/** A quiet note that the last good backup is old, with the way there and the way round. */
export function OldBackupNote({ people }: { people: number }) {
  const { old, putAside } = useOldBackup(people);
  if (!old) return null;
  return (
    <Notice>
      <div className="row" data-testid="old-backup">
        <span>{i18n.t('backup.old')}</span>
        <a href="#/files">{i18n.t('backup.goThere')}</a>
        <Button kind="quiet" small onClick={putAside}>
          {i18n.t('backup.notNow')}
        </Button>
      </div>
    </Notice>
  );
}
