import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { endOf, type Group, type Meeting } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { distanceInWords } from '../base/day-words.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { isolated, kindName, weekdayText } from '../base/words.ts';
import { RhythmRow } from './rhythm-row.tsx';

/** The next meeting of a group, and under it when it meets and what comes after. */
export function NextMeeting({
  group,
  meetings,
  nameOf,
  today,
  onRhythm,
  onPlan,
}: {
  group: Group;
  meetings: readonly Meeting[];
  nameOf: (id: Id) => string | null;
  today: Day;
  onRhythm: () => void;
  onPlan: (count: number) => void;
}) {
  const [next, ...later] = meetings
    .filter(({ on, cancelled }) => on >= today && !cancelled)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <section className="card next-meeting" aria-labelledby="next-meeting">
      {next ? (
        <div className="next-meeting__one" data-testid="next-meeting">
          <DayTile day={next.on} />
          <div className="stack next-meeting__what">
            <div>
              <p className="faint">{i18n.t('group.nextIn', [distanceInWords(next.on, today)])}</p>
              <h2 id="next-meeting" dir="auto">
                {next.topic ?? weekdayText(next.on, today)}
              </h2>
            </div>
            <MeetingFacts meeting={next} nameOf={nameOf} />
          </div>
        </div>
      ) : (
        <div>
          <h2 id="next-meeting">{i18n.t('group.noNext')}</h2>
          <p className="soft">{i18n.t('group.noNextText')}</p>
        </div>
      )}
      <RhythmRow group={group} later={later} today={today} onRhythm={onRhythm} onPlan={onPlan} />
    </section>
  );
}

/** A day as a leaf of a calendar. */
function DayTile({ day }: { day: Day }) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(textLanguage(), { ...options, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  return (
    <time className="day-tile" dateTime={day}>
      <span>{part({ weekday: 'short' })}</span>
      <b>{Number(day.slice(8))}</b>
      <span>{part({ month: 'long' })}</span>
    </time>
  );
}

/** When, where, how and with whom at the head; what is not known is not shown. */
export function MeetingFacts({ meeting, nameOf }: { meeting: Meeting; nameOf: (id: Id) => string | null }) {
  const { at, minutes, place, how, hostId, speaker, course } = meeting;
  const host = hostId ? nameOf(hostId) : null;
  const when = at && (minutes ? `${at}–${endOf(at, minutes)}` : at);
  const where = [place, how && how !== 'room' ? kindName('meetingPlace', how) : null]
    .filter(Boolean)
    .join(' · ');
  const facts: [IconName, string | null | undefined][] = [
    ['clock', when],
    ['event', where],
    ['people', host && i18n.t('meeting.hosts', [isolated(host)])],
    ['message', speaker && i18n.t('meeting.speaks', [isolated(speaker)])],
    ['group', course && kindName('course', course)],
  ];
  const known = facts.flatMap(([icon, text]) => (text ? [[icon, text] as const] : []));
  if (known.length === 0) return null;
  return (
    <ul className="meeting-facts soft">
      {known.map(([icon, text]) => (
        <li key={icon}>
          <Icon name={icon} />
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  );
}
