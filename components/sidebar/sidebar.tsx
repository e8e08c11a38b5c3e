import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/days/index.ts';
import type { Reading } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { BulkProgressNote } from '../base/bulk-progress.tsx';
import { Button, IconButton } from '../base/button.tsx';
import { Icon, Mark } from '../base/icon.tsx';
import { EmptyState, Notice } from '../base/notice.tsx';
import { ToastRegion } from '../base/toast.tsx';
import { useActs } from '../base/use-acts.ts';
import { useKeptFocus } from '../base/use-kept-focus.ts';
import { useStill } from '../base/use-still.ts';
import { VanishedBook } from '../base/vanished-book.tsx';
import { isolated, problemText } from '../base/words.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { type ActivePerson, useActivePerson } from '../hooks/use-active-person.ts';
import { useAddPerson } from '../hooks/use-add-person.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useCapture } from '../hooks/use-capture.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useLabels } from '../hooks/use-contacts.ts';
import { isOwnPage } from '../hooks/use-own-profile.ts';
import { useGrantedSites, useShortcuts } from '../hooks/use-permissions.ts';
import { useEmptyStart, useVanished } from '../hooks/use-vanished.ts';
import { KnownPersonPanel } from '../person/known-person-panel.tsx';
import { FILLED, newsOf, type PageNews, withoutFilling } from '../person/page-news.ts';
import type { Who } from '../person/person-head.tsx';
import type { Tags } from '../person/tags-form.tsx';
import { BookSearch } from './book-search.tsx';
import { NewPerson, type Proposal } from './new-person.tsx';
import { OwnPage } from './own-page.tsx';
import { FollowOffer, NoPerson, NotAllowed, ReadingPage, Unread } from './page-states.tsx';
import { Perhaps } from './perhaps.tsx';
import { PickedPerson } from './picked-person.tsx';
import { PointAt } from './point-at.tsx';
import { SketchOffer } from './sketch-offer.tsx';
import { WeekPeople } from './week-people.tsx';
import '../person/person.css';
import './sidebar.css';

/** `https://www.linkedin.com/*` → `linkedin.com`: how people name a site. */
export const siteName = (pattern: string) => pattern.replace(/^\w+:\/\/(www\.)?/, '').replace(/\/\*$/, '');

/** The person on the page in front, and all that can be done with them. */
export function Sidebar() {
  useKeptFocus();
  const active = useStill(useActivePerson());
  const commands = useCommands();
  const acts = useActs(commands.undo);
  const vanished = useVanished();
  const startEmpty = useEmptyStart();
  const find = useFinding(active);
  return (
    <div className="sidebar">
      <header className="sidebar__bar">
        <span className="sidebar__brand">
          <Mark size={22} />
          {i18n.t('extension.name')}
        </span>
        <span className="sidebar__acts">
          <IconButton
            icon="search"
            label={i18n.t('sidebar.search')}
            aria-expanded={find.open}
            aria-keyshortcuts="Control+K Meta+K"
            data-testid="find-in-book"
            onClick={find.toggle}
          />
          <a
            className="button button--icon"
            href="/dashboard.html"
            target="_blank"
            rel="noreferrer"
            aria-label={i18n.t('sidebar.openBook')}
            title={i18n.t('sidebar.openBook')}
          >
            <Icon name="open" />
          </a>
        </span>
      </header>
      <main className="sidebar__main">
        {vanished.state === 'ready' && vanished.value ? (
          <VanishedBook book={vanished.value} ownTab onEmptyStart={() => void startEmpty()} />
        ) : (
          <>
            {find.open && <BookSearch field={find.field} onPick={find.pick} onLeave={find.close} />}
            {find.picked && (
              <PickedPerson key={find.picked} id={find.picked} acts={acts} onLeave={find.leave} />
            )}
            {/* Only hidden meanwhile: what is being written about the person on the page stays. */}
            <div className="sidebar__page" hidden={find.picked !== null}>
              {find.isNobody && <WeekPeople today={dayOf(new Date())} onPick={find.pick} />}
              <PageView active={active} acts={acts} />
            </div>
          </>
        )}
      </main>
      <BulkProgressNote progress={null} />
      <ToastRegion toast={acts.toast} onUndo={acts.undo} onClose={acts.close} />
    </div>
  );
}

/** Finding somebody of the book on any page: the field, and who was picked until another page is in front. */
function useFinding({ page, tab }: ActivePerson) {
  const isNobody = page.state === 'none' || page.state === 'ask' || page.state === 'problem';
  const [asked, setAsked] = useState(false);
  const [picked, setPicked] = useState<Id | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const place = `${tab?.tabId} ${page.state === 'person' ? page.reading.url : page.state}`;
  const [at, setAt] = useState(place);
  // Another page in front has somebody of its own to show; while it is being read nothing is taken away yet.
  if (at !== place && page.state !== 'loading') {
    setAt(place);
    setPicked(null);
    setAsked(false);
  }
  const ask = useCallback(() => {
    setAsked(true);
    // The field may only come with this.
    setTimeout(() => field.current?.focus());
  }, []);
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [ask]);
  return {
    field,
    picked,
    isNobody,
    open: asked || (isNobody && picked === null),
    toggle: () => (asked ? setAsked(false) : ask()),
    close: () => setAsked(false),
    pick: (id: Id) => {
      setPicked(id);
      setAsked(false);
    },
    leave: () => setPicked(null),
  };
}

/** The address of the page in front is hidden from us: what can be offered is the site most people are on. */
const FIRST_SITE = 'https://www.linkedin.com/*';

function FollowFirstSite({ onFollowed }: { onFollowed: () => void }) {
  const { askForSite } = useBrowser();
  const { sites } = useGrantedSites();
  if (sites.includes(FIRST_SITE)) return null;
  return (
    <FollowOffer
      site={siteName(FIRST_SITE)}
      followed={false}
      onFollow={() => void askForSite(FIRST_SITE).then((granted) => granted && onFollowed())}
    />
  );
}

function PageView({ active, acts }: { active: ActivePerson; acts: ReturnType<typeof useActs> }) {
  const { page, site } = active;
  const { popup: shortcut } = useShortcuts();
  const follow = site ? (
    <FollowOffer
      site={siteName(site.pattern)}
      followed={site.followed}
      onFollow={(on) => void active.follow(on)}
    />
  ) : (
    <FollowFirstSite onFollowed={active.read} />
  );
  switch (page.state) {
    case 'loading':
      return <ReadingPage />;
    case 'ask':
      return (
        <>
          <EmptyState
            level="h1"
            mark={false}
            title={i18n.t('sidebar.askTitle')}
            acts={
              <Button kind="primary" data-testid="read-page" onClick={active.read}>
                {i18n.t('sidebar.askRead')}
              </Button>
            }
          >
            <p>{i18n.t('sidebar.askWhy')}</p>
          </EmptyState>
          {follow}
        </>
      );
    case 'problem':
      return page.problem.code === 'pageNotAllowed' ? (
        <NotAllowed shortcut={shortcut}>{follow}</NotAllowed>
      ) : (
        <NoPerson problems={[page.problem]} onReadAgain={active.read} />
      );
    case 'none':
      return (
        <NoPerson problems={page.problems} onReadAgain={active.read}>
          {active.tab && (
            <Unread title={i18n.t('sidebar.pointName')}>
              <PointAt fields={['name']} tabId={active.tab.tabId} acts={acts} onPointed={active.read} />
              <SketchOffer tabId={active.tab.tabId} />
            </Unread>
          )}
          {follow}
        </NoPerson>
      );
    case 'person':
      return (
        <>
          <PersonFrame
            key={page.reading.handle ?? `${page.reading.url} ${page.reading.name}`}
            reading={page.reading}
            active={active}
            acts={acts}
          />
          {follow}
        </>
      );
  }
}

interface PersonViewProps {
  reading: Reading;
  active: ActivePerson;
  acts: ReturnType<typeof useActs>;
}

/**
 * Keeps what is being written about the person in front when another window erases them, and leaves the forms open when it
 * joins them with somebody else: what is written then goes to the one that stands.
 */
function PersonFrame(props: PersonViewProps) {
  const { known } = props.active;
  const [opened, setOpened] = useState<{ id: Id; name: string } | null>(null);
  const isOther = known && known.contact.id !== opened?.id && !known.mergedFrom.includes(opened?.id ?? '');
  if (known && isOther) setOpened({ id: known.contact.id, name: known.contact.name });
  return (
    <WordsKept
      gone={opened !== null && known === null}
      why={i18n.t('conflict.personGone', [isolated(opened?.name ?? '')])}
    >
      {known && opened && !isOther && known.contact.id !== opened.id && (
        <Notice kind="notice" alert>
          {i18n.t('conflict.joined', [isolated(known.contact.name)])}
        </Notice>
      )}
      <PersonView {...props} openedId={opened?.id ?? null} />
    </WordsKept>
  );
}

function PersonView({ reading, active, acts, openedId }: PersonViewProps & { openedId: Id | null }) {
  const { plan, planProblem, known } = active;
  const capture = useCapture();
  const adding = useAddPerson();
  const labels = useLabels();
  const { act } = acts;
  const news = useMemo<PageNews>(() => ({ plan, reading, changes: newsOf(plan) }), [plan, reading]);

  const answerNews = useCallback(
    ({ plan, reading, changes }: PageNews, accept: boolean) => {
      if (!reading) return;
      const fields = FILLED.filter((field) => changes.some((change) => change.field === field));
      const answered = accept
        ? capture.accept(plan, reading, { fields })
        : capture.accept(plan && withoutFilling(plan), reading, {});
      void act(answered, accept ? i18n.t('sidebar.saidUpdated') : i18n.t('sidebar.saidKept'));
    },
    [act, capture],
  );

  if (planProblem && planProblem.code !== 'nameMissing')
    return (
      <Notice kind="danger" alert title={i18n.t('sidebar.bookClosed')}>
        <p>{problemText(planProblem)}</p>
      </Notice>
    );
  if (known)
    return <KnownPersonPanel key={openedId} view={known} news={news} acts={acts} onAnswerNews={answerNews} />;
  if (isOwnPage(reading, known)) return <OwnPage reading={reading} acts={acts} />;
  if (!plan && !planProblem) return <ReadingPage />;

  const add = async (
    who: Who & { name: string },
    tags: Tags,
    proposal: Proposal | null,
    thenLog: boolean,
  ) => {
    // The form of the entry opens as soon as the person is there to be logged with.
    if (thenLog) history.replaceState(history.state, '', '#/?do=log');
    const added = await act(
      adding.add(plan, reading, { who, tags, proposed: proposal }),
      i18n.t('sidebar.saidAdded', [isolated(who.name)]),
    );
    if (added === null && thenLog) history.replaceState(history.state, '', '#/');
  };
  return (
    <>
      {plan?.kind === 'perhaps' && (
        <Perhaps
          candidates={plan.candidates}
          onSame={(contactId) =>
            void act(capture.accept(plan, reading, { contactId }), i18n.t('sidebar.saidSame'))
          }
        />
      )}
      <NewPerson
        reading={reading}
        pointAt={(fields) => (
          <PointAt
            fields={fields}
            tabId={
              active.page.state === 'person' && active.page.selected ? null : (active.tab?.tabId ?? null)
            }
            acts={acts}
            onPointed={active.readAgain}
          />
        )}
        labels={labels.state === 'ready' ? labels.value : []}
        propose={adding.propose}
        onAccept={(who, tags, proposal, thenLog) => void add(who, tags, proposal, thenLog)}
      />
    </>
  );
}
