import type { Contact, Settings } from '../records/index.ts';
import { foldText, type Id } from '../words/index.ts';

/** Kinds of ideas; each has a text `idea.<code>`. */
export const IDEA_CODES = ['youOffer', 'introduce', 'article'] as const;

/** Something to give. `introduce` has the other person's name and offer as params, and their id. */
export interface Idea {
  code: (typeof IDEA_CODES)[number];
  params: string[];
  contactId: Id | null;
  /** The need it answers, as written. */
  need: string;
}

type Giver = Pick<Contact, 'id' | 'name' | 'offers'>;

/**
 * What the user could give a contact: for every need first what the user offers, then introductions to those whose
 * offer meets it (at most two a need), then something to read about it. Needs and offers match when they share a word
 * that says something, or the first five letters of one, so that inflected forms meet.
 */
export function ideasToGive(
  contact: Pick<Contact, 'id' | 'needs'>,
  others: readonly Giver[],
  settings: Pick<Settings, 'me'>,
): Idea[] {
  const ideas: Idea[] = [];
  const offers = settings.me.offers.map((offer) => ({ offer, words: wordsOf(offer) }));
  for (const need of contact.needs) {
    const words = wordsOf(need);
    if (!need.trim()) continue;
    for (const { offer, words: offered } of offers)
      if (sharedWords(words, offered) > 0)
        ideas.push({ code: 'youOffer', params: [offer], contactId: null, need });
    for (const { id, name, offer } of bestGivers(words, others, contact.id))
      ideas.push({ code: 'introduce', params: [name, offer], contactId: id, need });
    ideas.push({ code: 'article', params: [need], contactId: null, need });
  }
  return ideas;
}

const INTRODUCTIONS = 2;

function bestGivers(words: string[], others: readonly Giver[], without: Id) {
  const givers: { id: Id; name: string; offer: string; shared: number }[] = [];
  for (const { id, name, offers } of others) {
    if (id === without) continue;
    let best = { id, name, offer: '', shared: 0 };
    for (const offer of offers) {
      const shared = sharedWords(words, wordsOf(offer));
      if (shared > best.shared) best = { id, name, offer, shared };
    }
    if (best.shared > 0) givers.push(best);
  }
  return givers.sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1)).slice(0, INTRODUCTIONS);
}

const WORD_FROM = 2;
const STEM = 5;

function wordsOf(text: string): string[] {
  const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word.length >= WORD_FROM && !EMPTY_WORDS.has(word)))];
}

/** Words that say nothing of a subject, folded, in the three languages. */
const EMPTY_WORDS = new Set(
  (
    'a an the and or of in on to for at by as is be my our your we us me can how who what any other work ' +
    'och att en ett det den som med for av till pa vid om jag vi oss min mitt mina kan hur vem vad eller ny nya ' +
    'og at et der det som med til af ved om jeg vi os min mit mine hvordan hvem hvad eller nye ' +
    'with about from help helping some someone somebody looking need needs into more that this have good ' +
    'nagon nagot hjalp hjalpa soker letar behover inom fran kring mera ' +
    'hjalpe nogen noget soger leder behov omkring'
  ).split(' '),
);

function sharedWords(a: string[], b: string[]): number {
  return a.filter((word) => b.some((other) => alike(word, other))).length;
}

function alike(a: string, b: string): boolean {
  return a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
}
