import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import {
  DEFAULT_TRIES,
  type Group,
  type Meeting,
  meetingToLog,
  stageOf,
  sumUpMeetings,
  weighingOf,
} from '../../lib/records/index.ts';
import type { GroupDraft, MeetingDraft } from '../../lib/store/index.ts';
import type { Id, Verdict } from '../../lib/words/index.ts';
import { BalanceWord } from '../base/balance-word.tsx';
import { Chip } from '../base/chip.tsx';
import { Section } from '../base/section.tsx';
import type { InForm } from '../base/use-acts.ts';
import type { EditHow } from '../base/use-edit.ts';
import { codeText } from '../base/words.ts';
import type { GroupShown } from '../hooks/use-groups.ts';
import { ConsideringCard } from './considering-card.tsx';
import { GroupBoard } from './group-board.tsx';
import { type GroupAsking, GroupDialogs } from './group-dialogs.tsx';
import { GroupHead } from './group-head.tsx';
import { GroupMixCard } from './group-mix.tsx';
import { GroupSigns } from './group-signs.tsx';
import { GroupWorth } from './group-worth.tsx';
import { type EditedMeeting, MeetingList } from './meeting-list.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { StageNote } from './stage-note.tsx';
import { WeighCard } from './weigh-card.tsx';

/** Everything that can be done on the page of a group; each act can be undone. */
export interface GroupActs {
  save: (draft: GroupDraft) => void;
  /** Notes why it stays, changes or is left, with the day. */
  decide: (verdict: Verdict, text: string | null) => void;
  /** Everything that the dialog asks. */
  saveWhole: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<InForm<Group>>;
  setMember: (id: Id, member: boolean) => void;
  remove: () => void;
  /** Makes the next meetings that the rhythm leads to. */
  plan: (count: number) => void;
  saveMeeting: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<boolean>;
  /** Changes something about a meeting, such as who comes. */
  changeMeeting: (meeting: Meeting, change: Partial<Meeting>) => void;
  deleteMeeting: (id: Id) => void;
}

export interface GroupPageProps {
  shown: GroupShown;
  /** Null for somebody who is not in the book any more. */
  nameOf: (id: Id) => string | null;
  today: Day;
  acts: GroupActs;
}

/** One group: its next meeting first, its people on a board, and what it gives for what it costs. */
export function GroupPage({ shown, nameOf, today, acts }: GroupPageProps) {
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
          <GroupBoard
            group={group}
            members={members}
            meetings={meetings}
            today={today}
            onMember={acts.setMember}
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
        onSave={acts.saveWhole}
        onRemove={acts.remove}
        onClose={() => setAsking(null)}
      />
    </article>
  );
}

/** The stage of the group, what to do next in it, and what is to be watched. */
function GroupStanding({
  shown: { group, meetings },
  today,
  acts,
  onPurpose,
}: Omit<GroupPageProps, 'nameOf'> & { onPurpose: () => void }) {
  const sum = sumUpMeetings(meetings, today);
  const stage = stageOf(group, sum, weighingOf(group, meetings, today).due);
  return (
    <>
      <div className="chips">
        {group.kind && <Chip>{codeText(`group.kindName.${group.kind}`)}</Chip>}
        <Chip kind="accent">{codeText(`group.stageName.${stage}`)}</Chip>
        {group.extras?.map((extra) => (
          <Chip key={extra}>{codeText(`group.extraName.${extra}`)}</Chip>
        ))}
      </div>
      <StageNote
        stage={stage}
        sum={sum}
        tries={group.tries ?? DEFAULT_TRIES}
        onPurpose={onPurpose}
        onBackIn={() => acts.save({ id: group.id, verdict: null })}
      />
      <GroupSigns meetings={meetings} sum={sum} today={today} />
    </>
  );
}

/** Beside it: whether it is worth it, when it is weighed again, and how mixed it is. */
function GroupSide({ shown, today, acts }: Omit<GroupPageProps, 'nameOf'>) {
  const { group, meetings, balance, me } = shown;
  const sum = sumUpMeetings(meetings, today);
  const weighing = weighingOf(group, meetings, today);
  const stage = stageOf(group, sum, weighing.due);
  if (stage === 'considering')
    return (
      <div className="onepage__side">
        <ConsideringCard
          group={group}
          me={[me.role, me.employer].filter(Boolean).join(', ') || null}
          otherMeetings={shown.otherMeetings}
          onJoin={() => acts.save({ id: group.id, considering: false })}
        />
        <GroupMixCard mix={shown.mix} />
      </div>
    );
  return (
    <div className="onepage__side">
      <GroupWorth group={group} meetings={meetings} sum={sum} today={today} />
      {(stage === 'weigh' || group.verdict === 'stay' || group.verdict === 'change') && (
        <WeighCard
          group={group}
          weighing={weighing}
          isFirst={stage === 'weigh' && !group.verdict}
          sum={sum}
          today={today}
          onDecide={acts.decide}
        />
      )}
      <GroupMixCard mix={shown.mix} />
      {balance.given + balance.received > 0 && (
        <Section title={i18n.t('ledger.balance')}>
          <BalanceWord balance={balance} testId="group-balance" />
          <p className="soft">{codeText(`group.balance.${balance.word}`)}</p>
        </Section>
      )}
    </div>
  );
}
