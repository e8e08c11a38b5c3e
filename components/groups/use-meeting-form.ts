import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import { type Group, isTime, type Meeting, MINUTES_RANGE } from '../../lib/records/index.ts';
import type { MeetingDraft } from '../../lib/store/index.ts';
import type { Channel, Course, Energy, Help, Id, MeetingPlace, Side, Worth } from '../../lib/words/index.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { useWordsWritten } from '../base/words-kept.tsx';

/** A promise as it stands in the form. */
export interface PromiseWritten {
  by: Side;
  contactId: Id | null;
  text: string;
  due: string;
}

/** What stands in the form. */
export interface MeetingWritten {
  /** As typed, which may be no day. */
  on: string;
  topic: string;
  state: 'held' | 'absent' | 'cancelled';
  at: string;
  minutes: string;
  place: string;
  how: MeetingPlace | null;
  hostId: Id | null;
  speaker: string;
  course: Course | null;
  came: Id[];
  gave: Id[];
  got: Id[];
  /** Names of guests who were chosen here: the group knows none of theirs. */
  names: ReadonlyMap<Id, string>;
  declined: Id[];
  note: string;
  gotOut: string;
  worth: Worth | null;
  energy: Energy | null;
  /** Whether those who came get an entry in their logs, and which. */
  logs: boolean;
  channel: Channel;
  given: Help[];
  received: Help[];
  /** The last one is the one to write next. */
  promises: PromiseWritten[];
}

export const NO_PROMISE: PromiseWritten = { by: 'them', contactId: null, text: '', due: '' };

/** Who came has not been said yet. */
const isOpen = (meeting: Meeting) => (meeting.cameIds?.length ?? 0) === 0;

/**
 * What the form holds when it is opened. A new meeting has the hour and place of its group; of one that has been and was not
 * written about yet, those came who said that they would. Of one that was, the logs have their entries already.
 */
function writtenOf(meeting: Meeting | null, group: Group, today: Day): MeetingWritten {
  const from = meeting ?? { ...group, at: group.rhythm?.at };
  const isNext = meeting !== null && isOpen(meeting) && meeting.on <= today;
  return {
    on: meeting?.on ?? today,
    topic: meeting?.topic ?? '',
    state: meeting?.cancelled ? 'cancelled' : meeting?.absent ? 'absent' : 'held',
    at: from.at ?? '',
    minutes: from.minutes ? String(from.minutes) : '',
    place: from.place ?? '',
    how: from.how ?? null,
    hostId: meeting?.hostId ?? null,
    speaker: meeting?.speaker ?? '',
    course: meeting?.course ?? null,
    came: (isNext ? meeting.comingIds : meeting?.cameIds) ?? [],
    gave: meeting?.gaveIds ?? [],
    got: meeting?.gotIds ?? [],
    names: new Map(),
    declined: meeting?.declinedIds ?? [],
    note: meeting?.note ?? '',
    gotOut: meeting?.gotOut ?? '',
    worth: meeting?.worth ?? null,
    energy: meeting?.energy ?? null,
    logs: meeting === null || isOpen(meeting),
    channel: 'met',
    given: [],
    received: [],
    promises: [NO_PROMISE],
  };
}

const isPast = (on: string, today: Day): on is Day => isDay(on) && on <= today;

/** The length that is written, in minutes: null for none, NaN for anything that is none. */
function minutesIn({ minutes }: Pick<MeetingWritten, 'minutes'>): number | null {
  if (!minutes.trim()) return null;
  const { min, max } = MINUTES_RANGE;
  const number = /^\d+$/.test(minutes.trim()) ? Number(minutes) : Number.NaN;
  return number >= min && number <= max ? number : Number.NaN;
}

/** A promise that says something, but not of whom. */
const isHalf = ({ text, contactId }: PromiseWritten) => text.trim() !== '' && contactId === null;

/** What is to be stored of what was written; null where the day is none, or a promise is nobody's. */
function draftOf(
  written: MeetingWritten,
  { groupId, id, today }: { groupId: Id; id: Id | null; today: Day },
): MeetingDraft | null {
  const { on, state, came, declined, logs, channel, given, received } = written;
  const minutes = minutesIn(written);
  if (!isDay(on) || Number.isNaN(minutes) || written.promises.some(isHalf)) return null;
  // Who came to what is yet to be, or was called off, is not asked for: what was ticked before does not count.
  const isAsked = isPast(on, today) && state !== 'cancelled';
  const isHeld = isPast(on, today) && state === 'held';
  const gave = isHeld ? written.gave.filter((one) => came.includes(one)) : [];
  // What is given at a meeting is experience, unless something else is said.
  const gotHere: Help[] = gave.length > 0 && received.length === 0 ? ['experience'] : received;
  const text = (value: string) => value.trim() || null;
  return {
    ...(id === null ? {} : { id }),
    groupId,
    on,
    topic: text(written.topic),
    cancelled: state === 'cancelled',
    absent: state === 'absent',
    at: isTime(written.at) ? written.at : null,
    minutes,
    place: text(written.place),
    how: written.how,
    hostId: written.hostId,
    speaker: text(written.speaker),
    course: written.course,
    cameIds: isAsked ? came : [],
    gaveIds: gave,
    gotIds: isHeld ? written.got.filter((one) => came.includes(one)) : [],
    // Before the meeting it is said on its card who has said no.
    ...(isAsked ? { declinedIds: declined.filter((one) => !came.includes(one)) } : {}),
    note: text(written.note),
    gotOut: text(written.gotOut),
    worth: written.worth,
    energy: written.energy,
    log: logs && isHeld && came.length > 0 ? { channel, given, received: gotHere } : null,
    promises: written.promises.flatMap(({ by, contactId, text: said, due }) =>
      contactId === null || !said.trim() ? [] : [{ by, contactId, text: said, due: isDay(due) ? due : null }],
    ),
  };
}

/** The form of one meeting: what is written in it, and saving it once. */
export function useMeetingForm({
  group,
  meeting,
  today,
  onSave,
}: {
  group: Group;
  meeting: Meeting | null;
  today: Day;
  onSave: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<unknown>;
}) {
  const [opened] = useState(() => writtenOf(meeting, group, today));
  const [written, setWritten] = useState(opened);
  const [refused, setRefused] = useState(false);
  // What a meeting lacks is shown as nothing; what the form filled in for it counts as changed here.
  const edit = useEdit<MeetingDraft>(
    'meetings',
    meeting ? { ...meeting, absent: meeting.absent ?? false } : {},
  );
  const send = useOneWrite();
  const { note, gotOut, on, promises } = written;
  useWordsWritten(i18n.t('meeting.gotOut'), gotOut === opened.gotOut ? null : gotOut);
  useWordsWritten(i18n.t('log.note'), note === opened.note ? null : note);
  const promised = promises.map(({ text }) => text.trim()).filter(Boolean);
  useWordsWritten(i18n.t('meeting.promised'), promised.length > 0 ? promised.join('\n') : null);
  return {
    written,
    write: (part: Partial<MeetingWritten>) => setWritten((before) => ({ ...before, ...part })),
    /** It has been, or is today. */
    past: isPast(on, today),
    /** What was wrong when it was to be saved, and still is. */
    wrong: {
      on: refused && !isDay(on),
      minutes: Number.isNaN(minutesIn(written)),
      promise: (one: PromiseWritten) => refused && isHalf(one),
    },
    conflicts: edit.shown,
    save: (event: FormEvent) => {
      event.preventDefault();
      const draft = draftOf(written, { groupId: group.id, id: meeting?.id ?? null, today });
      if (draft) send(() => edit.save(draft, onSave));
      else setRefused(true);
    },
  };
}
