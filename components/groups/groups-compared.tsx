import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { costOf } from '../../lib/records/index.ts';
import type { GroupView } from '../../lib/store/index.ts';
import { hoursText, moneyText } from './cost-words.ts';

/** What a meeting that was worth it costs, group beside group; nothing where there is nothing to compare. */
export function GroupsCompared({ groups, today }: { groups: readonly GroupView[]; today: Day }) {
  const rows = groups
    .filter(({ group }) => group.verdict !== 'leave' && !group.considering)
    .map(({ group, meetings }) => ({ group, cost: costOf(group, meetings, today) }))
    .filter(({ cost }) => cost.attended > 0 && (cost.money !== null || cost.hours !== null))
    .sort((a, b) => (a.cost.hours ?? Infinity) - (b.cost.hours ?? Infinity));
  if (rows.length < 2) return null;
  return (
    <section className="card stack" aria-labelledby="compare-title" data-testid="groups-compared">
      <div>
        <h2 id="compare-title">{i18n.t('group.compare.title')}</h2>
        <p className="soft">{i18n.t('group.compare.text')}</p>
      </div>
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{i18n.t('group.compare.group')}</th>
            <th scope="col">{i18n.t('group.compare.worth')}</th>
            <th scope="col">{i18n.t('group.compare.money')}</th>
            <th scope="col">{i18n.t('group.compare.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, cost }) => (
            <tr key={group.id}>
              <th scope="row" dir="auto">
                {group.name}
              </th>
              <td>{i18n.t('group.ofPromised', [cost.worthIt, cost.attended])}</td>
              <td>{cost.money === null || !cost.currency ? '–' : moneyText(cost.money, cost.currency)}</td>
              <td>{cost.hours === null ? '–' : hoursText(cost.hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
