import { type ReactNode, useState } from 'react';
import type { Day } from '../../lib/days/index.ts';
import { meetingToLog } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { GroupShown } from '../hooks/use-groups.ts';
import type { GroupActs } from './group-acts.ts';
import { GroupBoard } from './group-board.tsx';
import { type GroupAsking, GroupDialogs } from './group-dialogs.tsx';
import { GroupHead } from './group-head.tsx';
import { GroupSide } from './group-side.tsx';
import { GroupStanding } from './group-standing.tsx';
import { type EditedMeeting, MeetingList } from './meeting-list.tsx';
import { NextMeeting } from './next-meeting.tsx';

interface GroupPageProps {
  shown: GroupShown;
  /** Null for somebody who is not in the book any more. */
  nameOf: (id: Id) => string | null;
  today: Day;
  acts: GroupActs;
  /** The asks and offers of the members, made when they are looked at. */
  asks: () => ReactNode;
}

/** One group: its next meeting first, its people on a board, and what it gives for what it costs. */
export function GroupPage({ shown, nameOf, today, acts, asks }: GroupPageProps) {
  const { group, meetings } = shown;
  const [asking, setAsking] = useState<GroupAsking>(null);
  const [editing, setEditing] = useState<EditedMeeting>(null);
  const members = shown.members.toSorted(
    (a, b) =>
      Number(b.id === group.leaderId) - Number(a.id === group.leaderId) || a.name.localeCompare(b.name),
  );
  return (
    <article className="onepage group-page" aria-labelledby="group-name">
      <GroupHead
        group={group}
        emails={members.flatMap(({ emails }) => emails[0] ?? [])}
        onAsks={members.length > 0 ? () => setAsking('asks') : null}
        onLog={() => setEditing(meetingToLog(meetings, today)?.id ?? 'new')}
        onEdit={() => setAsking('edit')}
        onDelete={() => setAsking('delete')}
      />
      <GroupStanding shown={shown} today={today} acts={acts} onPurpose={() => setAsking('edit')} />
      <div className="onepage__body">
        <div className="onepage__main">
          <NextMeeting
            group={group}
            meetings={meetings}
            members={members}
            nameOf={nameOf}
            today={today}
            onChange={acts.changeMeeting}
            onRhythm={() => setAsking('rhythm')}
            onPlan={acts.plan}
          />
          <GroupBoard
            group={group}
            members={members}
            meetings={meetings}
            today={today}
            onMember={acts.setMember}
          />
          <MeetingList
            group={group}
            meetings={meetings}
            members={members}
            nameOf={nameOf}
            today={today}
            editing={editing}
            onEditing={setEditing}
            onSave={acts.saveMeeting}
            onDelete={acts.deleteMeeting}
          />
        </div>
        <GroupSide shown={shown} today={today} acts={acts} />
      </div>
      <GroupDialogs
        asking={asking}
        group={group}
        meetings={meetings.length}
        nameOf={nameOf}
        today={today}
        asks={asks}
        onSave={acts.saveWhole}
        onRemove={acts.remove}
        onClose={() => setAsking(null)}
      />
    </article>
  );
}
