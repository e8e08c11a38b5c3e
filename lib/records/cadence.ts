import { foldText } from '../words/text.ts';
import type { Contact } from './contact.ts';

/** Cadences in days the user asks for by relation and by label (folded), for those who have none of their own. */
export interface GroupCadences {
  relations: Partial<Record<string, number>>;
  labels: Record<string, number>;
}

/**
 * The cadence that holds for a contact, in days: its own, else the shortest of its labels', else its relation's; null
 * when none was asked for and the measured rhythm decides.
 */
export function cadenceFor(
  contact: Pick<Contact, 'cadenceDays' | 'labels'> & { relation: string | null },
  cadences: GroupCadences | undefined,
): number | null {
  if (contact.cadenceDays !== null || !cadences) return contact.cadenceDays;
  const ofLabels = contact.labels.flatMap((label) => {
    const key = foldText(label);
    return Object.hasOwn(cadences.labels, key) ? [cadences.labels[key] ?? Number.POSITIVE_INFINITY] : [];
  });
  if (ofLabels.length > 0) return Math.min(...ofLabels);
  const { relation } = contact;
  return relation !== null && Object.hasOwn(cadences.relations, relation)
    ? (cadences.relations[relation] ?? null)
    : null;
}
