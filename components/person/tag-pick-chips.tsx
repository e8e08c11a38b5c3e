import { i18n } from '#i18n';
import type { Contact } from '../../lib/records/index.ts';
import { functionOptions, industryOptions, seniorityOptions } from '../base/tag-options.ts';
import { PickChip } from './pick-chip.tsx';

type Picked = Pick<Contact, 'industry' | 'function' | 'seniority'>;

/** Industry, function and seniority as chips, each where it is set; a press changes it or takes it away. */
export function TagPickChips({
  tags: { industry, function: duty, seniority },
  asks,
  onChange,
}: {
  tags: Picked;
  /** Which are proposed and not yet taken; none where it is left out. */
  asks?: (field: keyof Picked) => boolean;
  onChange: (part: Partial<Picked>) => Promise<boolean>;
}) {
  const none = i18n.t('ui.notSet');
  return (
    <>
      {industry && (
        <PickChip
          ask={asks?.('industry')}
          label={i18n.t('sidebar.industry')}
          value={industry}
          none={none}
          options={industryOptions()}
          testId="pick-industry"
          onChange={(next) => void onChange({ industry: next })}
        />
      )}
      {duty && (
        <PickChip
          ask={asks?.('function')}
          label={i18n.t('sidebar.function')}
          value={duty}
          none={none}
          options={functionOptions()}
          testId="pick-function"
          onChange={(next) => void onChange({ function: next })}
        />
      )}
      {seniority && (
        <PickChip
          ask={asks?.('seniority')}
          label={i18n.t('sidebar.seniority')}
          value={seniority}
          none={none}
          options={seniorityOptions()}
          testId="pick-seniority"
          onChange={(next) => void onChange({ seniority: next })}
        />
      )}
    </>
  );
}
