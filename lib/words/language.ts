/** What a language needs besides its texts. Each stands under `language` in its file in `lib/locales`. */
export interface Language {
  /** The name of its file: `nb`. */
  code: string;
  /** Everything it is called by browsers and files, its own code first: `nb`, `no`, `nn`. */
  codes: readonly string[];
  /** Countries (ISO 3166) whose people are written to in it when no other language is noted. */
  countries: readonly string[];
  /** What stands between the columns of a table in its spreadsheets: a semicolon where the comma is the decimal sign. */
  separator: ',' | ';';
  /** Words of a question that say nothing of what it is about, folded (`foldText`). */
  filling: readonly string[];
}

/** The language of a tag such as `sv-SE` or `nn`; null for one there are no texts in. */
export function languageFor(tag: string, languages: readonly Language[]): Language | null {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find(({ codes }) => codes.includes(base)) ?? null;
}
