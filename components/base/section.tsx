import type { ReactNode } from 'react';

/** A part of a page under a title of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
