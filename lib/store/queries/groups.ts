import { brokenField, soundOnes } from '../../records/checks/index.ts';
import type { Exchange, Group, Introduction, Meeting } from '../../records/index.ts';
import type { Id } from '../../words/index.ts';
import type { BookDb } from '../db.ts';

/** A group with its meetings, the newest first. */
export interface GroupView {
  group: Group;
  meetings: Meeting[];
}

/** Every group with its meetings, in the order in which they were written down. There are few of either. */
export async function allGroups(db: BookDb): Promise<GroupView[]> {
  const [groups, meetings] = await Promise.all([db.groups.orderBy('id').toArray(), db.meetings.toArray()]);
  return soundOnes('groups', groups).map((group) => viewOf(group, meetings));
}

/** One group with its meetings, or null. */
export async function groupOf(db: BookDb, id: Id): Promise<GroupView | null> {
  const group = await db.groups.get(id);
  if (!group || brokenField('groups', group) !== null) return null;
  return viewOf(group, await db.meetings.where('[groupId+on]').between([id, ''], [id, '\uffff']).toArray());
}

/** The groups one contact is in or has been to a meeting of, each with the meetings that name the contact. */
export async function groupsOf(db: BookDb, contactId: Id): Promise<GroupView[]> {
  const views = await allGroups(db);
  return views
    .map(({ group, meetings }) => ({
      group,
      meetings: meetings.filter(
        ({ cameIds, declinedIds }) => cameIds?.includes(contactId) || declinedIds?.includes(contactId),
      ),
    }))
    .filter(({ group, meetings }) => group.memberIds.includes(contactId) || meetings.length > 0);
}

function viewOf(group: Group, meetings: Meeting[]): GroupView {
  const own = soundOnes('meetings', meetings).filter(({ groupId }) => groupId === group.id);
  own.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1));
  return { group, meetings: own };
}

/** The whole log with some people, for the balance with a group. */
export function exchangesWith(db: BookDb, contactIds: Id[]): Promise<Exchange[]> {
  return Promise.all(
    [...new Set(contactIds)].map((id) =>
      db.exchanges.where('[contactId+on]').between([id, ''], [id, '\uffff']).toArray(),
    ),
  ).then((logs) => soundOnes('exchanges', logs.flat()));
}

/** Every introduction that one contact is part of or has made, the newest first. */
export async function introductionsOf(db: BookDb, contactId: Id): Promise<Introduction[]> {
  const [between, made] = await Promise.all([
    db.introductions.where('betweenIds').equals(contactId).toArray(),
    db.introductions.where('byId').equals(contactId).toArray(),
  ]);
  const found = new Map([...between, ...made].map((one) => [one.id, one]));
  return newestFirst([...found.values()]);
}

/** Who was brought together, by whomever, the newest first. */
export async function latestIntroductions(db: BookDb): Promise<Introduction[]> {
  return newestFirst(await db.introductions.toArray());
}

const newestFirst = (all: Introduction[]) =>
  soundOnes('introductions', all).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1));
