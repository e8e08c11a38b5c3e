import type { ReactNode } from 'react';

/** A short fact. `accent` for what invites, `notice` for what asks for a look. */
export function Chip({
  kind,
  children,
  title,
}: {
  kind?: 'accent' | 'notice';
  children: ReactNode;
  title?: string;
}) {
  return (
    <span className={kind ? `chip chip--${kind}` : 'chip'} title={title}>
      {children}
    </span>
  );
}
