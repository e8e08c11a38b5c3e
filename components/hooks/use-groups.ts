import { type Balance, balanceOf, type Introduction } from '../../lib/records/index.ts';
import type { BookChange } from '../../lib/store/notice.ts';
import type { GroupView } from '../../lib/store/queries/groups.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

const ofGroups = ({ tables }: BookChange) => tables.includes('groups') || tables.includes('meetings');

/** Every group with its meetings. */
export function useGroups(): Loaded<GroupView[]> {
  return useLive('groups', () => fromStore(({ store, db }) => store.allGroups(db)), ofGroups);
}

/** One group with its meetings and the balance with its members as a whole; null when there is no such group. */
export function useGroup(id: Id): Loaded<(GroupView & { balance: Balance }) | null> {
  return useLive(
    `group/${id}`,
    () =>
      fromStore(async ({ store, db }) => {
        const view = await store.groupOf(db, id);
        return view && { ...view, balance: balanceOf(await store.exchangesWith(db, view.group.memberIds)) };
      }),
    (change) => ofGroups(change) || change.tables.includes('exchanges'),
  );
}

/** The groups of one contact, each with the meetings that name them. */
export function useGroupsOf(contactId: Id): Loaded<GroupView[]> {
  return useLive(
    `groups-of/${contactId}`,
    () => fromStore(({ store, db }) => store.groupsOf(db, contactId)),
    ofGroups,
  );
}

/** Who was brought together, the newest first: all of them, or those of one contact. */
export function useIntroductions(contactId: Id | null): Loaded<Introduction[]> {
  return useLive(
    `introductions/${contactId}`,
    () =>
      fromStore(({ store, db }) =>
        contactId === null ? store.latestIntroductions(db) : store.introductionsOf(db, contactId),
      ),
    ({ tables }) => tables.includes('introductions'),
  );
}

/** The names of some contacts, for what names several; whoever is gone from the book has none, nobody until they are read. */
export function useNamesOf(ids: readonly Id[]): ReadonlyMap<Id, string> {
  const names = useLoadedNames(ids);
  return names.state === 'ready' ? names.value : NO_NAMES;
}
const NO_NAMES: ReadonlyMap<Id, string> = new Map();

/** The same where it matters whether they have been read. */
export function useLoadedNames(ids: readonly Id[]): Loaded<ReadonlyMap<Id, string>> {
  const wanted = [...new Set(ids)].sort();
  return useLive<ReadonlyMap<Id, string>>(
    `names-of/${wanted.join('/')}`,
    async () =>
      wanted.length === 0
        ? { ok: true, value: NO_NAMES }
        : fromStore(
            async ({ store, db }) =>
              new Map((await store.cardsOf(db, wanted)).map(({ id, name }) => [id, name] as const)),
          ),
    (change) => change.contactIds.some((id) => wanted.includes(id)),
  );
}
