import { type KeyboardEvent, type Ref, useState } from 'react';
import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Icon } from '../base/icon.tsx';
import { useStill } from '../base/use-still.ts';
import { useNames } from '../hooks/use-contact.ts';

/** Hits shown: more is a reason to type another letter. */
const SHOWN = 6;

/** The whole book, found by name on any page. Enter and the arrow down lead into the hits. */
export function BookSearch({
  field,
  onPick,
  onLeave,
}: {
  field: Ref<HTMLInputElement>;
  /** Shows somebody of the book. */
  onPick: (id: Id) => void;
  /** Escape in the empty field. */
  onLeave: () => void;
}) {
  const [typed, setTyped] = useState('');
  const names = useStill(useNames(typed, SHOWN));
  const found = typed.trim() && names.state === 'ready' ? names.value : null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (typed) setTyped('');
      else onLeave();
      return;
    }
    const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('.book-search__hit')];
    const at = hits.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Enter' && at < 0 && found?.[0]) {
      event.preventDefault();
      setTyped('');
      onPick(found[0].id);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || hits.length === 0) return;
    event.preventDefault();
    const next = at + step;
    if (next < 0) event.currentTarget.querySelector('input')?.focus();
    else hits[Math.min(next, hits.length - 1)]?.focus();
  };
  return (
    <search className="book-search" onKeyDown={onKeyDown}>
      <div className="book-search__field">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          autoComplete="off"
          className="input"
          aria-label={i18n.t('sidebar.search')}
          placeholder={i18n.t('sidebar.search')}
          value={typed}
          data-testid="book-search"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div role="status" className="unseen">
        {found && i18n.t('dashboard.count', found.length, [found.length])}
      </div>
      {found && found.length === 0 && <p className="faint">{i18n.t('sidebar.searchNone')}</p>}
      {found && found.length > 0 && (
        <ul className="people-lines">
          {found.map(({ id, name, company }) => (
            <li key={id}>
              <button
                type="button"
                className="people-line book-search__hit"
                data-testid="book-hit"
                onClick={() => {
                  setTyped('');
                  onPick(id);
                }}
              >
                <Avatar name={name} small />
                <span className="people-line__text">
                  <strong dir="auto">{name}</strong>
                  {company && (
                    <span className="faint" dir="auto">
                      {company}
                    </span>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
