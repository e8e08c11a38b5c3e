import { useCallback, useMemo } from 'react';
import { formatRoute, parseRoute, type Route } from '../base/route.ts';
import { useAddress } from '../hooks/use-address.ts';

/** Where the dashboard is. `go` moves on, `stay` changes the place it is at (typing must not fill the history). */
export function useRoute(): { route: Route; go: (route: Route) => void; stay: (route: Route) => void } {
  const { here, go, stay } = useAddress();
  // Addresses that say the same are one route.
  const address = formatRoute(parseRoute(here));
  return {
    route: useMemo(() => parseRoute(address), [address]),
    go: useCallback((next: Route) => go(formatRoute(next)), [go]),
    stay: useCallback((next: Route) => stay(formatRoute(next)), [stay]),
  };
}
