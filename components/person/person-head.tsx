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
export function saysMore(headline: string, { role, company }: Who): boolean {
  let rest = foldText(headline);
  for (const known of [role, company]) if (known) rest = rest.replace(foldText(known), '');
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length > SAYS_NOTHING;
}

/** Name, then role, company and place in one line, and the headline where it says more; `children` stands under them. */
export function PersonHead({ who, children }: { who: Who; children?: ReactNode }) {
  // The place as people say it: whatever follows the town is one of the tags.
  const work = [who.role, who.company, who.location?.split(',')[0]].filter(Boolean).join(', ');
  const name = who.name ?? i18n.t('sidebar.nameless');
  const headline = who.headline && saysMore(who.headline, who) ? who.headline : null;
  return (
    <header className="person-head">
      <Avatar name={name} />
      <div className="person-head__text">
        <h1 data-testid="person-name" dir="auto">
          {name}
        </h1>
        {work && (
          <p className="person-head__work" dir="auto">
            {work}
          </p>
        )}
        {headline && (
          <p className="soft person-head__headline" dir="auto">
            {headline}
          </p>
        )}
        {children}
      </div>
    </header>
  );
}
