import { Icon } from '../base/icon.tsx';

/**
 * A fact of a few kinds, as a chip that a press changes: the browser's own list of choices lies over it, so that keyboard,
 * screen reader and touch have what they know. `null` is the empty choice, shown as `none`.
 */
export function PickChip<T extends string>({
  label,
  value,
  none,
  options,
  ask,
  testId,
  onChange,
}: {
  /** What is chosen, for those who hear it. */
  label: string;
  value: T | null;
  none?: string;
  options: readonly { id: T; name: string }[];
  /** Proposed and not yet taken: a dashed line. */
  ask?: boolean;
  testId?: string;
  onChange: (value: T | null) => void;
}) {
  // A tag of a newer version has no place among the choices, and is not to be lost by a look at them.
  const known = value === null || options.some(({ id }) => id === value);
  const shown = known || value === null ? options : [...options, { id: value, name: value }];
  return (
    <span className={ask ? 'chip chip--ask pick' : 'chip pick'}>
      <span aria-hidden="true" dir="auto" className="pick__name">
        {shown.find(({ id }) => id === value)?.name ?? none}
      </span>
      <Icon name="chevron" size={14} />
      <select
        className="pick__select"
        aria-label={label}
        value={value ?? ''}
        data-testid={testId}
        onChange={(event) => onChange(shown.find(({ id }) => id === event.target.value)?.id ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {shown.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
