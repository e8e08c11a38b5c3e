import type { Contact, Group, Introduction } from '../records/index.ts';
import { foldText, type Id } from '../words/index.ts';

/** What the graph needs of a person. */
export type GraphPerson = Pick<
  Contact,
  | 'id'
  | 'name'
  | 'company'
  | 'industry'
  | 'function'
  | 'seniority'
  | 'region'
  | 'labels'
  | 'positions'
  | 'metThroughId'
  | 'archived'
>;
/** What the graph is built from. */
export interface GraphSource {
  people: readonly GraphPerson[];
  groups: readonly Pick<Group, 'id' | 'name' | 'memberIds'>[];
  introductions: readonly Pick<Introduction, 'betweenIds' | 'byId'>[];
}

/** Why two nodes are tied. `introducer`: made an introduction that the other was part of. */
const TIE_KINDS = ['works-at', 'worked-at', 'member-of', 'introduced', 'introducer', 'met-through'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** `contactIds`: the people behind a node, a person's own id for a person. */
export interface GraphNode {
  id: string;
  kind: 'person' | 'company' | 'group' | 'cluster';
  label: string;
  contactIds: Id[];
}
/**
 * Two nodes that belong together, each pair once, for one or more reasons. With `met-through`, `from` is the one through
 * whom I met `to`. `weight` counts the reasons; between clusters, all ties of their people.
 */
export interface Tie {
  from: string;
  to: string;
  kinds: TieKind[];
  weight: number;
}
export interface Network {
  nodes: GraphNode[];
  ties: Tie[];
}

/** A company is a node from so many people on: one that holds a single person ties nobody together. */
const COMPANY_FROM = 2;

/**
 * People with the companies they share now or earlier, their groups, who was brought together with whom and by whom, and
 * through whom I met somebody. Each person is one node, in the order given. Companies spelled alike (case and accents
 * aside) are one, under the commonest spelling. Ties to people who are not given are left out.
 */
export function buildNetwork({ people, groups, introductions }: GraphSource): Network {
  const nodes = new Map<string, GraphNode>();
  for (const { id, name } of people) nodes.set(id, { id, kind: 'person', label: name, contactIds: [id] });
  const ties = new TieList();
  addCompanies(people, nodes, ties);
  for (const { id, name, memberIds } of groups) {
    const members = [...new Set(memberIds)].filter((member) => nodes.get(member)?.kind === 'person');
    // A record of one kind never takes the place of another, even where a foreign file gave both one id.
    if (members.length === 0 || nodes.has(id)) continue;
    nodes.set(id, { id, kind: 'group', label: name, contactIds: members });
    for (const member of members) ties.add(member, id, 'member-of');
  }
  const isPerson = (id: string) => nodes.get(id)?.kind === 'person';
  const join = (from: Id, to: Id, kind: TieKind) => {
    if (from !== to && isPerson(from) && isPerson(to)) ties.add(from, to, kind);
  };
  for (const { betweenIds, byId } of introductions) {
    const [one, other] = betweenIds;
    join(one, other, 'introduced');
    if (byId !== null) for (const id of betweenIds) join(byId, id, 'introducer');
  }
  for (const { id, metThroughId } of people) if (metThroughId !== null) join(metThroughId, id, 'met-through');
  return { nodes: [...nodes.values()], ties: ties.list };
}

/** The id of the node of a company. */
const companyNodeId = (company: string) => `company:${foldText(company)}`;

function addCompanies(people: readonly GraphPerson[], nodes: Map<string, GraphNode>, ties: TieList): void {
  const companies = new Map<string, { spellings: Map<string, number>; now: Set<Id>; earlier: Set<Id> }>();
  const note = (company: string | null, id: Id, when: 'now' | 'earlier') => {
    if (company === null || !foldText(company)) return;
    const key = companyNodeId(company);
    const known = companies.get(key) ?? { spellings: new Map(), now: new Set(), earlier: new Set() };
    companies.set(key, known);
    known.spellings.set(company, (known.spellings.get(company) ?? 0) + 1);
    known[when].add(id);
  };
  for (const person of people) {
    note(person.company, person.id, 'now');
    for (const { company, to } of person.positions) {
      const earlier = to !== null && foldText(company ?? '') !== foldText(person.company ?? '');
      note(company, person.id, earlier ? 'earlier' : 'now');
    }
  }
  for (const [key, { spellings, now, earlier }] of companies) {
    const all = [...new Set([...now, ...earlier])];
    if (all.length < COMPANY_FROM || nodes.has(key)) continue;
    nodes.set(key, { id: key, kind: 'company', label: commonest(spellings) ?? '', contactIds: all });
    for (const id of all) ties.add(id, key, now.has(id) ? 'works-at' : 'worked-at');
  }
}

/** Ties by pair. */
class TieList {
  readonly #places = new Map<string, Tie>();

  add(from: string, to: string, kind: TieKind): void {
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const known = this.#places.get(key);
    if (!known) this.#places.set(key, { from, to, kinds: [kind], weight: 1 });
    else if (!known.kinds.includes(kind)) {
      known.kinds.push(kind);
      known.weight++;
      if (kind === 'met-through') Object.assign(known, { from, to });
    }
  }

  get list(): Tie[] {
    return [...this.#places.values()];
  }
}

/** The value counted most often; of several, the first in code-unit order, so that the order of people does not matter. */
export function commonest<T extends string>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  for (const [value, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (best === null || count > most || (count === most && value < best)) best = value;
  }
  return best;
}

/** The neighbours of every node, by id. */
export function neighboursOf(network: Network): Map<string, string[]> {
  const found = new Map<string, string[]>(network.nodes.map(({ id }) => [id, []]));
  for (const { from, to } of network.ties) {
    found.get(from)?.push(to);
    found.get(to)?.push(from);
  }
  return found;
}
