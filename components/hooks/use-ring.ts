import type { Idea } from '../../lib/ranking/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** Somebody who offers what is asked for. */
export interface Helper {
  id: Id;
  name: string;
  offer: string;
}

/** What one member of a group asks for and offers, and who of the room and of the rest of the book can help. */
export interface RingRow extends Pick<Contact, 'id' | 'name' | 'offers'> {
  asks: { need: string; room: Helper[]; book: Helper[] }[];
}

/** The asks and offers of the members of a group, in the order of the ids. */
export function useRing(memberIds: readonly Id[]): Loaded<RingRow[]> {
  return useLive(
    `ring/${memberIds.join('/')}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [{ ideasToGive }, members, givers, settings] = await Promise.all([
          import('../../lib/ranking/ideas.ts'),
          store.contactsOf(db, [...memberIds]),
          store.contactsWithOffers(db),
          store.settingsOf(db),
        ]);
        const isHere = ({ id }: { id: Id }) => memberIds.includes(id);
        const [room, book] = [givers.filter(isHere), givers.filter((one) => !isHere(one))];
        return members.map(({ id, name, needs, offers }) => ({
          id,
          name,
          offers,
          asks: needs.map((need) => {
            const asked = { id, needs: [need] };
            return {
              need,
              room: helpersIn(ideasToGive(asked, room, settings)),
              book: helpersIn(ideasToGive(asked, book, settings)),
            };
          }),
        }));
      }),
    ({ tables }) => tables.includes('contacts') || tables.includes('settings'),
  );
}

const helpersIn = (ideas: readonly Idea[]): Helper[] =>
  ideas.flatMap(({ contactId, params: [name = '', offer = ''] }) =>
    contactId === null ? [] : [{ id: contactId, name, offer }],
  );
