/** Ways of writing letters in one byte each, older than Unicode, that tables and cards still come in. The usual first. */
export const LEGACY_ENCODINGS = [
  'windows-1252',
  'macintosh',
  'cp850',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** What the cells of a table may be parted by, each with the text that names it: `delimiter.<name>`. */
export const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
export type Delimiter = keyof typeof DELIMITER_NAMES;

/** Whether cells may be parted by this sign. */
export const isDelimiter = (sign: unknown): sign is Delimiter =>
  typeof sign === 'string' && Object.hasOwn(DELIMITER_NAMES, sign);
