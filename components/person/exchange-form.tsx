import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import { type Day, readDay } from '../../lib/days/index.ts';
import type { Exchange } from '../../lib/records/index.ts';
import {
  CHANNELS,
  type Channel,
  channelIcon,
  HELPS,
  type Help,
  type Id,
  isTogether,
  REACHED_OUT,
  TEXT_LIMITS,
  usuallyReachedOut,
} from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { ChoiceMany, ChoiceOne } from '../base/choice.tsx';
import { Conflicts } from '../base/conflicts.tsx';
import { TextArea, TextField } from '../base/field.tsx';
import { FormEnd } from '../base/form-end.tsx';
import { isLeaving } from '../base/list-keys.ts';
import type { Person } from '../base/person-field.tsx';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { channelName, dayText, helpName, problemText, reachedOutName, weekdayText } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';

export type ExchangeDraft = Pick<Exchange, 'on' | 'channel' | 'reachedOut' | 'given' | 'received' | 'note'>;

/** Who else gets the entry: nobody, where the form does not ask for others because people do that one by one. */
export const othersOf = ({ channel }: ExchangeDraft, also: readonly Person[]): Id[] =>
  isTogether(channel) ? also.map(({ id }) => id) : [];

/** A new entry for today. Who reached out is a guess the user sees. */
export function newExchange(channel: Channel, today: Day): ExchangeDraft {
  return { on: today, channel, reachedOut: usuallyReachedOut(channel), given: [], received: [], note: null };
}

/** The kinds of help shown at once; the rest come with one press. */
const FIRST_HELPS = 5;

function HelpChoice({
  legend,
  values,
  onChange,
}: {
  legend: string;
  values: Help[];
  onChange: (values: Help[]) => void;
}) {
  const [all, setAll] = useState(false);
  const shown = HELPS.filter((help, index) => all || index < FIRST_HELPS || values.includes(help));
  return (
    <div className="help-choice">
      <ChoiceMany
        legend={legend}
        values={values}
        onChange={onChange}
        options={shown.map((id) => ({ id, name: helpName(id) }))}
      />
      {!all && (
        <Button
          kind="quiet"
          small
          onClick={() => setAll(true)}
          aria-label={`${i18n.t('log.more')} ${legend}`}
        >
          {i18n.t('log.more')}
        </Button>
      )}
    </div>
  );
}

/** One entry of the log. Enter saves from any field but the note, where Ctrl/⌘-Enter does; Escape leaves. */
export function ExchangeForm({
  draft,
  typed,
  today,
  label,
  also,
  onSave,
  onCancel,
}: {
  draft: ExchangeDraft;
  /** What was already written of it, before the form was open. */
  typed?: string;
  today: Day;
  label: string;
  /** The field for others who were there; shown for what people do together. */
  also?: ReactNode;
  /** The form stays as it is until this is answered; whoever shows it takes it away. */
  onSave: (draft: ExchangeDraft, how: EditHow<ExchangeDraft>) => Promise<unknown>;
  onCancel: () => void;
}) {
  const [entry, setEntry] = useState(typed ? { ...draft, note: typed } : draft);
  const [when, setWhen] = useState(draft.on === today ? i18n.t('log.today') : dayText(draft.on, today));
  const [refused, setRefused] = useState(false);
  const edit = useEdit<ExchangeDraft>('exchanges', draft);
  const send = useOneWrite();
  useWordsWritten(i18n.t('log.note'), entry.note === draft.note ? null : entry.note);
  const form = useRef<HTMLFormElement>(null);
  const words = useId();
  const change = (part: Partial<ExchangeDraft>) => setEntry({ ...entry, ...part });
  const day = readDay(when, today, 'past');

  // The chosen channel has the focus: the arrow keys change it, Enter saves. Two acts for the common entry.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  function save(event?: FormEvent) {
    event?.preventDefault();
    if (!day.ok) return setRefused(true);
    const { value: on } = day;
    send(() => edit.save({ ...entry, on, note: entry.note?.trim() || null }, onSave));
  }
  function onKeyDown(event: KeyboardEvent) {
    // Letters and arrows may do something around the form, but not while somebody writes in it.
    if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
    if (isLeaving(event)) onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  }

  return (
    <form
      autoComplete="off"
      ref={form}
      className="stack exchange-form"
      aria-label={label}
      onSubmit={save}
      onKeyDown={onKeyDown}
    >
      <ChoiceOne
        legend={i18n.t('log.channel')}
        value={entry.channel}
        onChange={(channel) => change({ channel })}
        options={CHANNELS.map((id) => ({ id, name: channelName(id), icon: channelIcon(id) }))}
      />
      <TextField
        label={i18n.t('log.when')}
        value={when}
        list={words}
        data-testid="exchange-day"
        onChange={(event) => setWhen(event.target.value)}
        onFocus={(event) => event.target.select()}
        hint={day.ok ? weekdayText(day.value, today) : undefined}
        problem={!day.ok && (refused || when.length > 3) ? problemText(day.error) : null}
      />
      <datalist id={words}>
        <option value={i18n.t('log.today')} />
        <option value={i18n.t('log.yesterday')} />
        <option value={i18n.t('log.lastFriday')} />
        <option value={i18n.t('log.lastWeek')} />
      </datalist>
      <ChoiceOne
        legend={i18n.t('log.reachedOut')}
        value={entry.reachedOut}
        onChange={(reachedOut) => change({ reachedOut })}
        options={REACHED_OUT.map((id) => ({ id, name: reachedOutName(id) }))}
      />
      <HelpChoice legend={i18n.t('log.given')} values={entry.given} onChange={(given) => change({ given })} />
      <HelpChoice
        legend={i18n.t('log.received')}
        values={entry.received}
        onChange={(received) => change({ received })}
      />
      {isTogether(entry.channel) && also}
      <TextArea
        label={i18n.t('log.note')}
        value={entry.note ?? ''}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <Conflicts shown={edit.shown} />
      <FormEnd testId="save-exchange" onCancel={onCancel} />
    </form>
  );
}
