import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';
import { ACT_KEYS, ONE_STEP, type Panel, type SuggestionActs, SuggestionCard } from './suggestion-card.tsx';

/** The suggestions of this week. Arrow keys move between them, letters act on the current one. */
export function SuggestionList({
  rows,
  today,
  acts,
}: {
  rows: SuggestionRow[];
  today: Day;
  acts: SuggestionActs;
}) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ id: string; panel: Panel } | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const found = rows.findIndex((row) => row.contactId === currentId);
  const index = Math.max(found, 0);
  const nextId = rows[index]?.contactId ?? null;
  const panel = opened?.id === nextId ? opened.panel : null;
  const setPanel = (to: Panel) => setOpened(nextId && to ? { id: nextId, panel: to } : null);
  // A panel that closes takes the focus with it, and with the focus the keys: the card gets it back.
  const togglePanel = (to: Panel) => {
    if (!to && nextId) buttons.current.get(nextId)?.focus();
    setPanel(to);
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
    buttons.current.get(next.contactId)?.focus();
  }, [gone, index, rows]);

  // The keys work from the moment the popup opens.
  useEffect(() => {
    const first = buttons.current.values().next().value;
    if (document.activeElement === document.body) first?.focus();
  }, []);

  function go(to: number) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (!row) return;
    setPanel(null);
    setCurrentId(row.contactId);
    buttons.current.get(row.contactId)?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    const row = rows[index];
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (!row || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toUpperCase();
    if (event.key === 'ArrowDown') go(index + 1);
    else if (event.key === 'ArrowUp') go(index - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(rows.length - 1);
    else if (key === ACT_KEYS.log && event.shiftKey) togglePanel(panel === 'log' ? null : 'log');
    else if (key === ACT_KEYS.log) acts.log(row, ONE_STEP);
    else if (key === ACT_KEYS.snooze) togglePanel(panel === 'snooze' ? null : 'snooze');
    else if (key === ACT_KEYS.rest) acts.rest(row);
    else if (key === ACT_KEYS.draft) togglePanel(panel === 'draft' ? null : 'draft');
    else if (key === ACT_KEYS.open) acts.open(row);
    else if (key === ACT_KEYS.why) togglePanel(panel === 'why' ? null : 'why');
    else if (event.key === 'Escape' && panel) togglePanel(null);
    else return;
    event.preventDefault();
  }
  return (
    <ol className="suggestions" aria-label={i18n.t('popup.suggestions')} onKeyDown={onKeyDown}>
      {rows.map((row, at) => (
        <SuggestionCard
          key={row.contactId}
          row={row}
          current={at === index}
          panel={at === index ? panel : null}
          today={today}
          acts={acts}
          buttonRef={(element) => {
            if (element) buttons.current.set(row.contactId, element);
            else buttons.current.delete(row.contactId);
          }}
          onCurrent={() => {
            if (currentId === row.contactId) return;
            setPanel(null);
            setCurrentId(row.contactId);
          }}
          onPanel={togglePanel}
        />
      ))}
    </ol>
  );
}
