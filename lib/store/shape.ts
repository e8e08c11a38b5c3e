/** What must be known of the store before anything of it is loaded. Imports nothing: the popup starts with it. */

/** The name of the database. Changing it would leave every user's book behind. */
export const BOOK_NAME = 'bollplank';

/** The version this program writes: that of the last migration. A store with a higher one is refused, never touched. */
export const STORE_VERSION = 4;

/** Dexie numbers versions in steps of ten so that it can add indexes in between. */
export const VERSION_STEP = 10;
