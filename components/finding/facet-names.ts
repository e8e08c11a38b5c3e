import { i18n } from '#i18n';
import { originFromKey } from '../../lib/records/index.ts';
import type { Warmth } from '../../lib/words/index.ts';
import { dayInWords } from '../base/day-words.ts';
import { type Facet, NONE } from '../base/facets.ts';
import { regionName, tagName } from '../base/names.ts';
import { codeText, isolated } from '../base/words.ts';

/** What a facet is called above its values. */
export function facetName(facet: Facet): string {
  return i18n.t(`dashboard.facet.${facet}`);
}

/** A value of a facet in words; `NONE` says that the person lacks one. */
export function facetValueName(facet: Facet, value: string): string {
  if (value === NONE) return i18n.t(`dashboard.facetNone.${facet}`);
  switch (facet) {
    case 'label':
    case 'group':
    case 'howMet':
      return value;
    case 'origin':
      return originName(value);
    case 'silence':
      return codeText(`dashboard.silenceOf.${`days${value}`}`);
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

/** Where somebody comes from: the name of the file and the day are the user's own words for an import. */
function originName(key: string): string {
  const origin = originFromKey(key);
  if (!origin) return key;
  return origin.by === 'file'
    ? i18n.t('dashboard.origin.file', [isolated(origin.name), dayInWords(origin.on)])
    : i18n.t(`dashboard.origin.${origin.by}`);
}

export const warmthName = (warmth: Warmth) => i18n.t(`coverage.warmth.${warmth}`);
