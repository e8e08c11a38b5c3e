/** The book on the disk. Views read through queries and write through commands; nothing else touches the database. */
export * from './commands/books.ts';
export * from './commands/captures.ts';
export * from './commands/contacts.ts';
export * from './commands/exchanges.ts';
export * from './commands/goals.ts';
export * from './commands/promises.ts';
export * from './commands/settings.ts';
export { type BookDb, openBook } from './db.ts';
export { type BookChange, onBookChange } from './notice.ts';
export { storeProblemOf } from './problems.ts';
export * from './queries/books.ts';
export * from './queries/contacts.ts';
export * from './queries/log.ts';
export { BOOK_NAME, STORE_VERSION } from './shape.ts';
export { suggestionsNow } from './suggestions.ts';
export * from './tables.ts';
export { lastUndoable, purgeJournal, undo } from './undo.ts';
export type { Done } from './writer.ts';
