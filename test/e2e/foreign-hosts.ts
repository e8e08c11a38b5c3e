import type { SeenRequest } from '../demo/server.ts';

/**
 * Hosts that the maker of the browser has it ask on its own, extension or not: time, updates, account state. They are
 * switched off as far as switches go; what is left is known by name, so that everything else counts.
 */
const BROWSER_MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|microsoft\.com|bing\.com|msn\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)(:\d+)?$/;

/** The hosts outside the fictional network that something in the browser asked for, and not the browser itself. */
export function foreignHosts(requests: readonly SeenRequest[]): string[] {
  const foreign = requests.filter((each) => !each.known && !BROWSER_MAKERS.test(each.host));
  return [...new Set(foreign.map((each) => each.host))];
}

/** What was asked of the host of a page, without the icon that the browser itself fetches when it likes. */
export function requestsOf(requests: readonly SeenRequest[], page: string): string[] {
  const { host } = new URL(page);
  return requests
    .filter((each) => each.host === host && each.path !== '/favicon.ico')
    .map(({ path }) => path ?? '');
}
