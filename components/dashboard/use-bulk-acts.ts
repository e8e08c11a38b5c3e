import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import { textLanguage } from '../base/names.ts';
import type { Acts } from '../base/use-acts.ts';
import { isolated } from '../base/words.ts';
import { takeOut } from '../export/take-out.tsx';
import type { Bulk } from '../hooks/use-bulk.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { mapOf } from '../hooks/use-network-shape.ts';
import type { BulkActs } from '../people/bulk-bar.tsx';

/** Acts on many people at once, each one undoable. */
export function useBulkActs(cards: Card[], today: Day, { act }: Acts, bulk: Bulk): BulkActs {
  const commands = useCommands();
  const number = (count: number) => count.toLocaleString(textLanguage());
  return {
    edit: (ids, edit) =>
      void act(bulk.edit(ids, edit), (changed) => i18n.t('dashboard.bulkDone', changed, [number(changed)])),
    join: (ids, group) => {
      const said = (count: number) => i18n.t('dashboard.bulkJoined', count, [number(count)]);
      if ('id' in group) return void act(commands.addMembers(group.id, ids), said);
      // A new group has a purpose, a day and a form to be given: its page asks for them.
      const made = act(commands.saveGroup({ name: group.name, memberIds: ids }), said(ids.length));
      void made.then((one) => {
        if (one !== null) location.hash = `#/group/${one.id}`;
      });
    },
    merge: (keep, gone) =>
      void act(commands.mergeContacts(keep.id, gone.id), i18n.t('doubles.merged', [isolated(keep.name)])),
    erase: (ids, forGood) =>
      void act(bulk.erase(ids, forGood), i18n.t('quiet.erased', ids.length, [number(ids.length)]), {
        final: forGood,
      }),
    exportAs: async (ids, format, privateNotes) => {
      const byId = new Map(cards.map((card) => [card.id, card]));
      const rows = ids.map((id) => byId.get(id)).filter((card) => card !== undefined);
      const map = mapOf(rows, [], { rows: 'industry', columns: 'function' });
      const done = await takeOut(format, { rows, map, privateNotes, today });
      if (!done.ok) void act(Promise.resolve(done), null);
    },
  };
}
