import * as mark from '../../lib/backups/keep-mark.ts';
import * as memory from '../../lib/browser/book-memory.ts';
import type { BookDb } from '../../lib/store/index.ts';

/** Remembers in this browser, outside the book, how many people are in it. */
export const keepMark = (db: BookDb, now: Date) => mark.keepMark(db, memory, now);
