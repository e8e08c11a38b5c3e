import type { Contact, Exchange, Introduction, Position } from '../records/index.ts';
import { type CoverageAxis, foldText, type Id, type Warmth } from '../words/index.ts';
import { tagsOf } from './axes.ts';

/** Why somebody may lead to a cell, as text `springboard.<code>` with `params` in order. */
export interface SpringboardReason {
  code: 'same-row' | 'same-column' | 'worked-there' | 'near-place' | 'introducer' | 'warm';
  params: (string | number)[];
}

/** A person who could open the door to an empty cell. `score` only orders the list. */
export interface Springboard {
  contactId: Id;
  score: number;
  reasons: SpringboardReason[];
}

export type SpringboardContact = Pick<
  Contact,
  'id' | 'industry' | 'function' | 'seniority' | 'region' | 'company' | 'resting' | 'archived' | 'mergedInto'
> & { positions: Pick<Position, 'company'>[] };

export interface WantedCell {
  rows: { axis: CoverageAxis; tag: string };
  columns: { axis: CoverageAxis; tag: string };
}

// A shared line of the map is the strongest hint, since people know their own trade; somebody who introduces by habit
// and a tie that is alive decide between equals. Only the order matters.
const WEIGHTS = {
  'same-row': 3,
  'same-column': 2,
  'worked-there': 3,
  'near-place': 1,
  introducer: 2,
  warm: 1,
} as const;

/**
 * Who in the book is nearest to a cell and could introduce: people of the same row or column, people who have worked
 * for a company of that industry, people at the user's own place in it, and among those the ones who have introduced
 * before and whose tie is warm. Contacts already in the cell, resting, archived or merged are left out; so is anyone
 * with nothing but a warm tie or a habit of introducing. Best first, at most `limit`.
 */
export function springboardsFor(
  cell: WantedCell,
  contacts: SpringboardContact[],
  known: {
    warmthOf: (id: Id) => Warmth;
    introductions: Pick<Introduction, 'byId'>[];
    exchanges: Pick<Exchange, 'contactId' | 'received'>[];
    /** Regions the goals name for this cell. */
    regions?: string[];
    /** `employersIn` of the whole book, when `contacts` are only some of it. */
    employers?: ReadonlySet<string>;
  },
  limit = 5,
): Springboard[] {
  const areas = new Map(
    [cell.rows, cell.columns]
      .filter((side) => side.axis === 'region')
      .map((side) => [foldText(side.tag), side.tag]),
  );
  const regions = new Set((known.regions ?? []).map(foldText));
  const made = introductionsMade(known);
  const employers = known.employers ?? employersIn(cell, contacts);
  const isEmployer = remembered((company) => employers.has(foldText(company)));
  const found: Springboard[] = [];
  for (const contact of contacts) {
    if (contact.archived || contact.resting || contact.mergedInto !== undefined) continue;
    const inRow = tagsOf(contact, cell.rows.axis, areas).includes(cell.rows.tag);
    const inColumn = tagsOf(contact, cell.columns.axis, areas).includes(cell.columns.tag);
    if (inRow && inColumn) continue;
    const reasons: SpringboardReason[] = [];
    if (inRow) reasons.push({ code: 'same-row', params: [cell.rows.axis, cell.rows.tag] });
    if (inColumn) reasons.push({ code: 'same-column', params: [cell.columns.axis, cell.columns.tag] });
    const employer = inRow ? undefined : pastCompanies(contact).find(isEmployer);
    if (employer !== undefined) reasons.push({ code: 'worked-there', params: [employer] });
    if (reasons.length === 0) continue;
    const place = [contact.region?.area, contact.region?.country].find((p) => p && regions.has(foldText(p)));
    if (place) reasons.push({ code: 'near-place', params: [place] });
    const introduced = made.get(contact.id) ?? 0;
    if (introduced > 0) reasons.push({ code: 'introducer', params: [introduced] });
    if (known.warmthOf(contact.id) === 'warm') reasons.push({ code: 'warm', params: [] });
    found.push({
      contactId: contact.id,
      score: reasons.reduce((sum, reason) => sum + WEIGHTS[reason.code], 0),
      reasons,
    });
  }
  return found
    .sort((a, b) => b.score - a.score || (a.contactId < b.contactId ? -1 : 1))
    .slice(0, Math.max(0, limit));
}

/** Introductions each contact has made: between others, or received by me as help. */
function introductionsMade(known: {
  introductions: Pick<Introduction, 'byId'>[];
  exchanges: Pick<Exchange, 'contactId' | 'received'>[];
}): Map<Id, number> {
  const made = new Map<Id, number>();
  const add = (id: Id) => made.set(id, (made.get(id) ?? 0) + 1);
  for (const { byId } of known.introductions) if (byId !== null) add(byId);
  for (const { contactId, received } of known.exchanges)
    if (received.includes('introduction')) add(contactId);
  return made;
}

/** Folded names of companies that the book places in the industry of the cell. */
export function employersIn(
  cell: WantedCell,
  contacts: Pick<SpringboardContact, 'industry' | 'company'>[],
): Set<string> {
  const side = [cell.rows, cell.columns].find(({ axis }) => axis === 'industry');
  if (!side) return new Set();
  return new Set(
    contacts
      .filter((contact) => contact.industry === side.tag)
      .map((contact) => foldText(contact.company ?? ''))
      .filter(Boolean),
  );
}

const pastCompanies = (contact: SpringboardContact) =>
  contact.positions.map((position) => position.company).filter((company) => company !== null);

/** The same companies come again and again, and folding a name takes time. */
function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}
