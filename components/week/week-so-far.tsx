import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { BoardPlot, PlotCard, PlotTable } from '../base/board-plot.tsx';
import { textLanguage } from '../base/names.ts';
import { listText } from '../base/words.ts';
import type { DayDone } from './pulse-months.ts';

/** What the user has done since Monday, a ball each. */
export function WeekSoFar({ days, today }: { days: DayDone[]; today: Day }) {
  const sum = (part: 'hellos' | 'kept' | 'introduced') => days.reduce((all, day) => all + day[part], 0);
  const [hellos, kept, introduced] = [sum('hellos'), sum('kept'), sum('introduced')];
  const parts = [
    hellos > 0 && i18n.t('week.hellos', hellos),
    kept > 0 && i18n.t('week.kept', kept),
    introduced > 0 && i18n.t('week.introduced', introduced),
  ].filter((part) => part !== false);
  const said = parts.length > 0 ? sentence(listText(parts)) : i18n.t('week.nothingYet');
  const name = (day: Day, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat(textLanguage(), { weekday, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  return (
    <PlotCard
      id="week-so-far"
      title={i18n.t('week.soFar')}
      table={
        <PlotTable
          caption={i18n.t('week.soFar')}
          head={[
            i18n.t('week.day'),
            i18n.t('week.tableHellos'),
            i18n.t('week.tableKept'),
            i18n.t('week.tableIntroduced'),
          ]}
          lines={days.map((day) => ({
            id: day.on,
            name: name(day.on, 'long'),
            numbers: [day.hellos, day.kept, day.introduced],
          }))}
        />
      }
    >
      <p className="soft" data-testid="week-done-so-far">
        {said}
      </p>
      <BoardPlot
        size="large"
        label={`${i18n.t('week.soFar')}: ${said}`}
        columns={days.map((day) => ({
          id: day.on,
          name: name(day.on, 'long'),
          short: name(day.on, 'short'),
          above: day.hellos + day.kept + day.introduced,
          below: 0,
          now: day.on === today,
        }))}
      />
    </PlotCard>
  );
}

const sentence = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
