import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Meeting } from '../../lib/records/index.ts';
import type { MeetingDraft } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { dayInWords, distanceInWords } from '../base/day-words.ts';
import type { EditHow } from '../base/use-edit.ts';
import { codeText, listText } from '../base/words.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { MeetingForm } from './meeting-form.tsx';

/** Meetings shown before the rest is asked for. */
const SHOWN = 6;

/** The meetings of a group, the newest first, to read, add and change. */
export function MeetingList({
  groupId,
  meetings,
  members,
  nameOf,
  today,
  onSave,
  onDelete,
}: {
  groupId: Id;
  meetings: Meeting[];
  members: readonly { id: Id; name: string }[];
  nameOf: (id: Id) => string | null;
  today: Day;
  /** True when it is in the book. */
  onSave: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<boolean>;
  onDelete: (id: Id) => void;
}) {
  const [editing, setEditing] = useState<Id | 'new' | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? meetings : meetings.slice(0, SHOWN);
  const form = (meeting: Meeting | null) => (
    <MeetingForm
      groupId={groupId}
      meeting={meeting}
      members={members}
      nameOf={nameOf}
      today={today}
      onCancel={() => setEditing(null)}
      onSave={async (draft, how) => {
        if (await onSave(draft, how)) setEditing(null);
      }}
    />
  );
  const gone = editing !== null && editing !== 'new' && !meetings.some(({ id }) => id === editing);
  return (
    <section className="card stack">
      <WordsKept gone={gone} why={i18n.t('conflict.entryGone')}>
        <div className="section-head">
          <h2>{i18n.t('meeting.title')}</h2>
          {editing !== 'new' && (
            <Button small icon="add" data-testid="add-meeting" onClick={() => setEditing('new')}>
              {i18n.t('meeting.add')}
            </Button>
          )}
        </div>
        {editing === 'new' && form(null)}
        {meetings.length === 0 && editing !== 'new' && <p className="soft">{i18n.t('meeting.none')}</p>}
        <ol className="meetings">
          {shown.map((meeting) => (
            <li key={meeting.id} data-testid="meeting">
              {editing === meeting.id ? (
                form(meeting)
              ) : (
                <MeetingLine
                  meeting={meeting}
                  nameOf={nameOf}
                  today={today}
                  onEdit={() => setEditing(meeting.id)}
                  onDelete={() => onDelete(meeting.id)}
                />
              )}
            </li>
          ))}
        </ol>
        {meetings.length > shown.length && (
          <div>
            <Button kind="quiet" small onClick={() => setAll(true)}>
              {i18n.t('meeting.showAll', meetings.length)}
            </Button>
          </div>
        )}
      </WordsKept>
    </section>
  );
}

function MeetingLine({
  meeting,
  nameOf,
  today,
  onEdit,
  onDelete,
}: {
  meeting: Meeting;
  nameOf: (id: Id) => string | null;
  today: Day;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { on, topic, cancelled, absent, worth, gotOut, note, cameIds = [], declinedIds = [] } = meeting;
  const day = dayInWords(on);
  const names = (ids: Id[]) => listText(ids.map((id) => nameOf(id) ?? i18n.t('group.somebodyGone')));
  return (
    <div className="meetings__line">
      <div className="meetings__text">
        <div className="meetings__head">
          <strong dir="auto">{topic ?? i18n.t(on > today ? 'meeting.toCome' : 'meeting.one')}</strong>
          <time dateTime={on} title={distanceInWords(on, today)} className="faint">
            {day}
          </time>
          {cancelled && <Chip kind="notice">{i18n.t('meeting.calledOff')}</Chip>}
          {absent && !cancelled && <Chip kind="notice">{i18n.t('meeting.absentShort')}</Chip>}
          {worth && !absent && !cancelled && <Chip>{codeText(`meeting.worthName.${worth}`)}</Chip>}
        </div>
        {cameIds.length > 0 && (
          <p className="soft" dir="auto">
            {i18n.t('meeting.cameNames', [names(cameIds)])}
          </p>
        )}
        {declinedIds.length > 0 && (
          <p className="faint" dir="auto">
            {i18n.t('meeting.declinedNames', [names(declinedIds)])}
          </p>
        )}
        {gotOut && (
          <p className="timeline__note" dir="auto">
            {gotOut}
          </p>
        )}
        {note && (
          <p className="timeline__note" dir="auto">
            {note}
          </p>
        )}
      </div>
      <span className="timeline__acts">
        <IconButton small icon="edit" label={i18n.t('meeting.editOne', [day])} onClick={onEdit} />
        <IconButton small icon="remove" label={i18n.t('meeting.deleteOne', [day])} onClick={onDelete} />
      </span>
    </div>
  );
}
