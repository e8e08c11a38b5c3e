import { type Day, dayNumber, dayOf, mondayOf } from '../days/index.ts';
import {
  type Floors,
  isStale,
  NO_FLOORS,
  ownRhythmOf,
  rankStandings,
  type StandingNetwork,
  standingToday,
  wishOf,
  withinBudget,
} from '../ranking/index.ts';
import type { Settings } from '../records/index.ts';
import {
  aroundList,
  type BookDb,
  countContacts,
  countStale,
  type ListAround,
  markStale,
  type NewList,
  refreshStandings,
  saveSuggestions,
  saveWarmth,
  settingsOf,
  standingsOf,
  sumUpAll,
  sumUpSome,
  updateList,
} from '../store/index.ts';
import type { Id, Warmth } from '../words/index.ts';
import { meetingsToCome } from './booked.ts';
import { askedOf, contactOfRow, isOfOlder, type Row, sumUp } from './ranked-contact.ts';
import { drawOne, keepToWeek, withChance, withinPlaces } from './week-list.ts';

/** Contacts summed up in one transaction: some hundred milliseconds at most, then commands may come in between. */
const BATCH = 500;
/** More than this many changed contacts are ranked with the whole book. */
const FEW = 100;

/** What a ranking has done. */
export interface Ranked {
  /** How many contacts were summed up anew. */
  computed: number;
  /** How many suggestions there are now. */
  suggestions: number;
  settings: Settings;
}

/**
 * Ranks the whole book: sums up what has changed, reads every standing, writes the suggestions. May be stopped at any
 * moment: what is done stays done, and what is not is still marked. `random` chooses the one contact that the list may
 * hold by chance, drawn once a week; null draws nobody.
 */
export async function rankAll(db: BookDb, now: Date, random: (() => number) | null = null): Promise<Ranked> {
  const today = dayOf(now);
  const settings = await settingsOf(db);
  const early = await earlyRows(db, today, settings);
  if (early) await saveList(db, early, now, random);
  let computed = await refreshAll(db, today, settings);
  let rows = await everyRow(db);
  const due = rows.flatMap((row) =>
    isStale(row.standing, dayNumber(today)) || isOfOlder(row) ? row.id : [],
  );
  if (due.length > 0) {
    await markStale(db, due);
    computed += await refreshAll(db, today, settings);
    rows = await everyRow(db);
  }
  await saveWarmth(db, cooled(rows, today, settings));
  return { computed, suggestions: await saveList(db, rows, now, random), settings };
}

/** More people than this who are not summed up yet take longer than anybody should wait for a list. */
const MANY = 2_000;

/**
 * Everybody's row while many are not summed up yet, as after an import: the list then comes first, and they are summed up on
 * the disk after it. Null where few wait, and where what was summed up before is of an older make.
 */
async function earlyRows(db: BookDb, today: Day, settings: Settings): Promise<Row[] | null> {
  const stale = await countStale(db);
  if (stale <= MANY) return null;
  const compute = (source: Parameters<typeof sumUp>[0]) => sumUp(source, today, settings);
  // Most of the book: one pass over the whole log is quicker than a look for each.
  if (2 * stale > (await countContacts(db))) return (await sumUpAll(db, compute)) as Row[];
  const known = await everyRow(db);
  if (known.some(isOfOlder)) return null;
  const due = known.flatMap(({ id, standing }) => (isStale(standing, dayNumber(today)) ? id : []));
  const { rows, ids } = await sumUpSome(db, due, compute);
  return [...known.filter(({ id }) => !ids.has(id)), ...(rows as Row[])];
}

/** Makes the list of everybody and writes it. Returns how many are on it. */
async function saveList(db: BookDb, rows: Row[], now: Date, random: (() => number) | null): Promise<number> {
  const today = dayOf(now);
  const around = await aroundList(db, mondayOf(today));
  const { chance, rhythm: known } = around.run ?? {};
  // Found once a day: what the list of a day rests on is not moved by an exchange of that day.
  const rhythm =
    known?.on === today ? known : { days: ownRhythmOf(rows.map(({ standing }) => standing)), on: today };
  const run = { at: now.toISOString(), ...(chance ? { chance } : {}), rhythm };
  const made = listOf(rows, { ...around, run }, today, NO_FLOORS, random);
  if (!made) throw new Error('A list could not be made of everybody');
  return saveSuggestions(db, made);
}

/**
 * Brings the suggestions up to date after something was written: sums up the contacts concerned and ranks them among
 * those that may come onto the list, which gives the list that everybody would give. After a bulk write, on a new day or
 * before any full ranking, the whole book is ranked.
 *
 * Measured in Chromium at 30,000 people, from one logged exchange to the list, in turn with ranking everybody: 0.1 s of
 * processor against 2.5 s. Nearly nine tenths of the longer time went into reading everybody's standing; scoring them
 * alone took longer than the 50 ms within which the list is to be right.
 */
export async function rankChanged(
  db: BookDb,
  now: Date,
  random: (() => number) | null = null,
): Promise<Ranked> {
  const today = dayOf(now);
  const done = await updateList(
    db,
    { today, week: mondayOf(today), most: FEW },
    (settings) => (source) => sumUp(source, today, settings),
    // Rows and floors are written by `listOf` alone, so the shapes are its own. Nobody may be drawn from a part of all.
    (rows, around, pool) =>
      (rows as Row[]).some(isOfOlder)
        ? null
        : listOf(rows as Row[], around, today, pool.floors as Floors, null),
  );
  return done ? { ...done, computed: done.computed.length } : rankAll(db, now, random);
}

async function refreshAll(db: BookDb, today: Day, settings: Settings): Promise<number> {
  for (let all = 0; ; ) {
    const { length } = await refreshStandings(db, BATCH, (source) => sumUp(source, today, settings));
    if (length === 0) return all;
    all += length;
  }
}

async function everyRow(db: BookDb): Promise<Row[]> {
  // Written by `sumUp` alone, so the shapes are its own.
  return (await standingsOf(db)) as Row[];
}

/**
 * The list made of `rows`: everybody, or everybody above `floors`. Null when those are too few to tell. `random` null
 * draws nobody by chance.
 */
function listOf(
  rows: Row[],
  {
    run,
    settings,
    goals,
    groups,
    meetings,
    reviewed,
    showings,
  }: Omit<ListAround, 'run'> & Pick<NewList, 'run'>,
  today: Day,
  floors: Floors,
  random: (() => number) | null,
): NewList | null {
  const week = mondayOf(today);
  const left = Math.max(0, settings.weeklyBudget - reviewed.length);
  // Whoever was dealt with and is still on the list, for a promise that is open, takes no place from the others.
  const dealtWith = new Set(reviewed.map(({ contactId }) => contactId));
  const booked = meetingsToCome(groups, meetings, today);
  const network: StandingNetwork = {
    now: today,
    // 0 would mean everybody.
    limit: Math.max(1, left + dealtWith.size),
    me: { goals: goals.map(wishOf), rhythmDays: run.rhythm?.days ?? null },
    contacts: rows.map((row) => contactOfRow(row, settings, booked, today)),
  };
  const { list, pool } = rankStandings(network, floors);
  if (!pool) return null;
  const shown = [...reviewed, ...showings].map(({ contactId, on }) => ({ id: contactId, on }));
  const held = new Set(showings.map(({ contactId }) => contactId));
  const within = withinPlaces(list, left, dealtWith);
  const places = left + within.filter(({ id }) => dealtWith.has(id)).length;
  const kept = keepToWeek(within, held, places, network, (others) =>
    withinBudget(others, shown, settings.weeklyBudget, { now: today, weekStart: week }),
  );
  const already = showings.find(({ byChance }) => byChance);
  const chosenBefore =
    run.chance?.week === week ? run.chance : already ? { contactId: already.contactId, week } : null;
  const chance = settings.ownRecord === false ? null : drawOne(network, kept, chosenBefore, week, random);
  const suggestions = withChance(kept, network, chance?.contactId ?? null, {
    left: places,
    held,
    seen: dealtWith,
    most: settings.weeklyBudget,
  });
  const near = new Set(pool.ids);
  return {
    list: suggestions.map(({ parts: _, ...one }) => one),
    run: { at: run.at, chance, ...(run.rhythm ? { rhythm: run.rhythm } : {}) },
    pool: { on: today, rows: rows.filter(({ id }) => near.has(id)), floors: pool.floors },
  };
}

function cooled(rows: Row[], today: Day, settings: Settings): { id: Id; warmth: Warmth }[] {
  const number = dayNumber(today);
  return rows.flatMap(({ id, warmth, standing, input }) => {
    const now = standingToday(standing, number, askedOf(input, settings)).warmth;
    return now === warmth ? [] : [{ id, warmth: now }];
  });
}
