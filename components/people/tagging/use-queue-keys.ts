import { useEffect, useRef } from 'react';

/** Keys that work wherever no control of their own has the focus. */
export function useQueueKeys(keys: { enter: () => void; c: () => void; s: () => void }) {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (target.closest('select, textarea, dialog[open], input:not([type=checkbox])')) return;
      const key = event.key.toLowerCase();
      // On a button or a link Enter is its own.
      if (key === 'enter' && target.closest('button, a, summary')) return;
      if (key !== 'enter' && key !== 'c' && key !== 's') return;
      event.preventDefault();
      now.current[key]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
