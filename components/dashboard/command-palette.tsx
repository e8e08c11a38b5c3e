import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { SEARCH_LIMIT, searchWords } from '../../lib/search/query.ts';
import { logAddress, nameScore, PLACES_AND_ACTS } from '../../lib/words/destinations.ts';
import { Dialog } from '../base/dialog.tsx';
import type { ContactRow } from '../base/facets.ts';
import { Marked } from '../base/marked.tsx';
import { CONTACTS_ROUTE, formatRoute } from '../base/route.ts';
import { isolated } from '../base/words.ts';
import { findRows } from '../finding/find-rows.ts';
import type { ListIndex } from '../finding/list-index.ts';
import { bestFirst } from '../finding/sort-rows.ts';
import { useGoTo } from '../hooks/use-address.ts';

interface Choice {
  key: string;
  name: string;
  more: string;
  /** Where it leads, or what it does. */
  to: string | (() => void);
}

/** Contacts offered at most; more than a glance takes in is what the list is for. */
const PEOPLE = 8;
/** The best of them can be logged with at once. */
const LOGGED = 2;

/** What the palette chooses from. */
interface Offered {
  rows: ContactRow[];
  index: ListIndex;
  today: Day;
  saved: { name: string; hash: string }[];
  /** Takes the last act of this view back. */
  undoLast: () => void;
}

/**
 * Any contact, view, saved view, act or question, by typing a part of it: by Ctrl or ⌘ and K, or by the field that shows
 * these keys. `onOpen` is told when the keys ask for it.
 */
export function CommandPalette({
  open,
  onOpen,
  ...offered
}: Offered & { open: boolean; onOpen: (open: boolean) => void }) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      // Over another dialog it would leave the user two questions deep.
      if (!document.querySelector('dialog[open]')) onOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onOpen]);
  return (
    <Dialog open={open} title={i18n.t('palette.title')} onClose={() => onOpen(false)}>
      <Palette offered={offered} onDone={() => onOpen(false)} />
    </Dialog>
  );
}

function Palette({ offered, onDone }: { offered: Offered; onDone: () => void }) {
  const { rows, index, today, saved, undoLast } = offered;
  const goTo = useGoTo();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const words = useMemo(() => searchWords(typed), [typed]);
  const choices = useMemo(
    () => choicesFor(typed, { rows, index, today, saved, undoLast }),
    [typed, rows, index, today, saved, undoLast],
  );
  const current = Math.min(at, choices.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onDone();
    if (typeof choice.to === 'string') goTo(choice.to);
    // The dialog must be gone before another opens, or the browser prints.
    else setTimeout(choice.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are put together (Japanese, Korean, …), these keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((current + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp') setAt((current + choices.length - 1) % Math.max(1, choices.length));
    else if (event.key === 'Enter') choose(choices[current]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        className="input"
        role="combobox"
        aria-label={i18n.t('palette.hint')}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices[current] ? `${listId}-${current}` : undefined}
        placeholder={i18n.t('palette.hint')}
        maxLength={SEARCH_LIMIT}
        data-testid="palette"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} className="palette" role="listbox" id={listId} aria-label={i18n.t('palette.title')}>
        {choices.map((choice, index) => (
          // The keys are the field's: the focus stays in it, and the list says what is meant.
          // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter work in the field
          <div
            key={choice.key}
            id={`${listId}-${index}`}
            className="palette__choice"
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            data-testid="palette-choice"
            onClick={() => choose(choice)}
          >
            <span dir="auto">
              <Marked text={choice.name} words={words} />
            </span>{' '}
            <span className="soft" dir="auto">
              {choice.more}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

/**
 * What fits the words, best first: views, saved views and acts whose name begins that way, then people, then those that
 * have the words somewhere, then the same words as a search.
 */
function choicesFor(typed: string, { rows, index, today, saved, undoLast }: Offered): Choice[] {
  const words = searchWords(typed);
  const act = i18n.t('palette.act');
  const named: Choice[] = [
    ...PLACES_AND_ACTS.map(({ id, key, fragment }) => ({
      key: id,
      name: i18n.t(key),
      more: key.startsWith('palette.') ? act : '',
      to: fragment,
    })),
    ...saved.map(({ name, hash }) => ({ key: `saved ${name}`, name, more: i18n.t('views.title'), to: hash })),
    { key: 'undo', name: i18n.t('palette.undo'), more: act, to: undoLast },
    { key: 'print', name: i18n.t('palette.print'), more: act, to: () => window.print() },
  ];
  if (words.length === 0) return named;
  const scored = named.map((choice) => ({ choice, score: nameScore(choice.name, words) }));
  const withScore = (...scores: number[]) =>
    scored.filter(({ score }) => scores.includes(score)).map(({ choice }) => choice);
  const found = bestFirst(findRows(rows, { words, filters: {}, archived: true, today }, index)).slice(
    0,
    PEOPLE,
  );
  const people = found.map((row) => ({
    key: row.id,
    name: row.name,
    more: [row.role, row.company].filter(Boolean).join(' · '),
    to: formatRoute({ view: 'contact', id: row.id }),
  }));
  const logs = found.slice(0, LOGGED).map((row) => ({
    key: `log ${row.id}`,
    name: i18n.t('palette.logWith', [isolated(row.name)]),
    more: act,
    to: logAddress(row.id),
  }));
  const query = typed.trim();
  return [
    ...withScore(3),
    ...withScore(2),
    ...people,
    ...logs,
    ...withScore(1),
    {
      key: 'search',
      name: i18n.t('palette.searchFor', [query]),
      more: '',
      to: formatRoute({ ...CONTACTS_ROUTE, query }),
    },
    {
      key: 'ask',
      name: i18n.t('palette.askFor', [query]),
      more: '',
      to: formatRoute({ ...CONTACTS_ROUTE, query, asking: true }),
    },
  ];
}
