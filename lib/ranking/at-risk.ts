import type { Id } from '../words/index.ts';
import { isExcluded } from './excluded.ts';
import type { Network, Ranked, RankedContact, StandingNetwork } from './network.ts';
import { circumstancesOf } from './rank.ts';
import { dormant } from './rules/dormant.ts';
import { isTwoSided } from './sides.ts';
import { reciprocity } from './signals/two-way.ts';
import { rhythmOf } from './standing.ts';
import { decay, type StoredStanding, sumUp } from './sum-up.ts';
import { WEIGHTS } from './weights.ts';

export interface AtRisk {
  id: Id;
  /** `value × lapse`; what would be lost, times how likely. */
  risk: number;
  /** log2(1 + contact-days of the last year) × (0.5 + reciprocity). */
  value: number;
  /** Chance of a lapse, 0–1; for ordering only, it is not calibrated for one person. */
  lapse: number;
  gap: number;
}

/** Ties worth keeping that are slipping, riskiest first; its own order, unlike that of the suggestions. */
export function atRisk(network: Network): AtRisk[] {
  const { today } = circumstancesOf(network);
  return orderByRisk(network, (contact) => sumUp(contact, today));
}

/** `atRisk` on stored standings. */
export function atRiskStandings(network: StandingNetwork): AtRisk[] {
  return orderByRisk(network, ({ standing }) => standing);
}

function orderByRisk<C extends RankedContact>(
  network: Ranked<C>,
  standingFor: (contact: C) => StoredStanding,
): AtRisk[] {
  const { today, priorRhythm } = circumstancesOf(network);
  const list: AtRisk[] = [];
  for (const contact of network.contacts) {
    const standing = standingFor(contact);
    const risk = isExcluded(contact, standing, today) ? null : riskOf(standing, today, priorRhythm);
    if (risk) list.push({ id: contact.id, ...risk });
  }
  return list.sort((a, b) => b.risk - a.risk || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Only two-way ties with at least four contact-days, not silent for more than a year and past one of their rhythms:
 * before that nothing is slipping, after it they are dormant.
 *
 * value × lapse with logit(lapse) = 3.73 + 0.48 ln(1+gap) − 2.31 ln(1+S) − 0.98 ln(rhythm) + 0.22 ln(days)
 * + 0.08 ln(1+unanswered) − 0.09 r, S the contact-days decayed by half in 180 days; fitted on seven measured logs,
 * NDCG@5 .631 on the one left out against .582 for the longest silence first.
 */
function riskOf(standing: StoredStanding, today: number, priorRhythm: number): Omit<AtRisk, 'id'> | null {
  const { days, inDays, outDays, lastDay, unanswered } = standing;
  if (lastDay === null || days < 4 || !isTwoSided(standing)) return null;
  const gap = today - lastDay;
  const rhythm = rhythmOf(standing, priorRhythm);
  if (gap < rhythm || gap > dormant.weights.days.value) return null;
  const mutual = reciprocity(inDays, outDays);
  const lastYear = standing.recentDays.filter((day) => day > today - 365).length;
  const value = Math.log2(1 + lastYear) * (0.5 + mutual);
  const decayed = decay(standing.decayed, gap);
  const w = WEIGHTS.lapse;
  const logit =
    w.base +
    w.gap * Math.log(1 + gap) +
    w.decayed * Math.log(1 + decayed) +
    w.rhythm * Math.log(rhythm) +
    w.days * Math.log(days) +
    w.unanswered * Math.log(1 + unanswered) +
    w.twoWay * mutual;
  const lapse = 1 / (1 + Math.exp(-logit));
  return { risk: value * lapse, value, lapse, gap };
}
