import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Avatar } from '../base/avatar.tsx';
import { Button } from '../base/button.tsx';
import { isolated } from '../base/words.ts';

/** What the popup says of the page in front. */
export type PageLine =
  | { state: 'reading' }
  | { state: 'person'; name: string; work: string; known: boolean; mayAdd: boolean }
  /** The page of the user themselves. */
  | { state: 'you'; name: string; work: string }
  /** Nobody, or not readable: `text` says which. */
  | { state: 'nobody'; text: string };

/** The person on this tab in one line, with the way into the sidebar. */
export function PersonLine({
  page,
  onOpen,
  onAdd,
  onMine,
  children,
}: {
  page: PageLine;
  onOpen: () => void;
  onAdd: () => void;
  /** Takes over what the user's own page says of them. */
  onMine: () => void;
  /** What stands under somebody who may be added. */
  children?: ReactNode;
}) {
  const adding = page.state === 'person' && page.mayAdd;
  const open = (
    <Button
      icon="panel"
      small
      // Beside the Add button there is no room for the letters: they stand in the tooltip.
      shownKey={adding ? undefined : 'B'}
      aria-keyshortcuts="B"
      title={adding ? `${i18n.t('popup.openSidebar')} (B)` : undefined}
      kind={page.state === 'person' && page.known ? 'primary' : 'plain'}
      data-testid="open-sidebar"
      onClick={onOpen}
    >
      {i18n.t('popup.openSidebar')}
    </Button>
  );
  if (page.state === 'you')
    return (
      <div className="person-line">
        <Avatar name={page.name} small />
        <p className="person-line__text">
          <strong data-testid="person-name">{i18n.t('popup.you', [isolated(page.name)])}</strong>
          {page.work && <span className="faint">{page.work}</span>}
        </p>
        <Button small kind="primary" data-testid="popup-mine" onClick={onMine}>
          {i18n.t('popup.mine')}
        </Button>
      </div>
    );
  if (page.state !== 'person')
    return (
      <div className="person-line">
        <p className="person-line__text faint" role="status">
          {page.state === 'reading' ? i18n.t('sidebar.reading') : page.text}
        </p>
        {open}
      </div>
    );
  return (
    <div className={adding ? 'person-line person-line--new' : 'person-line'}>
      <Avatar name={page.name} small />
      <p className="person-line__text">
        <strong data-testid="person-name">{page.name}</strong>
        {page.work && <span className="faint">{page.work}</span>}
      </p>
      {page.mayAdd && (
        <Button
          icon="add"
          small
          kind="primary"
          aria-keyshortcuts="A"
          title={`${i18n.t('popup.add')} (A)`}
          data-testid="popup-add"
          onClick={onAdd}
        >
          {i18n.t('popup.add')}
        </Button>
      )}
      {open}
      {adding && children}
    </div>
  );
}
