import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import type { Meeting } from '../../lib/records/index.ts';
import type { MeetingDraft } from '../../lib/store/index.ts';
import type { Channel, Help, Id, Worth } from '../../lib/words/index.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { useWordsWritten } from '../base/words-kept.tsx';

/** What stands in the form. */
export interface MeetingWritten {
  /** As typed, which may be no day. */
  on: string;
  topic: string;
  state: 'held' | 'absent' | 'cancelled';
  came: Id[];
  /** Names of guests who were chosen here: the group knows none of theirs. */
  names: ReadonlyMap<Id, string>;
  declined: Id[];
  note: string;
  gotOut: string;
  worth: Worth | null;
  /** Whether those who came get an entry in their logs, and which. */
  logs: boolean;
  channel: Channel;
  given: Help[];
  received: Help[];
}

/** What the form holds when it is opened. Of a meeting that is edited the logs have their entries already. */
function writtenOf(meeting: Meeting | null, today: Day): MeetingWritten {
  return {
    on: meeting?.on ?? today,
    topic: meeting?.topic ?? '',
    state: meeting?.cancelled ? 'cancelled' : meeting?.absent ? 'absent' : 'held',
    came: meeting?.cameIds ?? [],
    names: new Map(),
    declined: meeting?.declinedIds ?? [],
    note: meeting?.note ?? '',
    gotOut: meeting?.gotOut ?? '',
    worth: meeting?.worth ?? null,
    logs: meeting === null,
    channel: 'met',
    given: [],
    received: [],
  };
}

const isPast = (on: string, today: Day): on is Day => isDay(on) && on <= today;

/** What is to be stored of what was written; null where the day is none. */
function draftOf(
  written: MeetingWritten,
  { groupId, id, today }: { groupId: Id; id: Id | null; today: Day },
): MeetingDraft | null {
  const { on, topic, state, came, declined, note, gotOut, worth, logs, channel, given, received } = written;
  if (!isDay(on)) return null;
  // Who came to what is yet to be, or was called off, is not asked for: what was ticked before does not count.
  const isAsked = isPast(on, today) && state !== 'cancelled';
  const isLogged = logs && isPast(on, today) && state === 'held' && came.length > 0;
  return {
    ...(id === null ? {} : { id }),
    groupId,
    on,
    topic: topic.trim() || null,
    cancelled: state === 'cancelled',
    absent: state === 'absent',
    cameIds: isAsked ? came : [],
    declinedIds: isAsked ? declined.filter((one) => !came.includes(one)) : [],
    note: note.trim() || null,
    gotOut: gotOut.trim() || null,
    worth,
    log: isLogged ? { channel, given, received } : null,
  };
}

/** The form of one meeting: what is written in it, and saving it once. */
export function useMeetingForm({
  groupId,
  meeting,
  today,
  onSave,
}: {
  groupId: Id;
  meeting: Meeting | null;
  today: Day;
  onSave: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<unknown>;
}) {
  const [written, setWritten] = useState(() => writtenOf(meeting, today));
  const [refused, setRefused] = useState(false);
  const edit = useEdit<MeetingDraft>(
    'meetings',
    meeting ? { ...meeting, absent: meeting.absent ?? false } : {},
  );
  const send = useOneWrite();
  const { note, gotOut, on } = written;
  useWordsWritten(i18n.t('meeting.gotOut'), gotOut === (meeting?.gotOut ?? '') ? null : gotOut);
  useWordsWritten(i18n.t('log.note'), note === (meeting?.note ?? '') ? null : note);
  return {
    written,
    write: (part: Partial<MeetingWritten>) => setWritten((before) => ({ ...before, ...part })),
    /** It has been, or is today. */
    past: isPast(on, today),
    /** The day was none when it was to be saved, and still is. */
    noDay: refused && !isDay(on),
    conflicts: edit.shown,
    save: (event: FormEvent) => {
      event.preventDefault();
      const draft = draftOf(written, { groupId, id: meeting?.id ?? null, today });
      if (draft) send(() => edit.save(draft, onSave));
      else setRefused(true);
    },
  };
}
