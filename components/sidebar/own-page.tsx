import { i18n } from '#i18n';
import type { Reading } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import type { Acts } from '../base/use-acts.ts';
import { useOwnProfile } from '../hooks/use-own-profile.ts';
import { PersonHead } from '../person/person-head.tsx';

/** The user's own page: nobody to add, but it says who the user is. */
export function OwnPage({ reading, acts }: { reading: Reading; acts: Acts }) {
  const fill = useOwnProfile();
  return (
    <div className="stack" data-testid="own-page">
      <PersonHead who={reading} />
      <p>{i18n.t('sidebar.ownPage')}</p>
      <Button
        kind="primary"
        data-testid="take-mine"
        onClick={() => void acts.act(fill(reading, 'everything'), i18n.t('popup.saidMine'))}
      >
        {i18n.t('popup.mine')}
      </Button>
    </div>
  );
}
