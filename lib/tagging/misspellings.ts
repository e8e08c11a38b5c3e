import type { Meaning } from './words.ts';

/** Misspellings are looked for only in words and stems long enough not to meet another word. */
const MISSPELLED_WORD = 10;
const MISSPELLED_STEM = 9;
const MISSPELLED_ENDINGS = ['', 'e', 'r', 's', 'en', 'er', 'ar', 'arna'];

/** Finds long occupations with one letter wrong, missing, doubled or swapped ("ordermottagre", "ekonomiassisent"). */
export class Misspellings {
  private near: ReadonlyMap<string, Meaning> | null = null;

  /** `whole` are the stems that stand alone, `tail` those that end a compound; both may still grow before the first search. */
  constructor(
    private readonly whole: ReadonlyMap<string, Meaning>,
    private readonly tail: ReadonlyMap<string, Meaning>,
  ) {}

  /** The occupation meant, and what stands before it in the compound. */
  find(text: string): { meaning: Meaning; before: string } | null {
    if (text.length < MISSPELLED_WORD) return null;
    for (let cut = 0; cut <= text.length - MISSPELLED_STEM; cut++) {
      for (const ending of MISSPELLED_ENDINGS) {
        const meaning = text.endsWith(ending)
          ? this.nearStem(text.slice(cut, text.length - ending.length), cut > 0)
          : null;
        if (meaning) return { meaning, before: text.slice(0, cut) };
      }
    }
    return null;
  }

  private nearStem(text: string, inCompound: boolean): Meaning | null {
    if (text.length < MISSPELLED_STEM - 1) return null;
    const exact = inCompound ? this.tail : this.whole;
    const near = this.shortened();
    const missing = near.get(text);
    if (missing) return missing;
    for (let i = 0; i < text.length; i++) {
      const shorter = text.slice(0, i) + text.slice(i + 1);
      const meaning =
        (shorter.length >= MISSPELLED_STEM ? exact.get(shorter) : undefined) ?? near.get(shorter);
      if (meaning)
        return meaning.kind === 'rank' || meaning.kind === 'role' || meaning.kind === 'soft' ? meaning : null;
    }
    return null;
  }

  /** Every long stem without one of its letters, built at the first search. */
  private shortened(): ReadonlyMap<string, Meaning> {
    if (this.near) return this.near;
    const near = new Map<string, Meaning>();
    for (const [stem, meaning] of this.tail) {
      if (stem.length < MISSPELLED_STEM || meaning.kind === 'field' || meaning.kind === 'hand') continue;
      for (let i = 1; i < stem.length; i++) {
        const shorter = stem.slice(0, i) + stem.slice(i + 1);
        if (!near.has(shorter)) near.set(shorter, meaning);
      }
    }
    this.near = near;
    return near;
  }
}
