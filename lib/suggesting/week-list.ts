import type { Day } from '../days/index.ts';
import { randomOne, rankStandings, type StandingNetwork, type Suggestion } from '../ranking/index.ts';
import type { RunRow } from '../store/index.ts';
import { type Id, yieldsToChance } from '../words/index.ts';

/** A list shorter than this holds nobody chosen by chance: the place is worth more. */
const CHANCE_FROM = 4;

type Chance = NonNullable<RunRow['chance']>;
type Listed = Suggestion & { byChance?: boolean };

/**
 * The list as the week allows it: promises always; of the others those the week has room for, and then whoever was shown
 * this week, is not dealt with yet and still stands to be suggested, so that a list is worked off, not changed under
 * the user's hands.
 */
export function keepToWeek(
  list: Suggestion[],
  held: ReadonlySet<Id>,
  left: number,
  network: StandingNetwork,
  allowed: (list: Suggestion[]) => Suggestion[],
): Suggestion[] {
  const promised = list.filter(({ shelf }) => shelf === 'promise');
  const fresh = new Set(allowed(list.filter(({ shelf }) => shelf !== 'promise')));
  const kept = list.filter((one) => promised.includes(one) || fresh.has(one));
  if (kept.length >= left) return kept;
  const taken = new Set(kept.map(({ id }) => id));
  const contacts = network.contacts.filter(({ id }) => held.has(id) && !taken.has(id));
  if (contacts.length === 0) return kept;
  return [...kept, ...rankStandings({ ...network, limit: left - kept.length, contacts }).list];
}

/** As many of the list as there are places, in its order; those dealt with already take none. */
export function withinPlaces(list: Suggestion[], places: number, dealtWith: ReadonlySet<Id>): Suggestion[] {
  let left = places;
  return list.filter(({ id }) => dealtWith.has(id) || left-- > 0);
}

/** Whom chance chose: this week's choice if there is one, else one drawn now from all that are not in the list. */
export function drawOne(
  network: StandingNetwork,
  list: Suggestion[],
  before: Chance | null,
  week: Day,
  random: (() => number) | null,
): Chance | null {
  if (before || !random) return before;
  const listed = list.map(({ id }) => id);
  const one = randomOne(network, listed, random);
  return one ? { contactId: one.id, week } : null;
}

/**
 * Gives the last place that is no promise and was not shown yet to the one chosen by chance, if it is time for them. Whoever
 * was shown this week stays, however few the others have become: nobody vanishes because another was dealt with. `seen`
 * are those the week has brought, of whom there may be `most`.
 */
export function withChance(
  list: Suggestion[],
  network: StandingNetwork,
  contactId: Id | null,
  { left, held, seen, most }: { left: number; held: ReadonlySet<Id>; seen: ReadonlySet<Id>; most: number },
): Listed[] {
  if (contactId === null) return list;
  const shown = held.has(contactId);
  if (list.length < CHANCE_FROM && !shown) return list;
  if (list.some(({ id }) => id === contactId))
    return list.map((one) => (one.id === contactId ? { ...one, byChance: true } : one));
  const contacts = network.contacts.filter(({ id }) => id === contactId);
  const one = randomOne({ ...network, contacts }, [], () => 0);
  if (!one) return list;
  const chosen = { ...one, byChance: true };
  if (list.length < left) return shown ? [...list, chosen] : list;
  const at = list.findLastIndex(({ id, shelf }) => yieldsToChance(shelf) && !held.has(id));
  if (at >= 0) return [...list.slice(0, at), ...list.slice(at + 1), chosen];
  // A promise that was talked about and is still open keeps its place: it must not cost the other theirs.
  const people = new Set([...seen, ...list.map(({ id }) => id), contactId]);
  return shown && people.size <= most ? [...list, chosen] : list;
}
