import { useState } from 'react';
import type { CapturePlan } from '../../lib/capture/index.ts';
import type { Reading } from '../../lib/records/index.ts';
import type { FieldChange } from './changes.tsx';

/** What a page says that the book does not, and what an answer to just that needs. */
export interface PageNews {
  plan: CapturePlan | null;
  /** Null for somebody who was found in the book, and is on no page in front. */
  reading: Reading | null;
  changes: FieldChange[];
}

/** Of somebody who is on no page in front. */
export const NO_NEWS: PageNews = { plan: null, reading: null, changes: [] };

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

const stands = (change: FieldChange, now: PageNews): boolean =>
  now.changes.some(({ field, old }) => field === change.field && old === change.old);

/**
 * What may be shown now where `shown` is: the same, however much more the page has said since, for whatever came in
 * between would move what somebody is about to press. Only what was answered, or is otherwise in the book by now, goes.
 */
export function newsToShow(shown: PageNews, now: PageNews): PageNews {
  const left = shown.changes.filter((change) => stands(change, now));
  if (left.length === shown.changes.length) return shown;
  return left.length === 0 ? { ...now, changes: [] } : now;
}

/** True when the page has said something since that `shown` does not tell. */
export const saysMore = (shown: PageNews, now: PageNews): boolean =>
  now.changes.some(
    (change) => !shown.changes.some(({ field, new: text }) => field === change.field && text === change.new),
  );

/** What was new when the person was first drawn, and whether there is more by now: `showAll` shows it. */
export function useShownNews(now: PageNews): { shown: PageNews; isMore: boolean; showAll: () => void } {
  const [kept, setKept] = useState(now);
  const shown = newsToShow(kept, now);
  if (shown !== kept) setKept(shown);
  return { shown, isMore: saysMore(shown, now), showAll: () => setKept(now) };
}
