import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';

interface FieldProps {
  label: string;
  /** Said under the field, and by screen readers with it. */
  hint?: ReactNode;
  /** What is wrong and what to do, in words; marks the field as invalid. */
  problem?: string | null;
  /** Keep the label for screen readers only, where the place explains itself. */
  hideLabel?: boolean;
}

/** The attributes that tie a control to its label, hint and problem. */
interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A labelled control of any kind: `children` gets the attributes that tie it to its label. */
export function Field({
  label,
  hint,
  problem,
  hideLabel,
  children,
}: FieldProps & { children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className={hideLabel ? 'unseen' : 'field__label'} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem && (
        <div className="field__problem" id={`${id}-problem`} role="alert">
          {problem}
        </div>
      )}
    </div>
  );
}

type Test = { 'data-testid'?: string };

export function TextField({
  label,
  hint,
  problem,
  hideLabel,
  ...input
}: FieldProps & InputHTMLAttributes<HTMLInputElement> & Test) {
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(tied) => <input type="text" autoComplete="off" {...input} {...tied} className="input" />}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  problem,
  hideLabel,
  ...area
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement> & Test) {
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(tied) => <textarea autoComplete="off" {...area} {...tied} className="input" />}
    </Field>
  );
}

/** A native select; `options` in the order shown. `null` as value is the empty choice, shown as `none`. */
export function SelectField<T extends string>({
  label,
  hint,
  problem,
  hideLabel,
  value,
  none,
  options,
  onChange,
  ...select
}: FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'> &
  Test & {
    value: T | null;
    /** The text of the empty choice; without it there is none. */
    none?: string;
    options: readonly { id: T; name: string }[];
    onChange: (value: T | null) => void;
  }) {
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(tied) => (
        <select
          {...select}
          {...tied}
          className="input"
          value={value ?? ''}
          onChange={(event) =>
            onChange(options.find((option) => option.id === event.target.value)?.id ?? null)
          }
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
