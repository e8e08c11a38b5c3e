import { i18n } from '#i18n';
import type { Group } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';

/** What a group is called and for, and what can be done with it as a whole. */
export function GroupHead({
  group,
  onLog,
  onEdit,
  onDelete,
}: {
  group: Group;
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
          <Button small icon="edit" data-testid="edit-group" onClick={onEdit}>
            {i18n.t('ui.edit')}
          </Button>
          <Button small kind="danger" icon="remove" data-testid="delete-group" onClick={onDelete}>
            {i18n.t('ui.delete')}
          </Button>
        </div>
      </header>
    </>
  );
}
