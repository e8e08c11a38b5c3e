import { i18n } from '#i18n';
import type { Cluster } from '../../../lib/coverage/graph-clusters.ts';
import type { Common, CommunityName } from '../../../lib/coverage/graph-communities.ts';
import { regionName, tagName, textLanguage } from '../../base/names.ts';
import { codeText, isolated, listText } from '../../base/words.ts';
import type { PlacedGraph } from '../../hooks/use-graph.ts';

const numberText = (count: number) => count.toLocaleString(textLanguage());

function commonText({ kind, value }: Common): string {
  if (kind === 'country') return regionName(value);
  return kind === 'industry' || kind === 'function' ? tagName(kind, value) : isolated(value);
}

/** What a community is called, by what its people have in common. */
export function communityText({ common, people, number }: CommunityName): string {
  const name =
    common.length > 0 ? listText(common.map(commonText)) : listText(people.map((each) => isolated(each)));
  return number === null ? name : i18n.t('graph.sameName', [name, number]);
}

/** What a cluster is called. */
export function clusterText({ kind, value, rest }: Cluster, graph: PlacedGraph): string {
  const plain = () => {
    switch (kind) {
      case 'company':
        return value === null ? i18n.t('graph.without.company') : isolated(value);
      case 'community': {
        const community = value === null ? undefined : graph.communities[Number(value)];
        return community ? communityText(community.name) : i18n.t('graph.without.community');
      }
      case 'country':
        return value === null ? i18n.t('dashboard.facetNone.region') : regionName(value);
      default:
        return value === null ? codeText(`dashboard.facetNone.${kind}`) : tagName(kind, value);
    }
  };
  return rest ? i18n.t('graph.others', [plain()]) : plain();
}

/** One node of the drawing as a line of words: what the table, the labels and the list of ties show. */
export interface GraphLine {
  id: string;
  kind: PlacedGraph['network']['nodes'][number]['kind'];
  name: string;
  people: number;
  ties: number;
  /** Its community, by its place in the list; null without one, and for clusters. */
  community: number | null;
}

/** Every node in words. */
export function graphLines(graph: PlacedGraph): GraphLine[] {
  const communityOf = new Map<string, number>();
  for (const [at, { nodeIds }] of graph.communities.entries())
    for (const id of nodeIds) communityOf.set(id, at);
  const ties = new Map<string, number>();
  for (const { from, to } of graph.network.ties)
    for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  return graph.network.nodes.map(({ id, kind, label, contactIds }) => {
    const cluster = graph.clusters?.[id];
    return {
      id,
      kind,
      name: cluster ? clusterText(cluster, graph) : label,
      people: contactIds.length,
      ties: ties.get(id) ?? 0,
      community: communityOf.get(id) ?? null,
    };
  });
}

/** What is drawn, in one sentence. */
export function graphSentence(graph: PlacedGraph): string {
  const count = (kind: string) => graph.network.nodes.filter((node) => node.kind === kind).length;
  const [companies, groups, ties] = [count('company'), count('group'), graph.network.ties.length];
  return i18n.t('graph.sentence', [
    i18n.t('dashboard.count', graph.people, [numberText(graph.people)]),
    i18n.t('graph.companies', companies, [numberText(companies)]),
    i18n.t('graph.groups', groups, [numberText(groups)]),
    i18n.t('graph.ties', ties, [numberText(ties)]),
  ]);
}
