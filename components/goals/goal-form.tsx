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
import { SelectField, TextField } from '../base/field.tsx';
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

/** How much a goal weighs against the others; a file may bring any other weight. */
const WEIGHTS = [0.5, 1, 2, 3] as const;

const WEIGHT_NAMES = new Map<number, () => string>([
  [0.5, () => i18n.t('goal.weightOf.less')],
  [1, () => i18n.t('goal.weightOf.same')],
  [2, () => i18n.t('goal.weightOf.more')],
  [3, () => i18n.t('goal.weightOf.most')],
]);
const weightName = (weight: number) => WEIGHT_NAMES.get(weight)?.() ?? weight.toLocaleString(textLanguage());

/** Places of a goal are countries by their code, or areas by their name. */
const isCountry = (place: string) => /^[A-Z]{2}$/.test(place);

/** A goal in the user's own words, whom it wants, how many and until when. */
export function GoalForm({
  goal,
  labels,
  areas,
  today,
  onSave,
  onClose,
}: {
  goal: Goal | null;
  labels: readonly { label: string; count: number }[];
  /** Areas below a country that people in the book are in, with how many. */
  areas: readonly { label: string; count: number }[];
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
        values={draft.regions.filter(isCountry)}
        onChange={(ids) => change({ regions: [...ids, ...draft.regions.filter((one) => !isCountry(one))] })}
      />
      <TagField
        label={i18n.t('goal.areas')}
        values={draft.regions.filter((one) => !isCountry(one))}
        known={areas}
        limit={TEXT_LIMITS.location}
        testId="goal-areas"
        onChange={(names) => change({ regions: [...draft.regions.filter(isCountry), ...names] })}
      />
      <TagField
        label={i18n.t('dashboard.facet.label')}
        values={draft.labels}
        known={labels}
        onChange={(labels) => change({ labels })}
      />
      <SelectField
        label={i18n.t('field.weight')}
        hint={i18n.t('goal.weightHint')}
        value={String(draft.weight)}
        options={[...new Set([...WEIGHTS, draft.weight])]
          .sort((a, b) => a - b)
          .map((weight) => ({ id: String(weight), name: weightName(weight) }))}
        data-testid="goal-weight"
        onChange={(weight) => weight && change({ weight: Number(weight) })}
      />
      <Conflicts shown={edit.shown} />
      <DialogFoot testId="save-goal" problem={problem} busy={busy} onCancel={onClose} />
    </form>
  );
}
