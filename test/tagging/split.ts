import { createHash } from 'node:crypto';

/** Rows are drawn by what they say, so that a row added or moved changes no other row's part. */
export type SplitPart = 'seen' | 'held-out';

/** Somebody read a part's mistakes while the words had this content. */
export interface Look {
  seed: number;
  part: SplitPart;
  /** `hashOf` the words at that moment. */
  words: string;
}

/** SHA-256 of the texts, in hexadecimal digits. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

/** The part a text falls in: half and half, drawn anew by each seed. */
export function partOf(seed: number, text: string): SplitPart {
  return Number.parseInt(hashOf([String(seed), text]).slice(0, 8), 16) % 2 === 0 ? 'seen' : 'held-out';
}

/**
 * The held-out rows that are still fresh: nobody read their mistakes, through this seed or another, and changed the
 * words afterwards.
 */
export function freshOf(
  texts: readonly string[],
  seed: number,
  looks: readonly Look[],
  words: string,
): string[] {
  const before = looks.filter((look) => look.words !== words);
  return texts.filter(
    (text) =>
      partOf(seed, text) === 'held-out' && !before.some((look) => partOf(look.seed, text) === look.part),
  );
}
