import {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  type Goal,
  type Id,
  type Instant,
  type Warmth,
} from '../../lib/contact/index.ts';
import {
  isStale,
  type NetworkGoal,
  type RankedContact,
  rankStandings,
  type StoredStanding,
  standingToday,
  storedStandingOf,
} from '../../lib/ranking/index.ts';
import {
  allGoals,
  type BookDb,
  countReviews,
  countStale,
  lastRun,
  markStale,
  pendingIds,
  refreshStandings,
  type StandingRow,
  type StandingSource,
  saveSuggestions,
  saveWarmth,
  settingsOf,
  standingsOf,
} from '../../lib/store/index.ts';

/** Contacts summed up in one transaction: some hundred milliseconds at most, then commands may come in between. */
const BATCH = 500;
/** More than this many changed contacts are ranked with the whole book. Less than `PENDING_KEPT`. */
const FEW = 100;
/** How many of the best are kept at hand for ranking after one change. Far more than any week's budget. */
const CANDIDATES = 150;

type Row = StandingRow<StoredStanding, RankedContact>;

/**
 * Ranks the whole book: sums up what has changed, reads every standing, writes the suggestions. May be stopped at any
 * moment: what is done stays done, and what is not is still marked. Returns how many suggestions there are.
 */
export async function rankAll(db: BookDb, now: Date): Promise<number> {
  const today = dayOf(now);
  await refreshAll(db, today);
  let rows = await readRows(db);
  const due = rows.filter((row) => isStale(row.standing, dayNumber(today))).map((row) => row.id);
  if (due.length > 0) {
    await markStale(db, due);
    await refreshAll(db, today);
    rows = await readRows(db);
  }
  await saveWarmth(db, cooled(rows, today));
  return rankRows(db, rows, now, now.toISOString());
}

/**
 * Brings the suggestions up to date after something was written: sums up the contacts concerned and ranks them among
 * the best of the last full ranking. After a bulk write, or before any full ranking, the whole book is ranked. Returns
 * how many contacts were summed up.
 */
export async function rankChanged(db: BookDb, now: Date): Promise<number> {
  const run = await lastRun(db);
  const waiting = await countStale(db);
  if (!run || waiting + (await pendingIds(db)).length > FEW) {
    await rankAll(db, now);
    return waiting;
  }
  const changed = await refreshStandings(db, FEW, (source) => sumUp(source, dayOf(now)));
  const rows = await readRows(db, [...new Set([...run.candidates, ...(await pendingIds(db))])]);
  await rankRows(db, rows, now, run.at);
  return changed.length;
}

async function refreshAll(db: BookDb, today: Day): Promise<void> {
  while ((await refreshStandings(db, BATCH, (source) => sumUp(source, today))).length > 0);
}

async function readRows(db: BookDb, ids?: Id[]): Promise<Row[]> {
  // Written by `sumUp` alone, so the shapes are its own.
  return (await standingsOf(db, ids)) as Row[];
}

/** Writes the list, and the best of `rows` as the candidates of the next change. `wholeAt`: the last full ranking. */
async function rankRows(db: BookDb, rows: Row[], now: Date, wholeAt: Instant): Promise<number> {
  const today = dayOf(now);
  const [settings, goals, reviewed] = await Promise.all([
    settingsOf(db),
    allGoals(db),
    countReviews(db, mondayOf(today)),
  ]);
  const left = Math.max(0, settings.weeklyBudget - reviewed);
  const { list, ranked, dormant } = rankStandings({
    now: today,
    // 0 would mean everybody.
    limit: Math.max(1, left),
    me: { goals: goals.map(wishOf) },
    contacts: rows.map(({ standing, input }) => ({ ...input, standing })),
  });
  const run = { at: wholeAt, candidates: [...new Set([...ranked.slice(0, CANDIDATES), ...dormant])] };
  return saveSuggestions(
    db,
    list.slice(0, left).map((one) => ({ ...one, parts: { ...one.parts } })),
    run,
  );
}

/** The first day of the user's week: the budget is counted from Monday. */
export function mondayOf(day: Day): Day {
  // Day 0, 1 January 1970, was a Thursday.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
}

function cooled(rows: Row[], today: Day): { id: Id; warmth: Warmth }[] {
  const number = dayNumber(today);
  return rows.flatMap(({ id, warmth, standing, input }) => {
    const now = standingToday(standing, number, input.cadenceDays).warmth;
    return now === warmth ? [] : [{ id, warmth: now }];
  });
}

/** One contact as the ranking takes it. Tags carry their kind, since some ids name an industry and a function alike. */
export function sumUp({ contact, exchanges, promises }: StandingSource, today: Day): Omit<Row, 'id'> {
  const standing = storedStandingOf({ exchanges, metOn: contact.metOn }, today);
  const { warmth } = standingToday(standing, dayNumber(today), contact.cadenceDays);
  const input: RankedContact = {
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
