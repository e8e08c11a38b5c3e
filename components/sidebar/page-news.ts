import type { CapturePlan } from '../../lib/capture/index.ts';
import type { FieldChange } from './changes.tsx';

/** The fields of a contact that a page may fill or change. */
export const FILLED = ['name', 'role', 'company', 'headline', 'location'] as const;

/** What the page says that the book does not: changed fields, and empty ones it could fill. */
export function newsOf(plan: CapturePlan | null): FieldChange[] {
  if (plan?.kind !== 'same' && plan?.kind !== 'changed') return [];
  const filled = FILLED.flatMap((field): FieldChange[] => {
    const text = plan.additions[field];
    return text ? [{ field, old: null, new: text }] : [];
  });
  return plan.kind === 'changed' ? [...plan.changes, ...filled] : filled;
}

/** A plan whose empty fields stay empty: answered to, so that they are not asked again. */
export function withoutFilling(plan: CapturePlan): CapturePlan {
  if (plan.kind !== 'same' && plan.kind !== 'changed') return plan;
  const nothing = {
    name: undefined,
    role: undefined,
    company: undefined,
    headline: undefined,
    location: undefined,
  };
  return { ...plan, additions: { ...plan.additions, ...nothing } };
}
