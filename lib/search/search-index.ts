import type { Id } from '../words/ids.ts';
import { isNear, NEAR_FROM } from './near-names.ts';
import {
  type AskedWord,
  endsWord,
  HELPFUL,
  INSIDE_FROM,
  INSIDE_NAME_FROM,
  mayBeInside,
  type SearchText,
  WORTH,
} from './query.ts';
import { NAME_PLACES, PLACE_BITS, PLACES, WORD_END } from './search-places.ts';

/** Somebody who can be searched. */
export interface Searched {
  id: Id;
  search: SearchText;
}

/** What an index is made of: every different word of the book in order, and who has it where. */
export interface IndexParts {
  /** The words in the order of code units, each followed by `WORD_END`. */
  words: string;
  /** Where each word begins in `words`, and the end. */
  offsets: Uint32Array;
  /** Where the entries of each word begin in `entries`, and the end. */
  starts: Uint32Array;
  /** `slot << PLACE_BITS | places`, by word. */
  entries: Uint32Array;
  /** All places of each word, over all entries. */
  places: Uint8Array;
  /** The texts that were indexed, by slot; null where they are left to `searchScore`. */
  texts: (SearchText | null)[];
  slots: Map<Id, number>;
}

/** Words whose answers are kept, so that the next key press only asks for the one that is being typed. */
const KEPT_WORDS = 24;

/**
 * The words of a whole book, laid out so that a search costs a few milliseconds whatever its size. Gives for every slot
 * what `searchScore` and `helpWorth` give for its text. It never changes: whoever was written about since has slot -1 in
 * `slotsOf` and is looked at by those two, until somebody builds the next one with `buildSearchIndex`.
 */
export class SearchIndex {
  readonly #parts: IndexParts;
  readonly #kept = new Map<string, Uint8Array>();

  constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  /** What the index takes beside the texts themselves, in bytes; the map of ids is not counted. */
  get bytes(): number {
    const { words, offsets, starts, entries, places } = this.#parts;
    return words.length + offsets.byteLength + starts.byteLength + entries.byteLength + places.byteLength;
  }

  /**
   * The slot of each, -1 for those whose texts are not in the index as they are now. Of somebody who has a place in an
   * earlier answer (`places`, -1 for none) the slot is taken from there.
   */
  slotsOf(people: readonly Searched[], places?: Int32Array, earlier?: Int32Array): Int32Array {
    const found = new Int32Array(people.length);
    for (let at = 0; at < people.length; at++) {
      const place = places ? (places[at] ?? -1) : -1;
      const person = people[at];
      found[at] = earlier && place >= 0 ? (earlier[place] ?? -1) : person ? this.#slotOf(person) : -1;
    }
    return found;
  }

  #slotOf({ id, search }: Searched): number {
    const { texts, slots } = this.#parts;
    const slot = slots.get(id) ?? -1;
    const text = texts[slot];
    if (!text || !isSame(text, search)) return -1;
    // The same texts read again: the older copy need not be held.
    texts[slot] = search;
    return slot;
  }

  /** `helpWorth` of every slot. */
  helpWorths({ word, whole }: AskedWord): Uint8Array {
    return this.#remembered(whole ? `!${word}` : `?${word}`, () => this.#lookUpHelp(word, whole));
  }

  /** `searchScore` of every slot. */
  scores(words: readonly string[]): Uint16Array {
    const sum = new Uint16Array(this.#parts.texts.length);
    // Of a search whose longest word is nowhere the others need not be looked up.
    const ordered = [...words].sort((a, b) => b.length - a.length);
    for (const [nth, word] of ordered.entries()) {
      const worths = this.#remembered(`=${word}`, () => this.#lookUp(word));
      let any = false;
      for (let slot = 0; slot < sum.length; slot++) {
        const worth = worths[slot] ?? 0;
        const before = sum[slot] ?? 0;
        if (worth > 0 && (nth === 0 || before > 0)) {
          sum[slot] = before + worth;
          any = true;
        } else sum[slot] = 0;
      }
      if (!any) break;
    }
    return sum;
  }

  /** What is kept under `key`, or else looked up: what one word is worth in every slot. */
  #remembered(key: string, lookUp: () => Uint8Array): Uint8Array {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const worths = known ?? lookUp();
    this.#kept.set(key, worths);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_WORDS && oldest !== undefined) this.#kept.delete(oldest);
    return worths;
  }

  #lookUpHelp(word: string, whole: boolean): Uint8Array {
    const worths = new Uint8Array(this.#parts.texts.length);
    if (word.includes(WORD_END)) return worths;
    const [from, to] = this.#beginning(word);
    const { words, offsets } = this.#parts;
    if (whole) {
      for (let term = from; term < to; term++)
        if (endsWord(words, (offsets[term] ?? 0) + word.length))
          this.#raise(worths, term, term + 1, HELP_WORTHS);
      return worths;
    }
    this.#raise(worths, from, to, HELP_WORTHS);
    if (mayBeInside(word, INSIDE_FROM))
      for (const term of this.#holding(word)) this.#raise(worths, term, term + 1, HELP_WORTHS);
    return worths;
  }

  #lookUp(word: string): Uint8Array {
    const worths = new Uint8Array(this.#parts.texts.length);
    if (word.includes(WORD_END)) return worths;
    const deep = mayBeInside(word, INSIDE_FROM);
    const [from, to] = this.#beginning(word);
    this.#raise(worths, from, to, START_WORTHS);
    if (mayBeInside(word, INSIDE_NAME_FROM)) {
      const table = deep ? DEEP_WORTHS : INSIDE_WORTHS;
      for (const term of this.#holding(word)) this.#raise(worths, term, term + 1, table);
    }
    if (word.length >= NEAR_FROM)
      for (const term of this.#near(word)) this.#raise(worths, term, term + 1, NEAR_WORTHS);
    return worths;
  }

  /** Gives everybody who has one of the words in [from, to) what it is worth by its places. */
  #raise(worths: Uint8Array, from: number, to: number, table: Uint8Array): void {
    const { starts, entries, places } = this.#parts;
    for (let term = from; term < to; term++) {
      if (table[places[term] ?? 0] === 0) continue;
      const end = starts[term + 1] ?? 0;
      for (let n = starts[term] ?? 0; n < end; n++) {
        const entry = entries[n] ?? 0;
        const worth = table[entry & PLACE_MASK] ?? 0;
        const slot = entry >>> PLACE_BITS;
        if (worth > (worths[slot] ?? 0)) worths[slot] = worth;
      }
    }
  }

  /** The words that begin with `start`: from the first to before the second. */
  #beginning(start: string): [number, number] {
    const first = (isBefore: (order: number) => boolean) => {
      let [low, high] = [0, this.#parts.places.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(this.#compare(middle, start))) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return [first((order) => order < 0), first((order) => order <= 0)];
  }

  /** Below 0 when a word stands before all that begin with `start`, 0 when it begins with it, above 0 after them. */
  #compare(term: number, start: string): number {
    const { words, offsets } = this.#parts;
    const from = offsets[term] ?? 0;
    for (let n = 0; n < start.length; n++) {
      const order = words.charCodeAt(from + n) - start.charCodeAt(n);
      if (order !== 0) return order;
    }
    return 0;
  }

  /** The words that hold `part` but do not begin with it. */
  #holding(part: string): number[] {
    const { words, offsets } = this.#parts;
    const found: number[] = [];
    let term = 0;
    for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, offsets[term + 1] ?? Infinity)) {
      while ((offsets[term + 1] ?? Infinity) <= at) term++;
      if (at !== offsets[term]) found.push(term);
    }
    return found;
  }

  /**
   * The words of names with one letter wrong in `word`. One wrong letter leaves one half of it whole: the first at the
   * start of the name, or the second at most one letter from its place; only two letters swapped across the middle
   * touch both.
   */
  #near(word: string): number[] {
    const { words, offsets, places } = this.#parts;
    const found: number[] = [];
    const look = (term: number) => {
      if (((places[term] ?? 0) & NAME_PLACES) === 0) return;
      if (isNear(word, words.slice(offsets[term], (offsets[term + 1] ?? 0) - 1))) found.push(term);
    };
    const half = word.length >>> 1;
    const range = (start: string) => {
      const [from, to] = this.#beginning(start);
      for (let term = from; term < to; term++) look(term);
    };
    range(word.slice(0, half));
    const second = word.slice(half);
    let term = 0;
    for (let at = words.indexOf(second); at >= 0; at = words.indexOf(second, at + 1)) {
      while ((offsets[term + 1] ?? Infinity) <= at) term++;
      if (Math.abs(at - (offsets[term] ?? 0) - half) <= 1) look(term);
    }
    const [left, right] = [word.charAt(half - 1), word.charAt(half)];
    if (left !== right) range(word.slice(0, half - 1) + right + left + word.slice(half + 1));
    return found;
  }
}

const PLACE_MASK = (1 << PLACE_BITS) - 1;

/** The best worth of every combination of places. */
function worthsBy(worth: Partial<Record<keyof typeof PLACES, number>>): Uint8Array {
  const table = new Uint8Array(PLACE_MASK + 1);
  for (let places = 0; places < table.length; places++)
    for (const [place, bit] of Object.entries(PLACES))
      if (places & bit)
        table[places] = Math.max(table[places] ?? 0, worth[place as keyof typeof PLACES] ?? 0);
  return table;
}
const REST = { rest: WORTH.rest, log: WORTH.rest, past: WORTH.rest, needs: WORTH.rest };
const INSIDE = { nameStart: WORTH.insideName, name: WORTH.insideName, work: WORTH.work };
const START_WORTHS = worthsBy({
  nameStart: WORTH.nameStart,
  name: WORTH.nameWord,
  work: WORTH.work,
  ...REST,
});
const INSIDE_WORTHS = worthsBy(INSIDE);
const DEEP_WORTHS = worthsBy({ ...INSIDE, ...REST });
const NEAR_WORTHS = worthsBy({ nameStart: WORTH.nearName, name: WORTH.nearName });
const HELP_WORTHS = worthsBy(HELPFUL);

function isSame(one: SearchText, other: SearchText): boolean {
  return (
    one === other ||
    (one.name === other.name &&
      one.work === other.work &&
      one.rest === other.rest &&
      (one.log ?? '') === (other.log ?? '') &&
      (one.past ?? '') === (other.past ?? '') &&
      (one.help ?? '') === (other.help ?? '') &&
      (one.needs ?? '') === (other.needs ?? ''))
  );
}
