import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, commonest, neighboursOf } from '../../lib/coverage/graph.ts';
import { findBrokers } from '../../lib/coverage/graph-brokers.ts';
import { clusterNetwork, gatherPeople } from '../../lib/coverage/graph-clusters.ts';
import { findCommunities } from '../../lib/coverage/graph-communities.ts';
import { drawScope, studyNetwork } from '../../lib/coverage/graph-drawing.ts';
import { randomFrom } from '../../lib/coverage/graph-random.ts';
import { person, sources } from './graph-books.ts';

const none = { groups: [], introductions: [] };
const study = (people: ReturnType<typeof person>[], more: Partial<Parameters<typeof buildNetwork>[0]> = {}) =>
  studyNetwork({ people, ...none, ...more }, randomFrom(1));

describe('the network of a book', () => {
  it('makes each contact one node, each pair one tie, and ties nobody to nothing', () => {
    fc.assert(
      fc.property(sources(), (source) => {
        const { nodes, ties } = buildNetwork(source);
        const ids = nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(nodes.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual(
          source.people.map(({ id }) => id),
        );
        const known = new Set(ids);
        const pairs = ties.map(({ from, to }) => [from, to].sort().join(' '));
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { from, to, kinds, weight } of ties) {
          expect(known.has(from) && known.has(to) && from !== to).toBe(true);
          expect(weight).toBe(kinds.length);
        }
      }),
    );
  });

  it('ties colleagues by one company however it is spelled, and former ones by an earlier post', () => {
    const post = (company: string, to: string | null) => ({ title: 'Chef', company, from: '2015', to });
    const { nodes, ties } = buildNetwork({
      people: [
        person('a', { company: 'Nordvik AB' }),
        person('b', { company: 'nordvik ab' }),
        person('c', { company: 'Nordvik AB', positions: [post('Nordvik AB', '2020')] }),
        person('d', { company: 'Sølvberg', positions: [post('Nordvik AB', '2019')] }),
      ],
      ...none,
    });
    const companies = nodes.filter(({ kind }) => kind === 'company');
    expect(companies.map(({ label, contactIds }) => [label, contactIds])).toEqual([
      ['Nordvik AB', ['a', 'b', 'c', 'd']],
    ]);
    expect(ties.map(({ from, kinds }) => [from, ...kinds])).toEqual([
      ['a', 'works-at'],
      ['b', 'works-at'],
      ['c', 'works-at'],
      ['d', 'worked-at'],
    ]);
  });

  it('ties members to their group, people brought together, the one who did it, and who was met through whom', () => {
    const { ties } = buildNetwork({
      people: [person('a'), person('b', { metThroughId: 'a' }), person('c')],
      groups: [{ id: 'g', name: 'Chefsforum', memberIds: ['a', 'a', 'gone'] }],
      introductions: [{ betweenIds: ['a', 'b'], byId: 'c' }],
    });
    expect(ties.map(({ from, to, kinds }) => [from, to, kinds])).toEqual([
      ['a', 'g', ['member-of']],
      ['a', 'b', ['introduced', 'met-through']],
      ['c', 'a', ['introducer']],
      ['c', 'b', ['introducer']],
    ]);
    expect(neighboursOf(buildNetwork({ people: [person('a')], ...none })).get('a')).toEqual([]);
  });

  it('takes the first of equals whatever the order', () => {
    const twice = new Map([
      ['b', 2],
      ['a', 2],
      ['c', 1],
    ]);
    expect(commonest(twice)).toBe('a');
    expect(commonest(new Map<string, number>())).toBeNull();
  });
});

/** Two companies of five and a group of five, with one person in both a company and the group. */
const TEAM = (company: string, prefix: string, industry: 'energy' | 'retail') =>
  Array.from({ length: 5 }, (_, n) => person(`${prefix}${n}`, { company, industry }));
const twoTeams = () => [...TEAM('Nordvik AB', 'n', 'energy'), ...TEAM('Sølvberg', 's', 'retail')];

describe('communities and bridges', () => {
  it('names a community by what its people share, and finds the one who joins two', () => {
    const found = study(twoTeams(), { introductions: [{ betweenIds: ['n0', 's0'], byId: null }] });
    expect(found.communities.map(({ name }) => name.common)).toEqual([
      [{ kind: 'company', value: 'Nordvik AB' }],
      [{ kind: 'company', value: 'Sølvberg' }],
    ]);
    expect(found.brokers.map(({ contactId, joins }) => [contactId, joins])).toEqual([
      ['n0', [0, 1]],
      ['s0', [0, 1]],
    ]);
    expect(found.brokersSkipped).toBe(0);
  });

  it('joins the two commonest industries where nothing holds for half, and numbers what is called the same', () => {
    const mixed = ['energy', 'retail', 'media', 'energy', 'retail'] as const;
    const members = mixed.map((industry, n) => person(`m${n}`, { industry }));
    const inPairs = Array.from({ length: 4 }, (_, n) => person(`x${n}`));
    const found = study([...members, ...inPairs], {
      groups: [{ id: 'g', name: 'Chefsforum', memberIds: [] }],
      introductions: [
        ...members.slice(1).map(({ id }) => ({ betweenIds: ['m0', id] as [string, string], byId: null })),
        { betweenIds: ['x0', 'x1'], byId: null },
        { betweenIds: ['x2', 'x3'], byId: null },
      ],
    });
    expect(found.communities[0]?.name.common).toEqual([
      { kind: 'industry', value: 'energy' },
      { kind: 'industry', value: 'retail' },
    ]);
    expect(found.communities.slice(1).map(({ name }) => name.people)).toEqual([
      ['Person x0', 'Person x1'],
      ['Person x2', 'Person x3'],
    ]);
    const twice = study(
      Array.from({ length: 6 }, (_, n) => person(`p${n}`, { industry: 'energy' })),
      { introductions: [0, 2, 4].map((n) => ({ betweenIds: [`p${n}`, `p${n + 1}`], byId: null })) },
    );
    expect(twice.communities.map(({ name }) => [name.common[0]?.value, name.number])).toEqual([
      ['energy', null],
      ['energy', 2],
      ['energy', 3],
    ]);
  });

  it('puts nobody in two communities and nobody without ties in any; the same book gives the same', () => {
    fc.assert(
      fc.property(sources(), (source) => {
        const one = studyNetwork(source, randomFrom(7));
        expect(studyNetwork(source, randomFrom(7))).toEqual(one);
        const members = one.communities.flatMap(({ nodeIds }) => nodeIds);
        expect(new Set(members).size).toBe(members.length);
        const tied = new Set(one.network.ties.flatMap(({ from, to }) => [from, to]));
        for (const id of members) expect(tied.has(id)).toBe(true);
        for (const { joins, ways } of one.brokers) {
          expect(joins.length).toBeGreaterThan(1);
          expect(ways).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('says whom it did not look through, instead of taking minutes', () => {
    const { network, communities } = study(twoTeams(), {
      introductions: [{ betweenIds: ['n0', 's0'], byId: null }],
    });
    expect(findBrokers(network, communities, { upTo: 5 })).toEqual({ brokers: [], skipped: 10 });
    expect(findCommunities({ nodes: network.nodes, ties: [] }, new Map(), randomFrom(1))).toEqual([]);
  });
});

describe('people gathered', () => {
  it('counts every person once, whatever they are gathered by', () => {
    fc.assert(
      fc.property(
        sources(),
        fc.constantFrom('company' as const, 'community' as const, 'industry' as const, 'country' as const),
        (source, by) => {
          const { network, communities } = studyNetwork(source, randomFrom(3));
          const clusters = gatherPeople(source.people, by, communities);
          const all = clusters.flatMap(({ contactIds }) => contactIds);
          expect([...all].sort()).toEqual(source.people.map(({ id }) => id).sort());
          const drawn = clusterNetwork(network, clusters);
          const ids = drawn.nodes.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { from, to } of drawn.ties) expect(ids.includes(from) && ids.includes(to)).toBe(true);
        },
      ),
    );
  });

  it('draws people while they fit, clusters when they do not, and people again inside a cluster', () => {
    const found = study(twoTeams());
    const whole = { by: 'company' as const, only: null, within: [] };
    expect(drawScope(found, whole, 12).clusters).toBeNull();
    const gathered = drawScope(found, whole, 8);
    expect(Object.keys(gathered.clusters ?? {})).toEqual(['company:nordvik ab', 'company:solvberg']);
    expect(gathered.people).toBe(10);
    const inside = drawScope(found, { ...whole, within: ['company:solvberg'] }, 8);
    expect(inside.clusters).toBeNull();
    expect(inside.opened.map(({ value }) => value)).toEqual(['Sølvberg']);
    expect(inside.network.nodes.filter(({ kind }) => kind === 'person')).toHaveLength(5);
    // A cluster that is gone leaves one where it was last found.
    expect(drawScope(found, { ...whole, within: ['company:gone'] }, 8).opened).toEqual([]);
    expect(drawScope(found, { ...whole, only: ['n1', 's1'] }, 8).people).toBe(2);
  });

  it('divides what is still too large by the next thing, and says so when nothing divides it', () => {
    const alike = Array.from({ length: 9 }, (_, n) =>
      person(`p${n}`, { company: 'Nordvik AB', function: n < 4 ? 'hr' : 'finance' }),
    );
    const scope = { by: 'company' as const, only: null, within: [] };
    const byFunction = drawScope(study(alike), scope, 6);
    expect(Object.values(byFunction.clusters ?? {}).map(({ kind, value }) => [kind, value])).toEqual([
      ['function', 'finance'],
      ['function', 'hr'],
    ]);
    const same = alike.map((one) => ({ ...one, function: null }));
    expect(drawScope(study(same), scope, 6)).toMatchObject({ tooMany: true, people: 9 });
  });
});
