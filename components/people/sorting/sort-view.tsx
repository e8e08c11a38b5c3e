import { type KeyboardEvent, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../../lib/days/index.ts';
import { ACQUAINTANCES, type Acquaintance, type Id } from '../../../lib/words/index.ts';
import { Avatar } from '../../base/avatar.tsx';
import { Button } from '../../base/button.tsx';
import { rowAfterKey } from '../../base/list-keys.ts';
import { textLanguage } from '../../base/names.ts';
import { EmptyState } from '../../base/notice.tsx';
import { isolated, kindName } from '../../base/words.ts';
import './sorting.css';

/** Somebody who is asked about. `answer` is what was said here; `settled`: there is nothing to ask any more. */
export interface Asked {
  id: Id;
  name: string;
  role: string | null;
  company: string | null;
  connectedOn?: Day | null;
  answer: Acquaintance | null;
  settled: boolean;
}

/** The digit that gives an answer about the row that has the focus. */
const KEY: Record<Acquaintance, string> = { known: '1', hardly: '2' };

/** "Do you know each other?" of ten people, a press each, or by keyboard. */
export function SortView({
  people,
  left,
  onAnswer,
  onNext,
}: {
  people: readonly Asked[];
  /** How many there are to ask about in all. */
  left: number;
  onAnswer: (ids: Id[], acquaintance: Acquaintance) => void;
  onNext: () => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  const open = people.filter(({ settled }) => !settled);
  const done = people.length > 0 && open.length === 0;
  const [firstId] = people.map(({ id }) => id);
  // Ten others: the keys go on where one left off.
  useEffect(() => {
    if (firstId !== undefined && moved.current) focusRow(list.current, 0);
    moved.current = false;
  }, [firstId]);
  useEffect(() => {
    if (done && list.current?.contains(document.activeElement)) next.current?.focus();
  }, [done]);

  if (people.length === 0 && left === 0)
    return (
      <EmptyState
        level="h1"
        title={i18n.t('sorting.allDone')}
        acts={
          <a className="button button--primary" href="#/contacts">
            {i18n.t('sorting.seeThem')}
          </a>
        }
      >
        <p>{i18n.t('sorting.comeBack')}</p>
      </EmptyState>
    );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    const at = row ? Number(row.dataset.row) : -1;
    const to = rowAfterKey(event.key, at, people.length, people.length);
    const said = ACQUAINTANCES.find((one) => KEY[one] === event.key);
    const person = people[at];
    if (said && person) {
      onAnswer([person.id], said);
      focusRow(list.current, Math.min(at + 1, people.length - 1));
    } else if (to !== null && at >= 0) focusRow(list.current, to);
    else return;
    event.preventDefault();
  };
  return (
    <section className="sorting stack" aria-labelledby="sorting-title">
      <header className="stack">
        <h1 id="sorting-title">{i18n.t('sorting.title')}</h1>
        <p className="soft">{i18n.t('sorting.text')}</p>
        <p className="faint" role="status" data-testid="sort-left">
          {i18n.t('sorting.left', left, [left.toLocaleString(textLanguage())])}
        </p>
      </header>
      <ol className="card sorting__list" ref={list} onKeyDown={onKeyDown}>
        {people.map((person, at) => (
          <li key={person.id} className="sorting__row" data-row={at} data-testid="to-sort">
            <Avatar name={person.name} />
            <span className="sorting__who">
              <a href={`#/contact/${person.id}`} dir="auto">
                {person.name}
              </a>
              <span className="faint" dir="auto">
                {[person.role, person.company].filter(Boolean).join(' · ')}
              </span>
              {person.connectedOn && (
                <span className="faint">{i18n.t('sorting.connected', [person.connectedOn.slice(0, 4)])}</span>
              )}
            </span>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own */}
            <span className="row" role="group" aria-label={i18n.t('sorting.ask', [isolated(person.name)])}>
              {ACQUAINTANCES.map((one) => (
                <Button
                  small
                  key={one}
                  aria-pressed={person.answer === one}
                  shownKey={KEY[one]}
                  data-testid={`sort-${one}`}
                  onClick={() => onAnswer([person.id], one)}
                >
                  {kindName('acquaintance', one)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <div className="row">
        {open.length > 1 && (
          <Button
            data-testid="sort-rest"
            onClick={() =>
              onAnswer(
                open.map(({ id }) => id),
                'hardly',
              )
            }
          >
            {i18n.t('sorting.rest', open.length, [open.length])}
          </Button>
        )}
        {left > open.length && (
          <Button
            ref={next}
            kind={done ? 'primary' : 'plain'}
            data-testid="sort-next"
            onClick={() => {
              moved.current = true;
              onNext();
            }}
          >
            {i18n.t('sorting.next')}
          </Button>
        )}
        {done && left === 0 && <p data-testid="sort-done">{i18n.t('sorting.allDone')}</p>}
      </div>
    </section>
  );
}

function focusRow(list: HTMLElement | null, at: number): void {
  list?.querySelector<HTMLElement>(`[data-row="${at}"] button`)?.focus();
}
