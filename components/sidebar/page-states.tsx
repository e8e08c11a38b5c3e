import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/notice.tsx';
import { problemText } from '../base/words.ts';

/** The page is being read. */
export function ReadingPage() {
  return (
    <div className="reading" role="status">
      <h1 className="unseen">{i18n.t('extension.name')}</h1>
      <div className="reading__face" />
      <div className="stack reading__lines">
        <span className="reading__line" />
        <span className="reading__line reading__line--short" />
        <span className="faint">{i18n.t('sidebar.reading')}</span>
      </div>
    </div>
  );
}

/** The reason beside the button that switches "follow along" on, or off, for one site. */
export function FollowOffer({
  site,
  followed,
  onFollow,
}: {
  site: string;
  followed: boolean;
  onFollow: (on: boolean) => void;
}) {
  if (followed)
    return (
      <div className="follow">
        <p className="faint">{i18n.t('sidebar.following', [site])}</p>
        <Button small kind="quiet" data-testid="unfollow-site" onClick={() => onFollow(false)}>
          {i18n.t('sidebar.unfollow')}
        </Button>
      </div>
    );
  return (
    <div className="follow">
      <p className="faint">{i18n.t('sidebar.followWhy', [site])}</p>
      <Button small data-testid="follow-site" onClick={() => onFollow(true)}>
        {i18n.t('sidebar.follow', [site])}
      </Button>
    </div>
  );
}

/** Nothing may be read on this page yet: what to press, and (`children`) what can be switched on instead. */
export function NotAllowed({ shortcut, children }: { shortcut: string; children?: ReactNode }) {
  return (
    <EmptyState level="h1" mark={false} title={i18n.t('sidebar.notAllowedTitle')}>
      <p>{i18n.t('sidebar.notAllowedHow')}</p>
      {shortcut && <p>{i18n.t('sidebar.notAllowedKey', [shortcut])}</p>}
      {children}
    </EmptyState>
  );
}

/** What can be done about a page that could not be read: folded, since most such pages show nobody. */
export function Unread({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="unread" data-testid="unread">
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

/** The page shows no person, or could not be read: why, and what helps. */
export function NoPerson({
  problems,
  onReadAgain,
  children,
}: {
  problems: Problem[];
  onReadAgain: (() => void) | null;
  children?: ReactNode;
}) {
  const calm = problems.every((problem) => problem.code === 'notAPerson');
  return (
    <EmptyState
      level="h1"
      mark={false}
      title={calm ? i18n.t('sidebar.noPersonTitle') : i18n.t('sidebar.unreadableTitle')}
    >
      {[...new Set(problems.map(problemText))].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {onReadAgain && (
        <Button icon="reload" data-testid="read-again" onClick={onReadAgain}>
          {i18n.t('sidebar.readAgain')}
        </Button>
      )}
      {children}
    </EmptyState>
  );
}
