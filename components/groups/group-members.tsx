import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { attendanceOf, type Group, type Meeting } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { IconButton } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { isolated } from '../base/words.ts';
import { OnePersonField } from '../person/people-field.tsx';
import type { GroupActs } from './group-page.tsx';

/** Who is in a group, and how often they came. */
export function GroupMembers({
  group,
  members,
  meetings,
  today,
  acts,
}: {
  group: Group;
  members: { id: Id; name: string }[];
  meetings: Meeting[];
  today: Day;
  acts: GroupActs;
}) {
  return (
    <>
      {members.length > 0 && (
        <ul className="members">
          {members.map(({ id, name }) => {
            const { came, of } = attendanceOf(meetings, id, today);
            return (
              <li key={id} data-testid="member">
                <span className="members__who">
                  <a href={`#/contact/${id}`} dir="auto">
                    {name}
                  </a>
                  {group.leaderId === id && <Chip>{i18n.t('group.leads')}</Chip>}
                  {of > 0 && <span className="faint">{i18n.t('group.cameTo', [came, of])}</span>}
                </span>
                <IconButton
                  small
                  icon="close"
                  label={i18n.t('group.removeMember', [isolated(name)])}
                  onClick={() => acts.setMember(id, false)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {group.leaderName && (
        <p className="soft" dir="auto">
          {i18n.t('group.ledBy', [group.leaderName])}
        </p>
      )}
      <OnePersonField
        label={i18n.t('group.addMember')}
        person={null}
        without={group.memberIds}
        onChange={(person) => person && acts.setMember(person.id, true)}
      />
    </>
  );
}
