import { useId } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../base/icon.tsx';

/** Some of a fixed list: a native select adds, a press on a chip takes away. */
export function IdPicker<T extends string>({
  label,
  ids,
  nameOf,
  values,
  onChange,
}: {
  label: string;
  ids: readonly T[];
  nameOf: (id: T) => string;
  values: readonly T[];
  onChange: (values: T[]) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {values.length > 0 && (
        <div className="chips">
          {values.map((value) => (
            <button
              type="button"
              key={value}
              className="chip chip--accent chip--act"
              aria-label={i18n.t('ui.removeItem', [nameOf(value)])}
              onClick={() => onChange(values.filter((one) => one !== value))}
            >
              {nameOf(value)}
              <Icon name="close" size={12} />
            </button>
          ))}
        </div>
      )}
      <select
        id={id}
        className="input"
        value=""
        onChange={(event) => {
          const chosen = ids.find((one) => one === event.target.value);
          if (chosen) onChange([...values, chosen]);
        }}
      >
        <option value="">{values.length > 0 ? i18n.t('goal.addAnother') : i18n.t('goal.any')}</option>
        {ids
          .filter((one) => !values.includes(one))
          .map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
      </select>
    </div>
  );
}
