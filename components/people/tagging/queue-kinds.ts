import { leadsOthers } from '../../../lib/words/index.ts';
import { textLanguage } from '../../base/names.ts';
import type { QueueShown, TagChoice } from '../../hooks/use-tag-queue.ts';

/** What decides the tags of a group, in the order in which the groups are looked at. */
export const KINDS = ['title', 'company', 'place', 'asked'] as const;
export type Kind = (typeof KINDS)[number];

export const number = (many: number) => many.toLocaleString(textLanguage());

/** The kind that is looked at: the one chosen, or the first in which anything waits. */
export function kindOf(queue: QueueShown, wanted: Kind | null): Kind {
  const waits = (kind: Kind) => queue[kind].groups.some(({ skipped }) => !skipped);
  if (wanted && queue[wanted].total > 0) return wanted;
  return KINDS.find(waits) ?? KINDS.find((kind) => queue[kind].total > 0) ?? 'title';
}

/** The tags as they stand: proposed, and changed by the user; whether somebody leads follows a level that was changed. */
export function chosen(proposed: TagChoice, part: TagChoice): TagChoice {
  const tags = { ...proposed, ...part };
  const isChanged = part.seniority !== undefined && part.seniority !== proposed.seniority;
  return isChanged && part.leader === undefined
    ? { ...tags, leader: part.seniority ? leadsOthers(part.seniority) : null }
    : tags;
}
