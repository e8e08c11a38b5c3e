import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { endOf, type Group, type Meeting } from '../../lib/records/index.ts';
import type { Course, Id } from '../../lib/words/index.ts';
import { dayInWords } from '../base/day-words.ts';
import { Sheet } from '../base/print-sheet.tsx';
import { codeText, kindName } from '../base/words.ts';

/** The steps of each course, with their share of the time. */
const STEPS: { readonly [C in Course]: readonly (readonly [step: string, share: number])[] } = {
  round: [
    ['welcome', 0.1],
    ['round', 0.35],
    ['depth', 0.45],
    ['takeHome', 0.1],
  ],
  case: [
    ['tell', 0.15],
    ['ask', 0.25],
    ['think', 0.4],
    ['takeHome', 0.2],
  ],
  talk: [
    ['welcome', 0.1],
    ['talk', 0.35],
    ['home', 0.4],
    ['takeHome', 0.15],
  ],
  visit: [
    ['tour', 0.4],
    ['hard', 0.2],
    ['saw', 0.3],
    ['takeHome', 0.1],
  ],
};
/** A meeting that says nothing of its length takes an hour and a half. */
const USUAL_MINUTES = 90;

/** The steps of a course with the minutes of each, in fives; the last one takes what is left. */
export function stepsOf(course: Course, minutes: number): { step: string; from: number; minutes: number }[] {
  const steps = Object.hasOwn(STEPS, course) ? STEPS[course] : STEPS.round;
  let from = 0;
  return steps.map(([step, share], at) => {
    const isLast = at === steps.length - 1;
    const taken = isLast ? minutes - from : Math.min(minutes - from, Math.round((minutes * share) / 5) * 5);
    const one = { step, from, minutes: taken };
    from += taken;
    return one;
  });
}

/** The sheet of a meeting to lay on the table: how it goes, minute by minute, and a line for everybody. */
export function CourseSheet({
  group,
  meeting,
  members,
  nameOf,
  today,
}: {
  group: Group;
  meeting: Meeting;
  members: readonly { id: Id; name: string }[];
  nameOf: (id: Id) => string | null;
  today: Day;
}) {
  const { at, place, minutes, hostId, speaker } = meeting;
  const course = meeting.course ?? 'round';
  const host = hostId ? nameOf(hostId) : null;
  const facts = [
    dayInWords(meeting.on, 'long'),
    at && endOf(at, 0),
    place,
    host && i18n.t('meeting.hosts', [host]),
    speaker && i18n.t('meeting.speaks', [speaker]),
  ];
  return (
    <Sheet
      title={[group.name, meeting.topic].filter(Boolean).join(': ')}
      summary={facts.filter(Boolean).join(' · ')}
      today={today}
    >
      <h2>{kindName('course', course)}</h2>
      <p>{codeText(`course.about.${course}`)}</p>
      <table className="course-sheet">
        <tbody>
          {stepsOf(course, minutes ?? USUAL_MINUTES).map((one) => (
            <tr key={one.step}>
              <th scope="row">
                {at ? endOf(at, one.from) : i18n.t('course.after', [one.from])}
                <br />
                <small>{i18n.t('course.minutes', [one.minutes])}</small>
              </th>
              <td>{codeText(`course.step.${one.step}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(group.themes?.length ?? 0) > 0 && (
        <p>{i18n.t('course.themes', [(group.themes ?? []).join(' · ')])}</p>
      )}
      <table className="course-sheet">
        <thead>
          <tr>
            <th scope="col">{i18n.t('course.who')}</th>
            <th scope="col">{i18n.t('course.brings')}</th>
            <th scope="col">{i18n.t('course.takes')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, name }) => (
            <tr key={id} className="course-sheet__line">
              <td>{name}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
