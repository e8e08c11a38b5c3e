import type { Book } from '../records/book.ts';
import type { Contact } from '../records/contact.ts';
import type { Id } from '../words/ids.ts';
import { foldText } from '../words/text.ts';

/** The words of a text with one space between and around them: case, accents and punctuation aside. */
const wordsOf = (text: string) =>
  ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether a text has one of these names in it, as whole words; case, accents and punctuation aside. */
export function namesIn(text: string, names: readonly string[]): boolean {
  return nameFinder(names)(text);
}

/** `namesIn` for many texts: the names are made ready once. */
export function nameFinder(names: readonly string[]): (text: string) => boolean {
  const wanted = [...new Set(names.map(wordsOf))].filter((name) => name.trim() !== '');
  return (text) => {
    const words = wordsOf(text);
    return wanted.some((name) => words.includes(name));
  };
}

/** A place in the book, other than the person's own records, where the user has written a person's name. */
export interface Mention {
  table: 'contacts' | 'exchanges' | 'promises' | 'goals' | 'groups' | 'meetings' | 'introductions';
  id: Id;
  /** Whose record it is; null for what belongs to nobody. */
  contactId: Id | null;
  text: string;
}

/** Everything held of one person, to be told and handed over. */
export interface Held {
  contact: Contact;
  /** The person's own records, and of those that name several people what they say of this one. */
  book: Book;
  /** Others who stand in those records: who was brought together with whom, and through whom. */
  names: Map<Id, string>;
  /** What else the store has on the person, by table, as it lies there; the undo log under `history`. */
  more: Record<string, object[]>;
  mentions: Mention[];
}
