import { i18n } from '#i18n';
import type { Vanished } from '../hooks/use-vanished.ts';
import { Button } from './button.tsx';
import { dayInWords } from './day-words.ts';
import { textLanguage } from './names.ts';
import { EmptyState } from './notice.tsx';

/**
 * In place of the words for a new user, where a book has vanished: what happened, what there is to restore, and the way
 * on without it. `files` is where backups are restored, in a tab of its own from a popup or sidebar.
 */
export function VanishedBook({
  book: { people, on, backedUpOn, inFolder },
  ownTab = false,
  onEmptyStart,
}: {
  book: Vanished;
  ownTab?: boolean;
  onEmptyStart: () => void;
}) {
  const files = ownTab
    ? { href: '/dashboard.html#/files', target: '_blank', rel: 'noreferrer' }
    : { href: '#/files' };
  return (
    <div data-testid="vanished">
      <EmptyState
        level="h1"
        title={i18n.t('vanished.title')}
        acts={
          <>
            <a className="button button--primary" data-testid="vanished-restore" {...files}>
              {i18n.t('vanished.restore')}
            </a>
            <a className="button" data-testid="vanished-import" {...files}>
              {i18n.t('dashboard.emptyImport')}
            </a>
            <Button kind="quiet" data-testid="vanished-empty" onClick={onEmptyStart}>
              {i18n.t('vanished.empty')}
            </Button>
          </>
        }
      >
        <p>
          {i18n.t('vanished.was', people, [people.toLocaleString(textLanguage()), dayInWords(on, 'long')])}
        </p>
        <p>{i18n.t('vanished.why')}</p>
        <p>
          {backedUpOn === null
            ? i18n.t('vanished.noBackup')
            : i18n.t('vanished.backupOn', [dayInWords(backedUpOn, 'long')])}{' '}
          {inFolder && i18n.t('vanished.folder')}
        </p>
        <p className="soft">{i18n.t('vanished.emptyText')}</p>
      </EmptyState>
    </div>
  );
}
