import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { foldText } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';

/** Who somebody is, as far as it is known. */
export interface Who {
  name: string | null;
  headline: string | null;
  role: string | null;
  company: string | null;
  location: string | null;
}

/** Words a headline may have beyond role and company and still say nothing more ("at", "hos", a dash). */
const SAYS_NOTHING = 4;

/** Many headlines are just role and company again; once is enough. */
function saysMore(headline: string, { role, company }: Who): boolean {
  let rest = foldText(headline);
  for (const known of [role, company]) if (known) rest = rest.replace(foldText(known), '');
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length > SAYS_NOTHING;
}

/** Name, headline, role · company and place; `children` stands under them. */
export function PersonHead({ who, children }: { who: Who; children?: ReactNode }) {
  const work = [who.role, who.company].filter(Boolean).join(' · ');
  const name = who.name ?? i18n.t('sidebar.nameless');
  const headline = who.headline && saysMore(who.headline, who) ? who.headline : null;
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
