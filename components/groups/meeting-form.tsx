import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Group, Meeting } from '../../lib/records/index.ts';
import type { MeetingDraft } from '../../lib/store/index.ts';
import { type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { ChoiceOne } from '../base/choice.tsx';
import { Conflicts } from '../base/conflicts.tsx';
import { TextArea, TextField } from '../base/field.tsx';
import { FormEnd } from '../base/form-end.tsx';
import { isLeaving } from '../base/list-keys.ts';
import type { EditHow } from '../base/use-edit.ts';
import { problemText } from '../base/words.ts';
import { MeetingOutcome } from './meeting-outcome.tsx';
import { MeetingPeople } from './meeting-people.tsx';
import { MeetingPlanFields } from './meeting-plan-fields.tsx';
import { MeetingPromises } from './meeting-promises.tsx';
import { useMeetingForm } from './use-meeting-form.ts';

/** One meeting of a group: when and about what; once it has been, who came, gave and got, and what the user takes home. */
export function MeetingForm({
  group,
  meeting,
  members,
  nameOf,
  today,
  onSave,
  onCancel,
}: {
  group: Group;
  meeting: Meeting | null;
  members: readonly { id: Id; name: string }[];
  nameOf: (id: Id) => string | null;
  today: Day;
  /** The form stays as it is until this is answered. */
  onSave: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<unknown>;
  onCancel: () => void;
}) {
  const form = useMeetingForm({ group, meeting, today, onSave });
  const { written, write, past, wrong } = form;
  const { on, topic, state } = written;
  return (
    <form
      autoComplete="off"
      className="stack card meeting-form"
      aria-label={i18n.t(meeting ? 'meeting.editTitle' : 'meeting.newTitle')}
      onSubmit={form.save}
      onKeyDown={(event) => isLeaving(event) && onCancel()}
    >
      <div className="pair">
        <TextField
          label={i18n.t('meeting.day')}
          type="date"
          value={on}
          autoFocus
          data-testid="meeting-day"
          problem={wrong.on ? problemText({ code: 'dayInvalid', params: [on] }) : null}
          onChange={(event) => write({ on: event.target.value })}
        />
        <TextField
          label={i18n.t('meeting.topic')}
          value={topic}
          maxLength={TEXT_LIMITS.line}
          data-testid="meeting-topic"
          onChange={(event) => write({ topic: event.target.value })}
        />
      </div>
      <ChoiceOne
        legend={i18n.t('meeting.state')}
        hideLegend
        value={state}
        onChange={(next) => write({ state: next })}
        options={[
          { id: 'held', name: i18n.t(past ? 'meeting.held' : 'meeting.toCome') },
          { id: 'absent', name: i18n.t('meeting.absent') },
          { id: 'cancelled', name: i18n.t('meeting.calledOff') },
        ]}
      />
      {state !== 'cancelled' && past && (
        <MeetingPeople written={written} write={write} members={members} nameOf={nameOf} />
      )}
      {state === 'held' && past && (
        <>
          <MeetingOutcome written={written} write={write} />
          <MeetingPromises written={written} write={write} nameOf={nameOf} isHalf={wrong.promise} />
        </>
      )}
      <details open={!past || wrong.minutes}>
        <summary>{i18n.t('group.rhythm.title')}</summary>
        <MeetingPlanFields written={written} write={write} members={members} minutesWrong={wrong.minutes} />
      </details>
      <TextArea
        label={i18n.t('log.note')}
        hint={i18n.t('meeting.noteHint')}
        value={written.note}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        data-testid="meeting-note"
        onChange={(event) => write({ note: event.target.value })}
      />
      <Conflicts shown={form.conflicts} />
      <FormEnd testId="save-meeting" onCancel={onCancel} />
    </form>
  );
}
