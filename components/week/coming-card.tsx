import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Avatar, Cluster } from '../base/avatar.tsx';
import { textLanguage } from '../base/names.ts';
import { isolated } from '../base/words.ts';
import type { Coming } from './coming.ts';

/** More would be a calendar. */
const SHOWN = 6;

/** Meetings of people and groups, birthdays and other occasions of the next weeks. */
export function ComingCard({
  events,
  names,
  today,
}: {
  events: Coming[];
  names: ReadonlyMap<Id, string>;
  today: Day;
}) {
  const more = events.length - SHOWN;
  return (
    <section className="card card--list" aria-labelledby="week-coming" data-testid="week-coming">
      <div className="card__head">
        <h2 id="week-coming">{i18n.t('week.coming')}</h2>
      </div>
      {events.length === 0 ? (
        <p className="week__none faint">{i18n.t('week.nothingComing')}</p>
      ) : (
        <ul className="rows">
          {events.slice(0, SHOWN).map((event) => (
            <li key={event.id} className="week__event" data-testid="week-event">
              <DayMark on={event.on} today={today} />
              <div className="week__words">
                <p>
                  <a className="week__name" href={hrefOf(event)}>
                    {titleOf(event)}
                  </a>
                </p>
                {moreOf(event) && <p className="faint">{moreOf(event)}</p>}
              </div>
              {event.kind === 'group' ? (
                <Members ids={event.memberIds} names={names} />
              ) : (
                <Avatar name={event.name} small />
              )}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="card__foot">{i18n.t('week.moreComing', more)}</p>}
    </section>
  );
}

function Members({ ids, names }: { ids: readonly Id[]; names: ReadonlyMap<Id, string> }) {
  const people = ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
  return people.length > 0 ? <Cluster people={people} count={ids.length} small /> : null;
}

/** The day as on a leaf of a calendar: its number, and the weekday or, further off, the month. */
function DayMark({ on, today }: { on: Day; today: Day }) {
  const date = new Date(`${on}T00:00:00Z`);
  const near = Date.parse(`${on}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`) < 7 * 86_400_000;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(textLanguage(), { ...options, timeZone: 'UTC' }).format(date);
  return (
    <time className="week__date" dateTime={on} title={format({ dateStyle: 'full' })}>
      <b>{Number(on.slice(8))}</b>
      <span>{format(near ? { weekday: 'short' } : { month: 'short' })}</span>
    </time>
  );
}

const hrefOf = ({ contactId, groupId }: Coming) =>
  contactId ? `#/contact/${contactId}` : `#/group/${groupId}`;

function titleOf({ kind, name, age, text }: Coming): string {
  const who = isolated(name);
  switch (kind) {
    case 'group':
      return name;
    case 'meeting':
      return i18n.t('week.meet', [who]);
    case 'birthday':
      return age === null ? i18n.t('week.birthday', [who]) : i18n.t('week.turns', [who, age]);
    case 'new-job':
      return text ? name : i18n.t('week.newJob', [who]);
    case 'moved':
      return text ? name : i18n.t('week.moves', [who]);
    default:
      return name;
  }
}

const moreOf = ({ kind, text, work }: Coming): string =>
  kind === 'birthday' || kind === 'meeting' ? work : (text ?? work);
