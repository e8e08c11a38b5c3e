import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { BulkProgressNote } from '../base/bulk-progress.tsx';
import { Button } from '../base/button.tsx';
import { Mark } from '../base/icon.tsx';
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
import { NewPerson, type Proposal } from './new-person.tsx';
import { OwnPage } from './own-page.tsx';
import { FollowOffer, NoPerson, NotAllowed, ReadingPage, Unread } from './page-states.tsx';
import { Perhaps } from './perhaps.tsx';
import { PointAt } from './point-at.tsx';
import { SketchOffer } from './sketch-offer.tsx';
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
  return (
    <div className="sidebar">
      <header className="sidebar__bar">
        <span className="sidebar__brand">
          <Mark size={18} />
          {i18n.t('extension.name')}
        </span>
        <a href="/dashboard.html" target="_blank" rel="noreferrer">
          {i18n.t('sidebar.openBook')}
        </a>
      </header>
      <main className="sidebar__main">
        {vanished.state === 'ready' && vanished.value ? (
          <VanishedBook book={vanished.value} ownTab onEmptyStart={() => void startEmpty()} />
        ) : (
          <PageView active={active} acts={acts} />
        )}
      </main>
      <BulkProgressNote progress={null} />
      <ToastRegion toast={acts.toast} onUndo={acts.undo} onClose={acts.close} />
    </div>
  );
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
        <EmptyState
          level="h1"
          title={i18n.t('sidebar.askTitle')}
          acts={
            <Button kind="primary" data-testid="read-page" onClick={active.read}>
              {i18n.t('sidebar.askRead')}
            </Button>
          }
        >
          <p>{i18n.t('sidebar.askWhy')}</p>
          {follow}
        </EmptyState>
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

  const add = async (who: Who & { name: string }, tags: Tags, proposal: Proposal | null) => {
    await act(
      adding.add(plan, reading, { who, tags, proposed: proposal }),
      i18n.t('sidebar.saidAdded', [isolated(who.name)]),
    );
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
        onAccept={(who, tags, proposal) => void add(who, tags, proposal)}
      />
    </>
  );
}
