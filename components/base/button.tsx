import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /**
   * `primary`: the one main act of a view. `quiet`: text only. `ghost`: in a row, filled while the row is the one acted on
   * (class `acting`). `danger`: destroys something (with Undo).
   */
  kind?: 'primary' | 'plain' | 'quiet' | 'ghost' | 'danger';
  small?: boolean;
  icon?: IconName;
  /** The key that does the same, shown on the button. The view listens to it. */
  shownKey?: string;
  ref?: Ref<HTMLButtonElement>;
  'data-testid'?: string;
  children: ReactNode;
}

export function Button({
  kind = 'plain',
  small,
  icon,
  shownKey,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const classes = ['button', `button--${kind}`, small && 'button--small', className];
  return (
    <button type={type} className={classes.filter(Boolean).join(' ')} aria-keyshortcuts={shownKey} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {shownKey && (
        <span className="key" aria-hidden="true">
          {shownKey}
        </span>
      )}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  /** What the button does, in words: its accessible name and its tooltip. */
  label: string;
  small?: boolean;
  'data-testid'?: string;
}

export function IconButton({ icon, label, small, className, type = 'button', ...rest }: IconButtonProps) {
  const classes = ['button button--quiet button--icon', small && 'button--small', className];
  return (
    <button
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
