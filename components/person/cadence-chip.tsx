import { i18n } from '#i18n';
import { CADENCES, cadenceName } from '../base/cadence-names.ts';
import { PickChip } from './pick-chip.tsx';

/** How often to be in touch, as a chip. A length of another making stands among those one can choose. */
export function CadenceChip({
  value,
  onChange,
}: {
  /** In days; null leaves it to the usual rhythm. */
  value: number | null;
  onChange: (days: number | null) => void;
}) {
  const days = [...new Set([...CADENCES.map(([each]) => each), ...(value ? [value] : [])])].sort(
    (a, b) => a - b,
  );
  return (
    <PickChip
      label={i18n.t('sidebar.cadence')}
      value={value === null ? null : String(value)}
      none={i18n.t('sidebar.cadenceNone')}
      options={days.map((each) => ({ id: String(each), name: cadenceName(each) }))}
      testId="pick-cadence"
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  );
}
