import { useCallback, useRef } from 'react';

/**
 * Sends one form at a time: it stays open until its write is answered, and a second press of Save in the meantime does
 * not write again.
 */
export function useOneWrite(): (write: () => Promise<unknown>) => void {
  const underWay = useRef(false);
  return useCallback((write) => {
    if (underWay.current) return;
    underWay.current = true;
    void write().finally(() => {
      underWay.current = false;
    });
  }, []);
}
