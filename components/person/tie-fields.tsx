import { useState } from 'react';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import { LANGUAGES } from '../../lib/locales/languages.ts';
import type { Contact } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';

const LEVELS = { '1': 1, '2': 2, '3': 3 } as const;

/** How much somebody matters to the user: it raises them among the suggestions. */
export function ImportanceField({
  value,
  onChange,
}: {
  value: Contact['importance'];
  onChange: (importance: Contact['importance']) => void;
}) {
  return (
    <SelectField<keyof typeof LEVELS>
      label={i18n.t('field.importance')}
      value={`${value}`}
      options={[
        { id: '1', name: i18n.t('dashboard.importanceOf.ordinary') },
        { id: '2', name: i18n.t('dashboard.importanceOf.important') },
        { id: '3', name: i18n.t('dashboard.importanceOf.very') },
      ]}
      data-testid="importance"
      onChange={(level) => level && onChange(LEVELS[level])}
    />
  );
}

/** A language in the words of the screen ("Swedish"); what the platform does not know stays as it is. */
const languageName = (code: string): string => {
  const name = new Intl.DisplayNames(textLanguage(), { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(textLanguage()) + name.slice(1);
};

/** The language to write to somebody in; a choice of none leaves it to their country. */
export function LanguageField({
  value,
  none,
  onChange,
}: {
  value: string | null;
  /** What the empty choice says. */
  none: string;
  onChange: (language: string | null) => void;
}) {
  // What a file or another version has said stands beside those there are texts in.
  const codes = new Set([...LANGUAGES.map(({ code }) => code), ...(value ? [value] : [])]);
  return (
    <SelectField
      label={i18n.t('field.language')}
      value={value}
      none={none}
      options={[...codes].map((id) => ({ id, name: languageName(id) }))}
      data-testid="language"
      onChange={onChange}
    />
  );
}

/**
 * The next meeting with somebody: planned and moved by its day, dropped by the button or by emptying the field. A day
 * that has passed is no next meeting, and shows none.
 */
export function NextMeeting({
  value,
  today,
  onChange,
}: {
  value: Day | null;
  today: Day;
  onChange: (on: Day | null) => void;
}) {
  const planned = value !== null && value >= today ? value : null;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed !== '' && !(isDay(typed) && typed >= today);
  /** A year is typed figure by figure: the day counts once the field is left. */
  const save = () => {
    if (typed === null || wrong) return;
    setTyped(null);
    const next = isDay(typed) ? typed : null;
    if (next !== planned) onChange(next);
  };
  return (
    <div className="next-meeting">
      <TextField
        label={i18n.t('field.nextMeeting')}
        hint={i18n.t('sidebar.nextMeetingHint')}
        type="date"
        min={today}
        value={typed ?? planned ?? ''}
        problem={wrong ? i18n.t('sidebar.nextMeetingPast', [dayInWords(today)]) : null}
        data-testid="next-meeting"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          save();
        }}
      />
      {planned && (
        <Button small kind="quiet" data-testid="drop-meeting" onClick={() => onChange(null)}>
          {i18n.t('sidebar.dropMeeting')}
        </Button>
      )}
    </div>
  );
}
