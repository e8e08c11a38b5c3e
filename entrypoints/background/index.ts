import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { onTabNavigated } from '../../lib/browser/active-tab.ts';
import { onDailyAlarm, onLookAgain, onOverwriteAlarm, setDailyAlarm } from '../../lib/browser/alarms.ts';
import { onAddSelectedMenu, onOpenSidebarMenu, setContextMenus } from '../../lib/browser/context-menus.ts';
import { keepNewWords } from '../../lib/browser/kept-words.ts';
import { onBrowserStart, onInstalled, onOpenSidebarKey } from '../../lib/browser/lifecycle.ts';
import { answered, onMessages, sendMessage } from '../../lib/browser/messaging.ts';
import { onOmnibox } from '../../lib/browser/omnibox.ts';
import { keepStorageToOurselves } from '../../lib/browser/own-storage.ts';
import { openBackupPage, openPage } from '../../lib/browser/pages.ts';
import { onPermissionsChanged } from '../../lib/browser/permissions.ts';
import { keepSelectedText, selectedText } from '../../lib/browser/selected-text.ts';
import { openSidebar } from '../../lib/browser/sidebar.ts';
import { stayAwake } from '../../lib/browser/stay-awake.ts';
import {
  countSuggestions,
  judgeShowing,
  mendComputed,
  settingsOf,
  storeProblemOf,
  unlessFull,
} from '../../lib/store/index.ts';
import { catchUp, noteView, rankNow } from '../../lib/suggesting/keep-up.ts';
import { onBook } from '../../lib/suggesting/ready-book.ts';
import { nextReview } from '../../lib/suggesting/review-time.ts';
import type { Problem } from '../../lib/words/index.ts';
import { offerFor } from './address-bar.ts';
import { keepMark } from './keep-mark.ts';
import { lookAgain, lookAgainUnlessDone } from './look-again.ts';
import { markFrontTabs, markKnown } from './mark-tabs.ts';
import { overwrite, overwriteLater } from './overwrite.ts';
import { backUpIfDue, settleBackupPlan } from './scheduled-backup.ts';
import { showCount } from './show-count.ts';

/**
 * The service worker. Every listener is registered before anything is awaited, so that the event that woke it finds
 * its listener; nothing is kept in memory that the next start could not read from the store.
 */
export default defineBackground(() => {
  keepStorageToOurselves();
  onInstalled((reason) => {
    void setContextMenus({
      openSidebar: i18n.t('menu.openSidebar'),
      addSelected: i18n.t('menu.addSelected'),
    });
    if (reason === 'install') void openPage('welcome');
    void afterStart();
  });
  onBrowserStart(() => void afterStart());
  // What is under way may have found nothing due a moment ago.
  onDailyAlarm(() => void keptUp().finally(keepUp));
  // A worker that started for it is done with the book first; what is going on already is not disturbed.
  onOverwriteAlarm(() => void keptUp().finally(overwrite));
  onLookAgain(() => void keptUp().finally(keepUp).then(lookAgainUnlessDone));

  onOpenSidebarKey(askForPage);
  onOpenSidebarMenu(askForPage);
  onAddSelectedMenu((tab, selected) => void addSelected(tab, selected));

  // Without a site granted no address is told, and nothing happens.
  onTabNavigated((tabId, { url }) => {
    if (url !== null) void markKnown(tabId, url);
  });
  onPermissionsChanged(() => void markFrontTabs());

  onOmnibox(i18n.t('omnibox.hint'), offerFor, (chosen) => void openChosen(chosen));

  onMessages(
    {
      'view:bookChanged': async () => {
        void lookAgain();
        const ranked = await onBook((db) => stayAwake(rankNow(db, new Date(), Math.random)));
        if (!ranked.ok) return ranked;
        const done = ranked.value;
        // A worker that is stopped before it has set the alarm would sleep over midnight.
        await setDailyAlarm(done.next);
        // The list is written, and who waits for it need not wait for the toolbar.
        void onBook((db) => showCount(db, done.suggestions));
        void markFrontTabs();
        void unlessFull(onBook((db) => keepMark(db, new Date()))).then(() => overwriteLater());
        return answered<'view:bookChanged'>({ computed: done.computed });
      },
      'view:suggestionsShown': async ({ contactIds }) => {
        const question = await onBook((db) => noteView(db, contactIds, new Date()));
        if (!question.ok) return question;
        // A worker that was awake at midnight has heard of nothing since.
        void keepUp();
        return answered<'view:suggestionsShown'>({ question: question.value });
      },
      'view:suggestionJudged': async ({ showingId, good }) => {
        const judged = await onBook((db) => judgeShowing(db, showingId, good));
        return judged.ok ? answered<'view:suggestionJudged'>(null) : judged;
      },
    },
    (error): Problem => storeProblemOf(error) ?? { code: 'storeClosed' },
  );

  void keepUp();
});

let keeping: Promise<void> | null = null;
/** Resolves when what keeps up at this moment, if anything does, is over. */
const keptUp = () => keeping ?? Promise.resolve();

/**
 * Runs at every start of the worker: sets the alarm, shows the badge, and makes up for what was missed. A browser that
 * starts calls it twice (the worker starts, and is told of the start): the second joins the first.
 */
function keepUp(): Promise<void> {
  keeping ??= catchUpAll().finally(() => {
    keeping = null;
  });
  return keeping;
}

async function catchUpAll(): Promise<void> {
  await onBook(async (db) => {
    // A later start makes up for what found no room. The alarm and the backup need none in the store.
    const done = await unlessFull(stayAwake(catchUp(db, new Date(), Math.random)));
    await setDailyAlarm(done?.next ?? nextReview(new Date(), (await settingsOf(db)).reviewHour));
    await showCount(db, done?.suggestions ?? (await countSuggestions(db)));
    await unlessFull(settleBackupPlan(db));
    if ((await unlessFull(backUpIfDue(db, new Date()))) === 'needsPage') await openBackupPage();
    if (done) await unlessFull(keepMark(db, new Date()));
  });
  await overwriteLater();
}

let starting: Promise<void> | null = null;

/** What is done once a start of the browser, of which it may tell twice. */
function afterStart(): Promise<void> {
  starting ??= keepUp()
    .then(mendAfterStart)
    .then(overwrite)
    .finally(() => {
      starting = null;
    });
  return starting;
}

/** What a crash may have left unlike the records is made anew, once a start of the browser, when nobody waits for it. */
async function mendAfterStart(): Promise<void> {
  const mended = await unlessFull(onBook((db) => stayAwake(mendComputed(db))));
  if (mended?.ok && mended.value > 0) await keepUp();
}

/** The shortcut and the menu open the sidebar and count as asking for the page (the browser grants that one tab). */
function askForPage(windowId: number): void {
  void openSidebar(windowId);
  void sendMessage('background:pageAsked', { windowId });
}

/** Selected text becomes somebody to add, in the sidebar. The page is not read. */
async function addSelected(
  { tabId, windowId }: { tabId: number; windowId: number },
  { text, url }: { text: string; url: string | null },
): Promise<void> {
  // Before anything is awaited: the browser opens it only in the press.
  void openSidebar(windowId);
  await keepSelectedText({ windowId, text: await selectedText(tabId, text), url });
  await sendMessage('background:pageAsked', { windowId });
}

/** Opens what was chosen in the address bar. What was typed is kept beside the address, which goes into the history. */
async function openChosen(chosen: { fragment: string } | { typed: string }): Promise<void> {
  if ('fragment' in chosen) return openPage('dashboard', chosen.fragment);
  if (!chosen.typed) return openPage('dashboard', '#/contacts');
  const key = await keepNewWords(String(new URLSearchParams({ q: chosen.typed })), new Date());
  await openPage('dashboard', `#/contacts?at=${key}`);
}
