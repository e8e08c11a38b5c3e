import { i18n } from '#i18n';

const STEP = 22;
const RADIUS = 8;
/** More than these would be too small to count. */
const MOST = 10;

/** The board: a ball for everybody one has, a dashed ring for every place that is open. */
export function GoalBoard({ have, wanted }: { have: number; wanted: number }) {
  const places = Math.min(wanted, MOST);
  const width = places * STEP + 8;
  return (
    <svg
      className="goal-board"
      width={width}
      height={32}
      viewBox={`0 0 ${width} 32`}
      role="img"
      aria-label={i18n.t('welcome.board', [Math.min(have, wanted), wanted])}
    >
      {Array.from({ length: places }, (_, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of a goal have no other name than their order
          key={at}
          cx={4 + STEP / 2 + at * STEP}
          cy={12}
          r={RADIUS}
          className={at < have ? 'goal-board__ball' : 'goal-board__open'}
        />
      ))}
      <rect x={0} y={26} width={width} height={3} rx={1.5} className="goal-board__board" />
    </svg>
  );
}
