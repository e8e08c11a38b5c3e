import type { ReactNode } from 'react';
import { Mark } from './icon.tsx';

/**
 * Something to know, in its place. `alert` speaks at once (a failure); without it the notice waits to be read.
 */
export function Notice({
  kind,
  title,
  alert,
  children,
}: {
  kind?: 'notice' | 'danger' | 'accent';
  title?: ReactNode;
  alert?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={kind ? `notice notice--${kind}` : 'notice'} role={alert ? 'alert' : undefined}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}

/** A view with nothing in it yet: says what belongs here and gives the first act. */
export function EmptyState({
  title,
  children,
  acts,
  mark = true,
}: {
  title: string;
  children?: ReactNode;
  acts?: ReactNode;
  mark?: boolean;
}) {
  return (
    <section className="empty">
      {mark && <Mark size={36} />}
      <h2>{title}</h2>
      {children}
      {acts && <div className="row">{acts}</div>}
    </section>
  );
}
