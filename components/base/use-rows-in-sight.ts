import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Rows drawn above and below those in sight, for keys and for a wheel that is ahead of the page. */
const BESIDE = 6;

export interface RowsInSight {
  /** The rows to draw: from the first to before the second. */
  from: number;
  to: number;
  /** Pixels that the rows above and below them take. */
  before: number;
  after: number;
  /** Rows that fit under each other. */
  page: number;
  /** Width of the scrolled box in pixels, 0 before it has been laid out. */
  width: number;
  /** Scrolls as little as it takes to have a row in sight as a whole. */
  show: (row: number) => void;
  toTop: () => void;
}

/**
 * Which of `count` rows of one height are to be drawn in a box that scrolls. `height` may depend on `width`, hence it is
 * a function. `head`: pixels at the top of the box that stand still; `offset`: where the box begins, in pixels.
 *
 * The rows have no keys of their own here: with the ids for keys the virtualizer goes through all rows at every search,
 * and with their places only when there are more or fewer of them.
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
  const [width, setWidth] = useState(0);
  const height = heightIn(width);

  // Before the first paint, so that the rows need not be laid out twice.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => setWidth(box.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller]);

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: BESIDE,
    initialOffset: offset,
    scrollPaddingEnd: head,
    onChange: (instance) => onScroll?.(instance.scrollOffset ?? 0),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is what makes the old places wrong
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);

  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    before: first?.start ?? 0,
    after: virtualizer.getTotalSize() - (last?.end ?? 0),
    page: Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 0) - head) / height)),
    width,
    show: useCallback((row) => virtualizer.scrollToIndex(row), [virtualizer]),
    toTop: useCallback(() => virtualizer.scrollToOffset(0), [virtualizer]),
  };
}
