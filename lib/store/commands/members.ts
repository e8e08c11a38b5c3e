import type { Group } from '../../records/index.ts';
import type { Id, Result } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { bytesOf } from '../room.ts';
import { standsFor } from '../standing.ts';
import { type Done, runCommand } from '../writer.ts';

/**
 * Takes people into a group as one undoable act; whoever is in it stays. Ids of nobody are passed over, and whoever was
 * merged comes in as the one that stands. The value is how many came. Problem: `notFound` (the group).
 */
export function addMembers(db: BookDb, groupId: Id, ids: Id[], now: Date): Promise<Result<Done<number>>> {
  return runCommand(
    db,
    'addMembers',
    now,
    async (writer) => {
      const { memberIds }: Group = await writer.need('groups', groupId);
      await writer.load('contacts', ids);
      const members = new Set(memberIds);
      for (const id of ids) {
        const standing = await standsFor(writer, id);
        const contact = await writer.get('contacts', standing);
        if (contact && !contact.mergedInto) members.add(standing);
      }
      writer.change('groups', groupId, { memberIds: [...members] });
      return members.size - new Set(memberIds).size;
    },
    { bulk: true, bytes: bytesOf(1, 0) },
  );
}
