import { i18n } from '#i18n';
import { type Id, SIDES, TEXT_LIMITS } from '../../lib/words/index.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { kindName } from '../base/words.ts';
import type { PartProps } from './meeting-plan-fields.tsx';
import { NO_PROMISE, type PromiseWritten } from './use-meeting-form.ts';

/** What was promised at a meeting: one line after the other, an empty one for the next. */
export function MeetingPromises({
  written: { promises, came, names },
  write,
  nameOf,
  isHalf,
}: PartProps & { nameOf: (id: Id) => string | null; isHalf: (one: PromiseWritten) => boolean }) {
  const people = came.map((id) => ({
    id,
    name: names.get(id) ?? nameOf(id) ?? i18n.t('group.somebodyGone'),
  }));
  const change = (at: number, part: Partial<PromiseWritten>) => {
    const changed = promises.map((one, index) => (index === at ? { ...one, ...part } : one));
    const isFull = changed.at(-1)?.text.trim() !== '';
    write({ promises: isFull ? [...changed, NO_PROMISE] : changed });
  };
  return (
    <fieldset className="stack choices">
      <legend className="field__label">{i18n.t('meeting.promised')}</legend>
      {promises.map((one, at) => (
        // A line is known by its place alone: lines are only ever added at the end.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="stack promise-line" key={at}>
          <TextField
            label={i18n.t('sidebar.promiseText')}
            hideLabel
            placeholder={i18n.t('meeting.promisedWhat')}
            value={one.text}
            maxLength={TEXT_LIMITS.line}
            data-testid="meeting-promise"
            onChange={(event) => change(at, { text: event.target.value })}
          />
          {one.text.trim() && (
            <div className="pair">
              <SelectField
                label={i18n.t('meeting.promisedWith')}
                value={one.contactId}
                none={i18n.t('ui.notSet')}
                options={people}
                problem={isHalf(one) ? i18n.t('meeting.promisedNobody') : null}
                data-testid="meeting-promise-with"
                onChange={(contactId) => change(at, { contactId })}
              />
              <SelectField
                label={i18n.t('sidebar.promiseBy')}
                value={one.by}
                options={SIDES.map((id) => ({ id, name: kindName('side', id) }))}
                data-testid="meeting-promise-by"
                onChange={(by) => by && change(at, { by })}
              />
              <TextField
                label={i18n.t('sidebar.promiseDue')}
                type="date"
                value={one.due}
                onChange={(event) => change(at, { due: event.target.value })}
              />
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
