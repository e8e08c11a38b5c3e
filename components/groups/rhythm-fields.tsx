import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { daysOf, NTHS } from '../../lib/records/index.ts';
import { PLACES, RHYTHM_UNITS, TEXT_LIMITS } from '../../lib/words/index.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { dayText, kindName } from '../base/words.ts';
import { type GroupFieldsProps, NumberField } from './group-fields.tsx';
import { nthName, rhythmText, weekdayName } from './rhythm-words.ts';
import { rhythmIn } from './use-group-form.ts';

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'] as const;
const NTH_IDS = NTHS.map(String);

/** When a group meets, for how long and where; what was chosen is said in words, with the days it leads to. */
export function RhythmFields(props: GroupFieldsProps & { today: Day }) {
  const { written, write, today } = props;
  const rhythm = rhythmIn(written);
  return (
    <div className="stack group-form__fold">
      <div className="pair">
        <SelectField
          label={i18n.t('group.rhythm.each')}
          value={written.each}
          none={i18n.t('group.rhythm.none')}
          options={RHYTHM_UNITS.map((id) => ({ id, name: kindName('rhythmUnit', id) }))}
          data-testid="group-each"
          onChange={(each) => write({ each })}
        />
        {written.each && <NumberField {...props} field="every" label={i18n.t('group.rhythm.every')} />}
      </div>
      {written.each && <WhichDay {...props} />}
      {rhythm && (
        <p className="soft" data-testid="rhythm-said">
          {rhythmText(rhythm)}
          {': '}
          {daysOf(rhythm, { after: today, since: null, count: 3 })
            .map((day) => dayText(day, today))
            .join(' · ')}
        </p>
      )}
      <div className="pair">
        <NumberField {...props} field="minutes" label={i18n.t('group.minutes')} />
        <SelectField
          label={i18n.t('group.how')}
          value={written.how}
          none={i18n.t('ui.notSet')}
          options={PLACES.map((id) => ({ id, name: kindName('meetingPlace', id) }))}
          onChange={(how) => write({ how })}
        />
      </div>
      <TextField
        label={i18n.t('group.place')}
        value={written.place}
        maxLength={TEXT_LIMITS.line}
        data-testid="group-place"
        onChange={(event) => write({ place: event.target.value })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={written.hostsInTurn}
          data-testid="group-hosts"
          onChange={(event) => write({ hostsInTurn: event.target.checked })}
        />
        <span>{i18n.t('group.hostsInTurn')}</span>
      </label>
    </div>
  );
}

function WhichDay({ written, write }: GroupFieldsProps) {
  return (
    <>
      <div className="pair">
        {written.each === 'month' && (
          <SelectField
            label={i18n.t('group.rhythm.which')}
            hint={written.nth === 5 ? i18n.t('group.rhythm.fifthHint') : undefined}
            value={String(written.nth)}
            options={NTH_IDS.map((id) => ({ id, name: nthName(Number(id)) }))}
            data-testid="group-nth"
            onChange={(id) => id && write({ nth: Number(id) })}
          />
        )}
        <SelectField
          label={i18n.t('group.rhythm.weekday')}
          value={String(written.weekday)}
          options={WEEKDAYS.map((id) => ({ id, name: weekdayName(Number(id)) }))}
          data-testid="group-weekday"
          onChange={(id) => id && write({ weekday: Number(id) })}
        />
      </div>
      <TextField
        label={i18n.t('group.rhythm.at')}
        type="time"
        value={written.at}
        data-testid="group-at"
        onChange={(event) => write({ at: event.target.value })}
      />
    </>
  );
}
