import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/notice.tsx';
import { useBrowser } from '../hooks/use-browser.ts';
import { useWelcome } from '../hooks/use-welcome.ts';

/** Nobody in the book yet: what to do next, as far as the welcome has come. */
export function EmptyBook() {
  const { openPage } = useBrowser();
  const { welcome } = useWelcome();
  if (welcome.state === 'loading') return null;
  const archive = welcome.state === 'ready' ? welcome.value.archive : 'none';
  const words = {
    none: [i18n.t('popup.emptyTitle'), i18n.t('popup.emptyHow'), i18n.t('popup.begin')],
    coming: [i18n.t('popup.comingTitle'), i18n.t('popup.comingText'), i18n.t('welcome.bringIt')],
    due: [i18n.t('popup.dueTitle'), i18n.t('popup.dueText'), i18n.t('welcome.bringIt')],
  } as const;
  const [title, text, act] = words[archive];
  return (
    <EmptyState
      title={title}
      acts={
        <Button kind="primary" data-testid="open-welcome" onClick={() => void openPage('welcome')}>
          {act}
        </Button>
      }
    >
      <p data-testid={`archive-${archive}`}>{text}</p>
    </EmptyState>
  );
}

/** Above the suggestions, a day after LinkedIn was asked: that the archive should be there. */
export function ArchiveAwaited() {
  const { openPage } = useBrowser();
  const { welcome } = useWelcome();
  if (welcome.state !== 'ready' || welcome.value.archive !== 'due') return null;
  return (
    <p className="row popup__note faint">
      <span>{i18n.t('welcome.dueNote')}</span>
      <Button kind="quiet" small onClick={() => void openPage('welcome')}>
        {i18n.t('welcome.bringIt')}
      </Button>
    </p>
  );
}
