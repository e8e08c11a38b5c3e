import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/contact/index.ts';
import { foldText } from '../../lib/contact/index.ts';
import { SEARCH_LIMIT, searchWords } from '../../lib/contact/search.ts';
import { Dialog } from '../base/dialog.tsx';
import { Marked } from '../base/marked.tsx';
import type { ContactRow } from './contacts/facets.ts';
import { findRows } from './contacts/find-rows.ts';
import type { ListIndex } from './contacts/list-index.ts';
import { bestFirst } from './contacts/sort-rows.ts';
import { CONTACTS_ROUTE, formatRoute } from './route.ts';
import { PLACES } from './shell.tsx';

interface Choice {
  key: string;
  name: string;
  more: string;
  hash: string;
}

/** Contacts offered at most; more than a glance takes in is what the list is for. */
const PEOPLE = 8;

/** Ctrl or ⌘ and K: any contact, view, saved view or question, by typing a part of it. */
export function CommandPalette({
  rows,
  index,
  today,
  saved,
}: {
  rows: ContactRow[];
  index: ListIndex;
  today: Day;
  saved: { name: string; hash: string }[];
}) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      // Over another dialog it would leave the user two questions deep.
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <Dialog open={open} title={i18n.t('palette.title')} onClose={() => setOpen(false)}>
      <Palette rows={rows} index={index} today={today} saved={saved} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function Palette({
  rows,
  index,
  today,
  saved,
  onDone,
}: {
  rows: ContactRow[];
  index: ListIndex;
  today: Day;
  saved: { name: string; hash: string }[];
  onDone: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const words = useMemo(() => searchWords(typed), [typed]);
  const choices = useMemo(
    () => choicesFor(typed, rows, index, today, saved),
    [typed, rows, index, today, saved],
  );
  const current = Math.min(at, choices.length - 1);
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onDone();
    location.hash = choice.hash;
  };
  const onKeyDown = (event: KeyboardEvent) => {
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
      <div className="palette" role="listbox" id={listId} aria-label={i18n.t('palette.title')}>
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

/** What fits the words: views and saved views by name, then people best first, then the same words as a search. */
function choicesFor(
  typed: string,
  rows: ContactRow[],
  index: ListIndex,
  today: Day,
  saved: { name: string; hash: string }[],
): Choice[] {
  const words = searchWords(typed);
  const fits = (name: string) => words.every((word) => foldText(name).includes(word));
  const views: Choice[] = [
    ...PLACES.map(({ view, name }) => ({ key: `view ${view}`, name: name(), more: '', hash: `#/${view}` })),
    ...saved.map(({ name, hash }) => ({
      key: `saved ${name}`,
      name,
      more: i18n.t('views.title'),
      hash,
    })),
  ].filter(({ name }) => fits(name));
  if (words.length === 0) return views;
  const people = bestFirst(findRows(rows, { words, filters: {}, archived: true, today }, index))
    .slice(0, PEOPLE)
    .map((row) => ({
      key: row.id,
      name: row.name,
      more: [row.role, row.company].filter(Boolean).join(' · '),
      hash: formatRoute({ view: 'contact', id: row.id }),
    }));
  const query = typed.trim();
  return [
    ...views,
    ...people,
    {
      key: 'search',
      name: i18n.t('palette.searchFor', [query]),
      more: '',
      hash: formatRoute({ ...CONTACTS_ROUTE, query }),
    },
    {
      key: 'ask',
      name: i18n.t('palette.askFor', [query]),
      more: '',
      hash: formatRoute({ ...CONTACTS_ROUTE, query, asking: true }),
    },
  ];
}
