import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { endOf, type Group, type Meeting } from '../../lib/records/index.ts';
import { COURSES, type Course as CourseId, type Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { ChoiceOne } from '../base/choice.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { printSheet } from '../base/print-sheet.tsx';
import { codeText, isolated, kindName, weekdayText } from '../base/words.ts';
import { CourseSheet } from './course-sheet.tsx';
import { RhythmRow } from './rhythm-row.tsx';
import { WhoComes } from './who-comes.tsx';

/** The next meeting of a group, and under it when it meets and what comes after. */
export function NextMeeting({
  group,
  meetings,
  members,
  nameOf,
  today,
  onChange,
  onRhythm,
  onPlan,
}: {
  group: Group;
  meetings: readonly Meeting[];
  members: readonly { id: Id; name: string }[];
  nameOf: (id: Id) => string | null;
  today: Day;
  /** Changes something about the next meeting. */
  onChange: (meeting: Meeting, change: Partial<Meeting>) => void;
  onRhythm: () => void;
  onPlan: (count: number) => void;
}) {
  const [next, ...later] = meetings
    .filter(({ on, cancelled }) => on >= today && !cancelled)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <section className="card group-next" aria-labelledby="group-next">
      {next ? (
        <div className="group-next__one" data-testid="group-next">
          <DayTile day={next.on} />
          <div className="stack group-next__what">
            <div>
              <p className="faint">{i18n.t('group.nextIn', [distanceInWords(next.on, today)])}</p>
              <h2 id="group-next" dir="auto">
                {next.topic ?? weekdayText(next.on, today)}
              </h2>
            </div>
            <MeetingFacts meeting={next} nameOf={nameOf} />
            <WhoComes
              meeting={next}
              meetings={meetings}
              members={members}
              onChange={(change) => onChange(next, change)}
            />
            <Course
              meeting={next}
              onChoose={(course) => onChange(next, { course })}
              onPrint={() =>
                printSheet(
                  <CourseSheet
                    group={group}
                    meeting={next}
                    members={members}
                    nameOf={nameOf}
                    today={today}
                  />,
                )
              }
            />
          </div>
        </div>
      ) : (
        <div>
          <h2 id="group-next">{i18n.t('group.noNext')}</h2>
          <p className="soft">{i18n.t('group.noNextText')}</p>
        </div>
      )}
      <RhythmRow group={group} later={later} today={today} onRhythm={onRhythm} onPlan={onPlan} />
    </section>
  );
}

/** How the meeting goes, chosen by one press, and the sheet of it to print. */
function Course({
  meeting: { course },
  onChoose,
  onPrint,
}: {
  meeting: Meeting;
  onChoose: (course: CourseId) => void;
  onPrint: () => void;
}) {
  return (
    <details open={Boolean(course)}>
      <summary data-testid="course-fold">{i18n.t('meeting.course')}</summary>
      <div className="stack group-form__fold">
        <ChoiceOne
          legend={i18n.t('meeting.course')}
          hideLegend
          value={course ?? null}
          onChange={onChoose}
          options={COURSES.map((id) => ({
            id,
            name: kindName('course', id),
            'data-testid': `course-${id}`,
          }))}
        />
        {course && (
          <>
            <p className="soft">{codeText(`course.about.${course}`)}</p>
            <div>
              <Button small icon="files" data-testid="print-course" onClick={onPrint}>
                {i18n.t('course.print')}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
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
function MeetingFacts({ meeting, nameOf }: { meeting: Meeting; nameOf: (id: Id) => string | null }) {
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
