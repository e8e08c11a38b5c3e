import {
  cadenceFor,
  type Day,
  dayNumber,
  dayOf,
  type Goal,
  type Id,
  type Settings,
  type Warmth,
} from '../../lib/contact/index.ts';
import {
  isStale,
  type NetworkGoal,
  type RankedContact,
  rankStandings,
  type StandingNetwork,
  type StoredStanding,
  standingToday,
  storedStandingOf,
  withinBudget,
} from '../../lib/ranking/index.ts';
import {
  allGoals,
  type BookDb,
  countStale,
  lastRun,
  markStale,
  pendingIds,
  type RunRow,
  refreshStandings,
  reviewsSince,
  type StandingRow,
  type StandingSource,
  saveSuggestions,
  saveWarmth,
  settingsOf,
  showingsSince,
  standingsOf,
} from '../../lib/store/index.ts';
import { mondayOf } from './review-time.ts';
import { drawOne, keepToWeek, withChance } from './week-list.ts';

/** Contacts summed up in one transaction: some hundred milliseconds at most, then commands may come in between. */
const BATCH = 500;
/** More than this many changed contacts are ranked with the whole book. Less than `PENDING_KEPT`. */
const FEW = 100;
/** How many of the best are kept at hand for ranking after one change. Far more than any week's budget. */
const CANDIDATES = 150;

/** What is kept of a contact beside its log: what the ranking takes, and the labels that a cadence may hang on. */
type Input = RankedContact & { labels?: string[] };
type Row = StandingRow<StoredStanding, Input>;

/**
 * Ranks the whole book: sums up what has changed, reads every standing, writes the suggestions. May be stopped at any
 * moment: what is done stays done, and what is not is still marked. `random` chooses the one contact that the list may
 * hold by chance, drawn once a week; null draws nobody. Returns how many suggestions there are.
 */
export async function rankAll(db: BookDb, now: Date, random: (() => number) | null = null): Promise<number> {
  const today = dayOf(now);
  const settings = await settingsOf(db);
  await refreshAll(db, today, settings);
  let rows = await readRows(db);
  const due = rows.filter((row) => isStale(row.standing, dayNumber(today))).map((row) => row.id);
  if (due.length > 0) {
    await markStale(db, due);
    await refreshAll(db, today, settings);
    rows = await readRows(db);
  }
  await saveWarmth(db, cooled(rows, today, settings));
  const chance = (await lastRun(db))?.chance;
  return rankRows(db, rows, now, { at: now.toISOString(), ...(chance ? { chance } : {}) }, random);
}

/**
 * Brings the suggestions up to date after something was written: sums up the contacts concerned and ranks them among
 * the best of the last full ranking. After a bulk write, or before any full ranking, the whole book is ranked. Returns
 * how many contacts were summed up.
 */
export async function rankChanged(
  db: BookDb,
  now: Date,
  random: (() => number) | null = null,
): Promise<number> {
  const [run, waiting, pending, settings, shown] = await Promise.all([
    lastRun(db),
    countStale(db),
    pendingIds(db),
    settingsOf(db),
    showingsSince(db, mondayOf(dayOf(now))),
  ]);
  if (!run || waiting + pending.length > FEW) {
    await rankAll(db, now, random);
    return waiting;
  }
  const changed = await refreshStandings(db, FEW, (source) => sumUp(source, dayOf(now), settings));
  const chosen = run.chance ? [run.chance.contactId] : [];
  const held = [...run.candidates, ...pending, ...changed, ...chosen];
  const ids = new Set([...held, ...shown.map(({ contactId }) => contactId)]);
  await rankRows(db, await readRows(db, [...ids]), now, run, null);
  return changed.length;
}

async function refreshAll(db: BookDb, today: Day, settings: Settings): Promise<void> {
  while ((await refreshStandings(db, BATCH, (source) => sumUp(source, today, settings))).length > 0);
}

async function readRows(db: BookDb, ids?: Id[]): Promise<Row[]> {
  // Written by `sumUp` alone, so the shapes are its own.
  return (await standingsOf(db, ids)) as Row[];
}

/**
 * Writes the list, and the best of `rows` as the candidates of the next change. `run` is the last full ranking, as far
 * as it is known; `random` null when `rows` are not everybody, so that nobody may be drawn from them.
 */
async function rankRows(
  db: BookDb,
  rows: Row[],
  now: Date,
  run: Pick<RunRow, 'at' | 'chance'>,
  random: (() => number) | null,
): Promise<number> {
  const today = dayOf(now);
  const week = mondayOf(today);
  const [settings, goals, reviewed, showings] = await Promise.all([
    settingsOf(db),
    allGoals(db),
    reviewsSince(db, week),
    showingsSince(db, week),
  ]);
  const left = Math.max(0, settings.weeklyBudget - reviewed.length);
  const network: StandingNetwork = {
    now: today,
    // 0 would mean everybody.
    limit: Math.max(1, left),
    me: { goals: goals.map(wishOf) },
    contacts: rows.map(({ standing, input }) => ({
      ...input,
      cadenceDays: askedOf(input, settings),
      standing,
    })),
  };
  const { list, ranked, dormant } = rankStandings(network);
  const shown = [...reviewed, ...showings].map(({ contactId, on }) => ({ id: contactId, on }));
  const held = new Set(showings.map(({ contactId }) => contactId));
  const kept = keepToWeek(list.slice(0, left), held, left, network, (others) =>
    withinBudget(others, shown, settings.weeklyBudget, { now: today, weekStart: week }),
  );
  const already = showings.find(({ byChance }) => byChance);
  const chosenBefore =
    run.chance?.week === week ? run.chance : already ? { contactId: already.contactId, week } : null;
  const chance = settings.ownRecord === false ? null : drawOne(network, kept, chosenBefore, week, random);
  return saveSuggestions(
    db,
    withChance(kept, network, chance?.contactId ?? null, left, held).map((one) => ({
      ...one,
      parts: { ...one.parts },
    })),
    { at: run.at, candidates: [...new Set([...ranked.slice(0, CANDIDATES), ...dormant])], chance },
  );
}

/** The cadence asked for: the contact's own, or that of a label or the relation. */
function askedOf(input: Input, settings: Settings): number | null {
  const { cadenceDays = null, labels = [], relation = null } = input;
  return cadenceFor({ cadenceDays, labels, relation }, settings.cadences);
}

function cooled(rows: Row[], today: Day, settings: Settings): { id: Id; warmth: Warmth }[] {
  const number = dayNumber(today);
  return rows.flatMap(({ id, warmth, standing, input }) => {
    const now = standingToday(standing, number, askedOf(input, settings)).warmth;
    return now === warmth ? [] : [{ id, warmth: now }];
  });
}

/** One contact as the ranking takes it. Tags carry their kind, since some ids name an industry and a function alike. */
export function sumUp(
  { contact, exchanges, promises }: StandingSource,
  today: Day,
  settings: Pick<Settings, 'cadences'>,
): Omit<Row, 'id'> {
  const standing = storedStandingOf({ exchanges, metOn: contact.metOn }, today);
  const { warmth } = standingToday(standing, dayNumber(today), cadenceFor(contact, settings.cadences));
  const input: Input = {
    id: contact.id,
    name: contact.name,
    company: contact.company,
    tags: tagsOf({
      industries: [contact.industry],
      functions: [contact.function],
      seniorities: [contact.seniority],
      regions: [contact.region?.country, contact.region?.area],
      labels: contact.labels,
    }).flat(),
    importance: contact.importance,
    cadenceDays: contact.cadenceDays,
    snoozedUntil: contact.snoozedUntil,
    resting: contact.resting,
    archived: contact.archived,
    nextMeeting: contact.nextMeeting,
    promises: promises.map(({ by, text, due, doneOn }) => ({ by, text, due, done: doneOn !== null })),
    occasions: contact.occasions,
    relation: contact.relation,
    offers: contact.offers,
    needs: contact.needs,
    labels: contact.labels,
  };
  return { warmth, standing, input };
}

function wishOf(goal: Goal): NetworkGoal {
  return {
    text: goal.text,
    tags: [],
    anyOf: tagsOf(goal).filter((any) => any.length > 0),
    weight: goal.weight,
  };
}

const KINDS = ['industries', 'functions', 'seniorities', 'regions', 'labels'] as const;

function tagsOf(tags: Record<(typeof KINDS)[number], (string | null | undefined)[]>): string[][] {
  return KINDS.map((kind) => tags[kind].flatMap((tag) => (tag ? [`${kind}:${tag.toLowerCase()}`] : [])));
}
