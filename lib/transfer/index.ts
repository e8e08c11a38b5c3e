/** Files in and out: text or bytes in, records out, and back. Pure; one file a format. */
export * from './book-from-imported.ts';
export { dayOrderOf } from './day-columns.ts';
export type { HowWritten } from './format.ts';
export { FORMATS, formatOf } from './formats/index.ts';
export { networkOf } from './graph-files.ts';
export { writeHeld } from './held.ts';
export { MAX_WHOLE_BYTES } from './json.ts';
export type { TextOf } from './map-words.ts';
export * from './mapped-csv.ts';
export * from './parse-file.ts';
export * from './write-file.ts';
