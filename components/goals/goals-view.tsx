import { useState } from 'react';
import { i18n } from '#i18n';
import type { GoalProgress } from '../../lib/coverage/index.ts';
import type { Day } from '../../lib/days/index.ts';
import { type Goal, goalTags } from '../../lib/records/index.ts';
import { COVERAGE_AXES, type CoverageAxis, type Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { dayInWords } from '../base/day-words.ts';
import { Dialog } from '../base/dialog.tsx';
import type { Filters } from '../base/facets.ts';
import { regionName, tagName } from '../base/names.ts';
import { EmptyState } from '../base/notice.tsx';
import { contactsWith, formatRoute } from '../base/route.ts';
import type { InForm } from '../base/use-acts.ts';
import { useAsked } from '../base/use-asked.ts';
import type { EditHow } from '../base/use-edit.ts';
import { type GoalDraft, GoalForm } from './goal-form.tsx';

/** What the manager wants of the network, and how far it has come. */
export function GoalsView({
  goals,
  progressOf,
  spelt,
  labels,
  areas,
  today,
  onSave,
  onDelete,
}: {
  goals: Goal[];
  progressOf: (goal: Goal) => GoalProgress;
  /** Filters as the people in the book spell what a goal names. */
  spelt: (filters: Filters) => Filters;
  labels: readonly { label: string; count: number }[];
  /** Areas below a country that people in the book are in, with how many. */
  areas: readonly { label: string; count: number }[];
  today: Day;
  /** With `id`: changes that goal. */
  onSave: (draft: GoalDraft, how: EditHow<GoalDraft>) => Promise<InForm<Goal>>;
  onDelete: (id: Id) => void;
}) {
  const [editing, setEditing] = useState<Goal | 'new' | null>(null);
  useAsked('newGoal', () => setEditing('new'));
  return (
    <section className="goals" aria-labelledby="goals-title">
      <header className="goals__head">
        <h1 id="goals-title">{i18n.t('goal.title')}</h1>
        {goals.length > 0 && (
          <Button kind="primary" icon="add" data-testid="add-goal" onClick={() => setEditing('new')}>
            {i18n.t('goal.add')}
          </Button>
        )}
      </header>
      {goals.length === 0 ? (
        <EmptyState
          title={i18n.t('goal.emptyTitle')}
          acts={
            <Button kind="primary" icon="add" data-testid="add-goal" onClick={() => setEditing('new')}>
              {i18n.t('goal.add')}
            </Button>
          }
        >
          <p>{i18n.t('goal.emptyText')}</p>
        </EmptyState>
      ) : (
        <ul className="goals__list">
          {goals.map((goal) => (
            <GoalCard
              key={goal.id}
              goal={goal}
              progress={progressOf(goal)}
              spelt={spelt}
              today={today}
              onEdit={() => setEditing(goal)}
              onDelete={() => onDelete(goal.id)}
            />
          ))}
        </ul>
      )}
      <Dialog
        open={editing !== null}
        title={editing === 'new' ? i18n.t('goal.newTitle') : i18n.t('goal.editTitle')}
        onClose={() => setEditing(null)}
      >
        {editing !== null && (
          <GoalForm
            goal={editing === 'new' ? null : editing}
            labels={labels}
            areas={areas}
            today={today}
            onClose={() => setEditing(null)}
            onSave={onSave}
          />
        )}
      </Dialog>
    </section>
  );
}

function GoalCard({
  goal,
  progress,
  spelt,
  today,
  onEdit,
  onDelete,
}: {
  goal: Goal;
  progress: GoalProgress;
  spelt: (filters: Filters) => Filters;
  today: Day;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { have, warm, wanted } = progress;
  const reached = warm >= wanted;
  const axes = axesOf(goal);
  const past = goal.until !== null && goal.until < today;
  const said = i18n.t('goal.progress', [have, wanted, warm]);
  return (
    <li className="card goal" data-testid="goal">
      <div className="goal__top">
        <h2 dir="auto">{goal.text}</h2>
        {reached && <Chip kind="accent">{i18n.t('goal.reached')}</Chip>}
      </div>
      <div className="chips">
        {goal.industries.map((id) => (
          <Chip key={id}>{tagName('industry', id)}</Chip>
        ))}
        {goal.functions.map((id) => (
          <Chip key={id}>{tagName('function', id)}</Chip>
        ))}
        {goal.seniorities.map((id) => (
          <Chip key={id}>{tagName('seniority', id)}</Chip>
        ))}
        {goal.regions.map((place) => (
          <Chip key={place}>{regionName(place)}</Chip>
        ))}
        {goal.labels.map((label) => (
          <Chip key={label}>{label}</Chip>
        ))}
      </div>
      <div className="goal__bar" role="img" aria-label={said}>
        {Array.from({ length: Math.min(wanted, 30) }, (_, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the places of a goal have no other name than their order
            key={at}
            className={
              at < warm
                ? 'goal__place goal__place--warm'
                : at < have
                  ? 'goal__place goal__place--have'
                  : 'goal__place'
            }
          />
        ))}
      </div>
      <p className="soft" aria-hidden="true">
        {said}
      </p>
      {have >= wanted && !reached && <p className="soft">{i18n.t('goal.full')}</p>}
      <div className="goal__foot">
        <span className="faint">
          {goal.until === null
            ? i18n.t('goal.noEnd')
            : i18n.t(past && !reached ? 'goal.wasUntil' : 'goal.untilDay', [dayInWords(goal.until)])}
        </span>
        <span className="row">
          {axes && !reached && (
            <a
              className="button button--quiet button--small"
              href={formatRoute({ view: 'coverage', ...axes })}
            >
              {i18n.t('goal.seeGaps')}
            </a>
          )}
          {have > 0 && (
            <a
              className="button button--quiet button--small"
              data-testid="goal-people"
              href={contactsWith(
                spelt({
                  industry: goal.industries,
                  function: goal.functions,
                  seniority: goal.seniorities,
                  region: goal.regions,
                  label: goal.labels,
                }),
              )}
            >
              {i18n.t('goal.seePeople')}
            </a>
          )}
          <Button
            small
            kind="quiet"
            icon="edit"
            aria-label={i18n.t('goal.editOne', [goal.text])}
            onClick={onEdit}
          >
            {i18n.t('ui.edit')}
          </Button>
          <Button
            small
            kind="quiet"
            icon="remove"
            aria-label={i18n.t('goal.deleteOne', [goal.text])}
            onClick={onDelete}
          >
            {i18n.t('ui.delete')}
          </Button>
        </span>
      </div>
    </li>
  );
}

/** The two axes on which the map shows the places of a goal: those it names, industry and function first. */
function axesOf(goal: Goal): { rows: CoverageAxis; columns: CoverageAxis } | null {
  const named = COVERAGE_AXES.filter((axis) => goalTags(goal, axis).length > 0);
  if (named.length === 0) return null;
  const [rows = 'industry', columns = rows === 'function' ? 'industry' : 'function'] = named;
  return { rows, columns };
}
