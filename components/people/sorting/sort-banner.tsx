import { i18n } from '#i18n';
import { textLanguage } from '../../base/names.ts';
import { CountBanner } from '../count-banner.tsx';

/** Says above the list of how many people nothing tells whether the user knows them. */
export function SortBanner({ count }: { count: number }) {
  return (
    <CountBanner
      id="sort-banner"
      count={count}
      icon="people"
      title={i18n.t('sorting.title')}
      says={i18n.t('sorting.left', count, [count.toLocaleString(textLanguage())])}
      why={i18n.t('sorting.bannerText')}
      act={{ href: '#/sorting', text: i18n.t('sorting.title'), 'data-testid': 'sort-them' }}
    />
  );
}
