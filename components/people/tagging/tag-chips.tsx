import { i18n } from '#i18n';
import { countries } from '../../base/countries.ts';
import { functionOptions, industryOptions, seniorityOptions } from '../../base/tag-options.ts';
import type { GroupShown, TagChoice } from '../../hooks/use-tag-queue.ts';

interface Option<T extends string> {
  id: T;
  name: string;
}

/** A tag that can be changed where it stands: a native choice in the look of a chip. */
function ChipChoice<T extends string>({
  label,
  value,
  options,
  testId,
  onChange,
}: {
  label: string;
  value: T | null;
  options: Option<T>[];
  testId: string;
  onChange: (value: T | null) => void;
}) {
  return (
    <select
      className={value ? 'chip chip--accent chip-choice' : 'chip chip-choice'}
      aria-label={label}
      data-testid={testId}
      value={value ?? ''}
      onChange={(event) => onChange(options.find(({ id }) => id === event.target.value)?.id ?? null)}
    >
      <option value="">{i18n.t('tagging.choose', [label])}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The tags of a group, each to be changed. Which ones there are follows from what decides. */
export function TagChips({
  by,
  choice,
  onChange,
}: {
  by: GroupShown['by'];
  choice: TagChoice;
  onChange: (part: TagChoice) => void;
}) {
  if (by === 'company')
    return (
      <ChipChoice
        label={i18n.t('sidebar.industry')}
        value={choice.industry ?? null}
        // Forty of them: by the alphabet.
        options={industryOptions()}
        testId="choose-industry"
        onChange={(industry) => onChange({ industry })}
      />
    );
  if (by === 'place')
    return (
      <ChipChoice
        label={i18n.t('sidebar.country')}
        value={choice.region?.country ?? null}
        options={countries()}
        testId="choose-country"
        onChange={(country) =>
          onChange({ region: country ? { country, area: choice.region?.area ?? null } : null })
        }
      />
    );
  return (
    <>
      <ChipChoice
        label={i18n.t('sidebar.function')}
        value={choice.function ?? null}
        options={functionOptions()}
        testId="choose-function"
        onChange={(duty) => onChange({ function: duty })}
      />
      <ChipChoice
        label={i18n.t('sidebar.seniority')}
        value={choice.seniority ?? null}
        options={seniorityOptions()}
        testId="choose-seniority"
        onChange={(seniority) => onChange({ seniority })}
      />
    </>
  );
}
