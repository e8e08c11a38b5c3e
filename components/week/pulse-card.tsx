import { i18n } from '#i18n';
import { BoardKey, BoardPlot, PlotCard, PlotTable } from '../base/board-plot.tsx';
import { textLanguage } from '../base/names.ts';
import { COOLING_ROUTE, contactsWith, formatRoute } from '../base/route.ts';
import { WarmthDot } from '../base/warmth-dot.tsx';
import { periodText } from '../base/words.ts';
import type { PulseMonth } from './pulse-months.ts';

/** Given and received by month over the year, and how many ties are alive and cooling now. */
export function PulseCard({
  months,
  ties,
}: {
  months: PulseMonth[];
  ties: { warm: number; cooling: number };
}) {
  const sum = (part: 'given' | 'received') => months.reduce((all, month) => all + month[part], 0);
  const [given, received] = [i18n.t('week.given', sum('given')), i18n.t('week.received', sum('received'))];
  const letter = new Intl.DateTimeFormat(textLanguage(), { month: 'narrow', timeZone: 'UTC' });
  return (
    <PlotCard
      id="week-pulse"
      title={i18n.t('week.pulse')}
      table={
        <PlotTable
          caption={i18n.t('week.pulse')}
          head={[i18n.t('week.month'), i18n.t('week.tableGiven'), i18n.t('week.tableReceived')]}
          lines={months.map((month) => ({
            id: month.from,
            name: periodText(month.from.slice(0, 7)),
            numbers: [month.given, month.received],
          }))}
        />
      }
    >
      {sum('given') + sum('received') === 0 ? (
        <p className="soft">{i18n.t('week.noPulse')}</p>
      ) : (
        <>
          <p className="row faint">
            <BoardKey kind="above">{given}</BoardKey>
            <BoardKey kind="below">{received}</BoardKey>
          </p>
          <BoardPlot
            label={i18n.t('week.pulseLabel', [given, received])}
            columns={months.map(({ from, given, received }) => ({
              id: from,
              name: from,
              short: letter.format(new Date(`${from}T00:00:00Z`)),
              above: given,
              below: received,
            }))}
          />
        </>
      )}
      <ul className="week__ties">
        <li>
          <WarmthDot warmth="warm" />
          <a href={contactsWith({ warmth: ['warm'] })}>{i18n.t('week.warm', ties.warm)}</a>
        </li>
        <li>
          <WarmthDot warmth="cooling" />
          <a href={formatRoute(COOLING_ROUTE)} data-testid="week-cooling">
            {i18n.t('week.cooling', ties.cooling)}
          </a>
        </li>
      </ul>
    </PlotCard>
  );
}
