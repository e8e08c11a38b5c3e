import { useCallback, useEffect, useState } from 'react';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** Where the dashboard is. `go` moves on, `stay` changes the address in place (typing must not fill the history). */
export function useRoute(): { route: Route; go: (route: Route) => void; stay: (route: Route) => void } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const listen = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  const go = useCallback((next: Route) => {
    location.hash = formatRoute(next);
  }, []);
  const stay = useCallback((next: Route) => {
    history.replaceState(history.state, '', formatRoute(next));
    setRoute(next);
  }, []);
  return { route, go, stay };
}
