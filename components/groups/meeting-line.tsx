import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Meeting } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { IconButton } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { dayInWords, distanceInWords } from '../base/day-words.ts';
import { codeText, kindName, listText } from '../base/words.ts';

/** One meeting as it is read: when and about what, who came, and what the user took home. */
export function MeetingLine({
  meeting,
  nameOf,
  today,
  onEdit,
  onDelete,
}: {
  meeting: Meeting;
  nameOf: (id: Id) => string | null;
  today: Day;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { on, topic, cancelled, absent, worth, energy, gotOut, note } = meeting;
  const day = dayInWords(on);
  const isMine = !absent && !cancelled;
  const names = (ids: Id[]) => listText(ids.map((id) => nameOf(id) ?? i18n.t('group.somebodyGone')));
  const said = (ids: Id[] | undefined, text: (names: string) => string) =>
    ids && ids.length > 0 ? text(names(ids)) : null;
  return (
    <div className="meetings__line">
      <div className="meetings__text">
        <div className="meetings__head">
          <strong dir="auto">{topic ?? i18n.t(on > today ? 'meeting.toCome' : 'meeting.one')}</strong>
          <time dateTime={on} title={distanceInWords(on, today)} className="faint">
            {day}
          </time>
          {cancelled && <Chip kind="notice">{i18n.t('meeting.calledOff')}</Chip>}
          {absent && !cancelled && <Chip kind="notice">{i18n.t('meeting.absentShort')}</Chip>}
          {worth && isMine && <Chip>{codeText(`meeting.worthName.${worth}`)}</Chip>}
          {energy && isMine && <Chip>{kindName('energy', energy)}</Chip>}
        </div>
        {[
          { text: said(meeting.cameIds, (all) => i18n.t('meeting.cameNames', [all])), look: 'soft' },
          { text: said(meeting.gaveIds, (all) => i18n.t('meeting.gaveNames', [all])), look: 'faint' },
          { text: said(meeting.gotIds, (all) => i18n.t('meeting.gotNames', [all])), look: 'faint' },
          { text: said(meeting.declinedIds, (all) => i18n.t('meeting.declinedNames', [all])), look: 'faint' },
          { text: gotOut, look: 'timeline__note' },
          { text: note, look: 'timeline__note' },
        ].map(
          ({ text, look }, at) =>
            text && (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines are always these
              <p key={at} className={look} dir="auto">
                {text}
              </p>
            ),
        )}
      </div>
      <span className="timeline__acts">
        <IconButton small icon="edit" label={i18n.t('meeting.editOne', [day])} onClick={onEdit} />
        <IconButton small icon="remove" label={i18n.t('meeting.deleteOne', [day])} onClick={onDelete} />
      </span>
    </div>
  );
}
