import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Icon, type IconName } from '../base/icon.tsx';

/** One of the acts that lie behind "…". */
export interface MoreAct {
  id: string;
  icon: IconName;
  name: string;
  /** Said where the name alone does not tell what will happen. */
  title?: string;
  danger?: boolean;
  act: () => void;
}

/** The acts that are seldom wanted, behind "…". Escape, a press elsewhere and leaving by Tab close the list. */
export function MoreActs({ label, acts }: { label: string; acts: readonly MoreAct[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', leave);
    };
  }, [open]);
  return (
    <div className="more-acts" ref={root}>
      <button
        ref={opener}
        type="button"
        className="button button--quiet button--icon"
        aria-label={label}
        title={label}
        aria-expanded={open}
        data-testid="more-acts"
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <ul className="more-acts__list" aria-label={i18n.t('contactPage.more')}>
          {acts.map(({ id, icon, name, title, danger, act }) => (
            <li key={id}>
              <button
                type="button"
                className={danger ? 'more-acts__act more-acts__act--danger' : 'more-acts__act'}
                title={title}
                data-testid={id}
                onClick={() => {
                  setOpen(false);
                  opener.current?.focus();
                  act();
                }}
              >
                <Icon name={icon} />
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
