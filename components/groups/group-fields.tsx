import { i18n } from '#i18n';
import { EXTRAS, TEXT_LIMITS } from '../../lib/words/index.ts';
import { ChoiceMany } from '../base/choice.tsx';
import { SelectField, TextArea, TextField } from '../base/field.tsx';
import { TagField } from '../base/tag-field.tsx';
import { kindName, problemText } from '../base/words.ts';
import { type GroupWritten, type NumberField as NumberName, rangeOf } from './use-group-form.ts';

export interface GroupFieldsProps {
  written: GroupWritten;
  write: (part: Partial<GroupWritten>) => void;
  isWrong: (field: NumberName) => boolean;
}

/** The currencies of the places where the program is spoken, and those that networks abroad are paid in. */
const CURRENCIES = ['SEK', 'DKK', 'NOK', 'EUR', 'ISK', 'GBP', 'USD', 'CHF'] as const;

/** A field for a number, which says of another what it may be. */
export function NumberField({
  field,
  label,
  hint,
  written,
  write,
  isWrong,
}: GroupFieldsProps & { field: NumberName; label: string; hint?: string }) {
  const { min, max } = rangeOf(field);
  return (
    <TextField
      label={label}
      hint={hint}
      value={written[field]}
      inputMode={field === 'hours' ? 'decimal' : 'numeric'}
      data-testid={`group-${field}`}
      problem={isWrong(field) ? problemText({ code: 'numberOutOfRange', params: [min, max] }) : null}
      onChange={(event) => write({ [field]: event.target.value })}
    />
  );
}

/** Who leads it: a member, or somebody who is not in the book. */
export function LeaderFields({ written, write }: GroupFieldsProps) {
  const { members, leaderId, leaderName } = written;
  return (
    <div className="pair">
      {members.length > 0 && (
        <SelectField
          label={i18n.t('group.leader')}
          value={leaderId}
          none={i18n.t('group.leaderOther')}
          options={members}
          onChange={(id) => write({ leaderId: id })}
        />
      )}
      {leaderId === null && (
        <TextField
          label={i18n.t('group.leaderName')}
          value={leaderName}
          maxLength={TEXT_LIMITS.line}
          data-testid="group-leader-name"
          onChange={(event) => write({ leaderName: event.target.value })}
        />
      )}
    </div>
  );
}

/** Who does what, what the members would like to talk about, and what there is besides. */
export function FormFields({ written, write }: GroupFieldsProps) {
  return (
    <div className="stack group-form__fold">
      <TagField
        label={i18n.t('group.themes')}
        values={written.themes}
        known={[]}
        limit={TEXT_LIMITS.line}
        testId="group-themes"
        onChange={(themes) => write({ themes })}
      />
      <TextArea
        label={i18n.t('group.duties')}
        hint={i18n.t('group.dutiesHint')}
        value={written.duties}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        onChange={(event) => write({ duties: event.target.value })}
      />
      <ChoiceMany
        legend={i18n.t('group.extras')}
        values={written.extras}
        options={EXTRAS.map((id) => ({ id, name: kindName('extra', id) }))}
        onChange={(extras) => write({ extras })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={written.considering}
          data-testid="group-considering"
          onChange={(event) => write({ considering: event.target.checked })}
        />
        <span>{i18n.t('group.considering')}</span>
      </label>
      <TextField
        label={i18n.t('group.audience')}
        value={written.audience}
        maxLength={TEXT_LIMITS.line}
        onChange={(event) => write({ audience: event.target.value })}
      />
    </div>
  );
}

/** What it costs in money and in hours, how often it meets, and how long to try it. */
export function CostFields(props: GroupFieldsProps) {
  const { written, write } = props;
  const known = CURRENCIES.find((one) => one === written.currency);
  const options = written.currency && !known ? [written.currency, ...CURRENCIES] : CURRENCIES;
  return (
    <div className="stack group-form__fold">
      <div className="pair">
        <NumberField {...props} field="fee" label={i18n.t('group.fee')} />
        <SelectField
          label={i18n.t('group.currency')}
          value={written.currency}
          none={i18n.t('ui.notSet')}
          options={options.map((id) => ({ id, name: id }))}
          data-testid="group-currency"
          onChange={(currency) => write({ currency })}
        />
      </div>
      <div className="pair">
        <NumberField
          {...props}
          field="hours"
          label={i18n.t('group.hours')}
          hint={i18n.t('group.hoursHint')}
        />
        <TextField
          label={i18n.t('group.cost')}
          hint={i18n.t('group.costHint')}
          value={written.cost}
          maxLength={TEXT_LIMITS.line}
          onChange={(event) => write({ cost: event.target.value })}
        />
      </div>
      <div className="pair">
        <NumberField {...props} field="often" label={i18n.t('group.often')} />
        <NumberField {...props} field="tries" label={i18n.t('group.tries')} />
      </div>
    </div>
  );
}
