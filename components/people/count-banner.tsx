import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../base/button.tsx';
import { Icon, type IconName } from '../base/icon.tsx';

/** Over how many people each banner was closed; with more of them it comes again. Until the page is closed. */
const closedOver = new Map<string, number>();

/** Above the list of people: what is left to do for `count` of them, and the way to it. It can be closed. */
export function CountBanner({
  id,
  count,
  icon,
  title,
  says,
  why,
  act,
}: {
  /** Of its test id, and of what is remembered of it. */
  id: string;
  count: number;
  icon: IconName;
  title: string;
  says: string;
  why: string;
  act: { href: string; text: string; 'data-testid': string };
}) {
  const [closed, setClosed] = useState(closedOver.get(id) ?? 0);
  if (count <= closed) return null;
  const { text, ...link } = act;
  return (
    <section className="tag-banner" aria-label={title} data-testid={id}>
      <Icon name={icon} />
      <p>
        <strong>{says}</strong> {why}
      </p>
      <a className="button button--primary button--small" {...link}>
        {text}
      </a>
      <IconButton
        small
        icon="close"
        label={i18n.t('tagging.bannerClose')}
        onClick={() => {
          closedOver.set(id, count);
          setClosed(count);
        }}
      />
    </section>
  );
}
