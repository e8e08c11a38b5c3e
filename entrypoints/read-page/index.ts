import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isKnownHost, isLateProfile } from '../../lib/sites/addresses.ts';
import { takeHandover } from '../../lib/sites/handover.ts';
import { readKnownPage } from '../../lib/sites/known-sites.ts';
import { readByRules } from '../../lib/sites/rule.ts';
import { markOf, readWhenReady } from '../../lib/sites/wait.ts';

/**
 * Run on request in the isolated world of a page; its value is a `PageReading`. Knows LinkedIn and the other sites with
 * hosts of their own. For a page of any other site it answers kind `none` with site `null`: then run
 * `/read-any-page.js`, which is heavier. Writes nothing, leaves nothing behind.
 */
export default defineUnlistedScript(() => {
  // On other sites the rules are left for the script that knows those.
  const rules = isKnownHost(location.href) ? takeHandover(globalThis).rules : undefined;
  return readWhenReady({
    read: () => readByRules(readKnownPage(document, location.href), document, location.href, rules ?? []),
    mark: () => markOf(document),
    clock: () => performance.now(),
    isExpected: () => isLateProfile(location.href),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
});
