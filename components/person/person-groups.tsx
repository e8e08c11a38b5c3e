import { i18n } from '#i18n';
import type { GroupView } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { IconButton } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { SelectField } from '../base/field.tsx';
import { Section } from '../base/section.tsx';
import { isolated } from '../base/words.ts';
import '../base/lines.css';

/** The groups of one person, and those to add them to. */
export function PersonGroups({
  contactId,
  name,
  groups,
  all,
  onMember,
}: {
  contactId: Id;
  name: string;
  /** Those the person is in or has been to, each with the meetings that name the person. */
  groups: readonly GroupView[];
  all: readonly GroupView[];
  onMember: (groupId: Id, member: boolean) => void;
}) {
  // Without any group there is nothing to choose from; the groups have a place of their own.
  if (all.length === 0) return null;
  const others = all.filter(({ group }) => !group.memberIds.includes(contactId));
  return (
    <Section title={i18n.t('contactPage.groups')}>
      {groups.length === 0 ? (
        <p className="faint">{i18n.t('contactPage.groupsNone')}</p>
      ) : (
        <ul className="members" data-testid="person-groups">
          {groups.map(({ group, meetings }) => {
            const met = meetings.filter(({ cameIds }) => cameIds?.includes(contactId)).length;
            return (
              <li key={group.id}>
                <span className="members__who">
                  <a href={`#/group/${group.id}`} dir="auto">
                    {group.name}
                  </a>
                  {group.leaderId === contactId && <Chip>{i18n.t('group.leads')}</Chip>}
                  {met > 0 && <span className="faint">{i18n.t('contactPage.met', [met])}</span>}
                </span>
                {group.memberIds.includes(contactId) && (
                  <IconButton
                    small
                    icon="close"
                    label={`${i18n.t('group.removeMember', [isolated(name)])}: ${group.name}`}
                    onClick={() => onMember(group.id, false)}
                  />
                )}
              </li>
            );
          })}
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
    </Section>
  );
}
