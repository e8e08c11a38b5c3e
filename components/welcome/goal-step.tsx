import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { GoalProgress } from '../../lib/coverage/index.ts';
import { addDays, type Day } from '../../lib/days/index.ts';
import type { Goal, Settings } from '../../lib/records/index.ts';
import { cleanLine, type FunctionId, type Id, type IndustryId, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { countries } from '../base/countries.ts';
import { dayInWords } from '../base/day-words.ts';
import { TextField } from '../base/field.tsx';
import { regionName, tagName } from '../base/names.ts';
import { functionOptions, industryOptions } from '../base/tag-options.ts';
import { isolated, listText } from '../base/words.ts';
import type { GoalDraft } from '../goals/goal-form.tsx';
import { GoalBoard } from './goal-board.tsx';

/** The slots of the sentence. */
interface Wish {
  wanted: number;
  function: FunctionId | null;
  industry: IndustryId | null;
  country: string | null;
  days: number | null;
}

const WANTED = [1, 2, 3, 5, 10] as const;
const DAYS = [90, 180, 365] as const;
const FIRST_WISH: Wish = { wanted: 3, function: null, industry: null, country: null, days: 180 };

/** People named of those who are there already. */
const NAMED = 2;

/** The third step: one goal, in words and cells, with whom one has already. */
export function GoalStep({
  me,
  today,
  progressOf,
  nameOf,
  untagged,
  onDone,
}: {
  me: Settings['me'];
  today: Day;
  progressOf: (goal: Goal) => GoalProgress;
  nameOf: (id: Id) => string;
  /** How many people lack tags: they cannot be counted yet. */
  untagged: number;
  /** Null where there is to be no goal yet. */
  onDone: (goal: GoalDraft | null) => void;
}) {
  const [wish, setWish] = useState<Wish>(FIRST_WISH);
  const [words, setWords] = useState('');
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  const goal = goalOf(wish, words, today);
  const placed = wish.function !== null || wish.industry !== null || wish.country !== null;
  return (
    <form
      autoComplete="off"
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(goal);
      }}
    >
      <Sentence wish={wish} today={today} onChange={change} />
      <TextField
        label={i18n.t('welcome.goalWords')}
        placeholder={i18n.t('goal.textHint')}
        value={words}
        maxLength={TEXT_LIMITS.line}
        data-testid="welcome-goal-words"
        onChange={(event) => setWords(event.target.value)}
      />
      {placed && goal && (
        <Already
          progress={progressOf({ ...goal, id: '', createdAt: '', updatedAt: '' })}
          nameOf={nameOf}
          untagged={untagged}
        />
      )}
      <Ideas me={me} onChoose={(idea) => setWish({ ...FIRST_WISH, ...idea })} />
      <div className="row hello__acts">
        <Button kind="primary" type="submit" disabled={!goal} data-testid="welcome-finish">
          {i18n.t(untagged > 0 ? 'welcome.goTag' : 'welcome.goMap')}
        </Button>
        <Button kind="quiet" data-testid="welcome-no-goal" onClick={() => onDone(null)}>
          {i18n.t('welcome.noGoal')}
        </Button>
      </div>
    </form>
  );
}

/** What was wished, as a goal; null while nothing is said. Without words of their own the cells are its words. */
export function goalOf(wish: Wish, words: string, today: Day): GoalDraft | null {
  const cells = [
    wish.function && tagName('function', wish.function),
    wish.industry && tagName('industry', wish.industry),
    wish.country && regionName(wish.country),
  ];
  const text = cleanLine(words, TEXT_LIMITS.line) ?? (cells.filter(Boolean).join(' · ') || null);
  if (!text) return null;
  return {
    text,
    industries: wish.industry ? [wish.industry] : [],
    functions: wish.function ? [wish.function] : [],
    seniorities: [],
    regions: wish.country ? [wish.country] : [],
    labels: [],
    wanted: wish.wanted,
    until: wish.days === null ? null : addDays(today, wish.days),
    weight: 1,
  };
}

/** "I want 3 people in HR from retail in Denmark by 1 June", each slot a choice. */
function Sentence({
  wish,
  today,
  onChange,
}: {
  wish: Wish;
  today: Day;
  onChange: (part: Partial<Wish>) => void;
}) {
  const slots: Record<string, ReactNode> = {
    wanted: (
      <Slot
        label={i18n.t('goal.wanted')}
        value={String(wish.wanted)}
        options={WANTED.map((count) => ({
          id: String(count),
          name: i18n.t('welcome.people', count, [count]),
        }))}
        testId="wish-wanted"
        onChange={(wanted) => onChange({ wanted: Number(wanted) })}
      />
    ),
    function: (
      <Slot
        label={i18n.t('dashboard.facet.function')}
        value={wish.function}
        any={i18n.t('welcome.anyFunction')}
        options={functionOptions()}
        testId="wish-function"
        onChange={(id) => onChange({ function: id })}
      />
    ),
    industry: (
      <Slot
        label={i18n.t('dashboard.facet.industry')}
        value={wish.industry}
        any={i18n.t('welcome.anyIndustry')}
        options={industryOptions()}
        testId="wish-industry"
        onChange={(industry) => onChange({ industry })}
      />
    ),
    country: (
      <Slot
        label={i18n.t('goal.country')}
        value={wish.country}
        any={i18n.t('welcome.anyCountry')}
        options={countries()}
        testId="wish-country"
        onChange={(country) => onChange({ country })}
      />
    ),
    until: (
      <Slot
        label={i18n.t('goal.until')}
        value={wish.days === null ? null : String(wish.days)}
        any={i18n.t('welcome.noDay')}
        options={DAYS.map((days) => ({
          id: String(days),
          name: i18n.t('welcome.byDay', [dayInWords(addDays(today, days))]),
        }))}
        testId="wish-until"
        onChange={(days) => onChange({ days: days === null ? null : Number(days) })}
      />
    ),
  };
  // The order of the slots is for each language to say.
  const marks = Object.keys(slots).map((slot) => `\u0001${slot}\u0001`);
  const parts = i18n.t('welcome.wish', marks as [string, string, string, string, string]).split('\u0001');
  return (
    <p className="wish" data-testid="wish">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their order
        <span key={at}>{slots[part] ?? part}</span>
      ))}
    </p>
  );
}

/** A choice that stands in a sentence. */
function Slot<T extends string>({
  label,
  value,
  any,
  options,
  testId,
  onChange,
}: {
  label: string;
  value: T | null;
  /** What the empty choice says; without it there is none. */
  any?: string;
  options: readonly { id: T; name: string }[];
  testId: string;
  onChange: (value: T | null) => void;
}) {
  return (
    <select
      className="wish__slot"
      aria-label={label}
      value={value ?? ''}
      data-testid={testId}
      onChange={(event) => onChange(options.find(({ id }) => id === event.target.value)?.id ?? null)}
    >
      {any !== undefined && <option value="">{any}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Whom one has of those one wants. */
function Already({
  progress,
  nameOf,
  untagged,
}: {
  progress: GoalProgress;
  nameOf: (id: Id) => string;
  untagged: number;
}) {
  const { have, wanted, contactIds } = progress;
  const open = Math.max(0, wanted - have);
  const names = contactIds.slice(0, NAMED).map((id) => isolated(nameOf(id)));
  return (
    <div className="card wish__already" role="status" data-testid="wish-already">
      <div>
        <p>
          <strong>
            {have === 0 ? i18n.t('welcome.nobodyYet', [open]) : i18n.t('welcome.already', [have, open])}
          </strong>
        </p>
        {names.length > 0 && (
          <p className="soft" dir="auto">
            {have > names.length
              ? i18n.t('dashboard.namesAndMore', [names.join(', '), have - names.length])
              : listText(names)}
          </p>
        )}
        {untagged > 0 && <p className="soft">{i18n.t('welcome.untagged', untagged, [untagged])}</p>}
      </div>
      <GoalBoard have={have} wanted={wanted} />
    </div>
  );
}

/** Goals others begin with, of those that can be said of this user. */
function Ideas({ me, onChoose }: { me: Settings['me']; onChoose: (idea: Partial<Wish>) => void }) {
  const ideas: { name: string; wish: Partial<Wish> }[] = [
    ...(me.industry ? [{ name: i18n.t('welcome.peersIndustry'), wish: { industry: me.industry } }] : []),
    ...(me.function ? [{ name: i18n.t('welcome.peersFunction'), wish: { function: me.function } }] : []),
    { name: i18n.t('welcome.someFinance'), wish: { wanted: 1, function: 'finance' } },
    { name: i18n.t('welcome.someHr'), wish: { wanted: 1, function: 'hr' } },
    { name: i18n.t('welcome.someIt'), wish: { wanted: 1, function: 'it' } },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div role="group" aria-labelledby="wish-ideas">
      <p className="faint" id="wish-ideas">
        {i18n.t('welcome.ideas')}
      </p>
      <div className="chips">
        {ideas.map(({ name, wish }) => (
          <button key={name} type="button" className="chip chip--act" onClick={() => onChoose(wish)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
