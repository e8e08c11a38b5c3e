import { i18n } from '#i18n';
import { MINUTES_RANGE } from '../../lib/records/index.ts';
import { COURSES, type Id, PLACES, TEXT_LIMITS } from '../../lib/words/index.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { kindName, problemText } from '../base/words.ts';
import type { MeetingWritten } from './use-meeting-form.ts';

export interface PartProps {
  written: MeetingWritten;
  write: (part: Partial<MeetingWritten>) => void;
}

/** When and where a meeting is, who is at its head, and how it goes. */
export function MeetingPlanFields({
  written,
  write,
  members,
  minutesWrong,
}: PartProps & { members: readonly { id: Id; name: string }[]; minutesWrong: boolean }) {
  const { min, max } = MINUTES_RANGE;
  return (
    <div className="stack group-form__fold">
      <div className="pair">
        <TextField
          label={i18n.t('meeting.at')}
          type="time"
          value={written.at}
          onChange={(event) => write({ at: event.target.value })}
        />
        <TextField
          label={i18n.t('group.minutes')}
          value={written.minutes}
          inputMode="numeric"
          problem={minutesWrong ? problemText({ code: 'numberOutOfRange', params: [min, max] }) : null}
          onChange={(event) => write({ minutes: event.target.value })}
        />
      </div>
      <div className="pair">
        <TextField
          label={i18n.t('group.place')}
          value={written.place}
          maxLength={TEXT_LIMITS.line}
          onChange={(event) => write({ place: event.target.value })}
        />
        <SelectField
          label={i18n.t('group.how')}
          value={written.how}
          none={i18n.t('ui.notSet')}
          options={PLACES.map((id) => ({ id, name: kindName('meetingPlace', id) }))}
          onChange={(how) => write({ how })}
        />
      </div>
      <div className="pair">
        <SelectField
          label={i18n.t('meeting.host')}
          value={written.hostId}
          none={i18n.t('ui.notSet')}
          options={members}
          onChange={(hostId) => write({ hostId })}
        />
        <TextField
          label={i18n.t('meeting.speaker')}
          value={written.speaker}
          maxLength={TEXT_LIMITS.line}
          onChange={(event) => write({ speaker: event.target.value })}
        />
      </div>
      <SelectField
        label={i18n.t('meeting.course')}
        value={written.course}
        none={i18n.t('ui.notSet')}
        options={COURSES.map((id) => ({ id, name: kindName('course', id) }))}
        onChange={(course) => write({ course })}
      />
    </div>
  );
}
