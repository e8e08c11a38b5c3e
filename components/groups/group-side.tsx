import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { stageOf, sumUpMeetings, weighingOf } from '../../lib/records/index.ts';
import { BalanceWord } from '../base/balance-word.tsx';
import { Section } from '../base/section.tsx';
import { codeText } from '../base/words.ts';
import type { GroupShown } from '../hooks/use-groups.ts';
import { ConsideringCard } from './considering-card.tsx';
import type { GroupActs } from './group-acts.ts';
import { GroupMixCard } from './group-mix.tsx';
import { GroupWorth } from './group-worth.tsx';
import { WeighCard } from './weigh-card.tsx';

/** Beside it: whether it is worth it, when it is weighed again, and how mixed it is. */
export function GroupSide({ shown, today, acts }: { shown: GroupShown; today: Day; acts: GroupActs }) {
  const { group, meetings, balance, me } = shown;
  const sum = sumUpMeetings(meetings, today);
  const weighing = weighingOf(group, meetings, today);
  const stage = stageOf(group, sum, weighing.due);
  if (stage === 'considering')
    return (
      <div className="onepage__side">
        <ConsideringCard
          group={group}
          me={[me.role, me.employer].filter(Boolean).join(', ') || null}
          otherMeetings={shown.otherMeetings}
          onJoin={() => acts.save({ id: group.id, considering: false })}
        />
        <GroupMixCard mix={shown.mix} />
      </div>
    );
  return (
    <div className="onepage__side">
      <GroupWorth group={group} meetings={meetings} sum={sum} today={today} />
      {(stage === 'weigh' || group.verdict === 'stay' || group.verdict === 'change') && (
        <WeighCard
          group={group}
          weighing={weighing}
          isFirst={stage === 'weigh' && !group.verdict}
          sum={sum}
          today={today}
          onDecide={acts.decide}
        />
      )}
      <GroupMixCard mix={shown.mix} />
      {balance.given + balance.received > 0 && (
        <Section title={i18n.t('ledger.balance')}>
          <BalanceWord balance={balance} testId="group-balance" />
          <p className="soft">{codeText(`group.balance.${balance.word}`)}</p>
        </Section>
      )}
    </div>
  );
}
