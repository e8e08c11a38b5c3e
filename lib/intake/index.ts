/** Calendars and mailboxes, as people, days and answers. Pure: bytes in; nothing of a title, a subject or a text comes out. */
export * from './intake-answer.ts';
export * from './read-sources.ts';
export { SOURCE_BYTES, sourceKind } from './source.ts';
export * from './to-imported.ts';
export { namedZone } from './zones.ts';
