import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Book, type Contact, emptyContact } from '../../lib/records/index.ts';
import { restore } from '../../lib/transfer/csv-write.ts';
import { networkOf, writeFile } from '../../lib/transfer/index.ts';
import { newId } from '../../lib/words/index.ts';
import { bookOf, contacts, NOW } from './people.ts';
import { text } from './texts.ts';

/** What we write, read by programs that know nothing of Bollplank. */

const ARABIC = 'رائد الشمري';
const ODD_NAMES = [
  `Åsa ${'Lång'.repeat(49)}`,
  ARABIC,
  '👩‍🔬 Ørsted & <Søn> "Æ"',
  '=HYPERLINK("http://x.example";"x")',
  '@SUM(1+1)*cmd|calc',
  "+46 70-'123'",
  ']]> --> &amp;',
];

/** People with ties among them, under names that mean something to one reader or another. */
function tiedBook(names: string[]): Book {
  const at = NOW.toISOString();
  const ids = names.map((_, n) => newId(NOW, new Uint8Array(16).fill(n + 1)));
  const people = names.map(
    (name, n): Contact => ({
      ...emptyContact(ids[n] ?? '', name, at),
      company: n % 2 ? 'Nordkraft & Co <AB>' : 'NORDKRAFT & CO <AB>',
      industry: 'energy',
      labels: ['=1+1', '<script>'],
      notes: 'SECRET',
      metThroughId: n > 0 ? (ids[0] ?? null) : null,
    }),
  );
  return {
    ...bookOf(people),
    introductions: ids.slice(2).map((id, n) => ({
      id: `introduction-${n}`,
      betweenIds: [ids[1] ?? '', id],
      byId: null,
      on: '2025-01-01',
      why: null,
      createdAt: at,
      updatedAt: at,
    })),
  };
}

/** Ten groups of people who know nobody outside: a graph of islands. */
const islands = (): Book =>
  bookOf(
    Array.from({ length: 200 }, (_, n) => ({
      ...emptyContact(newId(NOW, new Uint8Array(16).fill(n + 1)), `Person ${n}`, NOW.toISOString()),
      company: n < 100 ? `Island ${n % 10}` : null,
    })),
  );

const BOOKS: [string, Book][] = [
  ['nobody', bookOf([])],
  ['one person', tiedBook(['Liv Nordby'])],
  ['odd names', tiedBook(ODD_NAMES)],
  ['islands', islands()],
];

function write(book: Book, format: string, options = {}): string {
  const written = writeFile(book, format, { now: NOW, text, ...options });
  if (!written.ok) throw new Error(written.error.code);
  return new TextDecoder().decode(written.value.bytes);
}

describe('libxml2 against the schemas', () => {
  const schemas = Object.fromEntries(
    ['graphml', 'gexf'].map((format) => [
      format,
      readFileSync(join(import.meta.dirname, `../fixtures/schemas/${format}.xsd`), 'utf8'),
    ]),
  );
  const errorsOf = async (format: string, contents: string) => {
    const { errors } = await validateXML({
      xml: [{ fileName: `network.${format}`, contents }],
      schema: [schemas[format] ?? ''],
    });
    return errors.map((error) => error.rawMessage);
  };

  for (const format of ['graphml', 'gexf'])
    it.each(BOOKS)(`${format} of %s is valid`, async (_, book) => {
      expect(await errorsOf(format, write(book, format))).toEqual([]);
    });

  it.each([
    ['graphml', 'source="', 'source="nobody-'],
    ['graphml', 'attr.type="string"', 'attr.type="text"'],
    ['gexf', 'target="', 'target="nobody-'],
    ['gexf', 'type="string"', 'type="text"'],
    ['gexf', 'mode="static"', 'mode="sometimes"'],
  ])('%s with a fault (%s → %s) is refused, so the schema does check', async (format, sound, broken) => {
    const faulty = write(tiedBook(ODD_NAMES), format).replace(sound, broken);
    expect(faulty).toContain(broken);
    expect(await errorsOf(format, faulty)).not.toEqual([]);
  });
});

describe('graphology’s own import', () => {
  it.each(BOOKS)('takes both graph files of %s as the same network', (_, book) => {
    const { nodes, edges } = networkOf(book);
    for (const graph of [
      graphml.parse(Graph, write(book, 'graphml')),
      gexf.parse(Graph, write(book, 'gexf')),
    ]) {
      expect(graph.order).toBe(nodes.length);
      expect(graph.size).toBe(edges.length);
      for (const node of nodes) {
        // The type GEXF gives a label (xs:token) has no runs of spaces; GraphML keeps them.
        const label = String(graph.getNodeAttribute(node.id, 'label'));
        expect(label.replace(/\s+/g, ' ').trim()).toBe(node.label.replace(/\s+/g, ' ').trim());
        expect(graph.getNodeAttribute(node.id, 'kind')).toBe(node.kind);
      }
      for (const edge of edges) expect(graph.hasEdge(edge.from, edge.to)).toBe(true);
    }
  });
});

const python = spawnSync('python3', ['-c', 'import networkx; print(networkx.__version__)']);
const without = python.status === 0 ? '' : ' (skipped: no python3 with networkx)';

describe.skipIf(without !== '')(`networkx${without}`, () => {
  const READ = `
import sys, json, networkx as nx, tempfile, os
path = os.path.join(tempfile.mkdtemp(), 'network')
read = {'graphml': nx.read_graphml, 'gexf': nx.read_gexf}
answers = []
for given in json.load(sys.stdin):
  with open(path, 'w', encoding='utf-8') as file:
    file.write(given['file'])
  graph = read[given['format']](path)
  answers.append({
    'directed': graph.is_directed(), 'multi': graph.is_multigraph(), 'edges': graph.number_of_edges(),
    'islands': nx.number_connected_components(graph),
    'nodes': {n: [d.get('label'), d.get('kind')] for n, d in graph.nodes(data=True)},
    'kinds': sorted({d.get('kind') for _, _, d in graph.edges(data=True)} - {None}),
  })
os.remove(path)
print(json.dumps(answers))`;
  it.each(['graphml', 'gexf'])('reads the %s of every book', (format) => {
    const { stdout, stderr } = spawnSync('python3', ['-c', READ], {
      input: JSON.stringify(BOOKS.map(([, book]) => ({ format, file: write(book, format) }))),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const answers = JSON.parse(stdout);
    expect(answers.length).toBe(BOOKS.length);
    for (const [at, [name, book]] of BOOKS.entries()) {
      const { nodes, edges } = networkOf(book);
      const read = answers[at];
      expect(read, name).toMatchObject({ directed: false, multi: false, edges: edges.length });
      expect(read.nodes).toEqual(Object.fromEntries(nodes.map(({ id, label, kind }) => [id, [label, kind]])));
      expect(read.kinds).toEqual([...new Set(edges.map((edge) => edge.kind))].sort());
      // Ten companies of ten people each, and a hundred people on their own.
      if (name === 'islands') expect(read.islands).toBe(110);
    }
  });
});

describe('another reader of CSV', () => {
  /** What Excel, LibreOffice and Google Sheets take for the start of a formula. */
  const RUNS = /^\s*[=+\-@\t\r]/;

  it.each([',', ';', '\t'] as const)(
    'finds every person, in cells that run nothing, separated by %j',
    (separator) => {
      fc.assert(
        fc.property(contacts, (people) => {
          const file = write(bookOf(people), 'csv', { separator, privateNotes: true });
          const rows: string[][] = parseCsv(file, { bom: true, delimiter: separator });
          const [head = [], ...body] = rows;
          expect(body.length).toBe(people.length);
          for (const row of body) expect(row.length).toBe(head.length);
          for (const cell of rows.flat()) expect(cell).not.toMatch(RUNS);
          const names = body.map((row) => restore(row[head.indexOf('Name')] ?? ''));
          expect(names).toEqual(people.map((person) => person.name));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('keeps notes out unless they are asked for', () => {
    const book = tiedBook(ODD_NAMES);
    expect(write(book, 'csv')).not.toContain('SECRET');
    expect(write(book, 'csv', { privateNotes: true })).toContain('SECRET');
  });
});
