import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Group, Meeting } from '../../lib/records/index.ts';
import type { MeetingDraft } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import type { EditHow } from '../base/use-edit.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingLine } from './meeting-line.tsx';

/** Meetings shown before the rest is asked for. */
const SHOWN = 6;

/** The meeting whose form is open: one of those there are, or a new one. */
export type EditedMeeting = Id | 'new' | null;

/** The meetings of a group, the newest first, to read, add and change. */
export function MeetingList({
  group,
  meetings,
  members,
  nameOf,
  today,
  editing,
  onEditing,
  onSave,
  onDelete,
}: {
  group: Group;
  meetings: Meeting[];
  members: readonly { id: Id; name: string }[];
  nameOf: (id: Id) => string | null;
  today: Day;
  editing: EditedMeeting;
  onEditing: (editing: EditedMeeting) => void;
  /** True when it is in the book. */
  onSave: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<boolean>;
  onDelete: (id: Id) => void;
}) {
  const [all, setAll] = useState(false);
  const place = meetings.findIndex(({ id }) => id === editing);
  const shown = all || place >= SHOWN ? meetings : meetings.slice(0, SHOWN);
  const form = (meeting: Meeting | null) => (
    <MeetingForm
      group={group}
      meeting={meeting}
      members={members}
      nameOf={nameOf}
      today={today}
      onCancel={() => onEditing(null)}
      onSave={async (draft, how) => {
        if (await onSave(draft, how)) onEditing(null);
      }}
    />
  );
  const gone = editing !== null && editing !== 'new' && place < 0;
  return (
    <section className="card stack">
      <WordsKept gone={gone} why={i18n.t('conflict.entryGone')}>
        <div className="section-head">
          <h2>{i18n.t('meeting.title')}</h2>
          {editing !== 'new' && (
            <Button small icon="add" data-testid="add-meeting" onClick={() => onEditing('new')}>
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
                  onEdit={() => onEditing(meeting.id)}
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
