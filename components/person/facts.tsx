import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from '../base/button.tsx';

/** One thing known of a person: how it reads, and the fields in which it is changed. */
export interface Fact {
  id: string;
  label: string;
  /** Null while nothing is known: then it waits, folded, to be filled in. */
  value: ReactNode | null;
  /** Left out where what is shown is changed where it stands. */
  editor?: ReactNode;
}

/**
 * What is known reads as a list; a press on the pen turns one line into its fields, and all that is empty is one folded
 * line that says how much. `open` is the fact that is being changed.
 */
export function Facts({
  label,
  facts,
  open,
  onOpen,
}: {
  label: string;
  facts: readonly Fact[];
  open: string | null;
  onOpen: (id: string | null) => void;
}) {
  const list = useRef<HTMLDListElement>(null);
  const last = useRef<string | null>(null);
  // The focus goes into the field that opens, and back to its pen when it closes.
  useEffect(() => {
    const at = (id: string) => list.current?.querySelector<HTMLElement>(`[data-fact="${id}"]`);
    const was = last.current;
    last.current = open;
    if (open) at(open)?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    else if (was && document.activeElement === document.body) at(was)?.querySelector('button')?.focus();
  }, [open]);
  const empty = facts.filter(({ id, value }) => value === null && id !== open);
  return (
    <section className="card stack" aria-label={label}>
      <dl className="known-facts" ref={list}>
        {facts.map((fact) => {
          const { id, value, editor } = fact;
          if (value === null && id !== open) return null;
          return (
            <div key={id} className="known-facts__line" data-fact={id}>
              <dt>{fact.label}</dt>
              <dd>
                {id === open && editor ? (
                  <FactEditor label={fact.label} onClose={() => onOpen(null)}>
                    {editor}
                  </FactEditor>
                ) : (
                  <>
                    <span className="known-facts__value">{value}</span>
                    {editor && (
                      <IconButton
                        small
                        icon="edit"
                        className="known-facts__pen"
                        label={i18n.t('contactPage.change', [fact.label])}
                        data-testid={`edit-${id}`}
                        onClick={() => onOpen(id)}
                      />
                    )}
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {empty.length > 0 && (
        <details className="known-facts__empty">
          <summary data-testid="empty-facts">{i18n.t('contactPage.notFilledIn', empty.length)}</summary>
          <div className="chips">
            {empty.map(({ id, label }) => (
              <Button
                key={id}
                small
                kind="quiet"
                icon="add"
                data-testid={`edit-${id}`}
                onClick={() => onOpen(id)}
              >
                {label}
              </Button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function FactEditor({
  label,
  children,
  onClose,
}: {
  label: string;
  children: ReactNode;
  onClose: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div
      className="stack known-facts__editor"
      role="group"
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      {children}
      <div>
        <Button small data-testid="fact-done" onClick={onClose}>
          {i18n.t('contactPage.done')}
        </Button>
      </div>
    </div>
  );
}
