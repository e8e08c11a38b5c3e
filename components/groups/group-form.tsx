import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { DEFAULT_TRIES, type Group, MEETINGS_A_YEAR_RANGE, TRIES_RANGE } from '../../lib/records/index.ts';
import type { GroupDraft } from '../../lib/store/index.ts';
import { GROUP_KINDS, type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Conflicts } from '../base/conflicts.tsx';
import { DialogFoot } from '../base/dialog-foot.tsx';
import { SelectField, TextArea, TextField } from '../base/field.tsx';
import type { InForm } from '../base/use-acts.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useFormWrite } from '../base/use-form-write.ts';
import { kindName, problemText } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import { PeopleField } from '../person/people-field.tsx';

/** A number typed by hand: the number, null for nothing, NaN for anything else. */
function numberOf(text: string, { min, max }: { min: number; max: number }): number | null {
  if (!text.trim()) return null;
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : Number.NaN;
}

/** A group: what it is called, what it is for, what it costs and who is in it. */
export function GroupForm({
  group,
  nameOf,
  onSave,
  onSaved,
  onCancel,
}: {
  group: Group | null;
  nameOf: (id: Id) => string | null;
  /** The form stays as it is until this is answered; what it says was wrong is shown in it. */
  onSave: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<InForm<Group>>;
  /** Told only while the form is still shown. */
  onSaved: (group: Group) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(group?.name ?? '');
  const [kind, setKind] = useState(group?.kind ?? null);
  const [purpose, setPurpose] = useState(group?.purpose ?? '');
  const [cost, setCost] = useState(group?.cost ?? '');
  const [often, setOften] = useState(group?.meetingsAYear ? String(group.meetingsAYear) : '');
  const [tries, setTries] = useState(String(group?.tries ?? DEFAULT_TRIES));
  const [members, setMembers] = useState(() =>
    (group?.memberIds ?? []).flatMap((id) => {
      const known = nameOf(id);
      return known === null ? [] : [{ id, name: known }];
    }),
  );
  const [leaderId, setLeaderId] = useState(group?.leaderId ?? null);
  const [refused, setRefused] = useState(false);
  // Fields that are missing in the record are shown as if they said nothing, or what goes without saying.
  const edit = useEdit<GroupDraft>(
    'groups',
    group
      ? {
          ...group,
          kind: group.kind ?? null,
          meetingsAYear: group.meetingsAYear ?? null,
          tries: group.tries,
          memberIds: members.map(({ id }) => id),
          leaderId: group.leaderId ?? null,
        }
      : {},
  );
  const { problem, busy, send } = useFormWrite();
  useWordsWritten(i18n.t('group.purpose'), purpose === (group?.purpose ?? '') ? null : purpose);
  const meetingsAYear = numberOf(often, MEETINGS_A_YEAR_RANGE);
  const toTry = numberOf(tries, TRIES_RANGE);
  const outOf = ({ min, max }: { min: number; max: number }) =>
    problemText({ code: 'numberOutOfRange', params: [min, max] });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || Number.isNaN(meetingsAYear) || Number.isNaN(toTry)) return setRefused(true);
    const draft: GroupDraft = {
      ...(group ? { id: group.id } : {}),
      name,
      kind,
      purpose: purpose.trim() || null,
      cost: cost.trim() || null,
      meetingsAYear,
      // What goes without saying is not said by opening the form.
      tries: toTry === DEFAULT_TRIES && !group?.tries ? (group?.tries ?? null) : toTry,
      memberIds: members.map(({ id }) => id),
      leaderId: members.some(({ id }) => id === leaderId) ? leaderId : null,
    };
    send(() => edit.save(draft, onSave), onSaved);
  };
  return (
    <form autoComplete="off" className="stack" onSubmit={save}>
      <TextField
        label={i18n.t('group.name')}
        value={name}
        maxLength={TEXT_LIMITS.line}
        data-testid="group-name"
        problem={refused && !name.trim() ? i18n.t('group.nameMissing') : null}
        onChange={(event) => setName(event.target.value)}
      />
      <TextArea
        label={i18n.t('group.purpose')}
        hint={i18n.t('group.purposeHint')}
        value={purpose}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        data-testid="group-purpose"
        onChange={(event) => setPurpose(event.target.value)}
      />
      <div className="pair">
        <SelectField
          label={i18n.t('group.kind')}
          value={kind}
          none={i18n.t('ui.notSet')}
          options={GROUP_KINDS.map((id) => ({ id, name: kindName('group', id) }))}
          onChange={setKind}
        />
        <TextField
          label={i18n.t('group.cost')}
          hint={i18n.t('group.costHint')}
          value={cost}
          maxLength={TEXT_LIMITS.line}
          onChange={(event) => setCost(event.target.value)}
        />
      </div>
      <div className="pair">
        <TextField
          label={i18n.t('group.often')}
          value={often}
          inputMode="numeric"
          problem={Number.isNaN(meetingsAYear) ? outOf(MEETINGS_A_YEAR_RANGE) : null}
          onChange={(event) => setOften(event.target.value)}
        />
        <TextField
          label={i18n.t('group.tries')}
          value={tries}
          inputMode="numeric"
          problem={Number.isNaN(toTry) ? outOf(TRIES_RANGE) : null}
          onChange={(event) => setTries(event.target.value)}
        />
      </div>
      <PeopleField label={i18n.t('group.members')} people={members} onChange={setMembers} />
      {members.length > 0 && (
        <SelectField
          label={i18n.t('group.leader')}
          value={leaderId}
          none={i18n.t('ui.notSet')}
          options={members}
          onChange={setLeaderId}
        />
      )}
      <Conflicts shown={edit.shown} />
      <DialogFoot testId="save-group" problem={problem} busy={busy} onCancel={onCancel} />
    </form>
  );
}
