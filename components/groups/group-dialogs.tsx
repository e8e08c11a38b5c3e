import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Group } from '../../lib/records/index.ts';
import type { GroupDraft } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { ConfirmDialog, Dialog } from '../base/dialog.tsx';
import type { InForm } from '../base/use-acts.ts';
import type { EditHow } from '../base/use-edit.ts';
import { isolated } from '../base/words.ts';
import { GroupForm } from './group-form.tsx';

/** What the page of a group opens: everything about it, its rhythm first, the asks of its members, or whether to delete it. */
export type GroupAsking = 'edit' | 'rhythm' | 'asks' | 'delete' | null;

/** The dialogs of the page of a group. */
export function GroupDialogs({
  asking,
  group,
  meetings,
  nameOf,
  today,
  asks,
  onSave,
  onRemove,
  onClose,
}: {
  asking: GroupAsking;
  group: Group;
  /** How many go with it. */
  meetings: number;
  nameOf: (id: Id) => string | null;
  today: Day;
  asks: () => ReactNode;
  onSave: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<InForm<Group>>;
  onRemove: () => void;
  onClose: () => void;
}) {
  const isEdited = asking === 'edit' || asking === 'rhythm';
  return (
    <>
      <Dialog open={isEdited} title={i18n.t('group.editTitle')} onClose={onClose}>
        {isEdited && (
          <GroupForm
            group={group}
            open={asking === 'rhythm' ? 'rhythm' : undefined}
            nameOf={nameOf}
            today={today}
            onCancel={onClose}
            onSave={onSave}
            onSaved={onClose}
          />
        )}
      </Dialog>
      <Dialog open={asking === 'asks'} title={i18n.t('ring.title')} onClose={onClose}>
        {asking === 'asks' && asks()}
      </Dialog>
      <ConfirmDialog
        open={asking === 'delete'}
        title={i18n.t('group.deleteTitle', [isolated(group.name)])}
        actLabel={i18n.t('ui.delete')}
        onClose={onClose}
        onConfirm={() => {
          onClose();
          onRemove();
        }}
      >
        <p>{i18n.t('group.deleteText', meetings, [meetings])}</p>
      </ConfirmDialog>
    </>
  );
}
