import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { JSDOM } from 'jsdom';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { buildCoverage } from '../../lib/coverage/index.ts';
import { type Book, type Contact, emptyContact } from '../../lib/records/index.ts';
import { networkOf, writeFile } from '../../lib/transfer/index.ts';
import { INDUSTRIES, newId, type Warmth } from '../../lib/words/index.ts';
import { bookOf, contacts, line, NOW } from './people.ts';
import { text } from './texts.ts';

interface Parsed {
  tags: SaxesTagPlain[];
  texts: string[];
}

function parseXml(xml: string): Parsed {
  const parsed: Parsed = { tags: [], texts: [] };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => parsed.tags.push(tag));
  parser.on('text', (chars) => parsed.texts.push(chars));
  parser.write(xml).close();
  return parsed;
}

function write(book: Book, format: string, options = {}): string {
  const warmthOf = (id: string): Warmth => (id.charCodeAt(id.length - 1) % 2 ? 'warm' : 'cold');
  const map = buildCoverage(book.contacts, warmthOf, book.goals, { rows: 'region', columns: 'industry' });
  const written = writeFile(book, format, { now: NOW, text, map, ...options });
  if (!written.ok) throw new Error(written.error.code);
  return new TextDecoder().decode(written.value.bytes);
}

const named = (tags: SaxesTagPlain[], name: string) => tags.filter((tag) => tag.name === name);

/** Contacts with a place and an industry each, so that every one stands on the map; areas may be called anything. */
const placed = fc.tuple(contacts, fc.array(line, { minLength: 5, maxLength: 5 })).map(([people, areas]) =>
  people.map(
    (person, at): Contact => ({
      ...person,
      industry: INDUSTRIES[at % INDUSTRIES.length] ?? null,
      region: { country: null, area: areas[at] ?? 'x' },
    }),
  ),
);

describe('the map as SVG', () => {
  it('is well-formed, self-contained and named, whatever the areas are called', () => {
    fc.assert(
      fc.property(placed, (people) => {
        const svg = write(bookOf(people), 'svg');
        const { tags } = parseXml(svg);
        expect(tags[0]?.name).toBe('svg');
        expect(tags[0]?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'map-title map-desc' });
        const allowed = ['svg', 'title', 'desc', 'style', 'rect', 'circle', 'text', 'g'];
        expect(tags.map((tag) => tag.name).filter((name) => !allowed.includes(name))).toEqual([]);
        for (const tag of tags)
          for (const [key, value] of Object.entries(tag.attributes)) {
            expect(key).not.toMatch(/^on|href|src/);
            if (key !== 'xmlns') expect(value).not.toMatch(/url\(|https?:/);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('says by shape, figure and title what its colours say', () => {
    const [a, b] = [newId(NOW, new Uint8Array(16).fill(1)), newId(NOW, new Uint8Array(16).fill(2))];
    const book = bookOf([]);
    const map = buildCoverage(
      [
        { id: a, industry: 'energy', function: 'hr', seniority: null, region: null, archived: false },
        { id: b, industry: 'energy', function: 'hr', seniority: null, region: null, archived: false },
        { id: 'c', industry: 'energy', function: 'hr', seniority: null, region: null, archived: false },
      ],
      (id) => (id === a ? 'warm' : id === b ? 'cooling' : null),
      [
        {
          id: 'g',
          text: '',
          industries: ['retail'],
          functions: ['hr'],
          seniorities: [],
          regions: [],
          labels: [],
          wanted: 2,
          until: null,
          weight: 1,
          createdAt: '',
          updatedAt: '',
        },
      ],
      { rows: 'industry', columns: 'function' },
    );
    const { texts, tags } = parseXml(write(book, 'svg', { map }));
    const legend = 3;
    const shapes = named(tags, 'circle').map(({ attributes }) => attributes.class);
    expect(shapes.slice(0, -legend - 1)).toEqual(['ball', 'open']);
    expect(texts).toContain('3');
    expect(texts).toContain('3 people, industries: 1');
    expect(texts).toContain('of 2 people wanted');
    expect(texts).toContain('Energy × HR: 3 people; 1 in touch, 1 cooling, 0 quiet; nothing logged: 1');
    expect(texts).toContain('Retail × HR: nobody; wanted: 2; gap');
    expect(texts.join('\n')).toContain('1 wanted place has nobody in touch.');
  });

  it('says that an empty map is empty, and refuses to draw without one', () => {
    expect(parseXml(write(bookOf([]), 'svg')).texts.join()).toContain('Nobody is on the map yet');
    expect(writeFile(bookOf([]), 'svg', { now: NOW, text })).toEqual({
      ok: false,
      error: { code: 'mapMissing' },
    });
  });
});

describe('the map as a page', () => {
  it('is a table with headings that runs nothing and asks for nothing', () => {
    fc.assert(
      fc.property(placed, (people) => {
        const { window } = new JSDOM(write(bookOf(people), 'html'));
        const { document } = window;
        expect(document.querySelectorAll('script, img, link, iframe, svg, form').length).toBe(0);
        expect(
          document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
        ).toBe("default-src 'none'; style-src 'unsafe-inline'");
        expect(document.querySelectorAll('th[scope=col]').length).toBeGreaterThan(0);
        const areas = new Set(people.map((person) => person.region?.area));
        const rows = [...document.querySelectorAll('th[scope=row]')].map((cell) => cell.textContent);
        expect(new Set(rows)).toEqual(areas);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the network as a graph', () => {
  const withTies = contacts.map((people): Book => {
    const ids = people.map((person) => person.id);
    const at = NOW.toISOString();
    return {
      ...bookOf(people.map((person, n) => ({ ...person, metThroughId: n > 0 ? (ids[0] ?? null) : null }))),
      groups: [
        {
          id: 'group-1',
          name: '<b>&"Forum"',
          purpose: null,
          memberIds: [...ids, 'gone'],
          cost: null,
          createdAt: at,
          updatedAt: at,
        },
      ],
      introductions:
        ids[0] && ids[1]
          ? [
              {
                id: 'i',
                betweenIds: [ids[0], ids[1]],
                byId: null,
                on: '2025-01-01',
                why: null,
                createdAt: at,
                updatedAt: at,
              },
            ]
          : [],
    };
  });

  it.each(['graphml', 'gexf'])(
    '%s is well-formed, every edge has both its ends and every value its key',
    (format) => {
      fc.assert(
        fc.property(withTies, (book) => {
          const { tags } = parseXml(write(book, format));
          const nodes = new Set(named(tags, 'node').map((tag) => tag.attributes.id));
          const edges = named(tags, 'edge');
          expect(nodes.size).toBe(named(tags, 'node').length);
          expect(nodes.size).toBeGreaterThan(book.contacts.length);
          expect(edges.length).toBeGreaterThanOrEqual(book.contacts.length);
          for (const { attributes } of edges) {
            expect(nodes.has(attributes.source ?? '')).toBe(true);
            expect(nodes.has(attributes.target ?? '')).toBe(true);
          }
          const declared = new Set(
            named(tags, format === 'gexf' ? 'attribute' : 'key').map((tag) => tag.attributes.id),
          );
          const used =
            format === 'gexf'
              ? named(tags, 'attvalue').map((tag) => tag.attributes.for)
              : named(tags, 'data').map((tag) => tag.attributes.key);
          expect(used.filter((key) => !declared.has(key ?? ''))).toEqual([]);
        }),
      );
    },
  );

  it('carries no notes, e-mail addresses or numbers', () => {
    fc.assert(
      fc.property(contacts, (people) => {
        const [person] = people;
        if (!person) return;
        const book = bookOf([
          { ...person, name: 'Liv', notes: 'SECRET', emails: ['SECRET@x.example'], phones: ['+99999'] },
        ]);
        for (const format of ['graphml', 'gexf', 'svg', 'html']) {
          expect(write(book, format)).not.toContain('SECRET');
          expect(write(book, format)).not.toContain('+99999');
        }
      }),
      { numRuns: 20 },
    );
  });

  it('joins companies spelled alike and gives a graph that graphology takes', () => {
    const book = bookOf(
      ['Nordkraft', 'NORDKRAFT', 'Östkraft'].map((company, at) => ({
        ...emptyContact(String(at), 'Liv', NOW.toISOString()),
        company,
      })),
    );
    const { nodes, edges } = networkOf(book);
    const graph = new UndirectedGraph();
    for (const node of nodes) graph.addNode(node.id, { label: node.label });
    for (const edge of edges) graph.addEdge(edge.from, edge.to);
    expect(graph.order).toBe(5);
    expect(graph.size).toBe(3);
  });

  it('ties nobody to themselves', () => {
    const [liv, jon] = ['liv', 'jon'].map((id) => emptyContact(id, id, NOW.toISOString()));
    if (!liv || !jon) throw new Error('nobody');
    const met = (betweenIds: [string, string]) => ({
      id: betweenIds.join(),
      betweenIds,
      byId: null,
      on: '2026-02-01',
      why: null,
    });
    const introductions = [met(['liv', 'liv']), met(['liv', 'jon'])].map((each) => ({
      ...each,
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    }));
    const book = { ...bookOf([{ ...liv, metThroughId: 'liv' }, jon]), introductions };
    expect(networkOf(book).edges).toEqual([{ from: 'liv', to: 'jon', kind: 'introduced' }]);
  });
});

describe('the map as a table', () => {
  it('has a line for every place with people in it, and no cell that runs', () => {
    fc.assert(
      fc.property(placed, (people) => {
        const table = write(bookOf(people), 'map-csv');
        const rows: string[][] = parseCsv(table, { bom: true });
        const [head = [], ...body] = rows;
        expect(head.slice(0, 3)).toEqual(['Place', 'Industry', 'People']);
        const seen = body.reduce((sum, row) => sum + Number(row[2]), 0);
        expect(seen).toBe(people.length);
        for (const row of body) {
          expect(row.length).toBe(head.length);
          expect(row[0]).not.toMatch(/^[=+\-@\t\r]/);
          expect(Number(row[3]) + Number(row[4]) + Number(row[5]) + Number(row[6])).toBe(Number(row[2]));
          expect(row[9]).toBe(row[2] === '1' ? 'yes' : '');
        }
      }),
      { numRuns: 30 },
    );
  });
});
