import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { rowAfterKey } from '../../base/list-keys.ts';
import { textLanguage } from '../../base/names.ts';
import { formatRoute } from '../../base/route.ts';
import { useRowsInSight } from '../../base/use-rows-in-sight.ts';
import { isolated } from '../../base/words.ts';
import { useFoundFocus } from '../../finding/use-found-focus.ts';
import type { GraphLine } from './graph-names.ts';
import { KindSign } from './graph-side.tsx';

const COLUMNS = ['name', 'kind', 'people', 'ties', 'community'] as const;
type Column = (typeof COLUMNS)[number];
/** Heights in pixels, as in graph.css. */
const ROW = 44;
const HEAD = 36;

/**
 * The graph as a native table, for those who do not see the drawing or prefer words. Arrows, Page, Home and End move
 * between the rows; only the rows in sight exist.
 */
export function GraphTable({
  lines,
  found,
  communityName,
  onOpen,
  onTies,
}: {
  lines: readonly GraphLine[];
  /** How many of the people in a cluster are found; null without a search. */
  found: ((id: string) => number | null) | null;
  communityName: (at: number) => string;
  /** A company, a group or a cluster is opened; a person is a link. */
  onOpen: (id: string) => void;
  onTies: (id: string) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: 'ties', down: true });
  const [at, setAt] = useState(0);
  const rows = useMemo(() => sorted(lines, sort, communityName), [lines, sort, communityName]);
  const current = Math.min(at, Math.max(0, rows.length - 1));
  const sight = useRowsInSight(scroller, rows.length, () => ROW, { head: HEAD });
  useFoundFocus(rows, null, () =>
    scroller.current?.querySelector<HTMLElement>('.graph__name[tabindex="0"]')?.focus(),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).closest('[data-at]') || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const next = rowAfterKey(event.key, current, rows.length, sight.page);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    sight.show(next);
    // The row may not be there before the next frame.
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-at="${next}"] .graph__name`)
        ?.focus({ preventScroll: true }),
    );
  };
  return (
    <div className="graph__scroll" ref={scroller} data-own-focus>
      <table
        className="graph__table"
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        data-testid="graph-table"
      >
        <caption className="unseen">{i18n.t('graph.tableKeys')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={`graph__col-${column}`}
                aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className="graph__sort"
                  onClick={() =>
                    setSort((now) => ({
                      by: column,
                      down: now.by === column ? !now.down : column === 'ties' || column === 'people',
                    }))
                  }
                >
                  {i18n.t(`graph.column.${column}`)}
                  {sort.by === column && <span aria-hidden="true">{sort.down ? ' ↓' : ' ↑'}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sight.before > 0 && <Spacer height={sight.before} />}
          {rows.slice(sight.from, sight.to).map((line, nth) => {
            const index = sight.from + nth;
            const tabIndex = index === current ? 0 : -1;
            const community = line.community === null ? '' : communityName(line.community);
            return (
              <tr
                key={line.id}
                data-at={index}
                data-testid="graph-row"
                aria-rowindex={index + 2}
                style={{ height: ROW }}
                onFocus={() => setAt(index)}
              >
                <td className="graph__col-name">
                  {line.kind === 'person' ? (
                    <a
                      className="graph__name"
                      dir="auto"
                      tabIndex={tabIndex}
                      title={line.name}
                      href={formatRoute({ view: 'contact', id: line.id })}
                    >
                      {line.name}
                    </a>
                  ) : (
                    <button
                      type="button"
                      className="graph__name"
                      dir="auto"
                      tabIndex={tabIndex}
                      title={line.name}
                      onClick={() => onOpen(line.id)}
                    >
                      {line.name}
                    </button>
                  )}
                </td>
                <td className="graph__col-kind">
                  <KindSign kind={line.kind} /> <span>{i18n.t(`graph.kind.${line.kind}`)}</span>
                </td>
                <td className="graph__col-people">{peopleText(line.people, found?.(line.id) ?? null)}</td>
                <td className="graph__col-ties">
                  <button
                    type="button"
                    className="graph__count"
                    tabIndex={tabIndex}
                    aria-label={`${i18n.t('graph.tiesOf', [isolated(line.name)])}: ${line.ties.toLocaleString(textLanguage())}`}
                    onClick={() => onTies(line.id)}
                  >
                    {line.ties.toLocaleString(textLanguage())}
                  </button>
                </td>
                <td className="graph__col-community" dir="auto" title={community}>
                  {community}
                </td>
              </tr>
            );
          })}
          {sight.after > 0 && <Spacer height={sight.after} />}
        </tbody>
      </table>
    </div>
  );
}

/** "12", or "3 of 12" when some are found. */
function peopleText(people: number, found: number | null): string {
  const all = people.toLocaleString(textLanguage());
  return found === null ? all : i18n.t('graph.ofFound', [found.toLocaleString(textLanguage()), all]);
}

/** Stands for the rows above or below those in sight. One cell: a narrow window hides columns, and a span keeps them. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function sorted(
  lines: readonly GraphLine[],
  { by, down }: { by: Column; down: boolean },
  communityName: (at: number) => string,
): GraphLine[] {
  const { compare } = new Intl.Collator(textLanguage(), { numeric: true });
  const communityOf = ({ community }: GraphLine) => (community === null ? '' : communityName(community));
  const order = (a: GraphLine, b: GraphLine): number => {
    if (by === 'people' || by === 'ties') return a[by] - b[by];
    if (by === 'community') {
      // Those without one stand last either way.
      const [one, other] = [communityOf(a), communityOf(b)];
      if (!one || !other) return (one ? -1 : other ? 1 : 0) * (down ? -1 : 1);
      return compare(one, other);
    }
    return compare(a[by], b[by]);
  };
  return [...lines].sort((a, b) => order(a, b) * (down ? -1 : 1) || compare(a.name, b.name));
}
