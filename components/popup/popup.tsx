import { useEffect } from 'react';
import { i18n } from '#i18n';
import { type Day, dayOf } from '../../lib/days/index.ts';
import { pageOfReading } from '../../lib/records/reading.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { Mark } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { EmptyState, Notice } from '../base/notice.tsx';
import { ToastRegion } from '../base/toast.tsx';
import { type Acts, useActs } from '../base/use-acts.ts';
import { useStill } from '../base/use-still.ts';
import { VanishedBook } from '../base/vanished-book.tsx';
import { isolated, problemText } from '../base/words.ts';
import { type ActivePerson, useActivePerson } from '../hooks/use-active-person.ts';
import { type Proposed, useAddPerson, useProposedFor } from '../hooks/use-add-person.ts';
import { useBook } from '../hooks/use-book.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useOwnProfile } from '../hooks/use-own-profile.ts';
import { useSuggestions } from '../hooks/use-suggestions.ts';
import { useEmptyStart, useVanished } from '../hooks/use-vanished.ts';
import { ProposedChips, useStrikes, withoutStruck } from '../person/proposed-chips.tsx';
import { KeysHelp } from '../week/keys-help.tsx';
import { SuggestionList } from '../week/suggestion-list.tsx';
import { type Dealt, useSuggestionActs } from '../week/use-suggestion-acts.ts';
import { WeekDone } from '../week/week-done.tsx';
import { WeeklyQuestion } from '../week/weekly-question.tsx';
import { ArchiveAwaited, EmptyBook } from './empty-book.tsx';
import { type PageLine, PersonLine } from './person-line.tsx';
import './popup.css';

/** What was read before anything was drawn; null when it is still to be read. */
type First = Parameters<typeof useSuggestions>[1];

function lineOf({ page, known, plan, planProblem }: ActivePerson, proposed: Proposed | null): PageLine {
  if (page.state === 'loading') return { state: 'reading' };
  if (page.state === 'person') {
    if (page.reading.own && !known) {
      const { name, role, company, headline } = page.reading;
      const work = [role, company].filter(Boolean).join(' · ') || (headline ?? '');
      return { state: 'you', name: name ?? i18n.t('sidebar.nameless'), work };
    }
    // The book knows more than a page that may be half loaded, and says it in the user's own words.
    const who = known?.contact ?? page.reading;
    const work = [who.role, who.company].filter(Boolean).join(' · ') || (who.headline ?? '');
    // With what would be added in sight, and not before.
    const mayAdd = isNew({ known, plan, planProblem }) && proposed !== null;
    const name = who.name ?? i18n.t('sidebar.nameless');
    return { state: 'person', name, work, known: known !== null, mayAdd };
  }
  if (page.state === 'problem') {
    // The button that opens this popup is the asking: a page refused even so is one no extension may read.
    const { problem } = page;
    const refused = problem.code === 'pageNotAllowed';
    return { state: 'nobody', text: problemText(refused ? { code: 'pageUnsupported' } : problem) };
  }
  const [problem] = page.state === 'none' ? page.problems : [];
  return { state: 'nobody', text: problemText(problem ?? { code: 'notAPerson' }) };
}

/** Somebody else, whom the book has not got. */
const toAddOn = ({ page, ...found }: ActivePerson) =>
  page.state === 'person' && !page.reading.own && isNew(found) ? page.reading : null;

const isNew = ({ known, plan, planProblem }: Pick<ActivePerson, 'known' | 'plan' | 'planProblem'>) =>
  !known && plan?.kind === 'new' && !planProblem;

/** The person on this tab, and whom to reconnect with now: the first `shown` of them. */
export function Popup({ first, shown }: { first: First; shown: number }) {
  const today = dayOf(new Date());
  const { openPage } = useBrowser();
  const { undo } = useCommands();
  const acts = useActs(undo);
  const week = useSuggestionActs(today, acts);
  const suggestions = useStill(useSuggestions(shown, first));
  const left =
    suggestions.state === 'ready'
      ? suggestions.value.filter((row) => !week.dealtWith.has(row.contactId)).length
      : 0;
  return (
    <div className="popup">
      <header>
        <div className="popup__head">
          <Mark size={24} />
          <h1>{i18n.t('popup.suggestions')}</h1>
          {left > 0 && <span className="faint">{i18n.t('popup.leftThisWeek', left)}</span>}
          <IconButton
            icon="open"
            label={i18n.t('sidebar.openBook')}
            data-testid="open-book"
            onClick={() => void openPage('dashboard')}
          />
        </div>
        <ActivePersonLine acts={acts} />
      </header>
      <main className="popup__main">
        <Suggestions suggestions={suggestions} today={today} week={week} onUndo={acts.undo} />
      </main>
      <footer className="popup__foot">
        <KeysHelp />
      </footer>
      <ToastRegion toast={acts.toast} onUndo={acts.undo} onClose={acts.close} />
    </div>
  );
}

function ActivePersonLine({ acts }: { acts: Acts }) {
  const { openSidebar } = useBrowser();
  const adding = useAddPerson();
  const front = useActivePerson();
  const fillMine = useOwnProfile();
  const { active, proposed } = useStill({
    active: front,
    proposed: useProposedFor(toAddOn(front), adding),
  });
  const { page, plan, tab } = active;
  const line = lineOf(active, proposed);
  // Of the person it was struck out for, and of nobody whose page comes to the front after.
  const who = page.state === 'person' ? pageOfReading(page.reading) : null;
  const [struck, strike] = useStrikes(who);

  // The browser opens a sidebar only straight from a press: nothing may be awaited before.
  const open = () => {
    if (tab) void openSidebar(tab.windowId).then((opened) => opened && window.close());
  };
  const add = () => {
    if (page.state !== 'person' || line.state !== 'person' || !line.mayAdd || !proposed) return;
    const who = { ...page.reading, name: line.name };
    const tags = withoutStruck(proposed.tags, struck);
    void acts.act(
      adding.add(plan, page.reading, { who, tags, proposed }),
      i18n.t('sidebar.saidAdded', [isolated(line.name)]),
    );
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toUpperCase();
      if (key === 'B') open();
      else if (key === 'A') add();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  const mine = () => {
    if (page.state === 'person')
      void acts.act(fillMine(page.reading, 'everything'), i18n.t('popup.saidMine'));
  };
  return (
    <PersonLine page={line} onOpen={open} onAdd={add} onMine={mine}>
      {proposed && <ProposedChips proposed={proposed} struck={struck} onStrike={strike} />}
    </PersonLine>
  );
}

function Suggestions({
  suggestions,
  today,
  week,
  onUndo,
}: {
  suggestions: ReturnType<typeof useSuggestions>;
  today: Day;
  week: ReturnType<typeof useSuggestionActs>;
  onUndo: (entryId: Id) => void;
}) {
  const { suggestionActs, dealt, dealtWith, asked } = week;
  if (suggestions.state === 'loading') return null;
  if (suggestions.state === 'problem')
    return (
      <Notice kind="danger" alert title={i18n.t('sidebar.bookClosed')}>
        <p>{problemText(suggestions.problem)}</p>
      </Notice>
    );
  const rows = suggestions.value.filter((row) => !dealtWith.has(row.contactId));
  // Kept in its place when the list runs empty: the question stays until it is answered.
  const question = <WeeklyQuestion key="question" shownIds={rows.map((row) => row.contactId)} />;
  if (rows.length === 0 && !asked)
    return (
      <>
        <NothingNow key="list" today={today} dealt={dealt} onUndo={onUndo} />
        {question}
      </>
    );
  return (
    <>
      <ArchiveAwaited key="archive" />
      <div key="list">
        <SuggestionList rows={rows} today={today} acts={suggestionActs} asked={asked} />
      </div>
      {question}
    </>
  );
}

/** Nobody to suggest: all is done, people are still to be sorted, the book is empty and says how to begin, or it has vanished. */
function NothingNow({
  today,
  dealt,
  onUndo,
}: {
  today: Day;
  dealt: readonly Dealt[];
  onUndo: (entryId: Id) => void;
}) {
  const book = useBook();
  const vanished = useVanished();
  const startEmpty = useEmptyStart();
  const { openPage } = useBrowser();
  if (book.state !== 'ready' || vanished.state === 'loading') return null;
  if (vanished.state === 'ready' && vanished.value)
    return <VanishedBook book={vanished.value} ownTab onEmptyStart={() => void startEmpty()} />;
  if (book.value.contacts === 0) return <EmptyBook />;
  if (book.value.unsorted > 0)
    return (
      <EmptyState
        title={i18n.t('sorting.title')}
        acts={
          <Button
            kind="primary"
            data-testid="sort-people"
            onClick={() => void openPage('dashboard', '#/sorting')}
          >
            {i18n.t('sorting.begin')}
          </Button>
        }
      >
        <p>
          {i18n.t('sorting.left', book.value.unsorted, [book.value.unsorted.toLocaleString(textLanguage())])}
        </p>
        <p>{i18n.t('sorting.text')}</p>
      </EmptyState>
    );
  return (
    <>
      <ArchiveAwaited />
      <WeekDone today={today} dealt={dealt} onUndo={onUndo} />
    </>
  );
}
