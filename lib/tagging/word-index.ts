import { type FunctionId, isFunction, type SeniorityId } from '../words/index.ts';
import { LEXICONS, type Words } from './lexicon/index.ts';
import { Misspellings } from './misspellings.ts';
import {
  entriesOf,
  type Field,
  type Found,
  type Kind,
  LONGEST_COMPOUND,
  type Marker,
  type Meaning,
  spell,
  type Token,
  YIELDING_WEIGHT,
} from './words.ts';

/** "IT operations" is IT, "school finance" is finance: the more particular field wins. */
const WEIGHTS: Partial<Record<FunctionId, number>> = {
  'general-management': 0,
  'health-care': 1,
  'public-administration': 1,
  consulting: 1,
  education: 1,
  engineering: 1,
  'project-management': 1,
  research: 1,
  operations: 2,
  sales: 2,
};
const USUAL_WEIGHT = 3;
/** `word!` decides against every other field, `word~` gives way to every other. */
const DECISIVE_WEIGHT = 4;

// Endings of nouns in all the languages at once, shortest first: the longest stem wins.
const ENDINGS = (
  ' a e n r s t y an ar ar as en er es et na ne ns or re ra ans ena ene ens ere ers ets eur ies in inn ska skan skor ' +
  'arna arne erna erne erns orna innen inder inna inne inde ernas ernes arnas eren erer erens erska'
)
  .split(' ')
  .filter((ending, i, all) => all.indexOf(ending) === i)
  .sort((a, b) => a.length - b.length);
const SHORT_ENDINGS = ['', 's', 'n', 'en', 'er'];
const SHORT_STEM = 3;
/** Words remembered at most. */
const MOST_MET = 20_000;
/** Shorter stems are not looked for in the middle of a compound: "data" is, "it" is not. */
const INNER_STEM = 5;

interface Phrase<T> {
  words: string[];
  value: T;
}

/** One index over all the lexicons. */
class Index {
  private readonly whole = new Map<string, Meaning>();
  private readonly tail = new Map<string, Meaning>();
  private readonly lead = new Map<string, Meaning>();
  private readonly phrases = new Map<string, Phrase<Meaning>[]>();
  private readonly markers = new Map<string, Phrase<Marker>[]>();
  private readonly met = new Map<string, Found | null>();
  private longestLead = 0;
  private readonly joining = LEXICONS.flatMap((lexicon) => entriesOf(lexicon.and));
  private readonly misspellings = new Misspellings(this.whole, this.tail);

  constructor() {
    for (const lexicon of LEXICONS) {
      for (const [function_, words] of Object.entries(lexicon.roles))
        this.add(words, 'role', function_, true);
      for (const [seniority, words] of Object.entries(lexicon.ranks)) {
        this.add(words, 'rank', null, false, seniority as SeniorityId);
      }
      for (const [function_, words] of Object.entries(lexicon.soft))
        this.add(words, 'soft', function_, false);
      this.add(lexicon.hands, 'hand', null, false);
    }
    for (const lexicon of LEXICONS) {
      for (const [function_, words] of Object.entries(lexicon.fields))
        this.add(words, 'field', function_, true);
      this.add(lexicon.units, 'unit', null, false);
      this.add(lexicon.neutral, 'neutral', null, false);
      for (const marker of ['at', 'of', 'and', 'former', 'seeking', 'slogan'] as const) {
        for (const entry of entriesOf(lexicon[marker])) put(this.markers, entry, marker);
      }
    }
    for (const list of [...this.phrases.values(), ...this.markers.values()]) {
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  private add(
    words: Words,
    kind: Kind,
    function_: string | null,
    fixed: boolean,
    seniority: SeniorityId | null = null,
  ): void {
    for (const entry of entriesOf(words)) {
      const [marked = '', own] = entry.split('=');
      const word = marked.replace(/[!~]$/, '');
      const named = own ?? function_;
      const id = isFunction(named) ? named : null;
      let weight = id ? (WEIGHTS[id] ?? USUAL_WEIGHT) : 0;
      if (marked.endsWith('!')) weight = DECISIVE_WEIGHT;
      if (marked.endsWith('~')) weight = YIELDING_WEIGHT;
      const meaning: Meaning = { kind, function: id, fixed: fixed || own !== undefined, seniority, weight };
      const stem = spell(word.replace(/^-|-$/g, ''));
      if (stem.includes(' ')) {
        put(this.phrases, stem, meaning);
        // "Learning & Development": the sign is no word.
        const signed = stem
          .split(' ')
          .filter((part) => !this.joining.includes(part))
          .join(' ');
        if (signed !== stem && signed.includes(' ')) put(this.phrases, signed, meaning);
        continue;
      }
      for (const form of formsOf(stem)) {
        keep(this.whole, form, meaning);
        if (word.startsWith('-')) keep(this.tail, form, meaning);
        if (word.endsWith('-')) {
          keep(this.lead, form, meaning);
          this.longestLead = Math.max(this.longestLead, form.length);
        }
      }
    }
  }

  /** The marker phrase at `at`, and how many tokens it takes. */
  markerAt(
    tokens: readonly Token[],
    at: number,
    kinds: readonly Marker[],
  ): { marker: Marker; length: number } | null {
    for (const phrase of this.markers.get(tokens[at]?.text ?? '') ?? []) {
      if (kinds.includes(phrase.value) && phrase.words.every((word, i) => tokens[at + i]?.text === word)) {
        return { marker: phrase.value, length: phrase.words.length };
      }
    }
    return null;
  }

  /** What stands at token `at`: the longest phrase, else the word, else the end of a compound, else its beginning. */
  find(tokens: readonly Token[], at: number): Found | null {
    const token = tokens[at];
    if (!token) return null;
    for (const phrase of this.phrases.get(token.text) ?? []) {
      const last = phrase.words.length - 1;
      const fits = phrase.words.every((word, i) => {
        const text = tokens[at + i]?.text ?? '';
        return text === word || (i === last && text.startsWith(word) && endingOf(word, text) !== null);
      });
      if (fits) return found(phrase.value, at, at + phrase.words.length);
    }
    const word = this.wordFor(token.text);
    return word && { ...word, from: at, to: at + 1 };
  }

  /** What a word says by itself. The same word is met again and again, within one title and in a book of thousands. */
  private wordFor(text: string): Found | null {
    const known = this.met.get(text);
    if (known !== undefined) return known;
    const word = this.read(text);
    if (this.met.size >= MOST_MET) this.met.clear();
    this.met.set(text, word);
    return word;
  }

  private read(text: string): Found | null {
    const word = stemIn(this.whole, text) ?? this.lead.get(`${text}s`);
    if (word) return found(word, 0, 1);
    if (text.length > LONGEST_COMPOUND) return null;
    for (let cut = 2; cut <= text.length - 3; cut++) {
      const end = stemIn(this.tail, text.slice(cut));
      if (!end) continue;
      const within = this.within(text.slice(0, cut));
      // "Marknadförare" is no driver of markets: a field before a trade that has none is looked at again.
      const meant = end.function === null && end.kind === 'role' && within.fields.length > 0;
      const near = meant ? this.misspellings.find(text) : null;
      if (near?.before === '') return found(near.meaning, 0, 1);
      return { ...found(end, 0, 1), ...within, compound: true };
    }
    const near = this.misspellings.find(text);
    if (near) return { ...found(near.meaning, 0, 1), ...this.within(near.before) };
    const start = this.within(text);
    const [first] = start.fields;
    if (first && this.leadAt(text, 0)) {
      const meaning: Meaning = {
        kind: 'field',
        function: first.id,
        fixed: true,
        seniority: null,
        weight: first.weight,
      };
      return { ...found(meaning, 0, 1), ...start, unexplained: true, compound: true };
    }
    return null;
  }

  private leadAt(text: string, at: number): { length: number; meaning: Meaning } | null {
    for (let length = Math.min(this.longestLead, text.length - at); length >= SHORT_STEM; length--) {
      if (at > 0 && length < INNER_STEM) return null;
      const part = text.slice(at, at + length);
      // "drifts-" also stands without its joint: "driftchef".
      const meaning = this.lead.get(part) ?? (length >= INNER_STEM ? this.lead.get(`${part}s`) : undefined);
      if (meaning) return { length, meaning };
    }
    return null;
  }

  /** The fields and units in the first part of a compound. */
  private within(text: string): { fields: Field[]; unit: boolean; unexplained: boolean } {
    const direct = this.whole.get(text);
    if (direct && (direct.kind === 'neutral' || (direct.kind === 'field' && text.length <= SHORT_STEM))) {
      const fields = direct.function ? [{ id: direct.function, weight: direct.weight }] : [];
      return { fields, unit: false, unexplained: false };
    }
    const fields: Field[] = [];
    let unit = false;
    let explained = 0;
    for (let i = 0; i < text.length; ) {
      const hit = this.leadAt(text, i);
      if (!hit) {
        i++;
        continue;
      }
      const { function: id, weight, kind } = hit.meaning;
      if (id) fields.push({ id, weight });
      else unit ||= kind === 'unit';
      explained += hit.length;
      i += hit.length;
    }
    return { fields, unit, unexplained: text.length - explained > 2 };
  }
}

/** The stem, and as it is written without diacritics; short stems would be taken for other words. */
function formsOf(stem: string): string[] {
  const plain = stem.length <= INNER_STEM ? stem : stem.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === stem ? [stem] : [stem, plain];
}

function keep(map: Map<string, Meaning>, key: string, meaning: Meaning): void {
  if (!map.has(key)) map.set(key, meaning);
}

function put<T>(map: Map<string, Phrase<T>[]>, text: string, value: T): void {
  const words = spell(text).split(' ');
  const [first = ''] = words;
  const list = map.get(first);
  if (list) list.push({ words, value });
  else map.set(first, [{ words, value }]);
}

function found(meaning: Meaning, from: number, to: number): Found {
  return {
    ...meaning,
    from,
    to,
    fields: [],
    unit: meaning.kind === 'unit',
    unexplained: false,
    compound: false,
  };
}

function endingOf(stem: string, text: string): string | null {
  const ending = text.slice(stem.length);
  return (stem.length > SHORT_STEM ? ENDINGS : SHORT_ENDINGS).includes(ending) ? ending : null;
}

function stemIn(map: ReadonlyMap<string, Meaning>, text: string): Meaning | null {
  for (const ending of ['', ...ENDINGS]) {
    if (!text.endsWith(ending)) continue;
    const stem = text.slice(0, text.length - ending.length);
    if (stem.length <= SHORT_STEM && !SHORT_ENDINGS.includes(ending)) continue;
    const meaning = map.get(stem);
    if (meaning) return meaning;
  }
  return null;
}

let index: Index | null = null;

/** The index, built at first use (some milliseconds). */
export function wordIndex(): Index {
  index ??= new Index();
  return index;
}
