import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../../base/button.tsx';
import type { ContactRow } from '../../base/facets.ts';
import { Icon } from '../../base/icon.tsx';
import { textLanguage } from '../../base/names.ts';

/** Over how many people the banner was closed; with more of them it comes again. Until the page is closed. */
let closedOver = 0;

export const lackTags = (rows: readonly ContactRow[]): number =>
  rows.filter((row) => !row.archived && !(row.industry && row.function && row.seniority)).length;

/** Says above the list how many people lack tags, and what it takes to tag them. */
export function TagBanner({ count }: { count: number }) {
  const [closed, setClosed] = useState(closedOver);
  if (count <= closed) return null;
  return (
    <section className="tag-banner" aria-label={i18n.t('tagging.title')} data-testid="tag-banner">
      <Icon name="label" />
      <p>
        <strong>{i18n.t('tagging.banner', count, [count.toLocaleString(textLanguage())])}</strong>{' '}
        {i18n.t('tagging.bannerText')}
      </p>
      <a className="button button--primary button--small" href="#/tagging" data-testid="tag-them">
        {i18n.t('tagging.tagThem')}
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
