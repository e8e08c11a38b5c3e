import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { ContactRow } from '../base/facets.ts';
import { rowAfterKey } from '../base/list-keys.ts';
import type { Sort, SortColumn } from '../base/route.ts';
import { useRowsInSight } from '../base/use-rows-in-sight.ts';
import { ContactLine } from './contact-line.tsx';
import { SortHeader } from './sort-header.tsx';
import { layoutFor, withColumns } from './table-layout.ts';

/** Height of the head of the table in pixels, as in contacts.css. */
const HEAD = 36;

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
  search,
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
  /** What is searched and filtered, as a text. */
  search: string;
  /** Where the list stood when it was left, in pixels. */
  initialOffset: number;
  onScroll: (offset: number) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  /** Where a selection by Shift began. */
  const anchor = useRef(0);
  const current = Math.min(at, Math.max(0, rows.length - 1));
  const searching = words.length > 0;
  const layoutIn = useCallback(
    (width: number) => withColumns(layoutFor(width), chosenColumns, searching, asking),
    [chosenColumns, searching, asking],
  );
  const sight = useRowsInSight(scroller, rows.length, (width) => layoutIn(width).height, {
    head: HEAD,
    offset: initialOffset,
    onScroll,
  });
  const layout = useMemo(() => layoutIn(sight.width), [layoutIn, sight.width]);
  const { columns, lastTogether } = layout;

  // Another search and another order begin at their top; the table stays, and with it the focus on the head that was
  // pressed.
  const order = JSON.stringify([search, sort]);
  const shownOrder = useRef(order);
  useLayoutEffect(() => {
    if (shownOrder.current === order) return;
    shownOrder.current = order;
    sight.toTop();
    setAt(0);
    anchor.current = 0;
  }, [order, sight.toTop]);

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
    sight.show(next);
    if (extend) extendTo(next);
    // The row may not be there before the next frame.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-at="${next}"] a`)?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inRow = (event.target as HTMLElement).closest('[data-at]');
    if (!inRow || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rowAfterKey(event.key, current, rows.length, sight.page);
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
          {sight.before > 0 && <Spacer height={sight.before} span={columns.length + 1} />}
          {rows.slice(sight.from, sight.to).map((row, nth) => (
            <ContactLine
              key={row.id}
              row={row}
              index={sight.from + nth}
              words={words}
              today={today}
              layout={layout}
              selected={selected.has(row.id)}
              focusable={sight.from + nth === current}
              onFocus={setAt}
              onCheck={check}
            />
          ))}
          {sight.after > 0 && <Spacer height={sight.after} span={columns.length + 1} />}
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
