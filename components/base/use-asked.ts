import { useEffect, useRef } from 'react';

/** What the address asks to be done (`#/goals?do=newGoal`), or null. */
const askedIn = (hash: string): string | null => new URLSearchParams(hash.split('?', 2)[1] ?? '').get('do');

/**
 * Does something when the address asks for it, once: the word is taken out of the address, so that going back or loading
 * the page anew does not do it again.
 */
export function useAsked(what: string, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const look = () => {
      if (askedIn(location.hash) !== what) return;
      const [path = '', search = ''] = location.hash.split('?', 2);
      const rest = new URLSearchParams(search);
      rest.delete('do');
      history.replaceState(history.state, '', rest.size > 0 ? `${path}?${rest}` : path);
      latest.current();
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [what]);
}
