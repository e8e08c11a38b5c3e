import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type english from '../lib/locales/en.json';

/** The texts of one language, as English has them. */
export type Texts = typeof english;

const FOLDER = resolve(import.meta.dirname, '../lib/locales');

/** The codes of every language there is a file of in `lib/locales`. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
  .sort();

/** The texts of one of them, read anew. That they are complete is for `test/locales` to say. */
export const textsOf = (language: string): Texts =>
  JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')) as Texts;

/** Each language with its texts, for `describe.each`. */
export const EVERY_LANGUAGE: readonly (readonly [string, Texts])[] = LANGUAGES.map(
  (language) => [language, textsOf(language)] as const,
);
