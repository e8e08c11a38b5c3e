import { i18n } from '#i18n';
import type { ContactRow } from '../../base/facets.ts';
import { textLanguage } from '../../base/names.ts';
import { CountBanner } from '../count-banner.tsx';

export const lackTags = (rows: readonly ContactRow[]): number =>
  rows.filter((row) => !row.archived && !(row.industry && row.function && row.seniority)).length;

/** Says above the list how many people lack tags, and what it takes to tag them. */
export function TagBanner({ count }: { count: number }) {
  return (
    <CountBanner
      id="tag-banner"
      count={count}
      icon="label"
      title={i18n.t('tagging.title')}
      says={i18n.t('tagging.banner', count, [count.toLocaleString(textLanguage())])}
      why={i18n.t('tagging.bannerText')}
      act={{ href: '#/tagging', text: i18n.t('tagging.tagThem'), 'data-testid': 'tag-them' }}
    />
  );
}
