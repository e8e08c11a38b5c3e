import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Group, Meeting } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { dayText } from '../base/words.ts';
import { rhythmText } from './rhythm-words.ts';

/** As many as a trial has, or a term. */
const PLANNED_AT_ONCE = 4;
/** With fewer than this still to come, more are offered. */
const ENOUGH = 2;
const SHOWN = 3;

/** When a group meets, in words to press and change; what comes after the next meeting, or the act that makes it. */
export function RhythmRow({
  group: { rhythm, verdict },
  later,
  today,
  onRhythm,
  onPlan,
}: {
  group: Group;
  /** The meetings behind the next one, the first of them first. */
  later: readonly Meeting[];
  today: Day;
  onRhythm: () => void;
  onPlan: (count: number) => void;
}) {
  return (
    <div className="rhythm-row">
      <Button small icon="event" data-testid="rhythm" onClick={onRhythm}>
        {rhythm ? rhythmText(rhythm) : i18n.t('group.rhythm.set')}
      </Button>
      <div className="row">
        {later.length > 0 && (
          <span className="faint">
            {i18n.t('group.then', [
              later
                .slice(0, SHOWN)
                .map(({ on }) => dayText(on, today))
                .join(' · '),
            ])}
          </span>
        )}
        {rhythm && verdict !== 'leave' && later.length < ENOUGH && (
          <Button small kind="quiet" icon="add" data-testid="plan" onClick={() => onPlan(PLANNED_AT_ONCE)}>
            {i18n.t('group.plan', [PLANNED_AT_ONCE])}
          </Button>
        )}
      </div>
    </div>
  );
}
