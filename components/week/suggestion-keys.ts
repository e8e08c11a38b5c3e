import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SuggestionRow } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { promiseIn } from './promised.ts';
import { ACT_KEYS, ONE_STEP, type Panel, type SuggestionActs } from './suggestion-acts.ts';

/** What a list of suggestions knows of where one is in it. */
export interface SuggestionPlace {
  index: number;
  panel: Panel;
  /** Opens a panel of a suggestion, which becomes the current one; null closes it and gives the focus back. */
  onPanel: (panel: Panel, id: Id) => void;
  onCurrent: (id: Id) => void;
  /** Notes where the focus goes to in the row of this person. */
  refOf: (id: Id) => (element: HTMLElement | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow keys, J and K move between suggestions, letters act on the current one. `takeFocus` when the keys are to work from
 * the moment the list is there.
 */
export function useSuggestionKeys(
  rows: readonly SuggestionRow[],
  acts: SuggestionActs,
  takeFocus: boolean,
): SuggestionPlace {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ id: string; panel: Panel } | null>(null);
  const places = useRef(new Map<string, HTMLElement>());
  const found = rows.findIndex((row) => row.contactId === currentId);
  const index = Math.max(found, 0);
  const nextId = rows[index]?.contactId ?? null;
  const panel = opened?.id === nextId ? opened.panel : null;
  // A panel that closes takes the focus with it, and with the focus the keys: the card gets it back.
  const onPanel = (to: Panel, id: Id) => {
    setCurrentId(id);
    if (!to) places.current.get(id)?.focus();
    setOpened(to && { id, panel: to });
  };

  // Whoever was dealt with has left the list and taken the focus along: it goes to the one now in that place.
  const place = useRef(0);
  const gone = currentId !== null && found < 0;
  useEffect(() => {
    if (!gone) {
      place.current = index;
      return;
    }
    const next = rows[Math.min(place.current, rows.length - 1)];
    if (!next) return;
    setCurrentId(next.contactId);
    places.current.get(next.contactId)?.focus();
  }, [gone, index, rows]);

  useEffect(() => {
    const first = places.current.values().next().value;
    if (takeFocus && document.activeElement === document.body) first?.focus();
  }, [takeFocus]);

  function go(to: number) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (!row) return;
    setOpened(null);
    setCurrentId(row.contactId);
    places.current.get(row.contactId)?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    const row = rows[index];
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    const toggle = (to: Panel) => row && onPanel(panel === to ? null : to, row.contactId);
    if (!row || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toUpperCase();
    if (event.key === 'ArrowDown' || key === 'J') go(index + 1);
    else if (event.key === 'ArrowUp' || key === 'K') go(index - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(rows.length - 1);
    else if (key === ACT_KEYS.log && event.shiftKey) toggle('log');
    else if (key === ACT_KEYS.log) acts.log(row, ONE_STEP);
    else if (key === ACT_KEYS.kept && promiseIn(row)) acts.kept(row);
    else if (key === ACT_KEYS.nextWeek) acts.nextWeek(row);
    else if (key === ACT_KEYS.snooze) toggle('snooze');
    else if (key === ACT_KEYS.rest) acts.rest(row);
    else if (key === ACT_KEYS.draft) toggle('draft');
    else if (key === ACT_KEYS.open) acts.open(row);
    else if (key === ACT_KEYS.why) toggle('why');
    else if (event.key === 'Escape' && panel) onPanel(null, row.contactId);
    else return;
    event.preventDefault();
  }
  return {
    index,
    panel,
    onPanel,
    onCurrent: (id) => {
      if (currentId === id) return;
      setOpened(null);
      setCurrentId(id);
    },
    refOf: (id) => (element) => {
      if (element) places.current.set(id, element);
      else places.current.delete(id);
    },
    onKeyDown,
  };
}
