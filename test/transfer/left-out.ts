import { type Book, type Contact, emptyContact } from '../../lib/records/index.ts';
import type { LeavesOut } from '../../lib/transfer/format.ts';
import { NOW } from './people.ts';

const AT = NOW.toISOString();
const eachContact = (book: Book, change: (contact: Contact) => Partial<Contact>): Book => ({
  ...book,
  contacts: book.contacts.map((contact) => ({ ...contact, ...change(contact) })),
});
const empty = emptyContact('', '', AT);
const emptied = (book: Book, ...fields: (keyof Contact)[]) =>
  eachContact(book, () => Object.fromEntries(fields.map((field) => [field, empty[field]])));

/** What each code of `leavesOut` takes from a book, in terms of records and fields: the promise a format makes. */
export const WITHOUT: Record<LeavesOut, (book: Book) => Book> = {
  exchanges: (book) => ({ ...book, exchanges: [] }),
  promises: (book) => ({ ...book, promises: [] }),
  promisesWithoutDay: (book) => ({
    ...book,
    promises: book.promises.filter(({ due, doneOn }) => due !== null && doneOn === null),
  }),
  goals: (book) => ({ ...book, goals: [] }),
  groups: (book) => ({ ...book, groups: [], meetings: [] }),
  groupsAndPast: (book) => ({ ...book, groups: [], meetings: [] }),
  introductions: (book) => emptied({ ...book, introductions: [] }, 'metThroughId'),
  settings: (book) => ({ ...book, settings: null }),
  erased: (book) => ({ ...book, tombstones: [] }),
  plans: (book) =>
    emptied(
      book,
      'howWeMet',
      'metOn',
      'offers',
      'needs',
      'importance',
      'cadenceDays',
      'snoozedUntil',
      'resting',
      'archived',
    ),
  meeting: (book) => emptied(book, 'nextMeeting', 'occasions'),
  otherOccasions: (book) =>
    eachContact(book, ({ occasions }) => {
      const [birthday] = occasions.filter(({ kind }) => kind === 'birthday');
      return { nextMeeting: null, occasions: birthday ? [{ ...birthday, text: '' }] : [] };
    }),
  positions: (book) => emptied(book, 'positions'),
  emailsAndPhones: (book) => emptied(book, 'emails', 'phones'),
  privateNotes: (book) => ({
    ...emptied(book, 'notes'),
    exchanges: book.exchanges.map((exchange) => ({ ...exchange, note: null })),
    meetings: book.meetings.map((meeting) => ({ ...meeting, note: null })),
    introductions: book.introductions.map((introduction) => ({ ...introduction, why: null })),
  }),
  otherPages,
  recordTimes: (book) => ({
    ...eachContact(book, () => ({ createdAt: AT, updatedAt: AT })),
    profiles: book.profiles.map((profile) => ({ ...profile, createdAt: AT, updatedAt: AT })),
  }),
  people: (book) => ({ ...book, contacts: [], profiles: [] }),
  // These speak of what is read from others' files; a book has none of it.
  photosAndStreets: (book) => book,
  messageTexts: (book) => book,
};

/** Pages on known sites stay profiles, as a new reading would have them; those of any other site are web pages. */
function otherPages(book: Book): Book {
  const of = (contact: Contact, known: boolean) =>
    book.profiles.filter(({ contactId, site }) => contactId === contact.id && (site !== 'web') === known);
  return {
    ...eachContact(book, (contact) => {
      const websites = [...of(contact, false).map(({ url }) => url), ...(contact.websites ?? [])];
      return websites.length > 0 ? { websites } : {};
    }),
    profiles: book.contacts.flatMap((contact) =>
      of(contact, true).map(({ seen: _, ...kept }) => ({ ...kept, id: contact.id })),
    ),
  };
}

/** The book that a file of this kind should give back. */
export const leftIn = (book: Book, leavesOut: readonly LeavesOut[]): Book =>
  leavesOut.reduce((less, code) => WITHOUT[code](less), book);
