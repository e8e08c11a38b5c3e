import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import type { Goal } from '../../lib/records/index.ts';
import {
  cleanLine,
  FUNCTIONS,
  type Id,
  INDUSTRIES,
  SENIORITIES,
  TEXT_LIMITS,
} from '../../lib/words/index.ts';
import { Conflicts } from '../base/conflicts.tsx';
import { countries } from '../base/countries.ts';
import { DialogFoot } from '../base/dialog-foot.tsx';
import { TextField } from '../base/field.tsx';
import { tagName, textLanguage } from '../base/names.ts';
import { TagField } from '../base/tag-field.tsx';
import type { InForm } from '../base/use-acts.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useFormWrite } from '../base/use-form-write.ts';
import { IdPicker } from './id-picker.tsx';

export type GoalDraft = Omit<Goal, 'id' | 'createdAt' | 'updatedAt'> & { id?: Id };

const NEW_GOAL: GoalDraft = {
  text: '',
  industries: [],
  functions: [],
  seniorities: [],
  regions: [],
  labels: [],
  wanted: 3,
  until: null,
  weight: 1,
};

/** Most people one goal may ask for: quality before quantity. */
const MOST = 50;

/** A goal in the user's own words, whom it wants, how many and until when. */
export function GoalForm({
  goal,
  labels,
  today,
  onSave,
  onClose,
}: {
  goal: Goal | null;
  labels: readonly { label: string; count: number }[];
  today: Day;
  /** The form stays as it is until this is answered; what it says was wrong is shown in it. */
  onSave: (draft: GoalDraft, how: EditHow<GoalDraft>) => Promise<InForm<Goal>>;
  /** Saved, or given up. */
  onClose: () => void;
}) {
  const [draft, setDraft] = useState<GoalDraft>(goal ?? NEW_GOAL);
  const [wanted, setWanted] = useState(String(draft.wanted));
  const [refused, setRefused] = useState(false);
  const edit = useEdit<GoalDraft>('goals', goal ?? {});
  const { problem, busy, send } = useFormWrite();
  const change = (part: Partial<GoalDraft>) => setDraft({ ...draft, ...part });
  // The day of a goal may have passed: the rest of it can still be changed.
  const earliest = goal?.until && goal.until < today ? goal.until : today;
  const text = cleanLine(draft.text, TEXT_LIMITS.line);
  const number = /^\d+$/.test(wanted.trim()) ? Number(wanted) : 0;
  const numberOk = number >= 1 && number <= MOST;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!text || !numberOk) return setRefused(true);
    send(() => edit.save({ ...draft, text, wanted: number }, onSave), onClose);
  };
  return (
    <form autoComplete="off" className="stack" onSubmit={save}>
      <TextField
        label={i18n.t('goal.text')}
        hint={i18n.t('goal.textHint')}
        value={draft.text}
        maxLength={TEXT_LIMITS.line}
        data-testid="goal-text"
        problem={refused && !text ? i18n.t('goal.textMissing') : null}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className="pair">
        <TextField
          label={i18n.t('goal.wanted')}
          hint={i18n.t('goal.wantedHint')}
          value={wanted}
          inputMode="numeric"
          problem={(refused || wanted !== '') && !numberOk ? i18n.t('goal.wantedRange', [MOST]) : null}
          onChange={(event) => setWanted(event.target.value)}
        />
        <TextField
          label={i18n.t('goal.until')}
          type="date"
          min={earliest}
          value={draft.until ?? ''}
          onChange={(event) => change({ until: isDay(event.target.value) ? event.target.value : null })}
        />
      </div>
      <p className="faint">{i18n.t('goal.anyHint')}</p>
      <IdPicker
        label={i18n.t('dashboard.facet.industry')}
        ids={[...INDUSTRIES].sort((a, b) =>
          tagName('industry', a).localeCompare(tagName('industry', b), textLanguage()),
        )}
        nameOf={(id) => tagName('industry', id)}
        values={draft.industries}
        onChange={(industries) => change({ industries })}
      />
      <IdPicker
        label={i18n.t('dashboard.facet.function')}
        ids={FUNCTIONS}
        nameOf={(id) => tagName('function', id)}
        values={draft.functions}
        onChange={(functions) => change({ functions })}
      />
      <IdPicker
        label={i18n.t('dashboard.facet.seniority')}
        ids={SENIORITIES}
        nameOf={(id) => tagName('seniority', id)}
        values={draft.seniorities}
        onChange={(seniorities) => change({ seniorities })}
      />
      <IdPicker
        label={i18n.t('goal.country')}
        ids={countries().map((country) => country.id)}
        nameOf={(id) => countries().find((country) => country.id === id)?.name ?? id}
        values={draft.regions}
        onChange={(regions) => change({ regions })}
      />
      <TagField
        label={i18n.t('dashboard.facet.label')}
        values={draft.labels}
        known={labels}
        onChange={(labels) => change({ labels })}
      />
      <Conflicts shown={edit.shown} />
      <DialogFoot testId="save-goal" problem={problem} busy={busy} onCancel={onClose} />
    </form>
  );
}
