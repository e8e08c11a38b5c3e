import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isLateProfile, readKnownPage } from '../../lib/sites/known.ts';
import { readWhenReady } from '../../lib/sites/wait.ts';

/**
 * Run on request in the isolated world of a page; its value is a `PageReading`. Knows LinkedIn and the other sites with
 * hosts of their own. For a page of any other site it answers kind `none` with site `null`: then run
 * `/read-any-page.js`, which is heavier. Writes nothing, leaves nothing behind.
 */
export default defineUnlistedScript(() =>
  readWhenReady({
    read: () => readKnownPage(document, location.href),
    isExpected: () => isLateProfile(location.href),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }),
);
