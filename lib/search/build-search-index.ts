import type { Id } from '../words/ids.ts';
import { nameForms, type SearchText, wordStarts } from './query.ts';
import { type Searched, SearchIndex } from './search-index.ts';
import { PLACE_BITS, PLACES, WORD_END } from './search-places.ts';

/** A part of a text without spaces that is longer than this, in UTF-16 units, keeps its owner out of the index. */
const LONGEST = 200;
/** People between two stops, and numbers between two stops: each well under a millisecond. */
const PEOPLE_AT_ONCE = 8;
const NUMBERS_AT_ONCE = 50_000;

/**
 * Builds the index of these people in small steps, so that it can be built beside other work: whoever runs it may stop
 * after any step for as long as it likes. Somebody with a text that cannot be cut into words (a page of text without a
 * space) is left out of it.
 */
export function* buildSearchIndex(people: readonly Searched[]): Generator<undefined, SearchIndex, undefined> {
  const found = new Words();
  const texts: (SearchText | null)[] = [];
  const slots = new Map<Id, number>();
  for (const [slot, { id, search }] of people.entries()) {
    slots.set(id, slot);
    texts.push(found.take(slot, search) ? search : null);
    if (slot % PEOPLE_AT_ONCE === 0) yield;
  }
  yield* found.sort();
  const { words, offsets } = found.joined();
  yield;
  const { starts, entries, places } = yield* found.layOut();
  return new SearchIndex({ words, offsets, starts, entries, places, texts, slots });
}

/** The different words met so far, numbered as they came, and who has them. */
class Words {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** The numbers of all words that a part without spaces stands for, in a name and elsewhere. */
  readonly #ofChunk = new Map<string, number[]>();
  readonly #ofNameChunk = new Map<string, number[]>();
  /** For each word the places in the text at hand, 0 between two texts. */
  #now = new Uint8Array(1024);
  /** Pairs of a word's number and an entry, in the order of slots. */
  #pairs = new Uint32Array(1 << 16);
  #filled = 0;
  /** The numbers in the order of the words. */
  #sorted: number[] = [];

  /** Takes the texts of one person; false when they cannot be cut into words. */
  take(slot: number, text: SearchText): boolean {
    const met: number[] = [];
    const fits =
      this.#takeName(text.name, met) &&
      this.#takeText(text.work, PLACES.work, met) &&
      this.#takeText(text.rest, PLACES.rest, met) &&
      this.#takeText(text.log, PLACES.log, met) &&
      this.#takeText(text.past, PLACES.past, met) &&
      this.#takeText(text.help, PLACES.help, met) &&
      this.#takeText(text.needs, PLACES.needs, met);
    if (this.#filled + met.length * 2 > this.#pairs.length) {
      const larger = new Uint32Array(Math.max(this.#pairs.length * 2, this.#filled + met.length * 2));
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    for (const number of met) {
      if (fits) {
        this.#pairs[this.#filled++] = number;
        this.#pairs[this.#filled++] = (slot << PLACE_BITS) | (this.#now[number] ?? 0);
      }
      this.#now[number] = 0;
    }
    return fits;
  }

  #takeName(name: string, met: number[]): boolean {
    let first = true;
    for (const chunk of name.split(' ')) {
      if (chunk.length > LONGEST || chunk.includes(WORD_END)) return false;
      if (!chunk) continue;
      let numbers = this.#ofNameChunk.get(chunk);
      if (!numbers) {
        numbers = nameForms(chunk).map((form) => this.#numberOf(form));
        this.#ofNameChunk.set(chunk, numbers);
      }
      for (const number of numbers) {
        const atStart = first && chunk.startsWith(this.#words[number] ?? '');
        this.#mark(number, atStart ? PLACES.nameStart : PLACES.name, met);
      }
      first = false;
    }
    return true;
  }

  #takeText(text: string | undefined, place: number, met: number[]): boolean {
    if (!text) return true;
    for (const chunk of text.split(' ')) {
      if (chunk.length > LONGEST || chunk.includes(WORD_END)) return false;
      if (!chunk) continue;
      let numbers = this.#ofChunk.get(chunk);
      if (!numbers) {
        numbers = wordStarts(chunk).map((from) => this.#numberOf(chunk.slice(from)));
        this.#ofChunk.set(chunk, numbers);
      }
      for (const number of numbers) this.#mark(number, place, met);
    }
    return true;
  }

  #mark(number: number, place: number, met: number[]): void {
    const before = this.#now[number] ?? 0;
    if (before === 0) met.push(number);
    this.#now[number] = before | place;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    if (number >= this.#now.length) {
      const larger = new Uint8Array(this.#now.length * 2);
      larger.set(this.#now);
      this.#now = larger;
    }
    return number;
  }

  /** Puts the words in order: by their first two signs at once, then each such heap by itself. */
  *sort(): Generator<undefined, void, undefined> {
    const heaps = new Map<string, number[]>();
    for (const [number, word] of this.#words.entries()) {
      const key = word.slice(0, 2);
      const heap = heaps.get(key);
      if (heap) heap.push(number);
      else heaps.set(key, [number]);
      if (number % NUMBERS_AT_ONCE === 0) yield;
    }
    const wordOf = (number: number) => this.#words[number] ?? '';
    for (const key of [...heaps.keys()].sort()) {
      const heap = heaps.get(key) ?? [];
      heap.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
      for (const number of heap) this.#sorted.push(number);
      yield;
    }
  }

  joined(): { words: string; offsets: Uint32Array } {
    const offsets = new Uint32Array(this.#sorted.length + 1);
    const words = this.#sorted.map((number) => this.#words[number] ?? '');
    for (const [at, word] of words.entries()) offsets[at + 1] = (offsets[at] ?? 0) + word.length + 1;
    return { words: words.map((word) => word + WORD_END).join(''), offsets };
  }

  /** The entries, word by word in order. */
  *layOut(): Generator<
    undefined,
    { starts: Uint32Array; entries: Uint32Array; places: Uint8Array },
    undefined
  > {
    const place = new Uint32Array(this.#sorted.length);
    for (const [at, number] of this.#sorted.entries()) place[number] = at;
    const starts = new Uint32Array(this.#sorted.length + 1);
    for (let n = 0; n < this.#filled; n += 2) {
      const after = (place[this.#pairs[n] ?? 0] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
      if (n % NUMBERS_AT_ONCE === 0) yield;
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    yield;
    const next = starts.slice();
    const entries = new Uint32Array(this.#filled / 2);
    const places = new Uint8Array(this.#sorted.length);
    for (let n = 0; n < this.#filled; n += 2) {
      const at = place[this.#pairs[n] ?? 0] ?? 0;
      const entry = this.#pairs[n + 1] ?? 0;
      const to = next[at] ?? 0;
      entries[to] = entry;
      next[at] = to + 1;
      places[at] = (places[at] ?? 0) | (entry & PLACE_MASK);
      if (n % NUMBERS_AT_ONCE === 0) yield;
    }
    return { starts, entries, places };
  }
}
const PLACE_MASK = (1 << PLACE_BITS) - 1;
