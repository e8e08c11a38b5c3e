import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import type { Day, Id } from '../../../lib/contact/index.ts';
import { rowAfterKey } from '../../base/list-keys.ts';
import type { Sort, SortColumn } from '../route.ts';
import { ContactLine } from './contact-line.tsx';
import type { ContactRow } from './facets.ts';
import { SortHeader } from './sort-header.tsx';
import { layoutFor, withColumns } from './table-layout.ts';

/**
 * The people found, as a native table of which only the rows in sight exist. One row can have the focus: arrows, Page,
 * Home and End move it, Space selects, Shift extends the selection, Enter opens.
 */
export function ContactTable({
  rows,
  words,
  today,
  sort,
  onSort,
  selected,
  onSelect,
  asking,
  chosenColumns,
  initialOffset,
  onScroll,
}: {
  rows: ContactRow[];
  /** Folded search words, to mark what was found. */
  words: string[];
  today: Day;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  selected: ReadonlySet<Id>;
  onSelect: (selected: ReadonlySet<Id>) => void;
  /** The words ask who can help. */
  asking: boolean;
  /** The columns the user wants, where the window has room; null for all. */
  chosenColumns: readonly SortColumn[] | null;
  /** Where the list stood when it was left, in pixels. */
  initialOffset: number;
  onScroll: (offset: number) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [at, setAt] = useState(0);
  /** Where a selection by Shift began. */
  const anchor = useRef(0);
  const current = Math.min(at, Math.max(0, rows.length - 1));
  const searching = words.length > 0;
  const layout = useMemo(
    () => withColumns(layoutFor(width), chosenColumns, searching, asking),
    [width, chosenColumns, searching, asking],
  );
  const { columns, height, lastTogether } = layout;

  // Before the first paint, so that the rows need not be laid out twice.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    initialOffset,
    onChange: (instance) => onScroll(instance.scrollOffset ?? 0),
  });
  // The height of a row changes with the width of the list, for all of them at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `height` is what makes the old sizes wrong
  useEffect(() => virtualizer.measure(), [virtualizer, height]);

  // Another order begins at its top; the table stays, and with it the focus on the head that was pressed.
  const order = sort && `${sort.by} ${sort.down}`;
  const shownOrder = useRef(order);
  useEffect(() => {
    if (shownOrder.current === order) return;
    shownOrder.current = order;
    virtualizer.scrollToOffset(0);
    setAt(0);
    anchor.current = 0;
  }, [order, virtualizer]);

  const toggle = (index: number) => {
    const id = rows[index]?.id;
    if (!id) return;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    anchor.current = index;
    onSelect(next);
  };
  const extendTo = (index: number) => {
    const next = new Set(selected);
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
    for (const row of rows.slice(from, to + 1)) next.add(row.id);
    onSelect(next);
  };
  const moveTo = (next: number, extend: boolean) => {
    if (!extend) anchor.current = next;
    setAt(next);
    virtualizer.scrollToIndex(next);
    if (extend) extendTo(next);
    // The row may not be there before the next frame.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-at="${next}"] a`)?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inRow = (event.target as HTMLElement).closest('[data-at]');
    if (!inRow || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? height * 10) / height);
    const next = rowAfterKey(event.key, current, rows.length, page);
    if (next !== null) moveTo(next, event.shiftKey);
    else if (event.key === ' ') toggle(current);
    else return;
    event.preventDefault();
  };
  const onCheck = (index: number, extend: boolean) => {
    setAt(index);
    if (extend) extendTo(index);
    else toggle(index);
  };
  // One function for good, so that rows in sight are not drawn again while others scroll in.
  const latest = useRef(onCheck);
  latest.current = onCheck;
  const check = useCallback((index: number, extend: boolean) => latest.current(index, extend), []);

  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="people__scroll" ref={scroller}>
      <table
        className={lastTogether ? 'people__table people__table--narrow' : 'people__table'}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <caption className="unseen">{i18n.t('dashboard.tableKeys')}</caption>
        <colgroup>
          <col className="people__col-check" />
          {columns.map((column) => (
            <col key={column} className={`people__col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <SelectAll rows={rows} selected={selected} onSelect={onSelect} />
            </th>
            {columns.map((column) => (
              <SortHeader key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} span={columns.length + 1} />}
          {items.map(({ index, key }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <ContactLine
                key={String(key)}
                row={row}
                index={index}
                words={words}
                today={today}
                layout={layout}
                selected={selected.has(row.id)}
                focusable={index === current}
                onFocus={setAt}
                onCheck={check}
              />
            );
          })}
          {after > 0 && <Spacer height={after} span={columns.length + 1} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows above or below those in sight. */
function Spacer({ height, span }: { height: number; span: number }) {
  return (
    <tr>
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function SelectAll({
  rows,
  selected,
  onSelect,
}: {
  rows: ContactRow[];
  selected: ReadonlySet<Id>;
  onSelect: (selected: ReadonlySet<Id>) => void;
}) {
  // Asked again only when one of the two is another, not with every row that scrolls in.
  const all = useMemo(
    () => rows.length > 0 && selected.size >= rows.length && rows.every((row) => selected.has(row.id)),
    [rows, selected],
  );
  // Whom an act has taken out of the list may come back by Undo, still selected.
  const some = useMemo(() => selected.size > 0 && rows.some((row) => selected.has(row.id)), [rows, selected]);
  return (
    <input
      type="checkbox"
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = some && !all;
      }}
      onChange={() => onSelect(new Set(all ? [] : rows.map((row) => row.id)))}
      aria-label={i18n.t('dashboard.selectAll', [rows.length])}
    />
  );
}
