import { useEffect, useRef, useState } from 'react';
import { buildSearchIndex } from '../../../lib/contact/build-search-index.ts';
import type { ContactRow } from './facets.ts';
import { ListIndex } from './list-index.ts';

/** Before the index of texts is begun: the list itself comes first, in milliseconds. */
const PATIENCE = 400;
/** Work on it at a stretch, in milliseconds: less than a frame, so that typing and scrolling go on. */
const STRETCH = 8;

/**
 * The index of the list of people, kept as long as the dashboard is open. The index of texts is built in the pauses of
 * the page; a search does not wait for it. People who change meanwhile are outside it, which it knows.
 */
export function useListIndex(rows: readonly ContactRow[]): ListIndex {
  const [index] = useState(() => new ListIndex());
  const latest = useRef(rows);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  latest.current = rows;
  useEffect(() => {
    if (rows.length === 0 || timer.current) return;
    const begin = () => {
      timer.current = null;
      if (!index.isOutdated(latest.current)) return;
      const steps = buildSearchIndex(latest.current);
      const work = () => {
        const until = performance.now() + STRETCH;
        while (performance.now() < until) {
          const step = steps.next();
          if (!step.done) continue;
          index.takeTexts(step.value);
          timer.current = null;
          return;
        }
        timer.current = setTimeout(work);
      };
      work();
    };
    timer.current = setTimeout(begin, PATIENCE);
  }, [index, rows]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return index;
}
