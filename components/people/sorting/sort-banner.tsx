import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../../base/button.tsx';
import { Icon } from '../../base/icon.tsx';
import { textLanguage } from '../../base/names.ts';

/** Over how many people the banner was closed; with more of them it comes again. Until the page is closed. */
let closedOver = 0;

/** Says above the list of how many people nothing tells whether the user knows them. */
export function SortBanner({ count }: { count: number }) {
  const [closed, setClosed] = useState(closedOver);
  if (count <= closed) return null;
  return (
    <section className="tag-banner" aria-label={i18n.t('sorting.title')} data-testid="sort-banner">
      <Icon name="people" />
      <p>
        <strong>{i18n.t('sorting.left', count, [count.toLocaleString(textLanguage())])}</strong>{' '}
        {i18n.t('sorting.bannerText')}
      </p>
      <a className="button button--primary button--small" href="#/sorting" data-testid="sort-them">
        {i18n.t('sorting.title')}
      </a>
      <IconButton
        small
        icon="close"
        label={i18n.t('tagging.bannerClose')}
        onClick={() => {
          closedOver = count;
          setClosed(count);
        }}
      />
    </section>
  );
}
