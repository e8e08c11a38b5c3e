import type { SuggestionRow } from '../../lib/store/index.ts';

/** How a part of the score speaks, in the order they are told. */
export type Weight = 'strong' | 'some' | 'against' | 'neutral';
export interface PartWord {
  part: string;
  weight: Weight;
}

/**
 * From which value a part of the score speaks strongly, and from which it speaks at all; below that it speaks against.
 * Bond, two-way, freshness and due are scales of their own; the rest are factors around 1, where 1 says nothing.
 */
const SCALES: Readonly<Record<string, { strong: number; some: number }>> = {
  bond: { strong: 4, some: 1.5 },
  twoWay: { strong: 0.8, some: 0.4 },
  freshness: { strong: 0.25, some: 0.04 },
  due: { strong: 1, some: 0.01 },
};
const FACTORS = ['fit', 'debt', 'owed', 'hook', 'newness', 'importance'];
const STRONG_FACTOR = 1.3;
/** A factor within this distance of 1 moves nothing a person would notice. */
const UNFELT = 0.02;
const ORDER: readonly Weight[] = ['strong', 'some', 'against', 'neutral'];

function weightOf(part: string, value: number): Weight {
  const scale = SCALES[part];
  if (scale) return value >= scale.strong ? 'strong' : value >= scale.some ? 'some' : 'against';
  if (Math.abs(value - 1) <= UNFELT) return 'neutral';
  return value >= STRONG_FACTOR ? 'strong' : value > 1 ? 'some' : 'against';
}

/** Every part of a score with how it speaks, the strongest first. Parts of an unknown kind are left out. */
export function partWords(parts: SuggestionRow['parts']): PartWord[] {
  const words: PartWord[] = [];
  for (const part of [...Object.keys(SCALES), ...FACTORS]) {
    const value = parts[part];
    if (typeof value === 'number' && Number.isFinite(value))
      words.push({ part, weight: weightOf(part, value) });
  }
  return words.sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight));
}
