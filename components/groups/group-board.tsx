import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { attendanceOf, type Group, givingAlone, type Meeting, sharesOf } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { IconButton } from '../base/button.tsx';
import { isolated } from '../base/words.ts';
import { OnePersonField } from '../person/people-field.tsx';

/** A member as the board shows one. */
export interface Member {
  id: Id;
  name: string;
  role: string | null;
  /** Entries of the log within the last year in which the user got something, and gave something. */
  gaveMe: number;
  gotFromMe: number;
}

/** Who is in a group, what each gave the user and got, standing upright on a board, and how often each came. */
export function GroupBoard({
  group,
  members,
  meetings,
  today,
  onMember,
}: {
  group: Group;
  members: readonly Member[];
  meetings: Meeting[];
  today: Day;
  onMember: (id: Id, isIn: boolean) => void;
}) {
  const alone = givingAlone(
    sharesOf(
      meetings,
      members.map(({ id }) => id),
      today,
    ),
  );
  return (
    <section className="card stack group-board" aria-labelledby="board-title">
      <div className="section-head">
        <h2 id="board-title">{i18n.t('group.board.title')}</h2>
        {members.length > 0 && <p className="faint">{i18n.t('group.board.since')}</p>}
      </div>
      {members.length > 0 && (
        <table className="board">
          <thead>
            <tr>
              <th scope="col">{i18n.t('group.board.member')}</th>
              <th scope="col" className="board__head">
                <span>{i18n.t('group.board.gaveYou')}</span>
                <span>{i18n.t('group.board.got')}</span>
              </th>
              <th scope="col">{i18n.t('group.board.came')}</th>
              <th scope="col">
                <span className="unseen">{i18n.t('group.board.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((one) => (
              <BoardRow
                key={one.id}
                member={one}
                leads={group.leaderId === one.id}
                attendance={attendanceOf(meetings, one.id, today)}
                onRemove={() => onMember(one.id, false)}
              />
            ))}
          </tbody>
        </table>
      )}
      {alone.map(({ id, gave, got }) => (
        <p key={id} className="soft">
          {i18n.t('group.board.alone', [
            isolated(members.find((one) => one.id === id)?.name ?? ''),
            String(gave),
            String(got),
          ])}
        </p>
      ))}
      {group.leaderName && (
        <p className="soft" dir="auto">
          {i18n.t('group.ledBy', [group.leaderName])}
        </p>
      )}
      <OnePersonField
        label={i18n.t('group.addMember')}
        person={null}
        without={group.memberIds}
        onChange={(person) => person && onMember(person.id, true)}
      />
    </section>
  );
}

function BoardRow({
  member: { id, name, role, gaveMe, gotFromMe },
  leads,
  attendance: { came, of },
  onRemove,
}: {
  member: Member;
  leads: boolean;
  attendance: { came: number; of: number };
  onRemove: () => void;
}) {
  const about = [leads && i18n.t('group.leadsIt'), role].filter(Boolean).join(' · ');
  return (
    <tr data-testid="member">
      <th scope="row">
        <span className="board__who">
          <Avatar name={name} small />
          <span className="board__name">
            <a href={`#/contact/${id}`} dir="auto">
              {name}
            </a>
            {about && (
              <span className="faint" dir="auto">
                {about}
              </span>
            )}
          </span>
        </span>
      </th>
      <td>
        <UprightBoard gave={gaveMe} got={gotFromMe} />
      </td>
      <td className="faint board__came">{of > 0 && i18n.t('group.board.cameOf', [came, of])}</td>
      <td>
        <IconButton
          small
          icon="close"
          label={i18n.t('group.removeMember', [isolated(name)])}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}

/** As many balls as are drawn; more are a number. */
const BALLS = 6;

/** A board on end: to its left what was received, as rings, to its right what was given, filled. */
function UprightBoard({ gave, got }: { gave: number; got: number }) {
  return (
    <span className="upright" role="img" aria-label={i18n.t('group.board.said', [gave, got])}>
      <span className="upright__side upright__side--rings">
        <Balls count={gave} />
      </span>
      <span className="upright__board" />
      <span className="upright__side">
        <Balls count={got} />
      </span>
    </span>
  );
}

function Balls({ count }: { count: number }) {
  if (count > BALLS) return <span className="faint">{count}</span>;
  return Array.from({ length: count }, (_, at) => at).map((at) => <i key={at} className="ball" />);
}
