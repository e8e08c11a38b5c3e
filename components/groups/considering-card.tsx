import { i18n } from '#i18n';
import { type Group, meetingsAYearOf } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/section.tsx';

/** A group one only thinks of joining: what to ask a member, whom it is for against oneself, and the time it takes. */
export function ConsideringCard({
  group,
  me,
  otherMeetings,
  onJoin,
}: {
  group: Group;
  /** Who the user is, as said in the settings. */
  me: string | null;
  /** Meetings a year of the groups that the user is in. */
  otherMeetings: number;
  onJoin: () => void;
}) {
  const meetings = group.meetingsAYear ?? (group.rhythm ? meetingsAYearOf(group.rhythm) : null);
  return (
    <Section title={i18n.t('group.think.title')}>
      <p>{i18n.t('group.think.ask')}</p>
      <ul className="group-questions">
        <li>{i18n.t('group.think.last')}</li>
        <li>{i18n.t('group.think.who')}</li>
        <li>{i18n.t('group.think.trust')}</li>
        <li>{i18n.t('group.think.form')}</li>
        <li>{i18n.t('group.think.leave')}</li>
      </ul>
      <dl className="facts">
        {group.audience && (
          <div>
            <dt>{i18n.t('group.audience')}</dt>
            <dd dir="auto">{group.audience}</dd>
          </div>
        )}
        <div>
          <dt>{i18n.t('group.think.you')}</dt>
          <dd dir="auto">{me ?? <a href="#/settings">{i18n.t('coverage.sayWhoYouAre')}</a>}</dd>
        </div>
      </dl>
      <p className="soft">
        {meetings === null
          ? i18n.t('group.think.howOften')
          : i18n.t('group.think.time', [meetings, otherMeetings])}
      </p>
      <div>
        <Button small kind="primary" data-testid="join-group" onClick={onJoin}>
          {i18n.t('group.think.join')}
        </Button>
      </div>
    </Section>
  );
}
