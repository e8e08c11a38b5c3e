import { nameScore } from '../words/destinations.ts';
import type { Id } from '../words/index.ts';
import { searchWords } from './query.ts';

/** Somewhere to go, by its address in the dashboard and what it is called. */
export interface Offer {
  fragment: string;
  text: string;
}

/** Most that an address bar shows, and how many of those may be views and acts while there are people, too. */
const OFFERED = 6;
const PLACES_OFFERED = 3;

/**
 * What goes by what is typed in the address bar: views and acts whose name begins that way, then people, then the rest.
 * `find` gives the people, at most so many, and is not asked where nothing is typed.
 */
export async function offersFor(
  typed: string,
  places: readonly Offer[],
  find: (most: number) => Promise<readonly { id: Id; name: string; company: string | null }[]>,
): Promise<Offer[]> {
  const words = searchWords(typed);
  if (words.length === 0) return [];
  const scored = places.map((place) => ({ place, score: nameScore(place.text, words) }));
  const scoring = (wanted: number) =>
    scored.filter(({ score }) => score === wanted).map(({ place }) => place);
  const people = (await find(OFFERED)).map(({ id, name, company }) => ({
    fragment: `#/contact/${id}`,
    text: company ? `${name} · ${company}` : name,
  }));
  const best = [...scoring(3), ...scoring(2)].slice(0, PLACES_OFFERED);
  return [...best, ...people, ...scoring(1)].slice(0, OFFERED);
}
