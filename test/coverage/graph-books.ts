import fc from 'fast-check';
import type { GraphPerson, GraphSource } from '../../lib/coverage/graph.ts';
import { emptyContact } from '../../lib/records/index.ts';

const AT = '2026-01-01T08:00:00.000Z';

/** A person for a graph, with everything empty that is not told. */
export function person(id: string, changes: Partial<GraphPerson> = {}): GraphPerson {
  return { ...emptyContact(id, `Person ${id}`, AT), ...changes };
}

const COMPANIES = ['Nordvik AB', 'NORDVIK AB', 'Sølvberg', 'Krag & Co', 'Älvmyra kommun', null];

/** Books of up to some people with companies, earlier posts, groups and introductions, some of them pointing nowhere. */
export const sources = (most = 30): fc.Arbitrary<GraphSource> =>
  fc.integer({ min: 0, max: most }).chain((count) => {
    const anyId = fc.integer({ min: 0, max: count + 1 }).map((n) => `p${n}`);
    return fc.record({
      people: fc.tuple(
        ...Array.from({ length: count }, (_, n) =>
          fc.record({
            id: fc.constant(`p${n}`),
            name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
            company: fc.constantFrom(...COMPANIES),
            industry: fc.constantFrom('energy', 'retail', 'media', null),
            function: fc.constantFrom('finance', 'hr', null),
            seniority: fc.constantFrom('manager', 'executive', null),
            region: fc.constantFrom({ country: 'SE', area: null }, { country: 'DK', area: null }, null),
            labels: fc.subarray(['golf', 'studiekamrat']),
            positions: fc.array(
              fc.record({
                title: fc.constant('Chef'),
                company: fc.constantFrom(...COMPANIES),
                from: fc.constant('2015'),
                to: fc.constantFrom('2019', null),
              }),
              { maxLength: 2 },
            ),
            metThroughId: fc.option(anyId, { freq: 3 }),
            archived: fc.constant(false),
          }),
        ),
      ),
      groups: fc.array(
        fc.record({
          id: fc.integer({ min: 0, max: 9 }).map((n) => `g${n}`),
          name: fc.constantFrom('Chefsforum', 'Circle'),
          memberIds: fc.array(anyId, { maxLength: 6 }),
        }),
        { maxLength: 4 },
      ),
      introductions: fc.array(fc.record({ betweenIds: fc.tuple(anyId, anyId), byId: fc.option(anyId) }), {
        maxLength: 6,
      }),
    });
  });
