import { addDays, type Day, dayNumber } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import type { GroupView } from '../../lib/store/queries/groups.ts';
import type { Id, OccasionKind } from '../../lib/words/index.ts';

/** Something that lies ahead: a meeting with a person or of a group, or an occasion of a person's. */
export interface Coming {
  id: string;
  on: Day;
  kind: 'meeting' | 'group' | OccasionKind;
  /** Of the person or the group. */
  name: string;
  /** Words of its own: what the occasion is, what the meeting is about. */
  text: string | null;
  work: string;
  /** How old the person becomes, where the year of birth is known. */
  age: number | null;
  contactId: Id | null;
  groupId: Id | null;
  /** Members of the group, and nobody else where it is about a person. */
  memberIds: readonly Id[];
}

/** A birthday without a year is kept under this one (`NO_YEAR` of the files it comes from). */
const BORN_AFTER = 1904;
/** Of whoever would be younger, the year is that of a note and not of a birth. */
const GROWN = 16;

/** What lies from today to `days` ahead, the nearest first. */
export function comingUp(
  contacts: readonly Contact[],
  groups: readonly GroupView[],
  today: Day,
  days: number,
): Coming[] {
  const until = addDays(today, days);
  const within = (on: Day) => on >= today && on <= until;
  const found = [
    ...contacts.flatMap((contact) => ofPerson(contact, today)),
    ...groups.flatMap((view) => ofGroup(view)),
  ].filter(({ on }) => within(on));
  return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.name < b.name ? -1 : 1));
}

function ofPerson(contact: Contact, today: Day): Coming[] {
  const { id, name, nextMeeting, occasions } = contact;
  const work = [contact.role, contact.company].filter(Boolean).join(' · ');
  const person = { name, work, age: null, contactId: id, groupId: null, memberIds: [] };
  const meetings: Coming[] = nextMeeting
    ? [{ ...person, id: `meeting ${id}`, on: nextMeeting, kind: 'meeting', text: null }]
    : [];
  return [
    ...meetings,
    ...occasions.map(({ on, kind, text }, at): Coming => {
      const day = kind === 'birthday' ? nextBirthday(on, today) : on;
      const born = Number(on.slice(0, 4));
      const turns = Number(day.slice(0, 4)) - born;
      const age = kind === 'birthday' && born > BORN_AFTER && turns >= GROWN ? turns : null;
      return { ...person, id: `occasion ${id} ${at}`, on: day, kind, text: text.trim() || null, age };
    }),
  ];
}

/** The first return of a birthday, today included; 29 February falls on 28 in other years. */
export function nextBirthday(born: Day, today: Day): Day {
  const inYear = (year: number): Day => {
    const day = `${year}-${born.slice(5)}`;
    if (born.slice(5) !== '02-29') return day;
    const leap = new Date(dayNumber(`${year}-02-28`) * 86_400_000 + 86_400_000).getUTCMonth() === 1;
    return leap ? day : `${year}-02-28`;
  };
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(year);
  return thisYear >= today ? thisYear : inYear(year + 1);
}

function ofGroup({ group, meetings }: GroupView): Coming[] {
  return meetings
    .filter(({ cancelled, absent }) => !cancelled && !absent)
    .map((meeting) => ({
      id: `group ${meeting.id}`,
      on: meeting.on,
      kind: 'group' as const,
      name: group.name,
      text: meeting.topic?.trim() || null,
      work: '',
      age: null,
      contactId: null,
      groupId: group.id,
      memberIds: group.memberIds.filter((id) => !meeting.declinedIds?.includes(id)),
    }));
}
