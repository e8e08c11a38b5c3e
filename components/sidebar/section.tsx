import type { ReactNode } from 'react';

/** A part of the person that can be folded; folded it shows what is in it, in short. */
export function Section({
  title,
  summary,
  open,
  testId,
  children,
}: {
  title: string;
  summary?: string | null;
  open?: boolean;
  testId?: string;
  children: ReactNode;
}) {
  return (
    <details className="section" open={open} data-testid={testId}>
      <summary>
        <h2>{title}</h2>
        {summary && <span className="section__short">{summary}</span>}
      </summary>
      <div className="section__body">{children}</div>
    </details>
  );
}
