import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Avatar } from '../base/avatar.tsx';

/** Who somebody is, as far as it is known. */
export interface Who {
  name: string | null;
  headline: string | null;
  role: string | null;
  company: string | null;
  location: string | null;
}

/** Name, headline, role · company and place; `children` stands under them. */
export function PersonHead({ who, children }: { who: Who; children?: ReactNode }) {
  const work = [who.role, who.company].filter(Boolean).join(' · ');
  const name = who.name ?? i18n.t('sidebar.nameless');
  // Many headlines are just role and company again; once is enough.
  const headline = who.headline && !work.includes(who.headline) ? who.headline : null;
  return (
    <header className="person-head">
      <Avatar name={name} />
      <div className="person-head__text">
        <h1 data-testid="person-name">{name}</h1>
        {work && <p className="person-head__work">{work}</p>}
        {headline && <p className="soft person-head__headline">{headline}</p>}
        {who.location && <p className="faint">{who.location}</p>}
        {children}
      </div>
    </header>
  );
}
