import { useCallback, useEffect, useState } from 'react';
import { goTo, keepLinksPlain, placeHere, stayAt } from '../../lib/browser/plain-address.ts';

/**
 * The address fragment that the page is at, with the user's words in it. `go` moves on, `stay` changes the place it is at
 * (typing must not fill the history).
 */
export function useAddress(): { here: string; go: (next: string) => void; stay: (next: string) => void } {
  const [here, setHere] = useState(placeHere);
  useEffect(() => {
    const look = () => setHere(placeHere());
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
  const stay = useCallback((next: string) => {
    stayAt(next);
    setHere(next);
  }, []);
  return { here, go: goTo, stay };
}

/** Goes to a place of the dashboard, from a view that does not follow where it is. */
export const useGoTo = () => goTo;
