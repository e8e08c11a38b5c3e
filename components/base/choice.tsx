import { type ReactNode, useId } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface Option<T> {
  id: T;
  name: string;
  icon?: IconName;
  'data-testid'?: string;
}

/** One of a few, as a row of chips: native radio buttons, so the arrow keys move and choose. */
export function ChoiceOne<T extends string>({
  legend,
  hideLegend,
  options,
  value,
  onChange,
}: {
  legend: string;
  hideLegend?: boolean;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="stack choices">
      <legend className={hideLegend ? 'unseen' : 'field__label'}>{legend}</legend>
      <div className="chips">
        {options.map((option) => (
          <label className="choice" key={option.id}>
            <input
              type="radio"
              name={name}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
              data-testid={option['data-testid']}
            />
            <span>
              {option.icon && <Icon name={option.icon} size={14} />}
              {option.name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Any number of a few, as a row of chips: native check boxes. */
export function ChoiceMany<T extends string>({
  legend,
  hideLegend,
  options,
  values,
  onChange,
}: {
  legend: ReactNode;
  hideLegend?: boolean;
  options: readonly Option<T>[];
  values: readonly T[];
  onChange: (values: T[]) => void;
}) {
  return (
    <fieldset className="stack choices">
      <legend className={hideLegend ? 'unseen' : 'field__label'}>{legend}</legend>
      <div className="chips">
        {options.map((option) => (
          <label className="choice" key={option.id}>
            <input
              type="checkbox"
              checked={values.includes(option.id)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...values, option.id] : values.filter((id) => id !== option.id),
                )
              }
              data-testid={option['data-testid']}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
