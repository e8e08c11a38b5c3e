import { useCallback, useEffect, useState } from 'react';
import { goTo, keepLinksPlain, placeHere, stayAt } from './plain-address.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** Where the dashboard is. `go` moves on, `stay` changes the place it is at (typing must not fill the history). */
export function useRoute(): { route: Route; go: (route: Route) => void; stay: (route: Route) => void } {
  const [route, setRoute] = useState(() => parseRoute(placeHere()));
  useEffect(() => {
    const look = () => {
      const next = parseRoute(placeHere());
      setRoute((before) => (formatRoute(before) === formatRoute(next) ? before : next));
    };
    // Two places may have one address: going from one to the other changes the state alone.
    window.addEventListener('hashchange', look);
    window.addEventListener('popstate', look);
    const stop = keepLinksPlain();
    return () => {
      window.removeEventListener('hashchange', look);
      window.removeEventListener('popstate', look);
      stop();
    };
  }, []);
  const go = useCallback((next: Route) => goTo(formatRoute(next)), []);
  const stay = useCallback((next: Route) => {
    stayAt(formatRoute(next));
    setRoute(next);
  }, []);
  return { route, go, stay };
}
