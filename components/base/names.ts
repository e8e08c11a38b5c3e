import { i18n } from '#i18n';
import {
  type CoverageAxis,
  type FunctionId,
  type IndustryId,
  type RelationId,
  type SeniorityId,
  tagKey,
} from '../../lib/words/index.ts';

/** The language of the texts on screen (not of the browser, which may be one we have no texts in): `en-GB`, `sv`, `da`. */
export const textLanguage = () => i18n.t('ui.locale');

/** A controlled tag in words. An id of a newer version has no text: it is shown as it is rather than as nothing. */
export function tagName(kind: 'industry', id: IndustryId): string;
export function tagName(kind: 'function', id: FunctionId): string;
export function tagName(kind: 'seniority', id: SeniorityId): string;
export function tagName(kind: 'relation', id: RelationId): string;
export function tagName(kind: 'industry' | 'function' | 'seniority' | 'relation', id: string): string;
export function tagName(kind: 'industry' | 'function' | 'seniority' | 'relation', id: string): string {
  const key = tagKey(id);
  switch (kind) {
    case 'industry':
      return i18n.t(`industry.${key}` as 'industry.energy') || id;
    case 'function':
      return i18n.t(`function.${key}` as 'function.it') || id;
    case 'seniority':
      return i18n.t(`seniority.${key}` as 'seniority.head') || id;
    case 'relation':
      return i18n.t(`relation.${key}` as 'relation.peer') || id;
  }
}

/** A country code in words ("SE" → "Sweden"); an area is already in words. */
export function regionName(place: string): string {
  if (!/^[A-Z]{2}$/.test(place)) return place;
  return new Intl.DisplayNames(textLanguage(), { type: 'region', fallback: 'code' }).of(place) ?? place;
}

/** A tag of any axis of the coverage map in words. */
export const axisTagName = (axis: CoverageAxis, tag: string) =>
  axis === 'region' ? regionName(tag) : tagName(axis, tag);
