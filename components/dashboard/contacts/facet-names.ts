import { i18n } from '#i18n';
import type { Warmth } from '../../../lib/contact/index.ts';
import { regionName, tagName } from '../../base/names.ts';
import { codeText } from '../../base/words.ts';
import { type Facet, NONE } from './facets.ts';

/** What a facet is called above its values. */
export function facetName(facet: Facet): string {
  return i18n.t(`dashboard.facet.${facet}`);
}

/** A value of a facet in words; `NONE` says that the person lacks one. */
export function facetValueName(facet: Facet, value: string): string {
  if (value === NONE) return i18n.t(`dashboard.facetNone.${facet}`);
  switch (facet) {
    case 'label':
    case 'howMet':
      return value;
    case 'silence':
      return codeText(`dashboard.silence.${value}`);
    case 'balance':
      return codeText(`balance.${value}`);
    case 'region':
      return regionName(value);
    case 'warmth':
      return warmthName(value as Warmth);
    default:
      return tagName(facet, value);
  }
}

export const warmthName = (warmth: Warmth) => i18n.t(`coverage.warmth.${warmth}`);
