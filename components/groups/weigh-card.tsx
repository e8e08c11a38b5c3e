import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Group, MeetingSum, Weighing } from '../../lib/records/index.ts';
import { TEXT_LIMITS, VERDICTS, type Verdict } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { TextArea } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { isolated, kindName } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';

/** When the group is weighed again, with what was written last time, and the verdicts to give with a reason. */
export function WeighCard({
  group,
  weighing: { last, again, due },
  isFirst,
  sum,
  today,
  onDecide,
}: {
  group: Group;
  weighing: Weighing;
  /** It has been tried, and was never weighed. */
  isFirst: boolean;
  sum: MeetingSum;
  today: Day;
  onDecide: (verdict: Verdict, text: string | null) => void;
}) {
  const [text, setText] = useState('');
  useWordsWritten(i18n.t('group.why'), text.trim() ? text : null);
  const before = last?.text ?? group.evaluation;
  const { much, some, little } = sum.worth;
  return (
    <section
      className="card stack weigh-card"
      aria-labelledby="weigh-title"
      data-testid={isFirst || due ? 'group-stage' : 'weigh-card'}
    >
      <h2 id="weigh-title">{titleOf(isFirst, due, again, today)}</h2>
      {isFirst && <p>{i18n.t('group.stage.weigh')}</p>}
      {(isFirst || due) && much + some + little > 0 && (
        <p className="soft">{i18n.t('group.weighed', [sum.held, much, little])}</p>
      )}
      {before && <p dir="auto">{i18n.t('group.lastTime', [isolated(before)])}</p>}
      {(group.weighed?.length ?? 0) > 1 && (
        <details>
          <summary>{i18n.t('group.weighedTitle')}</summary>
          <ul className="stack">
            {group.weighed?.map((one) => (
              <li key={`${one.on} ${one.verdict} ${one.text}`} dir="auto">
                {[dayInWords(one.on), kindName('verdict', one.verdict), one.text].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <TextArea
        label={i18n.t('group.why')}
        value={text}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        data-testid="weigh-why"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            small
            data-testid={verdict}
            onClick={() => {
              onDecide(verdict, text.trim() || null);
              setText('');
            }}
          >
            {kindName('verdict', verdict)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function titleOf(isFirst: boolean, due: boolean, again: Day | null, today: Day): string {
  if (isFirst) return i18n.t('group.weighFirst');
  if (due || again === null) return i18n.t('group.weighNow');
  const sameYear = again.slice(0, 4) === today.slice(0, 4);
  const month = new Intl.DateTimeFormat(textLanguage(), {
    month: 'long',
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(`${again}T00:00:00Z`));
  return i18n.t('group.weighAgain', [month]);
}
