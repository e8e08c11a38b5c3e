/** Whom to reconnect with, and why. Pure: the log, the goals and the day are arguments. */
export { type AtRisk, atRisk, atRiskStandings } from './at-risk.ts';
export { type Shown, withinBudget } from './budget.ts';
export { IDEA_CODES, type Idea, ideasToGive } from './ideas.ts';
export { LIKELIHOODS, type Likelihood, likelihoodOf } from './likelihood.ts';
export * from './network.ts';
export { ownRhythmOf } from './own-rhythm.ts';
export { PLACE_CODES, type Place, type PlaceCode, placeOf } from './place.ts';
export { type Floors, NO_FLOORS, type Pool } from './pool.ts';
export { randomOne } from './random-one.ts';
export { type Ranking, rankNetwork, rankStandings, type Suggestion } from './rank.ts';
export { networkFrom } from './read-network.ts';
export { REASON_CODES, type Reason, type ReasonCode } from './reasons.ts';
export { type OwnRecord, recordOf, type ShownSuggestion, type Tally, verdictOf } from './record.ts';
export type { Parts } from './score.ts';
export { EFFECTS, type Effect } from './signal.ts';
export {
  isOfOlderMake,
  isStale,
  type Standing,
  type StoredStanding,
  standingOf,
  standingToday,
  storedStandingOf,
  usualGap,
} from './standing.ts';
export { firstToSort, type ToSort } from './to-sort.ts';
export { WHY_CODES, type Why, type WhyCode } from './why.ts';
export { tagsOf, wishOf } from './wishes.ts';
