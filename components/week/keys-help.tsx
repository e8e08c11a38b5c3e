import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { ACT_KEYS } from './suggestion-acts.ts';

/** What each key of a list of suggestions does. */
export function suggestionKeys(): { keys: string[]; does: string }[] {
  return [
    { keys: ['J', 'K'], does: i18n.t('keys.move') },
    { keys: [ACT_KEYS.log], does: i18n.t('popup.log') },
    { keys: ['⇧L'], does: i18n.t('keys.logMore') },
    { keys: [ACT_KEYS.kept], does: i18n.t('keys.kept') },
    { keys: [ACT_KEYS.draft], does: i18n.t('popup.draft') },
    { keys: [ACT_KEYS.snooze], does: i18n.t('popup.snooze') },
    { keys: [ACT_KEYS.nextWeek], does: i18n.t('popup.nextWeek') },
    { keys: [ACT_KEYS.rest], does: i18n.t('popup.rest') },
    { keys: [ACT_KEYS.open], does: i18n.t('popup.open') },
    { keys: [ACT_KEYS.why], does: i18n.t('popup.why') },
  ];
}

/** Keys with what they do, one after the other. */
export function KeyList({ keys }: { keys: readonly { keys: string[]; does: string }[] }) {
  return (
    <ul className="keys">
      {keys.map(({ keys: each, does }) => (
        <li key={does}>
          {each.map((key) => (
            <kbd key={key} className="key">
              {key}
            </kbd>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  );
}

/** The keys of the popup, behind `?`. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLInputElement ||
        event.target instanceof HTMLTextAreaElement ||
        event.target instanceof HTMLSelectElement;
      if (event.key === '?' && !typing) setOpen((before) => !before);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button
        small
        kind="ghost"
        aria-expanded={open}
        aria-keyshortcuts="?"
        data-testid="keys-help"
        onClick={() => setOpen(!open)}
      >
        <span className="key" aria-hidden="true">
          ?
        </span>
        {i18n.t('keys.title')}
      </Button>
      {open && (
        <KeyList
          keys={[
            ...suggestionKeys(),
            { keys: ['A'], does: i18n.t('popup.add') },
            { keys: ['B'], does: i18n.t('popup.openSidebar') },
          ]}
        />
      )}
    </>
  );
}
