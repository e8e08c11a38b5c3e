import { i18n } from '#i18n';
import { CHANNELS, HELPS, type Id, isOfGroup, TEXT_LIMITS, WORTHS } from '../../lib/words/index.ts';
import { ChoiceMany, ChoiceOne } from '../base/choice.tsx';
import { SelectField, TextArea } from '../base/field.tsx';
import { channelName, helpName, kindName } from '../base/words.ts';
import { PeopleField } from '../person/people-field.tsx';
import type { MeetingWritten } from './use-meeting-form.ts';

interface PartProps {
  written: MeetingWritten;
  write: (part: Partial<MeetingWritten>) => void;
}

/** Who came, of the group and besides, and who had cancelled. */
export function MeetingPeople({
  written: { came, declined, names },
  write,
  members,
  nameOf,
}: PartProps & {
  members: readonly { id: Id; name: string }[];
  nameOf: (id: Id) => string | null;
}) {
  const inGroup = members.map(({ id }) => id);
  const absent = members.filter(({ id }) => !came.includes(id));
  const named = (id: Id) => ({ id, name: names.get(id) ?? nameOf(id) ?? i18n.t('group.somebodyGone') });
  return (
    <>
      {members.length > 0 && (
        <ChoiceMany
          legend={i18n.t('meeting.came')}
          values={came}
          onChange={(ids) => write({ came: ids })}
          options={members.map(({ id, name }) => ({ id, name, 'data-testid': 'meeting-came' }))}
        />
      )}
      <PeopleField
        label={i18n.t('meeting.guests')}
        people={came.filter((id) => !inGroup.includes(id)).map(named)}
        without={inGroup}
        onChange={(people) => {
          write({
            names: new Map([...names, ...people.map(({ id, name }) => [id, name] as const)]),
            came: [...came.filter((id) => inGroup.includes(id)), ...people.map(({ id }) => id)],
          });
        }}
      />
      {absent.length > 0 && (
        <ChoiceMany
          legend={i18n.t('meeting.declined')}
          values={declined}
          onChange={(ids) => write({ declined: ids })}
          options={absent}
        />
      )}
    </>
  );
}

/** What the user got out of it, and whether it goes into the logs of those who came. */
export function MeetingOutcome({ written, write }: PartProps) {
  const { gotOut, worth, came, logs } = written;
  return (
    <>
      <TextArea
        label={i18n.t('meeting.gotOut')}
        hint={i18n.t('meeting.gotOutHint')}
        value={gotOut}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        data-testid="meeting-got-out"
        onChange={(event) => write({ gotOut: event.target.value })}
      />
      <ChoiceOne
        legend={i18n.t('meeting.worth')}
        value={worth}
        onChange={(id) => write({ worth: id })}
        options={WORTHS.map((id) => ({ id, name: kindName('worth', id) }))}
      />
      {came.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={logs}
            data-testid="meeting-log"
            onChange={(event) => write({ logs: event.target.checked })}
          />
          <span>{i18n.t('meeting.log')}</span>
        </label>
      )}
      {came.length > 0 && logs && <LoggedAs written={written} write={write} />}
    </>
  );
}

/** What the entry in the logs says besides. */
function LoggedAs({ written: { channel, given, received }, write }: PartProps) {
  const helps = HELPS.map((id) => ({ id, name: helpName(id) }));
  return (
    <details>
      <summary>{i18n.t('meeting.logMore')}</summary>
      <div className="stack meeting-form__log">
        <SelectField
          label={i18n.t('log.channel')}
          value={channel}
          options={CHANNELS.filter(isOfGroup).map((id) => ({ id, name: channelName(id) }))}
          onChange={(id) => id && write({ channel: id })}
        />
        <ChoiceMany
          legend={i18n.t('log.given')}
          values={given}
          onChange={(ids) => write({ given: ids })}
          options={helps}
        />
        <ChoiceMany
          legend={i18n.t('log.received')}
          values={received}
          onChange={(ids) => write({ received: ids })}
          options={helps}
        />
      </div>
    </details>
  );
}
