import { i18n } from '#i18n';
import type { Settings } from '../../lib/records/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { SelectField } from '../base/field.tsx';
import { TagField } from '../base/tag-field.tsx';
import { functionOptions, industryOptions, seniorityOptions } from '../base/tag-options.ts';
import { type EditHow, howOf } from '../base/use-edit.ts';

type Me = Settings['me'];

/** Stores a part of what the user says of themselves; true when it is in the book. */
export type SaveMe = (me: Me, how?: EditHow<Settings>) => Promise<boolean>;

/** What the user does and for whom; each text saves itself. */
export function MyWork({
  me,
  save,
  onType,
}: {
  me: Me;
  save: SaveMe;
  /** Told of what is being typed, before it is saved. */
  onType?: (typed: { role: string } | { employer: string }) => void;
}) {
  const text = (field: 'role' | 'employer', label: string, maxLength: number) => (
    <AutosaveText
      label={label}
      value={me[field] ?? null}
      maxLength={maxLength}
      record="settings"
      testId={`my-${field}`}
      onType={(text) => onType?.(field === 'role' ? { role: text } : { employer: text })}
      onSave={(value, how) =>
        save(
          { ...me, [field]: value },
          howOf<Settings>(how, (shown) => ({ me: { ...me, [field]: shown } })),
        )
      }
    />
  );
  return (
    <div className="pair">
      {text('role', i18n.t('settings.role'), TEXT_LIMITS.role)}
      {text('employer', i18n.t('settings.employer'), TEXT_LIMITS.company)}
    </div>
  );
}

/** Industry, function and seniority of the user. */
export function MyTags({
  tags,
  onChange,
}: {
  tags: Pick<Me, 'industry' | 'function' | 'seniority'>;
  onChange: (part: Partial<Pick<Me, 'industry' | 'function' | 'seniority'>>) => void;
}) {
  const none = i18n.t('ui.notSet');
  return (
    <div className="thirds">
      <SelectField
        label={i18n.t('dashboard.facet.industry')}
        none={none}
        value={tags.industry}
        options={industryOptions()}
        data-testid="my-industry"
        onChange={(industry) => onChange({ industry })}
      />
      <SelectField
        label={i18n.t('dashboard.facet.function')}
        none={none}
        value={tags.function}
        options={functionOptions()}
        data-testid="my-function"
        onChange={(value) => onChange({ function: value })}
      />
      <SelectField
        label={i18n.t('dashboard.facet.seniority')}
        none={none}
        value={tags.seniority}
        options={seniorityOptions()}
        data-testid="my-seniority"
        onChange={(seniority) => onChange({ seniority })}
      />
    </div>
  );
}

/** What the user can give, and what they could use help with. */
export function MyHelp({ me, save }: { me: Me; save: SaveMe }) {
  return (
    <>
      <TagField
        label={i18n.t('settings.offers')}
        placeholder={i18n.t('settings.offersHint')}
        limit={TEXT_LIMITS.line}
        values={me.offers}
        known={[]}
        testId="my-offers"
        onChange={(offers) => void save({ ...me, offers })}
      />
      <TagField
        label={i18n.t('settings.needs')}
        placeholder={i18n.t('settings.needsHint')}
        limit={TEXT_LIMITS.line}
        values={me.needs ?? []}
        known={[]}
        testId="my-needs"
        onChange={(needs) => void save({ ...me, needs })}
      />
    </>
  );
}
