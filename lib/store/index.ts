/** The book on the disk. Views read through queries and write through commands; nothing else touches the database. */
export * from './backup-plan.ts';
export { stampBook, stampOf } from './book-stamp.ts';
export * from './commands/books.ts';
export * from './commands/bulk-edits.ts';
export * from './commands/captures.ts';
export * from './commands/contacts.ts';
export * from './commands/erasures.ts';
export * from './commands/exchanges.ts';
export * from './commands/goals.ts';
export * from './commands/groups.ts';
export * from './commands/imports.ts';
export * from './commands/introductions.ts';
export * from './commands/jobs.ts';
export * from './commands/many-records.ts';
export * from './commands/meetings.ts';
export * from './commands/members.ts';
export * from './commands/merges.ts';
export * from './commands/other-values.ts';
export * from './commands/promises.ts';
export * from './commands/settings.ts';
export * from './commands/tagging.ts';
export { type BookDb, openBook } from './db.ts';
export { mendComputed } from './mend-computed.ts';
export { type BookChange, onBookChange } from './notice.ts';
export { storeProblemOf, unlessFull } from './problems.ts';
export * from './queries/books.ts';
export * from './queries/contacts.ts';
export * from './queries/groups.ts';
export * from './queries/held.ts';
export * from './queries/imports.ts';
export * from './queries/log.ts';
export * from './queries/look-over.ts';
export { replacedHere } from './queries/replaced.ts';
export * from './queries/week.ts';
export {
  crossOffRewriting,
  type Rewriting,
  type Rewritten,
  rewriteBook,
  rewritingSince,
  type Step,
  sweepBook,
} from './rewrite.ts';
export { BOOK_NAME, STORE_VERSION } from './shape.ts';
export * from './showings.ts';
export * from './standings.ts';
export * from './suggestion-list.ts';
export { suggestionsNow } from './suggestions.ts';
export { sumUpAll, sumUpSome } from './sum-up-all.ts';
export * from './tables.ts';
export { ERASURE_KEPT_MS, purgeJournal, undo } from './undo.ts';
export type { Watch } from './watch.ts';
export * from './welcome.ts';
export { findBook } from './which-book.ts';
export type { Done, Shown } from './writer.ts';
