import type { Group } from '../../records/index.ts';
import { cleanLine, cleanNote, type Id, type Result, UNLIMITED } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { letGoOf } from '../let-go.ts';
import { type Done, runCommand, type Shown, type Writer } from '../writer.ts';
import { needStanding } from './contacts.ts';

/** What may be said of a group; with `id` it changes that one, and what is left out stays as it is. */
export type GroupDraft = Partial<Omit<Group, 'id' | 'createdAt' | 'updatedAt'>> & { id?: Id };

/**
 * Adds a group, or changes one (with `id`); with `shown`, only what was changed in the form. Whoever leads it is a member.
 * Problems: `textMissing` (a group has a name), `textTooLong`, `numberOutOfRange`, `notFound` (the group, or one of its
 * people), `personGone`, `editConflict`.
 */
export function saveGroup(
  db: BookDb,
  draft: GroupDraft,
  now: Date,
  shown?: Shown<'groups'>,
): Promise<Result<Done<Group>>> {
  return runCommand(db, 'saveGroup', now, async (writer) => {
    const { id, ...told } = draft;
    const before = id === undefined ? null : await writer.need('groups', id);
    const tidied = tidyGroup(told);
    const changes = before ? writer.merged('groups', before.id, tidied, shown) : tidied;
    const leaderId = changes.leaderId === undefined ? before?.leaderId : changes.leaderId;
    const members = [...new Set(changes.memberIds ?? before?.memberIds ?? [])];
    if (leaderId && !members.includes(leaderId)) {
      // Whoever was taken out of the group does not lead it; whoever was just put at its head belongs to it.
      if (changes.leaderId) members.push(leaderId);
      else changes.leaderId = null;
    }
    const standing = await needPeople(writer, members, before?.memberIds ?? []);
    const memberIds = [...new Set(members.map(standing))];
    if (changes.leaderId) changes.leaderId = standing(changes.leaderId);
    if (before) return writer.change('groups', before.id, { ...changes, memberIds });
    const group: Group = {
      name: '',
      purpose: null,
      cost: null,
      ...changes,
      memberIds,
      id: writer.newId(),
      createdAt: writer.at,
      updatedAt: writer.at,
    };
    writer.add('groups', group);
    return group;
  });
}

/** Takes one contact into a group or out of it. Problems: `notFound`, `personGone`. */
export function setMember(
  db: BookDb,
  groupId: Id,
  contactId: Id,
  member: boolean,
  now: Date,
): Promise<Result<Done<Group>>> {
  return runCommand(db, member ? 'joinGroup' : 'leaveGroup', now, async (writer) => {
    const { memberIds, leaderId } = await writer.need('groups', groupId);
    const isJoined = (await writer.get('contacts', contactId))?.mergedInto !== undefined;
    // Whoever is gone from the book can be taken out of a group, but not into it.
    const standing = await needPeople(writer, [contactId], member || isJoined ? [] : [contactId]);
    const id = standing(contactId);
    const others = memberIds.filter((one) => one !== id);
    if (!member)
      return writer.change('groups', groupId, {
        memberIds: others,
        ...(leaderId === id ? { leaderId: null } : {}),
      });
    return writer.change('groups', groupId, {
      memberIds: memberIds.includes(id) ? memberIds : [...others, id],
    });
  });
}

/** Deletes a group with its meetings. What was logged with its people stays in the log. Problem: `notFound`. */
export function deleteGroup(db: BookDb, id: Id, now: Date): Promise<Result<Done<{ meetings: number }>>> {
  return runCommand(db, 'deleteGroup', now, async (writer) => {
    await writer.need('groups', id);
    const goes = await letGoOf(writer, { groups: new Set([id]) }, 'erase');
    return { meetings: goes.get('meetings')?.size ?? 0 };
  });
}

/**
 * Refuses people who are not in the book, those aside whom the record names already. Gives who stands for each of them:
 * whoever was merged into another since is the other.
 */
export async function needPeople(writer: Writer, ids: Id[], known: Id[]): Promise<(id: Id) => Id> {
  const fresh = ids.filter((id) => !known.includes(id));
  await writer.load('contacts', fresh);
  const standing = new Map<Id, Id>();
  for (const id of fresh) standing.set(id, (await needStanding(writer, id)).id);
  return (id) => standing.get(id) ?? id;
}

const LINES = ['cost', 'audience', 'place', 'leaderName'] as const;
const NOTES = ['purpose', 'evaluation', 'expectation', 'duties'] as const;

/** Clean texts; too long ones are left too long, so that the check refuses them with a reason. */
function tidyGroup({ id: _, ...changes }: GroupDraft): Omit<GroupDraft, 'id'> {
  const tidy = { ...changes };
  if (changes.name !== undefined) tidy.name = cleanLine(changes.name, UNLIMITED) ?? '';
  for (const field of LINES)
    if (changes[field] !== undefined) tidy[field] = cleanLine(changes[field], UNLIMITED);
  for (const field of NOTES)
    if (changes[field] !== undefined) tidy[field] = cleanNote(changes[field], UNLIMITED);
  if (changes.themes)
    tidy.themes = [...new Set(changes.themes.flatMap((theme) => cleanLine(theme, UNLIMITED) ?? []))];
  if (changes.weighed)
    tidy.weighed = changes.weighed.map((one) => ({ ...one, text: cleanNote(one.text, UNLIMITED) }));
  return tidy;
}
