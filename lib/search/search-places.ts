/** Where somebody has a word, as bits: several at once when it stands in several places. */
export const PLACES = {
  /** The first word of the name, at its start. */
  nameStart: 1,
  name: 2,
  work: 4,
  rest: 8,
  log: 16,
  past: 32,
  help: 64,
  needs: 128,
} as const;
/** How many bits they take. */
export const PLACE_BITS = 8;
export const NAME_PLACES = PLACES.nameStart | PLACES.name;

/** Ends each word of an index: less than every other sign, and in no text of a book. */
export const WORD_END = '\u0000';
