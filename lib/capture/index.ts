/** What a reading or an imported person means for the book: one merge rule for pages and files. */

export * from '../same-person/duplicates.ts';
export { type AcceptedPlan, type Answer, acceptPlan } from './accept-plan.ts';
export { isOwnPage } from './own-page.ts';
export type * from './plan.ts';
export { planCapture } from './plan-capture.ts';
