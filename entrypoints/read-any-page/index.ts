import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../lib/sites/index.ts';

/**
 * Run on request in the isolated world of a page that `/read-page.js` does not know; its value is a `PageReading`.
 * Common formats are part of the page as it was served, so nothing is waited for.
 */
export default defineUnlistedScript(() => readPage(document, location.href));
