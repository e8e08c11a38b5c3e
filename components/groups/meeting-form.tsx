import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import type { Meeting } from '../../lib/records/index.ts';
import type { MeetingDraft } from '../../lib/store/index.ts';
import {
  CHANNELS,
  type Channel,
  HELPS,
  type Help,
  type Id,
  isOfGroup,
  TEXT_LIMITS,
  WORTHS,
} from '../../lib/words/index.ts';
import { ChoiceMany, ChoiceOne } from '../base/choice.tsx';
import { Conflicts } from '../base/conflicts.tsx';
import { SelectField, TextArea, TextField } from '../base/field.tsx';
import { FormEnd } from '../base/form-end.tsx';
import { isLeaving } from '../base/list-keys.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { channelName, helpName, kindName, problemText } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import { PeopleField } from './people-field.tsx';

/** One meeting of a group: when, about what, who came and cancelled, and what the user got out of it. */
export function MeetingForm({
  groupId,
  meeting,
  members,
  nameOf,
  today,
  onSave,
  onCancel,
}: {
  groupId: Id;
  meeting: Meeting | null;
  members: readonly { id: Id; name: string }[];
  nameOf: (id: Id) => string | null;
  today: Day;
  /** The form stays as it is until this is answered. */
  onSave: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<unknown>;
  onCancel: () => void;
}) {
  const [on, setOn] = useState<string>(meeting?.on ?? today);
  const [topic, setTopic] = useState(meeting?.topic ?? '');
  const [state, setState] = useState<'held' | 'absent' | 'cancelled'>(
    meeting?.cancelled ? 'cancelled' : meeting?.absent ? 'absent' : 'held',
  );
  const [came, setCame] = useState<Id[]>(meeting?.cameIds ?? []);
  const [declined, setDeclined] = useState<Id[]>(meeting?.declinedIds ?? []);
  const [names, setNames] = useState<ReadonlyMap<Id, string>>(new Map());
  const [note, setNote] = useState(meeting?.note ?? '');
  const [gotOut, setGotOut] = useState(meeting?.gotOut ?? '');
  const [worth, setWorth] = useState(meeting?.worth ?? null);
  const [logs, setLogs] = useState(meeting === null);
  const [channel, setChannel] = useState<Channel>('met');
  const [given, setGiven] = useState<Help[]>([]);
  const [received, setReceived] = useState<Help[]>([]);
  const [refused, setRefused] = useState(false);
  const edit = useEdit<MeetingDraft>(
    'meetings',
    meeting ? { ...meeting, absent: meeting.absent ?? false } : {},
  );
  const send = useOneWrite();
  useWordsWritten(i18n.t('meeting.gotOut'), gotOut === (meeting?.gotOut ?? '') ? null : gotOut);
  useWordsWritten(i18n.t('log.note'), note === (meeting?.note ?? '') ? null : note);
  const past = isDay(on) && on <= today;
  const inGroup = members.map(({ id }) => id);
  const named = (id: Id) => ({ id, name: names.get(id) ?? nameOf(id) ?? i18n.t('group.somebodyGone') });
  const guests = came.filter((id) => !inGroup.includes(id)).map(named);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(on)) return setRefused(true);
    // Who came to what is yet to be, or was called off, is not asked for: what was ticked before does not count.
    const cameIds = past && state !== 'cancelled' ? came : [];
    const declinedIds = past && state !== 'cancelled' ? declined.filter((id) => !came.includes(id)) : [];
    const draft = {
      ...(meeting ? { id: meeting.id } : {}),
      groupId,
      on,
      topic: topic.trim() || null,
      cancelled: state === 'cancelled',
      absent: state === 'absent',
      cameIds,
      declinedIds,
      note: note.trim() || null,
      gotOut: gotOut.trim() || null,
      worth,
      log: logs && past && state === 'held' && came.length > 0 ? { channel, given, received } : null,
    };
    send(() => edit.save(draft, onSave));
  };
  return (
    <form
      autoComplete="off"
      className="stack card meeting-form"
      aria-label={i18n.t(meeting ? 'meeting.editTitle' : 'meeting.newTitle')}
      onSubmit={save}
      onKeyDown={(event) => isLeaving(event) && onCancel()}
    >
      <div className="pair">
        <TextField
          label={i18n.t('meeting.day')}
          type="date"
          value={on}
          autoFocus
          data-testid="meeting-day"
          problem={refused && !isDay(on) ? problemText({ code: 'dayInvalid', params: [on] }) : null}
          onChange={(event) => setOn(event.target.value)}
        />
        <TextField
          label={i18n.t('meeting.topic')}
          value={topic}
          maxLength={TEXT_LIMITS.line}
          data-testid="meeting-topic"
          onChange={(event) => setTopic(event.target.value)}
        />
      </div>
      <ChoiceOne
        legend={i18n.t('meeting.state')}
        hideLegend
        value={state}
        onChange={setState}
        options={[
          { id: 'held', name: i18n.t(past ? 'meeting.held' : 'meeting.toCome') },
          { id: 'absent', name: i18n.t('meeting.absent') },
          { id: 'cancelled', name: i18n.t('meeting.calledOff') },
        ]}
      />
      {state !== 'cancelled' && past && (
        <>
          {members.length > 0 && (
            <ChoiceMany
              legend={i18n.t('meeting.came')}
              values={came}
              onChange={setCame}
              options={members.map(({ id, name }) => ({ id, name, 'data-testid': 'meeting-came' }))}
            />
          )}
          <PeopleField
            label={i18n.t('meeting.guests')}
            people={guests}
            without={inGroup}
            onChange={(people) => {
              setNames(new Map([...names, ...people.map(({ id, name }) => [id, name] as const)]));
              setCame([...came.filter((id) => inGroup.includes(id)), ...people.map(({ id }) => id)]);
            }}
          />
          {members.some(({ id }) => !came.includes(id)) && (
            <ChoiceMany
              legend={i18n.t('meeting.declined')}
              values={declined}
              onChange={setDeclined}
              options={members.filter(({ id }) => !came.includes(id))}
            />
          )}
        </>
      )}
      {state === 'held' && past && (
        <>
          <TextArea
            label={i18n.t('meeting.gotOut')}
            hint={i18n.t('meeting.gotOutHint')}
            value={gotOut}
            rows={2}
            maxLength={TEXT_LIMITS.note}
            data-testid="meeting-got-out"
            onChange={(event) => setGotOut(event.target.value)}
          />
          <ChoiceOne
            legend={i18n.t('meeting.worth')}
            value={worth}
            onChange={setWorth}
            options={WORTHS.map((id) => ({ id, name: kindName('worth', id) }))}
          />
          {came.length > 0 && (
            <label className="check">
              <input
                type="checkbox"
                checked={logs}
                data-testid="meeting-log"
                onChange={(event) => setLogs(event.target.checked)}
              />
              <span>{i18n.t('meeting.log')}</span>
            </label>
          )}
          {came.length > 0 && logs && (
            <details>
              <summary>{i18n.t('meeting.logMore')}</summary>
              <div className="stack meeting-form__log">
                <SelectField
                  label={i18n.t('log.channel')}
                  value={channel}
                  options={CHANNELS.filter(isOfGroup).map((id) => ({ id, name: channelName(id) }))}
                  onChange={(id) => id && setChannel(id)}
                />
                <ChoiceMany
                  legend={i18n.t('log.given')}
                  values={given}
                  onChange={setGiven}
                  options={HELPS.map((id) => ({ id, name: helpName(id) }))}
                />
                <ChoiceMany
                  legend={i18n.t('log.received')}
                  values={received}
                  onChange={setReceived}
                  options={HELPS.map((id) => ({ id, name: helpName(id) }))}
                />
              </div>
            </details>
          )}
        </>
      )}
      <TextArea
        label={i18n.t('log.note')}
        hint={i18n.t('meeting.noteHint')}
        value={note}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        data-testid="meeting-note"
        onChange={(event) => setNote(event.target.value)}
      />
      <Conflicts shown={edit.shown} />
      <FormEnd testId="save-meeting" onCancel={onCancel} />
    </form>
  );
}
