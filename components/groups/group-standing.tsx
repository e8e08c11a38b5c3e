import type { Day } from '../../lib/days/index.ts';
import { DEFAULT_TRIES, stageOf, sumUpMeetings, weighingOf } from '../../lib/records/index.ts';
import { Chip } from '../base/chip.tsx';
import { codeText } from '../base/words.ts';
import type { GroupShown } from '../hooks/use-groups.ts';
import type { GroupActs } from './group-acts.ts';
import { GroupSigns } from './group-signs.tsx';
import { StageNote } from './stage-note.tsx';

/** The stage of the group, what to do next in it, and what is to be watched. */
export function GroupStanding({
  shown: { group, meetings },
  today,
  acts,
  onPurpose,
}: {
  shown: GroupShown;
  today: Day;
  acts: GroupActs;
  onPurpose: () => void;
}) {
  const sum = sumUpMeetings(meetings, today);
  const stage = stageOf(group, sum, weighingOf(group, meetings, today).due);
  return (
    <>
      <div className="chips">
        {group.kind && <Chip>{codeText(`group.kindName.${group.kind}`)}</Chip>}
        <Chip kind="accent">{codeText(`group.stageName.${stage}`)}</Chip>
        {group.extras?.map((extra) => (
          <Chip key={extra}>{codeText(`group.extraName.${extra}`)}</Chip>
        ))}
      </div>
      <StageNote
        stage={stage}
        sum={sum}
        tries={group.tries ?? DEFAULT_TRIES}
        onPurpose={onPurpose}
        onBackIn={() => acts.save({ id: group.id, verdict: null })}
      />
      <GroupSigns meetings={meetings} sum={sum} today={today} />
    </>
  );
}
