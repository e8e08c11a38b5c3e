import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import {
  type Balance,
  DEFAULT_TRIES,
  type Group,
  type Meeting,
  stageOf,
  sumUpMeetings,
  warningsOf,
} from '../../lib/records/index.ts';
import type { GroupDraft, MeetingDraft } from '../../lib/store/index.ts';
import { type Id, TEXT_LIMITS, type Verdict } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { BalanceWord } from '../base/balance-word.tsx';
import { Button } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { dayInWords } from '../base/day-words.ts';
import { ConfirmDialog, Dialog } from '../base/dialog.tsx';
import { Notice } from '../base/notice.tsx';
import { Section } from '../base/section.tsx';
import type { InForm } from '../base/use-acts.ts';
import { type EditHow, howOf } from '../base/use-edit.ts';
import { codeText, isolated } from '../base/words.ts';
import { GroupForm } from './group-form.tsx';
import { GroupMembers } from './group-members.tsx';
import { MeetingList } from './meeting-list.tsx';
import { StageNote } from './stage-note.tsx';

/** Everything that can be done on the page of a group; each act can be undone. */
export interface GroupActs {
  save: (draft: GroupDraft, quietly?: boolean, how?: EditHow<GroupDraft>) => Promise<boolean>;
  /** Everything that the dialog asks. */
  saveWhole: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<InForm<Group>>;
  setMember: (id: Id, member: boolean) => void;
  remove: () => void;
  saveMeeting: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<boolean>;
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

/** One group: where it stands, its meetings, its people and what it gives for what it costs. */
export function GroupPage({ group, meetings, balance, nameOf, today, acts }: GroupPageProps) {
  const [asking, setAsking] = useState<'edit' | 'delete' | null>(null);
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
      <p>
        <a href="#/groups">{i18n.t('group.back')}</a>
      </p>
      <header className="onepage__head">
        <div className="onepage__who">
          <h1 id="group-name" dir="auto">
            {group.name}
          </h1>
          {group.purpose && (
            <p className="soft" dir="auto">
              {group.purpose}
            </p>
          )}
        </div>
        <div className="row onepage__acts">
          <Button small icon="edit" data-testid="edit-group" onClick={() => setAsking('edit')}>
            {i18n.t('ui.edit')}
          </Button>
          <Button
            small
            kind="danger"
            icon="remove"
            data-testid="delete-group"
            onClick={() => setAsking('delete')}
          >
            {i18n.t('ui.delete')}
          </Button>
        </div>
      </header>
      <div className="chips">
        {group.kind && <Chip>{codeText(`group.kindName.${group.kind}`)}</Chip>}
        <Chip kind="accent">{codeText(`group.stageName.${stage}`)}</Chip>
        {sum.next && <Chip>{i18n.t('group.next', [dayInWords(sum.next)])}</Chip>}
      </div>
      {stage !== 'stay' && (
        <StageNote
          stage={stage}
          sum={sum}
          tries={group.tries ?? DEFAULT_TRIES}
          onPurpose={() => setAsking('edit')}
          onDecide={decide}
        />
      )}
      {warningsOf(sum).map((warning) => (
        <Notice key={warning} kind="notice">
          {warning === 'calledOff'
            ? i18n.t('group.manyCalledOff', [sum.calledOff, sum.held + sum.calledOff])
            : i18n.t('group.manyDeclined', [sum.declined, sum.places])}
        </Notice>
      ))}
      <div className="onepage__body">
        <div className="onepage__main">
          <MeetingList
            groupId={group.id}
            meetings={meetings}
            members={members}
            nameOf={nameOf}
            today={today}
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
          <Section title={i18n.t('group.worthIt')}>
            <dl className="facts">
              {group.cost && (
                <div>
                  <dt>{i18n.t('group.cost')}</dt>
                  <dd dir="auto">{group.cost}</dd>
                </div>
              )}
              <div>
                <dt>{i18n.t('group.lastYear')}</dt>
                <dd>
                  {group.meetingsAYear
                    ? i18n.t('group.ofPromised', [sum.lastYear, group.meetingsAYear])
                    : sum.lastYear}
                </dd>
              </div>
              {sum.missed > 0 && (
                <div>
                  <dt>{i18n.t('group.missed')}</dt>
                  <dd>{sum.missed}</dd>
                </div>
              )}
            </dl>
            <AutosaveText
              label={i18n.t('group.evaluation')}
              multiline
              value={group.evaluation ?? null}
              maxLength={TEXT_LIMITS.note}
              placeholder={i18n.t('group.evaluationHint')}
              record="groups"
              onSave={(evaluation, how) =>
                acts.save(
                  { id: group.id, evaluation },
                  true,
                  howOf(how, (text) => ({ evaluation: text })),
                )
              }
            />
            {stage === 'stay' && (
              <div>
                <Button small kind="quiet" onClick={() => decide('leave')}>
                  {i18n.t('group.leave')}
                </Button>
              </div>
            )}
          </Section>
        </div>
      </div>
      <Dialog open={asking === 'edit'} title={i18n.t('group.editTitle')} onClose={() => setAsking(null)}>
        {asking === 'edit' && (
          <GroupForm
            group={group}
            nameOf={nameOf}
            onCancel={() => setAsking(null)}
            onSave={acts.saveWhole}
            onSaved={() => setAsking(null)}
          />
        )}
      </Dialog>
      <ConfirmDialog
        open={asking === 'delete'}
        title={i18n.t('group.deleteTitle', [isolated(group.name)])}
        actLabel={i18n.t('ui.delete')}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          acts.remove();
        }}
      >
        <p>{i18n.t('group.deleteText', meetings.length, [meetings.length])}</p>
      </ConfirmDialog>
    </article>
  );
}
