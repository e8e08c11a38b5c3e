import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import {
  costOf,
  type Group,
  type Meeting,
  type MeetingSum,
  meetingsAYearOf,
} from '../../lib/records/index.ts';
import { Section } from '../base/section.tsx';
import { costText } from './cost-words.ts';
import { MeetingsPlot } from './meetings-plot.tsx';

/** Whether a group is worth it: its meetings on a board, and what each that was worth the time has cost. */
export function GroupWorth({
  group,
  meetings,
  sum,
  today,
}: {
  group: Group;
  meetings: Meeting[];
  sum: MeetingSum;
  today: Day;
}) {
  const promised = group.meetingsAYear ?? (group.rhythm ? meetingsAYearOf(group.rhythm) : null);
  const cost = costOf(group, meetings, today);
  const said = costText(cost);
  return (
    <Section title={i18n.t('group.worthQuestion')}>
      <MeetingsPlot meetings={meetings} today={today} />
      {said && (
        <p data-testid="group-cost">
          <strong className="group-cost">{said}</strong>
          <br />
          <span className="soft">{i18n.t('group.forEach', cost.worthIt, [cost.worthIt])}</span>
        </p>
      )}
      <dl className="facts">
        {group.cost && (
          <div>
            <dt>{i18n.t('group.cost')}</dt>
            <dd dir="auto">{group.cost}</dd>
          </div>
        )}
        <div>
          <dt>{i18n.t('group.lastYear')}</dt>
          <dd>{promised ? i18n.t('group.ofPromised', [sum.lastYear, promised]) : sum.lastYear}</dd>
        </div>
        {sum.missed > 0 && (
          <div>
            <dt>{i18n.t('group.missed')}</dt>
            <dd>{sum.missed}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
