import { type FormEvent, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/days/index.ts';
import type { BulkEdit } from '../../lib/store/index.ts';
import { cleanLine, RELATIONS, type RelationId, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { CADENCES, cadenceName } from '../base/cadence-names.ts';
import { dayInWords } from '../base/day-words.ts';
import { ErasureChoice } from '../base/erasure-choice.tsx';
import type { ContactRow } from '../base/facets.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { tagName } from '../base/names.ts';

export interface Asking {
  onCancel: () => void;
  onEdit: (edit: BulkEdit) => void;
}

/** What is asked, with the button that does it and the one that does not. */
export function Question({
  act,
  ready = true,
  danger = false,
  onCancel,
  onAct,
  children,
}: {
  act: string;
  ready?: boolean;
  danger?: boolean;
  onCancel: () => void;
  onAct: () => void;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onAct();
  };
  return (
    <form autoComplete="off" className="stack" onSubmit={submit}>
      {children}
      <div className="dialog__acts">
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
        <Button kind={danger ? 'danger' : 'primary'} type="submit" disabled={!ready} data-testid="bulk-do">
          {act}
        </Button>
      </div>
    </form>
  );
}

export function AskLabel({ onCancel, onEdit }: Asking) {
  const [label, setLabel] = useState('');
  const clean = cleanLine(label, TEXT_LIMITS.label);
  return (
    <Question
      act={i18n.t('dashboard.bulkLabel')}
      ready={clean !== null}
      onCancel={onCancel}
      onAct={() => clean && onEdit({ edit: 'addLabel', label: clean })}
    >
      <TextField
        label={i18n.t('dashboard.labelName')}
        value={label}
        maxLength={TEXT_LIMITS.label}
        data-testid="bulk-label-name"
        onChange={(event) => setLabel(event.target.value)}
      />
    </Question>
  );
}

export function AskCadence({ onCancel, onEdit }: Asking) {
  const [days, setDays] = useState<string | null>(null);
  return (
    <Question
      act={i18n.t('ui.save')}
      onCancel={onCancel}
      onAct={() => onEdit({ edit: 'cadence', days: days === null ? null : Number(days) })}
    >
      <SelectField
        label={i18n.t('sidebar.cadence')}
        value={days}
        none={i18n.t('sidebar.cadenceNone')}
        options={CADENCES.map(([each]) => ({ id: String(each), name: cadenceName(each) }))}
        data-testid="bulk-cadence-days"
        onChange={setDays}
      />
      <p className="soft">{i18n.t('dashboard.bulkReplaces')}</p>
    </Question>
  );
}

export function AskRelation({ onCancel, onEdit }: Asking) {
  const [relation, setRelation] = useState<RelationId | null>(null);
  return (
    <Question
      act={i18n.t('ui.save')}
      onCancel={onCancel}
      onAct={() => onEdit({ edit: 'relation', relation })}
    >
      <SelectField
        label={i18n.t('sidebar.relation')}
        value={relation}
        none={i18n.t('ui.notSet')}
        options={RELATIONS.map((id) => ({ id, name: tagName('relation', id) }))}
        data-testid="bulk-relation-is"
        onChange={setRelation}
      />
      <p className="soft">{i18n.t('dashboard.bulkReplaces')}</p>
    </Question>
  );
}

const SNOOZES = [14, 30, 90] as const;

export function AskSnooze({ today, onEdit }: { today: Day; onEdit: (edit: BulkEdit) => void }) {
  return (
    <>
      <p className="soft">{i18n.t('dashboard.bulkSnoozeText')}</p>
      <div className="row">
        {SNOOZES.map((days) => {
          const until = addDays(today, days);
          return (
            <Button
              key={days}
              data-testid={`bulk-snooze-${days}`}
              onClick={() => onEdit({ edit: 'snooze', until })}
            >
              {i18n.t('dashboard.until', [dayInWords(until)])}
            </Button>
          );
        })}
      </div>
    </>
  );
}

export function AskArchive({ archived, onCancel, onEdit }: Asking & { archived: boolean }) {
  return (
    <Question
      act={archived ? i18n.t('dashboard.bulkArchive') : i18n.t('dashboard.bulkUnarchive')}
      onCancel={onCancel}
      onAct={() => onEdit({ edit: 'archive', archived })}
    >
      <p className="soft">
        {archived ? i18n.t('dashboard.bulkArchiveText') : i18n.t('dashboard.bulkUnarchiveText')}
      </p>
    </Question>
  );
}

/** Which of two records of one person carries on. With more or fewer there is nothing to join. */
export function AskMerge({
  rows,
  onCancel,
  onMerge,
}: {
  rows: ContactRow[];
  onCancel: () => void;
  onMerge: (keep: ContactRow, gone: ContactRow) => void;
}) {
  const [keepFirst, setKeepFirst] = useState(true);
  const [first, second] = rows;
  if (!first || !second || rows.length !== 2)
    return <p className="soft">{i18n.t('dashboard.bulkMergeTwo')}</p>;
  return (
    <Question
      act={i18n.t('doubles.merge')}
      onCancel={onCancel}
      onAct={() => (keepFirst ? onMerge(first, second) : onMerge(second, first))}
    >
      <fieldset className="stack">
        <legend className="field__label">{i18n.t('dashboard.bulkMergeKeep')}</legend>
        {[first, second].map((row) => (
          <label className="check" key={row.id}>
            <input
              type="radio"
              name="keep"
              checked={(row === first) === keepFirst}
              data-testid={`bulk-keep-${row.id}`}
              onChange={() => setKeepFirst(row === first)}
            />
            <span dir="auto">{[row.name, row.role, row.company].filter(Boolean).join(' · ')}</span>
          </label>
        ))}
      </fieldset>
      <p className="soft">{i18n.t('dashboard.bulkMergeText')}</p>
    </Question>
  );
}

export function AskErase({
  onCancel,
  onErase,
}: {
  onCancel: () => void;
  onErase: (forGood: boolean) => void;
}) {
  const [forGood, setForGood] = useState(false);
  return (
    <Question danger act={i18n.t('contactPage.erase')} onCancel={onCancel} onAct={() => onErase(forGood)}>
      <p>{i18n.t('dashboard.bulkEraseText')}</p>
      <ErasureChoice forGood={forGood} onChange={setForGood} />
    </Question>
  );
}
