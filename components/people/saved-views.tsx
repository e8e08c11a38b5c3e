import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { TextField } from '../base/field.tsx';
import { Icon } from '../base/icon.tsx';
import { type ContactsRoute, formatRoute, SORT_COLUMNS, type SortColumn } from '../base/route.ts';

export interface SavedViewsProps {
  route: ContactsRoute;
  /** Views that every book has. */
  ready: { name: string; hash: string }[];
  saved: { name: string; hash: string }[];
  /** The columns the user wants; null for all. */
  columns: SortColumn[] | null;
  onSave: (name: string, hash: string) => void;
  onForget: (name: string) => void;
  onColumn: (column: SortColumn, shown: boolean) => void;
}

/** Search, filters and order under names of the user's own, and which columns the list shows. */
export function SavedViews({ route, ready, saved, columns, onSave, onForget, onColumn }: SavedViewsProps) {
  const [name, setName] = useState('');
  const panel = useRef<HTMLDetailsElement>(null);
  const close = useCallback(() => {
    if (panel.current) panel.current.open = false;
  }, []);
  // It lies over the list: whoever turns to something else has done with it.
  useEffect(() => {
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && !panel.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [close]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    onSave(name, formatRoute(route));
    setName('');
  };
  const shown = columns ?? SORT_COLUMNS;
  return (
    <details
      className="views"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !panel.current?.open) return;
        event.stopPropagation();
        close();
        panel.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button button--small" data-testid="views">
        {i18n.t('views.title')}
      </summary>
      <div className="views__panel card stack">
        {ready.length + saved.length > 0 && (
          <ul className="views__list" aria-label={i18n.t('views.title')}>
            {ready.map((view) => (
              <li key={view.hash}>
                <a href={view.hash} data-testid="ready-view" onClick={close}>
                  {view.name}
                </a>
              </li>
            ))}
            {saved.map((view) => (
              <li key={view.name} className="row">
                <a href={view.hash} dir="auto" data-testid="saved-view" onClick={close}>
                  {view.name}
                </a>
                <button
                  type="button"
                  className="views__forget"
                  aria-label={i18n.t('views.forget', [view.name])}
                  onClick={() => onForget(view.name)}
                >
                  <Icon name="close" size={14} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <form autoComplete="off" className="stack" onSubmit={save}>
          <TextField
            label={i18n.t('views.name')}
            value={name}
            maxLength={TEXT_LIMITS.label}
            data-testid="view-name"
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" small disabled={!name.trim()} data-testid="view-save">
            {i18n.t('views.save')}
          </Button>
        </form>
        <fieldset className="views__columns">
          <legend>{i18n.t('views.columns')}</legend>
          <p className="faint">{i18n.t('views.columnsHint')}</p>
          {SORT_COLUMNS.filter((column) => column !== 'name').map((column) => (
            <label key={column} className="check">
              <input
                type="checkbox"
                checked={shown.includes(column)}
                onChange={(event) => onColumn(column, event.target.checked)}
              />
              {i18n.t(`dashboard.column.${column}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
