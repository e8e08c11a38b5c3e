import type { Book } from '../records/index.ts';
import type { Id } from '../words/index.ts';

/**
 * The part of a book that belongs to some contacts: their profiles, exchanges and promises, groups and introductions
 * among them. Goals, settings and tombstones are the user's own and stay behind.
 */
export function selection(book: Book, contactIds: Id[]): Book {
  const chosen = new Set(contactIds);
  const ofChosen = <T extends { contactId: Id }>(records: T[]) =>
    records.filter((record) => chosen.has(record.contactId));
  const groups = book.groups
    .map((group) => ({
      ...group,
      memberIds: group.memberIds.filter((id) => chosen.has(id)),
      ...(group.leaderId && !chosen.has(group.leaderId) ? { leaderId: null } : {}),
    }))
    .filter((group) => group.memberIds.length > 0);
  const groupIds = new Set(groups.map((group) => group.id));
  return {
    ...book,
    contacts: book.contacts
      .filter((contact) => chosen.has(contact.id))
      .map((contact) =>
        contact.metThroughId !== null && !chosen.has(contact.metThroughId)
          ? { ...contact, metThroughId: null }
          : contact,
      ),
    profiles: ofChosen(book.profiles),
    exchanges: ofChosen(book.exchanges),
    promises: ofChosen(book.promises),
    goals: [],
    groups,
    meetings: book.meetings
      .filter((meeting) => groupIds.has(meeting.groupId))
      .map(({ cameIds, declinedIds, ...meeting }) => ({
        ...meeting,
        ...(cameIds ? { cameIds: cameIds.filter((id) => chosen.has(id)) } : {}),
        ...(declinedIds ? { declinedIds: declinedIds.filter((id) => chosen.has(id)) } : {}),
      })),
    introductions: book.introductions.filter(
      (introduction) =>
        introduction.betweenIds.every((id) => chosen.has(id)) &&
        (introduction.byId === null || chosen.has(introduction.byId)),
    ),
    tombstones: [],
    settings: null,
  };
}
