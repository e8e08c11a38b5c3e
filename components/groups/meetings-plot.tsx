import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Meeting } from '../../lib/records/index.ts';
import { textLanguage } from '../base/names.ts';

/** As many meetings as fit beside each other with their months under them. */
const SHOWN = 10;
const STEP = 30;
const BOARD = 34;

type Fate = 'worth' | 'not' | 'off' | 'absent';

const fateOf = ({ cancelled, absent, worth }: Meeting): Fate =>
  cancelled ? 'off' : absent ? 'absent' : worth === 'much' || worth === 'some' ? 'worth' : 'not';

/** The last meetings of a group on a board: a ball where one was worth the time, a ring where not, a cross where called off. */
export function MeetingsPlot({ meetings, today }: { meetings: readonly Meeting[]; today: Day }) {
  const past = meetings
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(-SHOWN);
  if (past.length === 0) return null;
  const count = (fate: Fate) => past.filter((one) => fateOf(one) === fate).length;
  const month = new Intl.DateTimeFormat(textLanguage(), { month: 'short', timeZone: 'UTC' });
  const width = past.length * STEP;
  return (
    <svg
      className="meetings-plot"
      viewBox={`0 0 ${width} 58`}
      width={width}
      height={58}
      role="img"
      aria-label={i18n.t('group.plot', [
        String(past.length),
        String(count('worth')),
        String(count('not')),
        String(count('off')),
        String(count('absent')),
      ])}
    >
      {past.map((one, at) => (
        <g key={one.id} transform={`translate(${at * STEP + STEP / 2} 0)`}>
          <Fated fate={fateOf(one)} />
          <text y={54} textAnchor="middle">
            {month.format(new Date(`${one.on}T00:00:00Z`)).replace('.', '')}
          </text>
        </g>
      ))}
      <rect className="meetings-plot__board" y={BOARD} width={width} height={3} rx={1.5} />
    </svg>
  );
}

function Fated({ fate }: { fate: Fate }) {
  if (fate === 'worth') return <circle className="meetings-plot__ball" cy={BOARD - 10} r={9} />;
  if (fate === 'not') return <circle className="meetings-plot__ring" cy={BOARD - 7} r={6} />;
  if (fate === 'absent') return <circle className="meetings-plot__gap" cy={BOARD - 7} r={6} />;
  return <path className="meetings-plot__off" d={`M-5 ${BOARD - 14}l10 10m0-10l-10 10`} />;
}
