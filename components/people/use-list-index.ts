import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../lib/days/index.ts';
import { buildSearchIndex } from '../../lib/search/build-search-index.ts';
import type { ContactRow } from '../base/facets.ts';
import { inSlices } from '../base/in-slices.ts';
import { textLanguage } from '../base/names.ts';
import { ListIndex } from '../finding/list-index.ts';

/** Before the index of texts is begun: the list itself comes first, in milliseconds. */
const PATIENCE = 400;

/**
 * The rows to show and the index of their list, kept as long as the dashboard is open. The first rows are shown as they
 * come. After a change the rows of before stay until all that the list needs of the new ones has been worked out, in the
 * pauses of the page: showing them is then but a moment, however many have changed. The index of texts is built in the
 * same way; a search does not wait for it. People who change meanwhile are outside it, which it knows.
 */
export function useListIndex<Row extends ContactRow>(
  latest: Row[],
  today: Day,
): { rows: Row[]; index: ListIndex } {
  const [index] = useState(() => new ListIndex());
  const [prepared, setPrepared] = useState<Row[] | null>(null);
  // None prepared, or an empty book: the first rows come as they are.
  const rows = latest.length === 0 || !prepared?.length ? latest : prepared;
  const newest = useRef({ latest, today });
  newest.current = { latest, today };
  const stopWork = useRef<(() => void) | null>(null);
  useEffect(() => {
    // One after the other: changes that come faster than they are prepared would otherwise never be shown.
    if (stopWork.current) return;
    if (latest.length === 0) {
      setPrepared(null);
      return;
    }
    const begin = (next: Row[], day: Day) => {
      stopWork.current = inSlices(index.preparing(next, day, textLanguage()), () => {
        stopWork.current = null;
        const { latest: rest, today: then } = newest.current;
        // While nothing prepared is shown, the newest rows are: an older list would go back in time.
        setPrepared((now) => (now?.length || rest === next ? next : now));
        if (rest !== next || then !== day) begin(rest, then);
      });
    };
    begin(latest, today);
  }, [index, latest, today]);

  const stopTexts = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (rows.length === 0 || stopTexts.current) return;
    const timer = setTimeout(() => {
      stopTexts.current = null;
      if (!index.isOutdated(newest.current.latest)) return;
      stopTexts.current = inSlices(buildSearchIndex(newest.current.latest), (texts) => {
        stopTexts.current = null;
        index.takeTexts(texts);
      });
    }, PATIENCE);
    stopTexts.current = () => clearTimeout(timer);
  }, [index, rows]);
  useEffect(
    () => () => {
      stopWork.current?.();
      stopWork.current = null;
      stopTexts.current?.();
      stopTexts.current = null;
    },
    [],
  );
  return { rows, index };
}
