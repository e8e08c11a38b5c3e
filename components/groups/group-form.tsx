import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Group } from '../../lib/records/index.ts';
import type { GroupDraft } from '../../lib/store/index.ts';
import { GROUP_KINDS, type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Conflicts } from '../base/conflicts.tsx';
import { DialogFoot } from '../base/dialog-foot.tsx';
import { SelectField, TextArea, TextField } from '../base/field.tsx';
import type { InForm } from '../base/use-acts.ts';
import type { EditHow } from '../base/use-edit.ts';
import { kindName } from '../base/words.ts';
import { PeopleField } from '../person/people-field.tsx';
import { CostFields, FormFields, LeaderFields } from './group-fields.tsx';
import { RhythmFields } from './rhythm-fields.tsx';
import { useGroupForm } from './use-group-form.ts';

/** A group: what it is called and for, who is in it; and folded, when it meets, its form and what it costs. */
export function GroupForm({
  group,
  open,
  nameOf,
  today,
  onSave,
  onSaved,
  onCancel,
}: {
  group: Group | null;
  /** The fold to begin with. */
  open?: 'rhythm' | undefined;
  nameOf: (id: Id) => string | null;
  today: Day;
  /** The form stays as it is until this is answered; what it says was wrong is shown in it. */
  onSave: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<InForm<Group>>;
  /** Told only while the form is still shown. */
  onSaved: (group: Group) => void;
  onCancel: () => void;
}) {
  const form = useGroupForm({ group, nameOf, onSave, onSaved });
  const { written, write } = form;
  return (
    <form autoComplete="off" className="stack" onSubmit={form.save}>
      <TextField
        label={i18n.t('group.name')}
        value={written.name}
        maxLength={TEXT_LIMITS.line}
        data-testid="group-name"
        problem={form.nameless ? i18n.t('group.nameMissing') : null}
        onChange={(event) => write({ name: event.target.value })}
      />
      <TextArea
        label={i18n.t('group.purpose')}
        hint={i18n.t('group.purposeHint')}
        value={written.purpose}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        data-testid="group-purpose"
        onChange={(event) => write({ purpose: event.target.value })}
      />
      <TextArea
        label={i18n.t('group.expectation')}
        hint={i18n.t('group.expectationHint')}
        value={written.expectation}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        data-testid="group-expectation"
        onChange={(event) => write({ expectation: event.target.value })}
      />
      <SelectField
        label={i18n.t('group.kind')}
        value={written.kind}
        none={i18n.t('ui.notSet')}
        options={GROUP_KINDS.map((id) => ({ id, name: kindName('group', id) }))}
        onChange={(kind) => write({ kind })}
      />
      <PeopleField
        label={i18n.t('group.members')}
        people={written.members}
        onChange={(members) => write({ members })}
      />
      <LeaderFields {...form} />
      <details open={open === 'rhythm'}>
        <summary data-testid="group-rhythm-fold">{i18n.t('group.rhythm.title')}</summary>
        <RhythmFields {...form} today={today} />
      </details>
      <details>
        <summary data-testid="group-form-fold">{i18n.t('group.formTitle')}</summary>
        <FormFields {...form} />
      </details>
      <details>
        <summary data-testid="group-cost-fold">{i18n.t('group.worthIt')}</summary>
        <CostFields {...form} />
      </details>
      <Conflicts shown={form.conflicts} />
      <DialogFoot testId="save-group" problem={form.problem} busy={form.busy} onCancel={onCancel} />
    </form>
  );
}
