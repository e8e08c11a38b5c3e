import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { GroupView } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { IconButton } from '../base/button.tsx';
import { SelectField } from '../base/field.tsx';
import { isolated } from '../base/words.ts';
import '../base/lines.css';

interface GroupsOf {
  contactId: Id;
  name: string;
  /** Those the person is in or has been to, each with the meetings that name the person. */
  groups: readonly GroupView[];
  all: readonly GroupView[];
  onMember: (groupId: Id, member: boolean) => void;
}

/**
 * The groups of one person as they read, and where they are changed. Null without any group in the book: then there is
 * nothing to choose from; the groups have a place of their own.
 */
export function groupsFact(of: GroupsOf): { value: ReactNode | null; editor: ReactNode } | null {
  if (of.all.length === 0) return null;
  return {
    value: of.groups.length > 0 ? <GroupLinks {...of} /> : null,
    editor: <GroupsEditor {...of} />,
  };
}

function GroupLinks({ contactId, groups }: GroupsOf) {
  return (
    <span className="known-facts__links" data-testid="person-groups">
      {groups.map(({ group, meetings }) => {
        const met = meetings.filter(({ cameIds }) => cameIds?.includes(contactId)).length;
        const more = [
          group.leaderId === contactId && i18n.t('group.leads'),
          met > 0 && i18n.t('contactPage.met', [met]),
        ].filter(Boolean);
        return (
          <span key={group.id}>
            <a href={`#/group/${group.id}`} dir="auto">
              {group.name}
            </a>{' '}
            {more.length > 0 && <span className="faint">{more.join(' · ')}</span>}
          </span>
        );
      })}
    </span>
  );
}

function GroupsEditor({ contactId, name, groups, all, onMember }: GroupsOf) {
  const own = groups.filter(({ group }) => group.memberIds.includes(contactId));
  const others = all.filter(({ group }) => !group.memberIds.includes(contactId));
  return (
    <>
      {own.length > 0 && (
        <ul className="members">
          {own.map(({ group }) => (
            <li key={group.id}>
              <span dir="auto">{group.name}</span>
              <IconButton
                small
                icon="close"
                label={`${i18n.t('group.removeMember', [isolated(name)])}: ${group.name}`}
                onClick={() => onMember(group.id, false)}
              />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <SelectField
          label={i18n.t('contactPage.addToGroup')}
          value={null}
          none={i18n.t('contactPage.chooseGroup')}
          options={others.map(({ group }) => ({ id: group.id, name: group.name }))}
          data-testid="add-to-group"
          onChange={(id) => id && onMember(id, true)}
        />
      )}
    </>
  );
}
