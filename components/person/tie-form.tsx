import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, readDay } from '../../lib/days/index.ts';
import { type Contact, connectedDay } from '../../lib/records/index.ts';
import { ACQUAINTANCES, RELATIONS, TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { CADENCES, cadenceName } from '../base/cadence-names.ts';
import { dayInWords } from '../base/day-words.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { tagName } from '../base/names.ts';
import { type EditHow, howOf } from '../base/use-edit.ts';
import { kindName, problemText } from '../base/words.ts';
import { ImportanceField, LanguageField, NextMeeting } from './tie-fields.tsx';

type Change = (part: Partial<Contact>, how?: EditHow<Contact>) => Promise<boolean>;

function MetOn({
  value,
  connected,
  today,
  onChange,
}: {
  value: Day | null;
  /** The day is one of connecting, and no meeting. */
  connected: boolean;
  today: Day;
  onChange: Change;
}) {
  const [text, setText] = useState(value ? dayInWords(value) : '');
  useEffect(() => setText(value ? dayInWords(value) : ''), [value]);
  const day = text.trim() ? readDay(text, today, 'past') : null;
  function save(event?: FormEvent) {
    event?.preventDefault();
    if (day === null ? value !== null : day.ok && day.value !== value)
      // What is written here is when we met.
      void onChange({ metOn: day?.ok ? day.value : null, ...(connected ? { connected: false } : {}) });
  }
  return (
    <form autoComplete="off" onSubmit={save}>
      <TextField
        label={connected ? i18n.t('sidebar.connectedOn') : i18n.t('sidebar.metOn')}
        value={text}
        placeholder={i18n.t('sidebar.metOnExample')}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => save()}
        problem={day && !day.ok && text.length > 3 ? problemText(day.error) : null}
      />
    </form>
  );
}

/**
 * What the tie is: relation, how much it matters, the language it is kept in, the next meeting, how and where we met and
 * through whom, and how often to be in touch.
 */
export function TieForm({
  contact,
  today,
  metThrough,
  onChange,
}: {
  contact: Contact;
  today: Day;
  /** The field for `metThroughId`: it searches the book. */
  metThrough: ReactNode;
  onChange: Change;
}) {
  const asked = contact.cadenceDays;
  const cadences = [...new Set([...CADENCES.map(([days]) => days), ...(asked ? [asked] : [])])].sort(
    (a, b) => a - b,
  );
  return (
    <div className="stack">
      <div className="pair">
        <SelectField
          label={i18n.t('sidebar.relation')}
          value={contact.relation}
          none={i18n.t('ui.notSet')}
          options={RELATIONS.map((id) => ({ id, name: tagName('relation', id) }))}
          data-testid="relation"
          onChange={(relation) => void onChange({ relation })}
        />
        <SelectField
          label={i18n.t('sidebar.cadence')}
          value={asked === null ? null : String(asked)}
          none={i18n.t('sidebar.cadenceNone')}
          options={cadences.map((days) => ({
            id: String(days),
            name: cadenceName(days),
          }))}
          data-testid="cadence"
          onChange={(days) => void onChange({ cadenceDays: days === null ? null : Number(days) })}
        />
      </div>
      <SelectField
        label={i18n.t('sidebar.acquaintance')}
        value={contact.acquaintance ?? null}
        none={i18n.t('ui.notSet')}
        options={ACQUAINTANCES.map((id) => ({ id, name: kindName('acquaintance', id) }))}
        data-testid="acquaintance"
        onChange={(acquaintance) => void onChange({ acquaintance })}
      />
      <div className="pair">
        <ImportanceField
          value={contact.importance}
          onChange={(importance) => void onChange({ importance })}
        />
        <LanguageField
          value={contact.language}
          none={i18n.t('sidebar.languageNone')}
          onChange={(language) => void onChange({ language })}
        />
      </div>
      <NextMeeting
        value={contact.nextMeeting}
        today={today}
        onChange={(nextMeeting) => void onChange({ nextMeeting })}
      />
      <AutosaveText
        label={i18n.t('sidebar.howWeMet')}
        value={contact.howWeMet}
        maxLength={TEXT_LIMITS.line}
        placeholder={i18n.t('sidebar.howWeMetExample')}
        testId="how-we-met"
        onSave={(howWeMet, how) =>
          onChange(
            { howWeMet },
            howOf(how, (text) => ({ howWeMet: text })),
          )
        }
      />
      <div className="pair">
        <MetOn
          value={contact.metOn}
          connected={connectedDay(contact) !== null}
          today={today}
          onChange={onChange}
        />
        {metThrough}
      </div>
    </div>
  );
}
