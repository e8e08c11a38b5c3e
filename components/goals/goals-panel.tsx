import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Goal } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import { OtherValues } from '../base/other-values.tsx';
import { type Acts, actInForm } from '../base/use-acts.ts';
import { spellingsOf } from '../finding/spellings.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useLabels } from '../hooks/use-contacts.ts';
import { useNetworkShape } from '../hooks/use-network-shape.ts';
import { GoalsView } from './goals-view.tsx';

/** The goals, from the book. */
export function GoalsPanel({
  cards,
  goals,
  today,
  acts,
}: {
  cards: Card[];
  goals: Goal[];
  today: Day;
  acts: Acts;
}) {
  const commands = useCommands();
  const shape = useNetworkShape(cards);
  const spelt = useMemo(() => spellingsOf(cards, goals), [cards, goals]);
  const labels = useLabels();
  const areas = useMemo(() => areasOf(cards), [cards]);
  const differing = goals.map((record) => ({ table: 'goals' as const, of: record.text, record }));
  return (
    <>
      <OtherValues records={differing} acts={acts} />
      <GoalsView
        goals={goals}
        progressOf={shape.progressOf}
        spelt={spelt}
        labels={labels.state === 'ready' ? labels.value : []}
        areas={areas}
        today={today}
        onSave={(draft, { shown, onConflict }) =>
          actInForm(
            acts,
            commands.saveGoal(draft, draft.id ? shown : undefined),
            i18n.t('goal.saved'),
            onConflict,
          )
        }
        onDelete={(id) => void acts.act(commands.deleteGoal(id), i18n.t('goal.deleted'))}
      />
    </>
  );
}

/** The areas that people in the book are in, those of most people first. */
function areasOf(cards: readonly Card[]): { label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { area, archived } of cards)
    if (area && !archived) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
}
