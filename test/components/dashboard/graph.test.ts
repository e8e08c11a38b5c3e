import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { litNodes, litPeople, nodesOf } from '../../../components/map/graph/focus.ts';
import { nameWriter, shortName } from '../../../components/map/graph/graph-look.ts';
import { drawnGraph } from '../../../components/map/graph/graph-model.ts';
import { clusterText, communityText, graphLines } from '../../../components/map/graph/graph-names.ts';
import { drawScope, studyNetwork } from '../../../lib/coverage/graph-drawing.ts';
import { randomFrom } from '../../../lib/coverage/graph-random.ts';
import type { PlacedGraph } from '../../../lib/workers/graph-messages.ts';
import { person, sources } from '../../coverage/graph-books.ts';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...rest: unknown[]) =>
      key === 'ui.locale' ? 'en-GB' : [key, ...rest.filter(Array.isArray).flat()].join(' '),
  },
}));

const parts = (text: string) => [...new Intl.Segmenter().segment(text)].length;

function placed(source: Parameters<typeof studyNetwork>[0], atMost?: number): PlacedGraph {
  const study = studyNetwork(source, randomFrom(1));
  const drawing = drawScope(study, { by: 'company', only: null, within: [] }, atMost);
  return {
    ...drawing,
    key: '',
    places: new Float32Array(2 * drawing.network.nodes.length),
    communities: study.communities,
    brokers: study.brokers,
    brokersSkipped: 0,
    laidOut: 1,
    whole: study.people.size,
  };
}

describe('names in the drawing', () => {
  it('are cut to what fits and never inside a character, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const short = shortName(name);
        expect(parts(short)).toBeLessThanOrEqual(26);
        expect(short === name || short.endsWith('…')).toBe(true);
        if (short !== name) expect(name.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
    expect(shortName('👩‍👩‍👧‍👦'.repeat(40))).toBe(`${'👩‍👩‍👧‍👦'.repeat(25)}…`);
    expect(shortName('ליאור בן־עמי')).toBe('ליאור בן־עמי');
  });
});

describe('the lines of the table', () => {
  it('are one for each node drawn, and count its ties', () => {
    fc.assert(
      fc.property(sources(12), (source) => {
        const graph = placed(source);
        const lines = graphLines(graph);
        expect(lines.map(({ id }) => id)).toEqual(graph.network.nodes.map(({ id }) => id));
        expect(lines.reduce((sum, { ties }) => sum + ties, 0)).toBe(2 * graph.network.ties.length);
        const drawn = drawnGraph(graph, lines);
        expect(drawn.order).toBe(lines.length);
        expect(drawn.size).toBe(graph.network.ties.length);
      }),
      { numRuns: 40 },
    );
  });

  it('say how many people a circle holds, and names what it holds', () => {
    const people = Array.from({ length: 6 }, (_, n) =>
      person(`p${n}`, { company: n < 4 ? 'Nordvik AB' : `Alone ${n}`, industry: 'energy' }),
    );
    const graph = placed({ people, groups: [], introductions: [] }, 3);
    expect(Object.values(graph.clusters ?? {}).map((cluster) => clusterText(cluster, graph))).toEqual([
      'Nordvik AB',
      'graph.others industry.energy',
    ]);
    expect(graphLines(graph).map(({ people: count }) => count)).toEqual([4, 2]);
    expect(graph.communities.map(({ name }) => communityText(name))).toEqual(['Nordvik AB']);
  });
});

describe('the people who are lit', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => person(id, { company: id < 'c' ? 'Nordvik AB' : null }));
  const source = { people, groups: [{ id: 'g', name: 'Board', memberIds: ['c', 'd'] }], introductions: [] };

  it('are all of the drawing, or those found', () => {
    const graph = placed(source);
    expect(litPeople(graph, null, null)).toEqual(['a', 'b', 'c', 'd']);
    expect(litPeople(graph, new Set(['b', 'c', 'gone']), null)).toEqual(['b', 'c']);
  });

  it('are of one community or one node when that is looked at', () => {
    const graph = placed(source);
    const board = graph.communities.findIndex(({ nodeIds }) => nodeIds.includes('g'));
    expect(litPeople(graph, null, { community: board })).toEqual(['c', 'd']);
    expect(litPeople(graph, new Set(['a', 'd']), { community: board })).toEqual(['d']);
    expect(litPeople(graph, null, { node: 'g' })).toEqual(['c', 'd']);
    expect(litPeople(graph, null, { node: 'a' })).toEqual(['a']);
  });

  it('are in the nodes that are lit, whatever is looked at, also inside circles', () => {
    fc.assert(
      fc.property(
        sources(12),
        fc.nat(),
        fc.boolean(),
        fc.integer({ min: 2, max: 40 }),
        (made, at, one, most) => {
          const graph = placed(made, most);
          const node = graph.network.nodes[at % Math.max(1, graph.network.nodes.length)];
          const focus = one
            ? { community: at % Math.max(1, graph.communities.length) }
            : { node: node?.id ?? '' };
          const found = new Set(made.people.filter((_, nth) => nth % 2 === at % 2).map(({ id }) => id));
          const lit = litNodes(graph, found, nodesOf(graph, focus));
          const inLit = new Set(
            graph.network.nodes.filter(({ id }) => lit?.has(id)).flatMap((each) => each.contactIds),
          );
          const given = litPeople(graph, found, focus);
          expect(given.every((id) => inLit.has(id) && found.has(id))).toBe(true);
          expect(new Set(given).size).toBe(given.length);
          const community = 'community' in focus ? graph.communities[focus.community ?? 0] : undefined;
          if (community) expect(given.every((id) => community.contactIds.includes(id))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('names beside the nodes of the drawing', () => {
  const SIZE = 12;
  const WIDTH = 200;
  /** What is written of these nodes, with where it begins; every name is 60 pixels wide. */
  const written = (nodes: { label: string; x: number; y: number; size?: number; forceLabel?: boolean }[]) => {
    const said: [text: string, left: number][] = [];
    const context = {
      canvas: { clientWidth: WIDTH },
      measureText: () => ({ width: 60 }),
      strokeText: () => undefined,
      fillText: (text: string, left: number) => said.push([text, left]),
    } as unknown as CanvasRenderingContext2D;
    const settings = { labelSize: SIZE, labelWeight: '500', labelFont: 'x', labelColor: { color: '#000' } };
    const names = nameWriter(() => '#fff');
    names.begin();
    for (const node of nodes) names.ask(context, { color: '', size: 4, ...node } as never, settings as never);
    names.write();
    return said;
  };

  it('never lie over one another: the larger node is named, the other to its left or not at all', () => {
    const [small, large] = [
      { label: 'small', x: 90, y: 50 },
      { label: 'large', x: 88, y: 52, size: 9 },
    ];
    expect(written([small, large])).toEqual([
      ['large', 100],
      ['small', 23],
    ]);
    expect(written([small, large, { label: 'third', x: 89, y: 51 }])).toHaveLength(2);
  });

  it('stay within the drawing', () => {
    expect(written([{ label: 'right edge', x: 190, y: 50 }])).toEqual([['right edge', 123]]);
    expect(written([{ label: 'left edge', x: 2, y: 50 }])).toEqual([['left edge', 9]]);
  });

  it('are written in any case where they are what was looked for', () => {
    const same = { x: 90, y: 50 };
    expect(
      written(['a', 'b', 'c'].map((label) => ({ label, ...same, forceLabel: true }))).map(([text]) => text),
    ).toEqual(['a', 'b', 'c']);
  });
});
