import type { Day } from '../days/index.ts';
import { soundOnes } from '../records/checks/index.ts';
import type { Goal, Group, Meeting, Review, Settings } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import { sameValue } from '../words/same.ts';
import type { BookDb } from './db.ts';
import { type Pool, poolNote, poolRows, poolToWrite, rememberPool } from './list-pool.ts';
import { announceChange } from './notice.ts';
import { settingsFrom } from './queries/books.ts';
import { needRoom } from './room.ts';
import { showingsSince } from './showings.ts';
import { type ComputeStanding, computeRows, lastRun, reviewsSince } from './standings.ts';
import type { PoolNote, RunRow, ShowingRow, StandingRow, SuggestionRow } from './tables.ts';

/** A suggestion as the ranking gives it. */
export type RankedSuggestion = Pick<
  SuggestionRow,
  'score' | 'shelf' | 'reasons' | 'likelihood' | 'why' | 'byChance'
> & {
  id: Id;
};

/** What a list depends on beside the people: wishes, meetings of groups, and what the week has brought. */
export interface ListAround {
  run: RunRow | null;
  settings: Settings;
  goals: Goal[];
  groups: Group[];
  meetings: Meeting[];
  reviewed: Review[];
  showings: ShowingRow[];
}

/** A list as it is to be written, with the full ranking it goes back to and the pool for the next one. */
export interface NewList {
  list: RankedSuggestion[];
  run: Omit<RunRow, 'id'>;
  pool: Pool;
}

/** What the list depends on beside the people, since the Monday `week`. */
export async function aroundList(db: BookDb, week: Day): Promise<ListAround & { pool: PoolNote | null }> {
  const [run, pool, stored, goals, groups, meetings, reviewed, showings] = await Promise.all([
    lastRun(db),
    poolNote(db),
    db.settings.get('settings'),
    db.goals.toArray(),
    db.groups.toArray(),
    db.meetings.toArray(),
    reviewsSince(db, week),
    showingsSince(db, week),
  ]);
  const settings = settingsFrom(stored);
  return {
    run,
    pool,
    settings,
    goals: soundOnes('goals', goals),
    groups: soundOnes('groups', groups),
    meetings: soundOnes('meetings', meetings),
    reviewed,
    showings,
  };
}

/**
 * Brings the list up to date after few contacts have changed, all in one transaction: sums them up, has `make` make the
 * list from the pool and whoever has changed or is held by the week, and writes what is another now. Null, with nothing
 * written, when everybody must be ranked: no pool of this day, more than `most` changed, or `make` says so.
 */
export async function updateList<Standing, Input>(
  db: BookDb,
  { today, week, most }: { today: Day; week: Day; most: number },
  compute: (settings: Settings) => ComputeStanding<Standing, Input>,
  make: (rows: StandingRow[], around: ListAround & { run: RunRow }, pool: Pool) => NewList | null,
): Promise<{ computed: Id[]; suggestions: number; settings: Settings } | null> {
  const tables = [db.stale, db.contacts, db.exchanges, db.promises, db.standings, db.cards, db.profiles];
  const lists = [
    db.suggestions,
    db.runs,
    db.settings,
    db.goals,
    db.groups,
    db.meetings,
    db.reviews,
    db.showings,
  ];
  await needRoom();
  const done = await db.transaction('rw', [...tables, ...lists], async () => {
    const [{ pool: note, run, ...rest }, changed, present] = await Promise.all([
      aroundList(db, week),
      db.stale
        .orderBy('id')
        .limit(most + 1)
        .primaryKeys(),
      db.suggestions.toArray(),
    ]);
    if (!run || note?.on !== today || changed.length > most) return null;
    const stale = new Set(changed);
    const known = new Set([...changed, ...note.ids]);
    const held = [...rest.showings, ...(run.chance ? [run.chance] : [])].map(({ contactId }) => contactId);
    const [pooled, fresh, further] = await Promise.all([
      poolRows(db, note),
      computeRows(db, changed, compute(rest.settings)),
      db.standings.bulkGet([...new Set(held)].filter((id) => !known.has(id))),
    ]);
    if (!pooled) return null;
    const near = pooled.filter(({ id }) => !stale.has(id));
    const rows = [...near, ...fresh.rows, ...further.filter((row) => row !== undefined)];
    const made = make(rows, { run, ...rest }, { on: today, rows: near, floors: note.floors });
    if (!made) return null;
    const kept = new Map(
      present.filter((row) => !stale.has(row.contactId)).map((row) => [row.contactId, row]),
    );
    // All at once: none of these looks at what another writes.
    const [written] = await Promise.all([
      writeList(db, made, { present, kept, run, note, changed: fresh.rows }),
      fresh.rows.length > 0 && db.standings.bulkPut(fresh.rows),
      fresh.cards.length > 0 && db.cards.bulkPut(fresh.cards),
      changed.length > 0 && db.stale.bulkDelete(changed),
    ]);
    return { ...written, pooled: made.pool.rows, computed: changed, settings: rest.settings };
  });
  if (!done) return null;
  const { computed, rows, moved, settings } = done;
  rememberPool(db, done.note, done.pooled);
  if (moved || computed.length > 0)
    announceChange({
      tables: moved ? ['suggestions', 'standings'] : ['standings'],
      contactIds: [...new Set([...computed, ...(moved ? rows.map((row) => row.contactId) : [])])],
      everything: false,
    });
  return { computed, suggestions: rows.length, settings };
}

/**
 * Replaces the list of suggestions, complete with what the popup shows of each, and notes a full ranking with it, all in
 * one transaction. Views are told only when the list has changed. Returns how many suggestions there are.
 */
export async function saveSuggestions(db: BookDb, made: NewList): Promise<number> {
  const tables = [db.suggestions, db.runs, db.cards, db.profiles];
  await needRoom();
  const { rows, moved, note, pooled } = await db.transaction('rw', tables, async () => {
    const present = await db.suggestions.toArray();
    // Who was erased while the list was made may not be written with it.
    const ids = made.pool.rows.map(({ id }) => id);
    const here = new Set(await db.cards.where('id').anyOf(ids).primaryKeys());
    const pool = { ...made.pool, rows: made.pool.rows.filter(({ id }) => here.has(id)) };
    const before = { present, kept: new Map(), run: null, note: null, changed: [] };
    return { ...(await writeList(db, { ...made, pool }, before)), pooled: pool.rows };
  });
  rememberPool(db, note, pooled);
  if (moved)
    announceChange({
      tables: ['suggestions', 'standings'],
      contactIds: rows.map((row) => row.contactId),
      everything: false,
    });
  return rows.length;
}

/**
 * What is stored before a list is written: `kept` are rows of the list whose person has not changed, `changed` the
 * standings that have.
 */
interface Before {
  present: SuggestionRow[];
  kept: ReadonlyMap<Id, SuggestionRow>;
  run: RunRow | null;
  note: PoolNote | null;
  changed: StandingRow[];
}

/** Writes the parts of a list that differ from what is stored. `moved`: the list itself is another. */
async function writeList(
  db: BookDb,
  { list, run, pool }: NewList,
  before: Before,
): Promise<{ rows: SuggestionRow[]; moved: boolean; note: PoolNote }> {
  const found = await Promise.all(list.map((one) => before.kept.get(one.id) ?? personOf(db, one.id)));
  const rows: SuggestionRow[] = [];
  for (const [i, { id: contactId, ...suggestion }] of list.entries()) {
    const person = found[i];
    // Taken out of the book since it was ranked.
    if (!person) continue;
    const { name, role, company, url, lastOn } = person;
    rows.push({ rank: rows.length, contactId, name, role, company, url, lastOn, ...suggestion });
  }
  const present = new Map(before.present.map((row) => [row.rank, row]));
  const other = rows.filter((row) => !sameValue(present.get(row.rank), row));
  const over = [...present.keys()].filter((rank) => rank >= rows.length);
  const { note, together } = poolToWrite(pool, before.note, before.changed);
  const notes = [
    ...(sameValue(before.run, { id: 'ranking', ...run }) ? [] : [{ id: 'ranking' as const, ...run }]),
    ...(note === before.note ? [] : [note]),
    ...(together ? [together] : []),
  ];
  await Promise.all([
    other.length > 0 && db.suggestions.bulkPut(other),
    over.length > 0 && db.suggestions.bulkDelete(over),
    notes.length > 0 && db.runs.bulkPut(notes),
  ]);
  return { rows, moved: other.length + over.length > 0, note };
}

async function personOf(
  db: BookDb,
  id: Id,
): Promise<Pick<SuggestionRow, 'name' | 'role' | 'company' | 'url' | 'lastOn'> | null> {
  const [card, profile] = await Promise.all([
    db.cards.get(id),
    db.profiles.where('contactId').equals(id).first(),
  ]);
  return card ? { ...card, url: profile?.url ?? null } : null;
}
