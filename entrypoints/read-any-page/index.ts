import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../../lib/sites/handover.ts';
import { readPage } from '../../lib/sites/index.ts';
import { readByRules } from '../../lib/sites/rule.ts';

/**
 * Run on request in the isolated world of a page that `/read-page.js` does not know; its value is a `PageReading`.
 * Common formats are part of the page as it was served, so nothing is waited for.
 */
export default defineUnlistedScript(() => {
  const { rules = [] } = takeHandover(globalThis);
  return readByRules(readPage(document, location.href), document, location.href, rules);
});
