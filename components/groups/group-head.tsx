import { i18n } from '#i18n';
import type { Group } from '../../lib/records/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';

/** Longer addresses are cut, or refused, by the programs that mail is written in. */
const LETTER_LIMIT = 1800;

/** A letter to all, who do not see each other's addresses. */
const letterTo = (emails: readonly string[], subject: string) =>
  `mailto:?bcc=${emails.map(encodeURIComponent).join(',')}&subject=${encodeURIComponent(subject)}`;

/** What a group is called and for, and what can be done with it as a whole. */
export function GroupHead({
  group,
  emails,
  onAsks,
  onLog,
  onEdit,
  onDelete,
}: {
  group: Group;
  /** One address a member, of those who have one. */
  emails: readonly string[];
  /** Opens the asks and offers of the members; null where there are none. */
  onAsks: (() => void) | null;
  /** Opens the form of the meeting that has been. */
  onLog: () => void;
  onEdit: () => void;
  onDelete: () => void;
}) {
  return (
    <>
      <p>
        <a href="#/groups">{i18n.t('group.back')}</a>
      </p>
      <header className="onepage__head">
        <div className="onepage__who">
          <h1 id="group-name" dir="auto">
            {group.name}
          </h1>
          {group.purpose && (
            <p className="soft group__purpose" dir="auto">
              {group.purpose}
            </p>
          )}
          {group.expectation && (
            <p className="faint group__purpose" dir="auto">
              {i18n.t('group.expectationSaid', [group.expectation])}
            </p>
          )}
        </div>
        <div className="row onepage__acts">
          <Button kind="primary" icon="check" data-testid="log-meeting" onClick={onLog}>
            {i18n.t('meeting.logIt')}
          </Button>
          {emails.length > 0 && letterTo(emails, group.name).length <= LETTER_LIMIT && (
            <a className="button" href={letterTo(emails, group.name)}>
              <Icon name="email" />
              {i18n.t('group.writeAll')}
            </a>
          )}
          {onAsks && (
            <Button icon="give" data-testid="asks-and-offers" onClick={onAsks}>
              {i18n.t('ring.title')}
            </Button>
          )}
          <Button icon="edit" data-testid="edit-group" onClick={onEdit}>
            {i18n.t('ui.edit')}
          </Button>
          <IconButton
            icon="remove"
            label={i18n.t('ui.delete')}
            data-testid="delete-group"
            onClick={onDelete}
          />
        </div>
      </header>
    </>
  );
}
