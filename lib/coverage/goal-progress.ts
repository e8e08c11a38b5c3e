import { type Contact, type Goal, goalTags } from '../records/index.ts';
import { COVERAGE_AXES, foldText, type Id, type Warmth } from '../words/index.ts';
import { askedAreas, tagsOf } from './axes.ts';

/** How far a goal has come: who fits it in full, and how many of them are warm. */
export interface GoalProgress {
  goalId: Id;
  wanted: number;
  have: number;
  warm: number;
  contactIds: Id[];
}

/** Contacts that fit every list of the goal (an empty list fits all). Archived and merged records do not count. */
export function goalProgress(
  goal: Goal,
  contacts: Pick<
    Contact,
    'id' | 'industry' | 'function' | 'seniority' | 'region' | 'labels' | 'archived' | 'mergedInto'
  >[],
  warmthOf: (id: Id) => Warmth,
): GoalProgress {
  const areas = askedAreas([goal]);
  const labels = new Set(goal.labels.map(foldText));
  const fits = contacts.filter(
    (contact) =>
      !contact.archived &&
      contact.mergedInto === undefined &&
      COVERAGE_AXES.every((axis) => {
        const wanted = goalTags(goal, axis);
        return wanted.length === 0 || tagsOf(contact, axis, areas).some((tag) => wanted.includes(tag));
      }) &&
      (labels.size === 0 || contact.labels.some((label) => labels.has(foldText(label)))),
  );
  return {
    goalId: goal.id,
    wanted: goal.wanted,
    have: fits.length,
    warm: fits.filter((contact) => warmthOf(contact.id) === 'warm').length,
    contactIds: fits.map((contact) => contact.id),
  };
}
