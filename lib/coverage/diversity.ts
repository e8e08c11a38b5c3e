import type { Settings } from '../records/index.ts';
import { companyKey } from '../words/companies.ts';
import { COVERAGE_AXES, type CoverageAxis } from '../words/index.ts';
import { type Placed, tagsOf } from './axes.ts';

/** How mixed the book is on one axis. Shares are fractions 0–1. */
export interface Diversity {
  axis: CoverageAxis;
  /** Blau index over the tagged contacts; null when nobody is tagged. */
  index: number | null;
  /** The highest value the index can take with as many kinds as there are: 1 − 1/k; null when nobody is tagged. */
  ceiling: number | null;
  /** Every kind that occurs, the largest first. */
  kinds: { tag: string; count: number; share: number }[];
  tagged: number;
  untagged: number;
}

/**
 * Blau's index of heterogeneity, 1 − Σ pᵢ² over the shares pᵢ of k kinds: the chance that two people drawn with
 * replacement are of different kinds. 0 when all are alike, at most 1 − 1/k. Null for an empty list.
 * Source: P. M. Blau, Inequality and Heterogeneity (1977), p. 9 (the Gini–Simpson index of ecology).
 */
export function blauIndex(counts: number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return 1 - counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
}

/** The mix of a set of contacts on one axis; for regions each person counts once, by country where one is known. */
export function diversityOf(contacts: Placed[], axis: CoverageAxis): Diversity {
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const [tag] = tagsOf(contact, axis, new Map());
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const tagged = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    axis,
    index: blauIndex([...counts.values()]),
    ceiling: tagged === 0 ? null : 1 - 1 / counts.size,
    kinds: [...counts]
      .map(([tag, count]) => ({ tag, count, share: count / tagged }))
      .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)),
    tagged,
    untagged: contacts.length - tagged,
  };
}

/** How much of the book is people like the user: how many, of how many that can be compared. */
export interface Likeness {
  /** Share with the user's own tag, among those tagged, per axis the user has said something about. */
  byAxis: Partial<Record<CoverageAxis, number>>;
  /** Contacts alike on every axis the user has said something about, and those tagged on all of them. */
  alike: number;
  compared: number;
  /** `alike / compared`; null when there is nobody to compare with, or the user has said nothing. */
  share: number | null;
  /** How many work where the user does; null when the user has not said where that is. */
  colleagues: number | null;
}

/** Compares the contacts with the user's own industry, function and seniority (those that are set). */
export function likenessTo(me: Settings['me'], contacts: (Placed & { company?: string | null })[]): Likeness {
  const own: Partial<Record<CoverageAxis, string>> = {};
  for (const axis of COVERAGE_AXES) {
    const tag = axis === 'region' ? null : me[axis];
    if (tag !== null) own[axis] = tag;
  }
  const axes = COVERAGE_AXES.filter((axis) => own[axis] !== undefined);
  const byAxis: Likeness['byAxis'] = {};
  for (const axis of axes) {
    const tagged = contacts
      .map((contact) => tagsOf(contact, axis, new Map())[0])
      .filter((tag) => tag !== undefined);
    if (tagged.length > 0) byAxis[axis] = tagged.filter((tag) => tag === own[axis]).length / tagged.length;
  }
  let alike = 0;
  let compared = 0;
  for (const contact of contacts) {
    const tags = axes.map((axis) => tagsOf(contact, axis, new Map())[0]);
    if (axes.length === 0 || tags.includes(undefined)) continue;
    compared++;
    if (tags.every((tag, at) => tag === own[axes[at] ?? 'industry'])) alike++;
  }
  const employer = me.employer ? companyKey(me.employer) : null;
  const colleagues = employer
    ? contacts.filter(({ company }) => company && companyKey(company) === employer).length
    : null;
  return { byAxis, alike, compared, share: compared === 0 ? null : alike / compared, colleagues };
}
