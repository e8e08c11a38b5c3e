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
  level: Heading = 'h2',
}: {
  title: string;
  children?: ReactNode;
  acts?: ReactNode;
  mark?: boolean;
  /** `h1` where this is the whole view. */
  level?: 'h1' | 'h2';
}) {
  return (
    <section className="empty">
      {mark && <Mark size={36} />}
      <Heading className="empty__title">{title}</Heading>
      {children}
      {acts && <div className="row">{acts}</div>}
    </section>
  );
}
