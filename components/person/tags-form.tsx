import { i18n } from '#i18n';
import type { Contact } from '../../lib/records/index.ts';
import { type Region, TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { countries } from '../base/countries.ts';
import { SelectField } from '../base/field.tsx';
import { TagField } from '../base/tag-field.tsx';
import { functionOptions, industryOptions, seniorityOptions } from '../base/tag-options.ts';
import { type EditHow, howOf } from '../base/use-edit.ts';

export type Tags = Pick<Contact, 'industry' | 'function' | 'seniority' | 'leader' | 'region' | 'labels'>;

/** Industry, function, seniority, region and labels: every change is handed on at once. */
export function TagsForm({
  tags,
  labels,
  onChange,
}: {
  tags: Tags;
  /** Labels in use, with how many contacts have each. */
  labels: readonly { label: string; count: number }[];
  onChange: (part: Partial<Tags>, how?: EditHow<Tags>) => Promise<boolean>;
}) {
  const none = i18n.t('ui.notSet');
  const regionWith = (part: Partial<Region>) => {
    const next = { country: null, area: null, ...tags.region, ...part };
    return next.country || next.area ? next : null;
  };
  return (
    <div className="stack">
      <SelectField
        label={i18n.t('sidebar.industry')}
        value={tags.industry}
        none={none}
        options={industryOptions()}
        data-testid="tag-industry"
        onChange={(industry) => void onChange({ industry })}
      />
      <div className="pair">
        <SelectField
          label={i18n.t('sidebar.function')}
          value={tags.function}
          none={none}
          options={functionOptions()}
          data-testid="tag-function"
          onChange={(id) => void onChange({ function: id })}
        />
        <SelectField
          label={i18n.t('sidebar.seniority')}
          value={tags.seniority}
          none={none}
          options={seniorityOptions()}
          data-testid="tag-seniority"
          onChange={(seniority) => void onChange({ seniority })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={tags.leader === true}
          onChange={(event) => void onChange({ leader: event.target.checked })}
        />
        {i18n.t('sidebar.leader')}
      </label>
      <div className="pair">
        <SelectField
          label={i18n.t('sidebar.country')}
          value={tags.region?.country ?? null}
          none={none}
          options={countries()}
          onChange={(country) => void onChange({ region: regionWith({ country }) })}
        />
        <AutosaveText
          label={i18n.t('sidebar.area')}
          value={tags.region?.area ?? null}
          maxLength={TEXT_LIMITS.location}
          onSave={(area, how) =>
            onChange(
              { region: regionWith({ area }) },
              howOf(how, (text) => ({ region: regionWith({ area: text }) })),
            )
          }
        />
      </div>
      <TagField
        label={i18n.t('sidebar.labels')}
        values={tags.labels}
        known={labels}
        placeholder={i18n.t('sidebar.labelsExample')}
        testId="labels"
        onChange={(next) => void onChange({ labels: next })}
      />
    </div>
  );
}
