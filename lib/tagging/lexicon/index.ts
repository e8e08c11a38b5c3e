import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Lexicon } from './lexicon.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export type { Lexicon, Words } from './lexicon.ts';

/** Every language's words. All are tried at once: on a bare title, guessing the language is worse than not asking. */
export const LEXICONS: readonly Lexicon[] = [da, de, en, fi, nb, sv];
