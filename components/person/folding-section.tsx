import { type ReactNode, useState } from 'react';

/** A part of the person that can be folded; folded it shows what is in it, in short, and has not made its inside. */
export function FoldingSection({
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
  const [made, setMade] = useState(open ?? false);
  return (
    <details
      className="section"
      open={open}
      data-testid={testId}
      onToggle={(event) => event.currentTarget.open && setMade(true)}
    >
      <summary>
        <h2>{title}</h2>
        {summary && <span className="section__short">{summary}</span>}
      </summary>
      <div className="section__body">{made && children}</div>
    </details>
  );
}
