import { type GroupMix, groupMix } from '../../lib/coverage/index.ts';
import { addDays, type Day } from '../../lib/days/index.ts';
import {
  type Balance,
  balanceOf,
  type Contact,
  type Exchange,
  type Introduction,
  meetingsAYearOf,
  type Settings,
} from '../../lib/records/index.ts';
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

/** A member with what passed between them and the user in the last year: entries of the log in which something did. */
export interface MemberView extends Pick<Contact, 'id' | 'name' | 'role' | 'emails'> {
  gaveMe: number;
  gotFromMe: number;
}

/** One group with all that its page says of it. */
export interface GroupShown extends GroupView {
  /** With the members as a whole, over the whole log. */
  balance: Balance;
  members: MemberView[];
  mix: GroupMix;
  me: Settings['me'];
  /** How many meetings a year the groups have that the user is in, this one aside. */
  otherMeetings: number;
}

/** One group with its meetings and its members; null when there is no such group. */
export function useGroup(id: Id, today: Day): Loaded<GroupShown | null> {
  return useLive(
    `group/${id}/${today}`,
    () =>
      fromStore(async ({ store, db }) => {
        const view = await store.groupOf(db, id);
        if (!view) return null;
        const { memberIds } = view.group;
        const [contacts, exchanges, settings, all] = await Promise.all([
          store.contactsOf(db, memberIds),
          store.exchangesWith(db, memberIds),
          store.settingsOf(db),
          store.allGroups(db),
        ]);
        return {
          ...view,
          balance: balanceOf(exchanges),
          members: contacts.map((contact) => memberOf(contact, exchanges, today)),
          mix: groupMix(contacts, settings.me),
          me: settings.me,
          otherMeetings: meetingsAYear(all.filter(({ group }) => group.id !== id)),
        };
      }),
    (change) => ofGroups(change) || OF_MEMBERS.some((table) => change.tables.includes(table)),
  );
}

const OF_MEMBERS = ['exchanges', 'contacts', 'settings'] as const;

function memberOf(
  { id, name, role, emails }: Contact,
  exchanges: readonly Exchange[],
  today: Day,
): MemberView {
  const lately = exchanges.filter(({ contactId, on }) => contactId === id && on > addDays(today, -365));
  return {
    id,
    name,
    role,
    emails,
    gaveMe: lately.filter(({ received }) => received.length > 0).length,
    gotFromMe: lately.filter(({ given }) => given.length > 0).length,
  };
}

/** How many meetings a year these groups promise, or their rhythms make; those left or only thought of have none. */
function meetingsAYear(views: readonly GroupView[]): number {
  const mine = views.filter(({ group }) => group.verdict !== 'leave' && !group.considering);
  return mine.reduce(
    (sum, { group }) => sum + (group.meetingsAYear ?? (group.rhythm ? meetingsAYearOf(group.rhythm) : 0)),
    0,
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
