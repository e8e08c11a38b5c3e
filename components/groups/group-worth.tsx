import { i18n } from '#i18n';
import { type Group, type MeetingSum, meetingsAYearOf } from '../../lib/records/index.ts';
import type { GroupDraft } from '../../lib/store/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { Section } from '../base/section.tsx';
import { type EditHow, howOf } from '../base/use-edit.ts';

/** What a group costs and gives, in figures and in the user's own words. */
export function GroupWorth({
  group,
  sum,
  onSave,
}: {
  group: Group;
  sum: MeetingSum;
  /** Saves without a word. */
  onSave: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<boolean>;
}) {
  const promised = group.meetingsAYear ?? (group.rhythm ? meetingsAYearOf(group.rhythm) : null);
  return (
    <Section title={i18n.t('group.worthIt')}>
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
      <AutosaveText
        label={i18n.t('group.evaluation')}
        multiline
        value={group.evaluation ?? null}
        maxLength={TEXT_LIMITS.note}
        placeholder={i18n.t('group.evaluationHint')}
        record="groups"
        onSave={(evaluation, how) =>
          onSave(
            { id: group.id, evaluation },
            howOf(how, (text) => ({ evaluation: text })),
          )
        }
      />
    </Section>
  );
}
