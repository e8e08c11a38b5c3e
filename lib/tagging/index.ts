/** Tags from words, on the device: what is proposed for one person, and the queue that proposes them for a whole book. */
export type { Doubt } from './doubt.ts';
export { normaliseCompany, normaliseTitle } from './keys.ts';
export * from './lacking.ts';
export { type Learnt, proposeTags, type TagInput, type TagProposal } from './propose.ts';
export * from './queue.ts';
