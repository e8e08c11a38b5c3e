import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../../lib/coverage/graph.ts';
import { type Place, startLayout } from '../../lib/coverage/graph-layout.ts';
import { randomFrom } from '../../lib/coverage/graph-random.ts';
import { person, sources } from './graph-books.ts';

const options = { fieldOf: (id: string) => id.slice(-1), random: () => 0.5 };

/** Lays out to the end. */
function layOut(network: Network, seed: number, known?: Map<string, Place>): Map<string, Place> {
  const layout = startLayout(network, { ...options, random: randomFrom(seed), ...(known ? { known } : {}) });
  while (layout.step(10));
  expect(layout.done).toBe(layout.total);
  const places = layout.places();
  return new Map(
    network.nodes.map(({ id }, at) => [id, { x: places[2 * at] ?? NaN, y: places[2 * at + 1] ?? NaN }]),
  );
}

describe('the layout', () => {
  it('gives every node a place, the same for the same seed', () => {
    fc.assert(
      fc.property(sources(15), fc.nat(), (source, seed) => {
        const network = buildNetwork(source);
        const places = layOut(network, seed);
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(layOut(network, seed)).toEqual(places);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves known nodes where they are and puts a new one beside those it is tied to', () => {
    const people = Array.from({ length: 12 }, (_, n) => person(`p${n}`, { company: n < 6 ? 'A' : 'B' }));
    const bridge = { betweenIds: ['p0', 'p6'] as [string, string], byId: null };
    const before = buildNetwork({ people, groups: [], introductions: [bridge] });
    const known = layOut(before, 5);
    const after = buildNetwork({
      people: [...people, person('new', { company: 'B' })],
      groups: [],
      introductions: [bridge],
    });
    const places = layOut(after, 5, known);
    for (const [id, place] of known) expect(places.get(id)).toEqual(place);
    const far = (a: string, b: string) => {
      const [one, other] = [places.get(a) ?? { x: 0, y: 0 }, places.get(b) ?? { x: 0, y: 0 }];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    expect(far('new', 'company:b')).toBeLessThan(far('new', 'company:a'));
    expect(startLayout(before, { ...options, known }).total).toBe(0);
  });

  it('keeps those without ties apart from each other and outside of those with some', () => {
    const tied = Array.from({ length: 10 }, (_, n) => person(`t${n}`, { company: 'A' }));
    const alone = Array.from({ length: 40 }, (_, n) => person(`a${n}`));
    const places = layOut(buildNetwork({ people: [...tied, ...alone], groups: [], introductions: [] }), 2);
    const radius = (id: string) => Math.hypot(places.get(id)?.x ?? 0, places.get(id)?.y ?? 0);
    const inner = Math.max(...tied.map(({ id }) => radius(id)));
    for (const { id } of alone) expect(radius(id)).toBeGreaterThan(inner);
    const spots = new Set([...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
    expect(spots.size).toBe(places.size);
  });

  it('takes nobody, one person and ten thousand islands', () => {
    const islands = (count: number) =>
      buildNetwork({
        people: Array.from({ length: count }, (_, n) => person(`p${n}`)),
        groups: [],
        introductions: [],
      });
    expect(layOut(islands(0), 1).size).toBe(0);
    expect(layOut(islands(1), 1).get('p0')).toEqual({ x: 0, y: 0 });
    expect(layOut(islands(10_000), 1).size).toBe(10_000);
  });

  it('can be stopped between two steps, with what there is', () => {
    const people = Array.from({ length: 30 }, (_, n) => person(`p${n}`, { company: `C${n % 4}` }));
    const layout = startLayout(buildNetwork({ people, groups: [], introductions: [] }), options);
    expect(layout.step(3)).toBe(true);
    expect(layout.done).toBe(3);
    expect([...layout.places()].every(Number.isFinite)).toBe(true);
  });
});
