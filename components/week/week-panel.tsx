import { useState } from 'react';
import { i18n } from '#i18n';
import { type Day, mondayOf } from '../../lib/days/index.ts';
import type { Goal, Settings } from '../../lib/records/index.ts';
import { textLanguage } from '../base/names.ts';
import { EmptyState } from '../base/notice.tsx';
import type { Acts } from '../base/use-acts.ts';
import { useStill } from '../base/use-still.ts';
import { useBook } from '../hooks/use-book.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useNamesOf } from '../hooks/use-groups.ts';
import { placeKey, useOpenPlace } from '../hooks/use-open-place.ts';
import { MOST_SUGGESTED, useSuggestions } from '../hooks/use-suggestions.ts';
import { useComing, usePromisesOfPeople, usePulse, useWeekLog } from '../hooks/use-week.ts';
import { comingUp } from './coming.ts';
import { ComingCard } from './coming-card.tsx';
import { Greeting } from './greeting.tsx';
import { HelloCard } from './hello-card.tsx';
import { OpenPlaceCard } from './open-place-card.tsx';
import { PromiseCard } from './promise-card.tsx';
import { PulseCard } from './pulse-card.tsx';
import { pulseFrom, pulseMonths, weekDone } from './pulse-months.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestionActs } from './use-suggestion-acts.ts';
import { WeekDone } from './week-done.tsx';
import { WeekSoFar } from './week-so-far.tsx';
import { WeeklyQuestion } from './weekly-question.tsx';
import './week.css';

/** How far ahead is looked for meetings, groups and occasions, in days. */
const AHEAD = 21;

/** This week: whom to greet, what was promised, what is coming, one open place, what was done, and the pulse of the year. */
export function WeekPanel({
  today,
  acts,
  goals,
  settings,
}: {
  today: Day;
  acts: Acts;
  goals: Goal[];
  settings: Settings;
}) {
  const book = useBook();
  const week = useSuggestionActs(today, acts);
  const suggestions = useStill(useSuggestions(MOST_SUGGESTED));
  const promises = usePromisesOfPeople();
  if (book.state !== 'ready' || suggestions.state !== 'ready') return null;
  if (book.value.contacts === 0) return <NobodyYet />;
  const rows = suggestions.value.filter(({ contactId }) => !week.dealtWith.has(contactId));
  const open = promises.state === 'ready' ? promises.value : null;
  return (
    <div className="week">
      <Greeting today={today} people={rows.length} promises={open?.length ?? null} />
      <div className="week__grid">
        <div className="week__column week__column--first">
          <HelloCard budget={settings.weeklyBudget} keys={rows.length > 0}>
            {rows.length > 0 || week.asked ? (
              <SuggestionList rows={rows} today={today} acts={week.suggestionActs} asked={week.asked} wide />
            ) : book.value.unsorted > 0 ? (
              <ToSort count={book.value.unsorted} />
            ) : (
              <WeekDone today={today} dealt={week.dealt} onUndo={acts.undo} />
            )}
            <WeeklyQuestion shownIds={rows.map(({ contactId }) => contactId)} />
          </HelloCard>
          {open && <Promises open={open} today={today} acts={acts} />}
        </div>
        <div className="week__column week__column--second">
          <Ahead today={today} />
          <OpenPlace goals={goals} today={today} />
        </div>
        <div className="week__column week__column--third">
          <Pulse today={today} />
          <SoFar today={today} />
        </div>
      </div>
    </div>
  );
}

function NobodyYet() {
  return (
    <EmptyState
      level="h1"
      title={i18n.t('week.emptyTitle')}
      acts={
        <>
          <a className="button button--primary" href="/welcome.html" data-testid="week-begin">
            {i18n.t('week.emptyImport')}
          </a>
          <a className="button" href="#/contacts?do=addContact">
            {i18n.t('palette.addContact')}
          </a>
        </>
      }
    >
      <p>{i18n.t('week.emptyText')}</p>
    </EmptyState>
  );
}

/** Nobody is suggested because nothing tells yet whom the user knows. */
function ToSort({ count }: { count: number }) {
  return (
    <EmptyState
      mark={false}
      title={i18n.t('sorting.title')}
      acts={
        <a className="button" href="#/sorting" data-testid="sort-people">
          {i18n.t('sorting.begin')}
        </a>
      }
    >
      <p>{i18n.t('sorting.left', count, [count.toLocaleString(textLanguage())])}</p>
    </EmptyState>
  );
}

function Promises({
  open,
  today,
  acts,
}: {
  open: Parameters<typeof PromiseCard>[0]['open'];
  today: Day;
  acts: Acts;
}) {
  const commands = useCommands();
  return (
    <PromiseCard
      open={open}
      today={today}
      onKept={(id, text) =>
        void acts.act(commands.finishPromise(id, today), i18n.t('popup.saidKept', [text]))
      }
    />
  );
}

function Ahead({ today }: { today: Day }) {
  const coming = useComing(today, AHEAD);
  const events =
    coming.state === 'ready' ? comingUp(coming.value.contacts, coming.value.groups, today, AHEAD) : null;
  const names = useNamesOf((events ?? []).flatMap(({ memberIds }) => memberIds));
  return events && <ComingCard events={events} names={names} today={today} />;
}

function OpenPlace({ goals, today }: { goals: Goal[]; today: Day }) {
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const place = useOpenPlace(goals, today, skipped);
  if (place.state !== 'ready' || !place.value) return null;
  const { value } = place;
  return <OpenPlaceCard place={value} onSkip={() => setSkipped([...skipped, placeKey(value)])} />;
}

function Pulse({ today }: { today: Day }) {
  const pulse = usePulse(pulseFrom(today));
  if (pulse.state !== 'ready') return null;
  return <PulseCard months={pulseMonths(pulse.value.exchanges, today)} ties={pulse.value.ties} />;
}

function SoFar({ today }: { today: Day }) {
  const log = useWeekLog(today);
  if (log.state !== 'ready') return null;
  return <WeekSoFar days={weekDone(log.value, mondayOf(today))} today={today} />;
}
