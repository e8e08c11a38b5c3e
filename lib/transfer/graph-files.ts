import type { Instant } from '../days/index.ts';
import type { Book, Contact } from '../records/index.ts';
import { foldText } from '../words/index.ts';
import type { LeavesOut } from './format.ts';
import { element, escapeMarkup } from './markup.ts';

/** What neither graph file holds: they show who is tied to whom. */
export const NOT_IN_GRAPHS: readonly LeavesOut[] = [
  'exchanges',
  'promises',
  'goals',
  'settings',
  'positions',
  'plans',
  'meeting',
  'otherPages',
  'emailsAndPhones',
  'erased',
  'recordTimes',
  'privateNotes',
];

/** What stands in the graph of a network. */
export interface GraphNode {
  id: string;
  kind: 'person' | 'company' | 'group';
  label: string;
  attributes: Record<string, string>;
}
export interface GraphEdge {
  from: string;
  to: string;
  kind: 'works-at' | 'member-of' | 'introduced' | 'met-through';
}

const NODE_FIELDS = [
  'kind',
  'industry',
  'function',
  'seniority',
  'country',
  'area',
  'relation',
  'role',
  'labels',
];

/**
 * People with their companies and groups, who was brought together with whom, and through whom I met somebody. Companies
 * spelled alike (case and accents aside) are one node; an edge whose ends are not in the book, or are one and the same, is
 * left out. Merged records stand aside.
 */
export function networkOf(book: Book): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const contact of book.contacts)
    if (contact.mergedInto === undefined) nodes.set(contact.id, personNode(contact));
  const companies = new Map<string, string>();
  for (const contact of book.contacts) {
    const folded = foldText(contact.company ?? '');
    if (!nodes.has(contact.id) || !folded || contact.company === null) continue;
    const id = companies.get(folded) ?? `company-${companies.size + 1}`;
    companies.set(folded, id);
    if (!nodes.has(id)) nodes.set(id, { id, kind: 'company', label: contact.company, attributes: {} });
    edges.push({ from: contact.id, to: id, kind: 'works-at' });
  }
  for (const group of book.groups) {
    nodes.set(group.id, { id: group.id, kind: 'group', label: group.name, attributes: {} });
    for (const member of group.memberIds) edges.push({ from: member, to: group.id, kind: 'member-of' });
  }
  for (const introduction of book.introductions) {
    const [from, to] = introduction.betweenIds;
    edges.push({ from, to, kind: 'introduced' });
  }
  for (const contact of book.contacts)
    if (contact.metThroughId !== null)
      edges.push({ from: contact.metThroughId, to: contact.id, kind: 'met-through' });
  // Readers such as networkx take parallel edges for a multigraph: of doubles one is enough.
  const seen = new Set<string>();
  const whole = edges.filter(({ from, to, kind }) => {
    const key = `${kind} ${from} ${to}`;
    return from !== to && nodes.has(from) && nodes.has(to) && !seen.has(key) && seen.add(key);
  });
  return { nodes: [...nodes.values()], edges: whole };
}

function personNode(contact: Contact): GraphNode {
  const attributes: Record<string, string> = {};
  const add = (field: string, value: string | null | undefined) => {
    if (value) attributes[field] = value;
  };
  add('industry', contact.industry);
  add('function', contact.function);
  add('seniority', contact.seniority);
  add('country', contact.region?.country);
  add('area', contact.region?.area);
  add('relation', contact.relation);
  add('role', contact.role);
  add('labels', contact.labels.join('; '));
  return { id: contact.id, kind: 'person', label: contact.name, attributes };
}

/** The network as GraphML (graphml.graphdrawing.org), for networkx, yEd, igraph and Gephi. Edges are undirected. */
export function writeGraphml(book: Book): string {
  const { nodes, edges } = networkOf(book);
  const key = (id: string, target: string) =>
    element('key', { id, for: target, 'attr.name': id.replace(/^edge-/, ''), 'attr.type': 'string' });
  const data = (field: string, value: string) => element('data', { key: field }, escapeMarkup(value));
  const lines = [
    key('label', 'node'),
    ...NODE_FIELDS.map((field) => key(field, 'node')),
    key('edge-kind', 'edge'),
    '<graph id="network" edgedefault="undirected">',
    ...nodes.map((node) =>
      element('node', { id: node.id }, [
        data('label', node.label),
        data('kind', node.kind),
        ...Object.entries(node.attributes).map(([field, value]) => data(field, value)),
      ]),
    ),
    ...edges.map((edge, at) =>
      element('edge', { id: `e${at}`, source: edge.from, target: edge.to }, data('edge-kind', edge.kind)),
    ),
    '</graph>',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${lines.join('\n')}
</graphml>
`;
}

/** The network as GEXF 1.2 (gexf.net), which Gephi and networkx both read. Edges are undirected. `now` dates the file. */
export function writeGexf(book: Book, now: Date): string {
  const { nodes, edges } = networkOf(book);
  const declare = (target: string, fields: string[]) =>
    element(
      'attributes',
      { class: target },
      fields.map((field) => element('attribute', { id: field, title: field, type: 'string' })),
    );
  const values = (attributes: Record<string, string>) =>
    element(
      'attvalues',
      {},
      Object.entries(attributes).map(([field, value]) => element('attvalue', { for: field, value })),
    );
  const on: Instant = now.toISOString();
  const lines = [
    element('meta', { lastmodifieddate: on.slice(0, 10) }, '<creator>Bollplank</creator>'),
    '<graph mode="static" defaultedgetype="undirected">',
    declare('node', NODE_FIELDS),
    declare('edge', ['kind']),
    element(
      'nodes',
      {},
      nodes.map((node) =>
        element('node', { id: node.id, label: node.label }, values({ kind: node.kind, ...node.attributes })),
      ),
    ),
    element(
      'edges',
      {},
      edges.map((edge, at) =>
        element('edge', { id: String(at), source: edge.from, target: edge.to }, values({ kind: edge.kind })),
      ),
    ),
    '</graph>',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
${lines.join('\n')}
</gexf>
`;
}
