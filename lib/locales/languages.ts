import type { Language } from '../words/language.ts';

/** What stands under `language` in the file of a language: lists are words with spaces between them. */
export type LanguageTexts = Record<'codes' | 'countries' | 'filling' | 'separator', string>;

/** The languages of a folder's files, by their path, in the order of their codes. */
function readLanguages(files: Record<string, LanguageTexts>): Language[] {
  return Object.entries(files)
    .map(([path, { codes, countries, filling, separator }]) => ({
      code: codeOf(path),
      codes: codes.split(' '),
      countries: countries.split(' '),
      filling: filling.split(' '),
      separator: separator === ';' ? (';' as const) : (',' as const),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `./nb.json` → `nb`. */
export const codeOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Every language that has a file here: the folder is read when the extension is built. */
export const LANGUAGES: readonly Language[] = readLanguages(
  import.meta.glob<LanguageTexts>('./*.json', { eager: true, import: 'language' }),
);

/** The filling words of all of them at once: people ask in the language that comes to mind. */
export const FILLING_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ filling }) => filling));
