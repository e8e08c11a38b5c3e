import { i18n } from '#i18n';
import { CHANNELS, ENERGIES, HELPS, isOfGroup, TEXT_LIMITS, WORTHS } from '../../lib/words/index.ts';
import { ChoiceMany, ChoiceOne } from '../base/choice.tsx';
import { SelectField, TextArea } from '../base/field.tsx';
import { channelName, helpName, kindName } from '../base/words.ts';
import type { PartProps } from './meeting-plan-fields.tsx';

/** What the user takes home, and whether the meeting goes into the logs of those who came. */
export function MeetingOutcome({ written, write }: PartProps) {
  const { gotOut, worth, energy, came, logs } = written;
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
      <div className="pair">
        <ChoiceOne
          legend={i18n.t('meeting.worth')}
          value={worth}
          onChange={(id) => write({ worth: id })}
          options={WORTHS.map((id) => ({
            id,
            name: kindName('worth', id),
            'data-testid': `meeting-worth-${id}`,
          }))}
        />
        <ChoiceOne
          legend={i18n.t('meeting.energy')}
          value={energy}
          onChange={(id) => write({ energy: id })}
          options={ENERGIES.map((id) => ({
            id,
            name: kindName('energy', id),
            'data-testid': `meeting-energy-${id}`,
          }))}
        />
      </div>
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
