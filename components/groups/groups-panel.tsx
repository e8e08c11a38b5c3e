import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Notice } from '../base/notice.tsx';
import { type Acts, actInForm } from '../base/use-acts.ts';
import { problemText } from '../base/words.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useGroups } from '../hooks/use-groups.ts';
import { Introductions } from '../person/introduction-list.tsx';
import { GroupsView } from './groups-view.tsx';
import '../base/lines.css';
import './groups.css';

/** The groups and the introductions, from the book. */
export function GroupsPanel({
  today,
  acts,
  onOpen,
}: {
  today: Day;
  acts: Acts;
  /** Goes to the page of a group that has just been written down. */
  onOpen: (id: Id) => void;
}) {
  const commands = useCommands();
  const groups = useGroups();
  if (groups.state === 'problem')
    return (
      <Notice kind="danger" alert>
        {problemText(groups.problem)}
      </Notice>
    );
  if (groups.state === 'loading') return null;
  return (
    <GroupsView
      groups={groups.value}
      today={today}
      onSave={(draft) => actInForm(acts, commands.saveGroup(draft), i18n.t('group.saved'))}
      onOpen={onOpen}
      introductions={
        <Introductions
          self={null}
          today={today}
          acts={acts}
          empty={<p className="soft">{i18n.t('introduction.emptyText')}</p>}
        />
      }
    />
  );
}
