import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type ActiveTab,
  activeTab,
  onTabActivated,
  onTabNavigated,
  readTab,
} from '../../lib/browser/active-tab.ts';
import { onMessages } from '../../lib/browser/messaging.ts';
import { askForSite, giveBackSite, siteGranted, sitePattern } from '../../lib/browser/permissions.ts';
import { takeSelectedText } from '../../lib/browser/selected-text.ts';
import type { CapturePlan } from '../../lib/capture/index.ts';
import { dayOf } from '../../lib/days/index.ts';
import {
  type PageReading,
  profileKey,
  type Reading,
  type ReadingRule,
  rulesIn,
} from '../../lib/records/index.ts';
import { readLateFields } from '../../lib/sites/late-fields.ts';
import type { ContactView } from '../../lib/store/index.ts';
import type { Problem, Result } from '../../lib/words/index.ts';
import { fromStore, useLive } from './use-live.ts';

/**
 * What is known of the page in front.
 * - `loading`: being read
 * - `ask`: another page came to the front and the user has not asked for it; `read` reads it, if the browser lets us
 * - `problem`: it could not be read; with `pageNotAllowed` the browser wants the toolbar button, the shortcut or the
 *   context menu to be used on that tab (no button of ours can do it)
 * - `none`: it was read and shows no person; `problems` says why
 * - `person`: a person; `partly` is true when some field could not be read, `selected` when it was made of text the user
 *   had selected and the page was not read
 */
export type ActivePage =
  | { state: 'loading' }
  | { state: 'ask' }
  | { state: 'problem'; problem: Problem }
  | { state: 'none'; site: string | null; problems: Problem[] }
  | { state: 'person'; reading: Reading; partly: boolean; selected?: boolean };

export interface ActivePerson {
  page: ActivePage;
  tab: ActiveTab | null;
  /** The contact this person is, when the book has it for sure. Null while looking it up, too. */
  known: ContactView | null;
  /** What adding or updating would do; null while it is worked out, or when `page` is no person. */
  plan: CapturePlan | null;
  /** Set when the reading cannot become a contact as it is (`nameMissing`), or the book cannot be opened. */
  planProblem: Problem | null;
  /** Reads the page in front now: the user asks. */
  read: () => void;
  /** Reads it again while what is shown stays: the user has pointed at something. */
  readAgain: () => void;
  /** The site in front, where its address may be known; null otherwise. */
  site: { pattern: string; followed: boolean } | null;
  /** Asks for, or gives back, following along on the site in front. Call straight from the click. */
  follow: (on: boolean) => Promise<boolean>;
}

/**
 * The person on the page in front of this window, and who that is in the book. Opening the popup or the sidebar counts
 * as asking for the page then in front; later pages are read by themselves only where the user follows along on the
 * site, or asks again (button, toolbar, shortcut, context menu).
 */
export function useActivePerson(): ActivePerson {
  const [page, setPage] = useState<ActivePage>({ state: 'loading' });
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [site, setSite] = useState<ActivePerson['site']>(null);
  const asked = useRef(0);

  const look = useCallback(async (mayRead: boolean, quietly = false) => {
    const mine = ++asked.current;
    const current = () => mine === asked.current;
    const front = await activeTab();
    const pattern = sitePattern(front?.url ?? null);
    const followed = pattern !== null && (await siteGranted(pattern));
    if (!current()) return;
    setTab(front);
    setSite(pattern ? { pattern, followed } : null);
    if (!front) return setPage({ state: 'none', site: null, problems: [{ code: 'notAPerson' }] });
    if (!mayRead && !followed) return setPage({ state: 'ask' });
    if (!quietly) setPage({ state: 'loading' });
    const read = await readWithRules(front.tabId, front.url);
    if (!current()) return;
    if (!read.ok) return setPage({ state: 'problem', problem: read.error });
    const { value } = read;
    if (value.kind === 'none') return setPage({ state: 'none', site: value.site, problems: value.problems });
    const show = (reading: Reading) =>
      setPage({ state: 'person', reading, partly: reading.problems.length > 0 });
    show(value);
    await readLateFields(value, {
      read: () => readWithRules(front.tabId, front.url),
      isWanted: current,
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      onMore: show,
    });
  }, []);

  useEffect(() => {
    let frontId: number | null = null;
    let frontWindow: number | null = null;
    let frontUrl: string | null = null;
    const start = async (mayRead: boolean) => {
      const front = await activeTab();
      frontId = front?.tabId ?? null;
      frontWindow = front?.windowId ?? null;
      frontUrl = front?.url ?? null;
      const selected = mayRead && frontWindow !== null ? await takeSelectedText(frontWindow) : null;
      if (!selected) return look(mayRead);
      asked.current++;
      const { readSelection } = await import('../../lib/sites/selection.ts');
      const reading = readSelection(selected.text, selected.url);
      setTab(front);
      setSite(null);
      if (reading.kind === 'person') setPage({ state: 'person', reading, partly: false, selected: true });
      else setPage({ state: 'none', site: null, problems: reading.problems });
    };
    const pageAsked = async ({ windowId }: { windowId: number }) => {
      if (windowId === frontWindow) void start(true);
      return { ok: true, value: null } as const;
    };
    void start(true);
    const stops = [
      onTabActivated((_, windowId) => {
        if (frontWindow === null || windowId === frontWindow) void start(false);
      }),
      onTabNavigated((tabId, { url, loaded }) => {
        if (tabId !== frontId) return;
        if (url !== null && url !== frontUrl) void start(false);
        // Without an address the page that has loaded may be the one we know: only a look at the tab tells.
        else if (url === null && loaded)
          void activeTab().then((front) => {
            if (frontUrl === null || (front?.url ?? null) !== frontUrl) void start(false);
          });
      }),
      onMessages(
        { 'view:pageAsked': pageAsked, 'background:pageAsked': pageAsked },
        (): Problem => ({ code: 'pageChanged' }),
      ),
    ];
    return () => {
      asked.current++;
      for (const stop of stops) stop();
    };
  }, [look]);

  const reading = page.state === 'person' ? page.reading : null;
  const matched = useLive<Match | null>(
    reading ? `plan/${reading.site}/${reading.handle}/${JSON.stringify(reading)}` : 'plan/none',
    // Nobody to look up: then the store, and Dexie with it, is not even loaded.
    async () => (reading ? matchPerson(reading) : { ok: true, value: null }),
    (change) =>
      change.tables.some((table) => table === 'contacts' || table === 'profiles' || table === 'standings'),
  );
  const who = reading && [reading.site, reading.handle ?? reading.url].join('/');
  const kept = useRef<{ who: string | null; match: Match | null }>({ who: null, match: null });
  useEffect(() => {
    if (matched.state === 'ready') kept.current = { who, match: matched.value };
  }, [matched, who]);
  // While a page that has loaded further is looked up anew, what was found before stands: forms stay open.
  const found =
    matched.state === 'ready' ? matched.value : kept.current.who === who ? kept.current.match : null;

  return {
    page,
    tab,
    known: found?.known ?? null,
    plan: found?.plan.ok ? found.plan.value : null,
    planProblem:
      matched.state === 'problem' ? matched.problem : found && !found.plan.ok ? found.plan.error : null,
    read: useCallback(() => void look(true), [look]),
    readAgain: useCallback(() => void look(true, true), [look]),
    site,
    follow: async (on) => {
      if (!site) return false;
      const done = await (on ? askForSite(site.pattern) : giveBackSite(site.pattern));
      if (done) setSite({ pattern: site.pattern, followed: on });
      return done;
    },
  };
}

/**
 * Reads the page of a tab. Where a field is missing and the user has pointed at it on such a page before, it is read
 * again by that rule; the book, which holds the rules, is not opened otherwise.
 */
async function readWithRules(tabId: number, url: string | null): Promise<Result<PageReading>> {
  const read = await readTab(tabId);
  if (!read.ok || !isIncomplete(read.value)) return read;
  const found = await fromStore(async ({ store, db }) => rulesIn((await store.settingsOf(db)).readingRules));
  const rules: ReadingRule[] = found.ok ? found.value.filter(({ host }) => host === hostOf(url)) : [];
  return rules.length === 0 ? read : readTab(tabId, rules);
}

const isIncomplete = (reading: PageReading): boolean =>
  reading.kind === 'none' || reading.problems.some(({ code }) => /^field(Missing|Masked)$/.test(code));

const hostOf = (url: string | null): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname : null;

interface Match {
  plan: Result<CapturePlan>;
  known: ContactView | null;
}

/** Who a reading is in the book, and what taking it over would do. */
function matchPerson(reading: Reading): Promise<Result<Match>> {
  return fromStore(async ({ store, db }) => {
    const { planCapture } = await import('../../lib/capture/index.ts');
    const handles = reading.handle ? [reading.handle, ...reading.aliases] : [];
    const keys = handles.map((handle) => profileKey(reading.site, handle));
    const like = await store.knownLike(db, { keys, emails: [], name: reading.name });
    const plan = planCapture(reading, like, dayOf(new Date()));
    const id = plan.ok && 'contactId' in plan.value ? plan.value.contactId : null;
    return { plan, known: id === null ? null : await store.contactOf(db, id) };
  });
}
