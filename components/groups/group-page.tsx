import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import {
  type Balance,
  DEFAULT_TRIES,
  type Group,
  type Meeting,
  meetingToLog,
  stageOf,
  sumUpMeetings,
  warningsOf,
} from '../../lib/records/index.ts';
import type { GroupDraft, MeetingDraft } from '../../lib/store/index.ts';
import type { Id, Verdict } from '../../lib/words/index.ts';
import { BalanceWord } from '../base/balance-word.tsx';
import { Chip } from '../base/chip.tsx';
import { Notice } from '../base/notice.tsx';
import { Section } from '../base/section.tsx';
import type { InForm } from '../base/use-acts.ts';
import type { EditHow } from '../base/use-edit.ts';
import { codeText } from '../base/words.ts';
import { type GroupAsking, GroupDialogs } from './group-dialogs.tsx';
import { GroupHead } from './group-head.tsx';
import { GroupMembers } from './group-members.tsx';
import { GroupWorth } from './group-worth.tsx';
import { type EditedMeeting, MeetingList } from './meeting-list.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { StageNote } from './stage-note.tsx';

/** Everything that can be done on the page of a group; each act can be undone. */
export interface GroupActs {
  save: (draft: GroupDraft, quietly?: boolean, how?: EditHow<GroupDraft>) => Promise<boolean>;
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
  group: Group;
  /** Newest first. */
  meetings: Meeting[];
  balance: Balance;
  /** Null for somebody who is not in the book any more. */
  nameOf: (id: Id) => string | null;
  today: Day;
  acts: GroupActs;
}

/** One group: its next meeting first, where it stands, its people and what it gives for what it costs. */
export function GroupPage({ group, meetings, balance, nameOf, today, acts }: GroupPageProps) {
  const [asking, setAsking] = useState<GroupAsking>(null);
  const [editing, setEditing] = useState<EditedMeeting>(null);
  const sum = sumUpMeetings(meetings, today);
  const stage = stageOf(group, sum);
  const members = group.memberIds
    .flatMap((id) => {
      const name = nameOf(id);
      return name === null ? [] : [{ id, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
  const decide = (verdict: Verdict | null) => void acts.save({ id: group.id, verdict });
  return (
    <article className="onepage" aria-labelledby="group-name">
      <GroupHead
        group={group}
        onLog={() => setEditing(meetingToLog(meetings, today)?.id ?? 'new')}
        onEdit={() => setAsking('edit')}
        onDelete={() => setAsking('delete')}
      />
      <div className="chips">
        {group.kind && <Chip>{codeText(`group.kindName.${group.kind}`)}</Chip>}
        <Chip kind="accent">{codeText(`group.stageName.${stage}`)}</Chip>
      </div>
      <StageNote
        stage={stage}
        sum={sum}
        tries={group.tries ?? DEFAULT_TRIES}
        onPurpose={() => setAsking('edit')}
        onDecide={decide}
      />
      {warningsOf(sum).map((warning) => (
        <Notice key={warning} kind="notice">
          {warning === 'calledOff'
            ? i18n.t('group.manyCalledOff', [sum.calledOff, sum.held + sum.calledOff])
            : i18n.t('group.manyDeclined', [sum.declined, sum.places])}
        </Notice>
      ))}
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
        </div>
        <div className="onepage__side">
          <Section title={i18n.t('group.members')}>
            <GroupMembers group={group} members={members} meetings={meetings} today={today} acts={acts} />
          </Section>
          {balance.given + balance.received > 0 && (
            <Section title={i18n.t('ledger.balance')}>
              <BalanceWord balance={balance} testId="group-balance" />
              <p className="soft">{codeText(`group.balance.${balance.word}`)}</p>
            </Section>
          )}
          <GroupWorth group={group} sum={sum} onSave={(draft, how) => acts.save(draft, true, how)} />
        </div>
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
