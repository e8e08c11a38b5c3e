import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { type Meeting, type MeetingSum, signsOf } from '../../lib/records/index.ts';
import { Notice } from '../base/notice.tsx';

/** What is to be watched in a group, each with what to do about it. */
export function GroupSigns({
  meetings,
  sum,
  today,
}: {
  meetings: readonly Meeting[];
  sum: MeetingSum;
  today: Day;
}) {
  const text = {
    ending: () => i18n.t('group.looksEnding'),
    calledOff: () => i18n.t('group.manyCalledOff', [sum.calledOff, sum.held + sum.calledOff]),
    declined: () => i18n.t('group.manyDeclined', [sum.declined, sum.places]),
  };
  return signsOf(meetings, today).map((sign) => (
    <Notice key={sign} kind="notice">
      {text[sign]()}
    </Notice>
  ));
}
