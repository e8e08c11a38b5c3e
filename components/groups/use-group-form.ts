import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import {
  DEFAULT_TRIES,
  EVERY_RANGE,
  FEE_RANGE,
  type Group,
  HOURS_RANGE,
  isTime,
  MEETINGS_A_YEAR_RANGE,
  MINUTES_RANGE,
  type Rhythm,
  TRIES_RANGE,
} from '../../lib/records/index.ts';
import type { GroupDraft } from '../../lib/store/index.ts';
import type { Extra, GroupKind, Id, MeetingPlace, RhythmUnit } from '../../lib/words/index.ts';
import type { InForm } from '../base/use-acts.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useFormWrite } from '../base/use-form-write.ts';
import { useWordsWritten } from '../base/words-kept.tsx';

/** What stands in the form, numbers as typed. */
export interface GroupWritten {
  name: string;
  purpose: string;
  expectation: string;
  considering: boolean;
  audience: string;
  kind: GroupKind | null;
  each: RhythmUnit | null;
  every: string;
  nth: number;
  weekday: number;
  at: string;
  minutes: string;
  place: string;
  how: MeetingPlace | null;
  hostsInTurn: boolean;
  duties: string;
  themes: string[];
  extras: Extra[];
  cost: string;
  fee: string;
  currency: string | null;
  hours: string;
  often: string;
  tries: string;
  members: { id: Id; name: string }[];
  leaderId: Id | null;
  leaderName: string;
}

/** The fields in which a number is typed, and what it may be. */
const NUMBERS = {
  every: EVERY_RANGE,
  minutes: MINUTES_RANGE,
  fee: FEE_RANGE,
  hours: HOURS_RANGE,
  often: MEETINGS_A_YEAR_RANGE,
  tries: TRIES_RANGE,
} as const;
export type NumberField = keyof typeof NUMBERS;
export const rangeOf = (field: NumberField): { min: number; max: number } => NUMBERS[field];

/** A number typed by hand: the number, null for nothing, NaN for anything else. Only hours may be half. */
function numberIn(written: GroupWritten, field: NumberField): number | null {
  const text = written[field].replaceAll(/[\s.]/g, (mark) => (field === 'hours' && mark === '.' ? mark : ''));
  if (!text) return null;
  const number = (field === 'hours' ? /^\d+([.,]\d)?$/ : /^\d+$/).test(text)
    ? Number(text.replace(',', '.'))
    : Number.NaN;
  const { min, max } = NUMBERS[field];
  return number >= min && number <= max ? number : Number.NaN;
}

/** What the form holds when it is opened. */
function writtenOf(group: Group | null, nameOf: (id: Id) => string | null): GroupWritten {
  const typed = (number: number | null | undefined) =>
    number === null || number === undefined ? '' : String(number);
  const rhythm = group?.rhythm ?? null;
  return {
    name: group?.name ?? '',
    purpose: group?.purpose ?? '',
    expectation: group?.expectation ?? '',
    considering: group?.considering ?? false,
    audience: group?.audience ?? '',
    kind: group?.kind ?? null,
    each: rhythm?.each ?? null,
    every: String(rhythm?.every ?? 1),
    nth: rhythm?.nth ?? 1,
    weekday: rhythm?.weekday ?? 1,
    at: rhythm?.at ?? '',
    minutes: typed(group?.minutes),
    place: group?.place ?? '',
    how: group?.how ?? null,
    hostsInTurn: group?.hostsInTurn ?? false,
    duties: group?.duties ?? '',
    themes: group?.themes ?? [],
    extras: group?.extras ?? [],
    cost: group?.cost ?? '',
    fee: typed(group?.fee),
    currency: group?.currency ?? null,
    hours: typed(group?.hours),
    often: typed(group?.meetingsAYear),
    tries: String(group?.tries ?? DEFAULT_TRIES),
    members: (group?.memberIds ?? []).flatMap((id) => {
      const name = nameOf(id);
      return name === null ? [] : [{ id, name }];
    }),
    leaderId: group?.leaderId ?? null,
    leaderName: group?.leaderName ?? '',
  };
}

/** The rhythm that is written; null where none is. */
export function rhythmIn(written: GroupWritten): Rhythm | null {
  const { each, nth, weekday, at } = written;
  const every = numberIn(written, 'every');
  if (each === null || every === null || Number.isNaN(every)) return null;
  return { each, every, weekday, nth: each === 'month' ? nth : null, at: isTime(at) ? at : null };
}

/** What is to be stored of what was written. */
function draftOf(written: GroupWritten, group: Group | null): GroupDraft {
  const { members, leaderId, kind, how, hostsInTurn, themes, extras, considering } = written;
  const text = (value: string) => value.trim() || null;
  const tries = numberIn(written, 'tries');
  const fee = numberIn(written, 'fee');
  const leads = members.some(({ id }) => id === leaderId) ? leaderId : null;
  return {
    ...(group ? { id: group.id } : {}),
    name: written.name,
    purpose: text(written.purpose),
    expectation: text(written.expectation),
    considering,
    audience: text(written.audience),
    kind,
    rhythm: rhythmIn(written),
    minutes: numberIn(written, 'minutes'),
    place: text(written.place),
    how,
    hostsInTurn,
    duties: text(written.duties),
    themes,
    extras,
    cost: text(written.cost),
    fee,
    currency: fee === null ? null : written.currency,
    hours: numberIn(written, 'hours'),
    meetingsAYear: numberIn(written, 'often'),
    // What goes without saying is not said by opening the form.
    tries: tries === DEFAULT_TRIES && !group?.tries ? (group?.tries ?? null) : tries,
    memberIds: members.map(({ id }) => id),
    leaderId: leads,
    // Whoever is in the book leads by that record alone.
    leaderName: leads ? null : text(written.leaderName),
  };
}

/** The form of a group: what is written in it, what is wrong with it, and saving it once. */
export function useGroupForm({
  group,
  nameOf,
  onSave,
  onSaved,
}: {
  group: Group | null;
  nameOf: (id: Id) => string | null;
  onSave: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<InForm<Group>>;
  onSaved: (group: Group) => void;
}) {
  const [opened] = useState(() => writtenOf(group, nameOf));
  const [written, setWritten] = useState(opened);
  const [refused, setRefused] = useState(false);
  // Fields that are missing in the record are shown as if they said nothing, or what goes without saying.
  const [shown] = useState(() => (group ? { ...group, ...draftOf(opened, group) } : {}));
  const edit = useEdit<GroupDraft>('groups', shown);
  const { problem, busy, send } = useFormWrite();
  const kept = (field: 'purpose' | 'expectation' | 'duties') =>
    written[field] === opened[field] ? null : written[field];
  useWordsWritten(i18n.t('group.purpose'), kept('purpose'));
  useWordsWritten(i18n.t('group.expectation'), kept('expectation'));
  useWordsWritten(i18n.t('group.duties'), kept('duties'));
  const isWrong = (field: NumberField) => Number.isNaN(numberIn(written, field));
  return {
    written,
    write: (part: Partial<GroupWritten>) => setWritten((before) => ({ ...before, ...part })),
    isWrong,
    /** The name was missing when it was to be saved, and still is. */
    nameless: refused && !written.name.trim(),
    conflicts: edit.shown,
    problem,
    busy,
    save: (event: FormEvent) => {
      event.preventDefault();
      const numbers = Object.keys(NUMBERS) as NumberField[];
      if (!written.name.trim() || numbers.some(isWrong)) return setRefused(true);
      send(() => edit.save(draftOf(written, group), onSave), onSaved);
    },
  };
}
