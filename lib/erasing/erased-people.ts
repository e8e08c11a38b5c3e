import type { Book } from '../records/book.ts';
import type { Contact } from '../records/contact.ts';
import { erasedMarks } from '../records/erased-marks.ts';
import type { Id } from '../words/ids.ts';
import { emailKey } from '../words/text.ts';
import { originWithout, settingsWithout, tracesOf } from './erased-traces.ts';

/**
 * The people of a book in a file whom the user has erased here after the file knew them: by their tombstone, or, where the
 * file has them as another record, by the marks that a tombstone keeps of their pages and addresses. Not those who stand in
 * the present book (`living`), nor whom the file added after the erasure: they were brought in anew on purpose.
 */
export function erasedSince(
  incoming: Pick<Book, 'contacts' | 'profiles'>,
  living: ReadonlySet<Id>,
  tombstones: Book['tombstones'],
): Contact[] {
  if (tombstones.length === 0) return [];
  const erasedIds = new Set(tombstones.map(({ id }) => id));
  const erasedOn = new Map<string, string>();
  for (const { deletedAt, marks = [] } of tombstones)
    for (const mark of marks) if ((erasedOn.get(mark) ?? '') < deletedAt) erasedOn.set(mark, deletedAt);
  const pages = new Map<Id, string[]>();
  for (const { contactId, keys } of incoming.profiles)
    pages.set(contactId, [...(pages.get(contactId) ?? []), ...keys]);
  const shared = sharedAddresses(incoming.contacts);
  return incoming.contacts.filter(({ id, emails, createdAt }) => {
    if (living.has(id)) return false;
    if (erasedIds.has(id)) return true;
    if (erasedOn.size === 0) return false;
    const own = emails.filter((email) => !shared.has(emailKey(email)));
    return erasedMarks({ keys: pages.get(id) ?? [], emails: own, name: null, company: null }).some(
      (mark) => createdAt <= (erasedOn.get(mark) ?? ''),
    );
  });
}

/** Addresses that several people have ("info@…") say of nobody that it is the one who was erased. */
function sharedAddresses(contacts: Contact[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { emails } of contacts)
    for (const key of new Set(emails.map(emailKey))) if (seen.size === seen.add(key).size) shared.add(key);
  return shared;
}

/**
 * A book without these people: their records, and every mention of them in what stays, also in the settings and the names
 * of files.
 */
export function withoutPeople(book: Book, people: ReadonlySet<Id>): Book {
  if (people.size === 0) return book;
  const gone = withMerged(book.contacts, people);
  const traces = tracesOf(book.contacts.filter(({ id }) => gone.has(id)));
  const others = <T extends { contactId: Id }>(records: T[]) =>
    records.filter(({ contactId }) => !gone.has(contactId));
  const left = (ids: Id[]) => ids.filter((id) => !gone.has(id));
  return {
    ...book,
    contacts: book.contacts.flatMap((contact) => {
      if (gone.has(contact.id)) return [];
      const { metThroughId } = contact;
      const origin = originWithout(contact.origin, traces);
      return {
        ...contact,
        ...(origin ? { origin } : {}),
        ...(metThroughId && gone.has(metThroughId) ? { metThroughId: null } : {}),
      };
    }),
    profiles: others(book.profiles),
    exchanges: others(book.exchanges),
    promises: others(book.promises),
    groups: book.groups.map((group) => ({
      ...group,
      memberIds: left(group.memberIds),
      ...(group.leaderId && gone.has(group.leaderId) ? { leaderId: null } : {}),
    })),
    meetings: book.meetings.map((meeting) => ({
      ...meeting,
      ...(meeting.cameIds ? { cameIds: left(meeting.cameIds) } : {}),
      ...(meeting.declinedIds ? { declinedIds: left(meeting.declinedIds) } : {}),
    })),
    introductions: book.introductions.flatMap((one) => {
      if (one.betweenIds.some((id) => gone.has(id))) return [];
      // Nobody made it would mean that the user did.
      return one.byId && gone.has(one.byId) ? { ...one, byId: null, byOther: true } : one;
    }),
    settings: book.settings && { ...book.settings, ...settingsWithout(book.settings, traces) },
  };
}

/** These people and whoever was merged into one of them, also by way of others. */
function withMerged(contacts: Contact[], people: ReadonlySet<Id>): ReadonlySet<Id> {
  const all = new Set(people);
  const merged = contacts.filter(({ mergedInto }) => mergedInto);
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const { id, mergedInto } of merged) if (mergedInto && all.has(mergedInto)) all.add(id);
  }
  return all;
}

/**
 * The tombstones that hold in the way of a file's records: with `broughtBack`, not those of people whom the user wants
 * back, nor those of what went with them in the same act.
 */
export function standingStones(
  book: Pick<Book, (typeof OF_PEOPLE)[number] | 'introductions'>,
  tombstones: Book['tombstones'],
  broughtBack: ReadonlySet<Id>,
): Map<Id, string> {
  const stones = new Map(tombstones.map(({ id, deletedAt }) => [id, deletedAt]));
  if (broughtBack.size === 0) return stones;
  for (const table of OF_PEOPLE)
    for (const { id, contactId } of book[table])
      if (broughtBack.has(contactId) && stones.has(id) && stones.get(id) === stones.get(contactId))
        stones.delete(id);
  for (const { id, betweenIds } of book.introductions)
    if (
      betweenIds.some((one) => broughtBack.has(one) && stones.has(one) && stones.get(one) === stones.get(id))
    )
      stones.delete(id);
  for (const id of broughtBack) stones.delete(id);
  return stones;
}

const OF_PEOPLE = ['profiles', 'exchanges', 'promises'] as const;

type Owning = Pick<
  Book,
  'contacts' | 'profiles' | 'exchanges' | 'promises' | 'goals' | 'groups' | 'meetings' | 'introductions'
>;

/**
 * What another book has erased (`stones`: id and when) as far as it is to be erased here, too. Not what was changed here
 * afterwards; nor a person or a group of whom something was written here afterwards, with all that went in the same act
 * there. A group takes the meetings with it that only this book knows. `here`: at least the records that the stones name,
 * and what belongs to them.
 */
export function erasuresToTake(here: Owning, stones: ReadonlyMap<Id, string>): Map<Id, string> {
  const owned = [
    ...[...here.profiles, ...here.exchanges, ...here.promises].map((record) => ({
      record,
      owners: [record.contactId],
    })),
    ...here.meetings.map((record) => ({ record, owners: [record.groupId] })),
    ...here.introductions.map((record) => ({ record, owners: record.betweenIds })),
  ];
  const all = [...here.contacts, ...here.groups, ...here.goals, ...owned.map(({ record }) => record)];
  const isNewer = ({ updatedAt }: { updatedAt: string }, id: Id) => updatedAt > (stones.get(id) ?? '\uffff');
  const kept = new Set<Id>(all.filter((record) => isNewer(record, record.id)).map(({ id }) => id));
  for (const { record, owners } of owned)
    for (const owner of owners) if (isNewer(record, owner)) kept.add(owner);
  const holding = new Map([...stones].filter(([id]) => !kept.has(id)));
  for (const { record, owners } of owned)
    for (const owner of owners)
      if (kept.has(owner) && stones.get(record.id) === stones.get(owner)) holding.delete(record.id);
  for (const { id, groupId } of here.meetings) {
    const gone = holding.get(groupId);
    if (gone !== undefined && !holding.has(id)) holding.set(id, gone);
  }
  return holding;
}
