import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { Notice } from '../base/notice.tsx';
import { useWelcome } from '../hooks/use-welcome.ts';

/** A day after LinkedIn was asked for the archive: a quiet word that it should be there, with the way to bring it in. */
export function ArchiveNote() {
  const { welcome, change } = useWelcome();
  if (welcome.state !== 'ready' || welcome.value.archive !== 'due') return null;
  return (
    <Notice>
      <div className="row" data-testid="archive-due">
        <span>{i18n.t('welcome.dueNote')}</span>
        <a href="/welcome.html">{i18n.t('welcome.bringIt')}</a>
        <Button
          kind="quiet"
          small
          data-testid="stop-reminding"
          onClick={() => void change({ archiveAskedAt: null })}
        >
          {i18n.t('welcome.noMore')}
        </Button>
      </div>
    </Notice>
  );
}
