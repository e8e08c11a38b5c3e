import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows drawn above and below those in sight, for keys and for a wheel that is ahead of the page. */
const BESIDE = 6;

export interface RowsInSight {
  /** The rows to draw: from the first to before the second. */
  from: number;
  to: number;
  /** Pixels that the rows above and below them take. */
  before: number;
  after: number;
  /** Rows that fit beside each other. */
  page: number;
  /** Width of the scrolled box in pixels, 0 before it has been laid out. */
  width: number;
  /** Scrolls as little as it takes to have a row in sight as a whole. */
  show: (row: number) => void;
  toTop: () => void;
}

/**
 * Which of `count` rows of one height are to be drawn in a box that scrolls. All rows are equally high, so a place is one
 * multiplication, whatever their number: nothing is kept of a row that is not in sight. `height` may depend on `width`,
 * hence it is a function. `head`: pixels at the top of the box that stand still.
 */
export function useRowsInSight(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  heightIn: (width: number) => number,
  {
    head = 0,
    offset = 0,
    onScroll,
  }: { head?: number; offset?: number; onScroll?: (top: number) => void } = {},
): RowsInSight {
  const [sight, setSight] = useState({ first: 0, rows: 0, width: 0 });
  const height = heightIn(sight.width);
  const latest = useRef({ height, onScroll });
  latest.current = { height, onScroll };
  const begin = useRef(offset);

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const { height: each } = latest.current;
    const first = Math.max(0, Math.floor(box.scrollTop / each));
    const rows = Math.ceil(box.clientHeight / each) + 1;
    const width = box.clientWidth;
    setSight((known) =>
      known.first === first && known.rows === rows && known.width === width ? known : { first, rows, width },
    );
  }, [scroller]);

  // Before the first paint, so that the rows need not be laid out twice.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    if (begin.current > 0) box.scrollTop = begin.current;
    look();
    const listen = () => {
      // In the same frame: a later one would show the place without its rows.
      flushSync(look);
      latest.current.onScroll?.(box.scrollTop);
    };
    box.addEventListener('scroll', listen, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => {
      box.removeEventListener('scroll', listen);
      observer.disconnect();
    };
  }, [scroller, look]);
  // Where another height leads to another row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what makes the place another
  useLayoutEffect(look, [look, height, count]);

  const show = useCallback(
    (row: number) => {
      const box = scroller.current;
      if (!box) return;
      const each = latest.current.height;
      const [top, bottom] = [row * each, (row + 1) * each + head - box.clientHeight];
      if (box.scrollTop > top) box.scrollTop = top;
      else if (box.scrollTop < bottom) box.scrollTop = bottom;
      look();
    },
    [scroller, head, look],
  );
  const toTop = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    box.scrollTop = 0;
    look();
  }, [scroller, look]);

  // A list that has become shorter ends before the place that was in sight.
  const first = Math.min(sight.first, Math.max(0, count - sight.rows));
  const from = Math.max(0, first - BESIDE);
  const to = sight.rows === 0 ? 0 : Math.min(count, first + sight.rows + BESIDE);
  return {
    from,
    to,
    before: from * height,
    after: (count - to) * height,
    page: Math.max(1, sight.rows - 1),
    width: sight.width,
    show,
    toTop,
  };
}
