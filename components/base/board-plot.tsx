import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './button.tsx';
import './board-plot.css';

/** What stands in one place of a board. */
export interface BoardColumn {
  id: string;
  /** In full, for the table. */
  name: string;
  /** In a letter or two, under the board. */
  short: string;
  /** Given, found or done: balls. */
  above: number;
  /** Received: rings. */
  below: number;
  /** Still open: dashed rings on top of the balls. */
  open?: number;
  /** Where one is now. */
  now?: boolean;
}

/** A stack higher than this is no longer counted by the eye: then all are bars. */
const BALLS = 10;
/** How high the highest bar is, in the units of the drawing. */
const BAR = 84;

/** Measures of the two sizes: the width of a place, the radius of a ball, from ball to ball. */
const SIZES = {
  small: { place: 25, ball: 3.5, step: 9 },
  large: { place: 60, ball: 4.5, step: 11 },
} as const;

/**
 * The one picture for all that is counted: balls above a board, rings below it. `label` says the totals to whoever does
 * not see it; the numbers themselves stand in the table beside it (`PlotCard`).
 */
export function BoardPlot({
  label,
  columns,
  size = 'small',
}: {
  label: string;
  columns: readonly BoardColumn[];
  size?: keyof typeof SIZES;
}) {
  const { place, ball, step } = SIZES[size];
  const highest = Math.max(0, ...columns.map((one) => one.above + (one.open ?? 0)));
  const lowest = Math.max(0, ...columns.map((one) => one.below));
  const bars = Math.max(highest, lowest) > BALLS;
  const unit = bars ? BAR / Math.max(highest, lowest) : step;
  const top = highest * unit + 4;
  const width = Math.max(1, columns.length) * place;
  const height = top + 3 + (lowest > 0 ? lowest * unit + 5 : 0);
  return (
    <div className="board">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {columns.map((column, index) => {
          const shape = bars ? Bars : Balls;
          return shape({ key: column.id, column, x: (index + 0.5) * place, top, unit, ball, step });
        })}
        <rect className="board__line" x="0" y={top} width={width} height="3" rx="1.5" />
      </svg>
      <div className="board__names" aria-hidden="true">
        {columns.map(({ id, short, now }) => (
          <span key={id} className={now ? 'board__now' : undefined}>
            {short}
          </span>
        ))}
      </div>
    </div>
  );
}

interface Drawn {
  key: string;
  column: BoardColumn;
  x: number;
  top: number;
  unit: number;
  ball: number;
  step: number;
}

function Balls({ key, column: { above, below, open = 0 }, x, top, ball, step }: Drawn): ReactNode {
  const over = (nth: number) => top - ball - 3 - nth * step;
  const under = (nth: number) => top + 6 + ball + nth * step;
  return (
    <g key={key}>
      {upTo(above, (nth) => (
        <circle key={nth} className="board__above" cx={x} cy={over(nth)} r={ball} />
      ))}
      {upTo(open, (nth) => (
        <circle key={nth} className="board__open" cx={x} cy={over(above + nth)} r={ball - 0.75} />
      ))}
      {upTo(below, (nth) => (
        <circle key={nth} className="board__below" cx={x} cy={under(nth)} r={ball - 0.75} />
      ))}
    </g>
  );
}

function Bars({ key, column: { above, below, open = 0 }, x, top, unit, ball }: Drawn): ReactNode {
  const wide = { x: x - ball, width: 2 * ball, rx: 1.5 };
  return (
    <g key={key}>
      {above > 0 && (
        <rect className="board__above" {...wide} y={top - above * unit - 1} height={above * unit} />
      )}
      {open > 0 && (
        <rect className="board__open" {...wide} y={top - (above + open) * unit - 1} height={open * unit} />
      )}
      {below > 0 && <rect className="board__below" {...wide} y={top + 4} height={below * unit} />}
    </g>
  );
}

const upTo = (count: number, draw: (nth: number) => ReactNode): ReactNode[] =>
  Array.from({ length: count }, (_, nth) => draw(nth));

/** What a ball, a ring or a dashed ring stands for, with how many there are. */
export function BoardKey({ kind, children }: { kind: 'above' | 'below' | 'open'; children: ReactNode }) {
  return (
    <span className={`board__key board__key--${kind}`}>
      <i aria-hidden="true" />
      {children}
    </span>
  );
}

/** A card with a plot; the press beside its title shows the same as a table instead. */
export function PlotCard({
  id,
  title,
  table,
  children,
}: {
  /** Of its heading. */
  id: string;
  title: string;
  table: ReactNode;
  children: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="card stack" aria-labelledby={id}>
      <div className="card__head">
        <h2 id={id}>{title}</h2>
        <Button
          small
          kind="quiet"
          aria-pressed={asTable}
          data-testid={`${id}-table`}
          onClick={() => setAsTable(!asTable)}
        >
          {i18n.t('plot.asTable')}
        </Button>
      </div>
      {asTable ? table : children}
    </section>
  );
}

/** The numbers of a plot, a line a place of it. */
export function PlotTable({
  caption,
  head,
  lines,
}: {
  caption: string;
  /** What each column says, the first of them what the lines are named by. */
  head: readonly string[];
  lines: readonly { id: string; name: string; numbers: readonly number[] }[];
}) {
  const [first, ...rest] = head;
  return (
    <table className="plot-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {rest.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, numbers }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {numbers.map((number, at) => (
              <td key={rest[at]}>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
