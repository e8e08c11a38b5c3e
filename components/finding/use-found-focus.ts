import { useEffect, useRef } from 'react';

/** The message with Undo is exchanged a moment after the list has changed, in milliseconds. */
const SETTLED = 300;

/**
 * Calls `take` when the list, or what stands above it, has changed and what had the focus went with it: otherwise whoever
 * works by keyboard would begin again at the top of the page.
 */
export function useFoundFocus(rows: unknown, above: unknown, take: () => void): void {
  const last = useRef<Element | null>(null);
  const act = useRef(take);
  act.current = take;
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of these is what may take the focus away
  useEffect(() => {
    const look = () => {
      const isLost = document.activeElement === document.body && last.current?.isConnected === false;
      if (isLost) act.current();
    };
    const frame = requestAnimationFrame(look);
    const timer = setTimeout(look, SETTLED);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [rows, above]);
}
