import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '../../lib/records/index.ts';
import { ConfirmDialog } from '../base/dialog.tsx';
import { ErasureChoice } from '../base/erasure-choice.tsx';
import { formatRoute } from '../base/route.ts';
import { isolated } from '../base/words.ts';
import type { Mentioning } from '../hooks/use-held.ts';

/** Names shown of those in whose records a person is mentioned; the others are counted. */
const SHOWN = 8;

/** Asks before a person is erased: what goes, where else the name stands, and whether it may be undone. */
export function EraseDialog({
  contact,
  counts,
  mentions,
  onClose,
  onErase,
}: {
  contact: Contact;
  counts: Record<'exchanges' | 'promises' | 'profiles' | 'introductions' | 'groups', number>;
  /** Finds what others' records say of the person, which stays. */
  mentions: () => Promise<Mentioning>;
  onClose: () => void;
  onErase: (forGood: boolean) => void;
}) {
  const [forGood, setForGood] = useState(false);
  const [found, setFound] = useState<Mentioning | null>(null);
  useEffect(() => {
    let current = true;
    void mentions().then((all) => current && setFound(all));
    return () => {
      current = false;
    };
  }, [mentions]);
  return (
    <ConfirmDialog
      open
      title={i18n.t('contactPage.eraseTitle', [isolated(contact.name)])}
      actLabel={i18n.t('contactPage.erase')}
      onClose={onClose}
      onConfirm={() => onErase(forGood)}
    >
      <p>{i18n.t('contactPage.eraseText')}</p>
      <ul className="bullets">
        <li>{i18n.t('contactPage.eraseFields')}</li>
        {counts.exchanges > 0 && (
          <li>{i18n.t('contactPage.eraseExchanges', counts.exchanges, [counts.exchanges])}</li>
        )}
        {counts.promises > 0 && (
          <li>{i18n.t('contactPage.erasePromises', counts.promises, [counts.promises])}</li>
        )}
        {counts.profiles > 0 && (
          <li>{i18n.t('contactPage.eraseProfiles', counts.profiles, [counts.profiles])}</li>
        )}
        {counts.introductions > 0 && (
          <li>{i18n.t('contactPage.eraseIntroductions', counts.introductions, [counts.introductions])}</li>
        )}
        {counts.groups > 0 && <li>{i18n.t('contactPage.eraseGroups', counts.groups, [counts.groups])}</li>}
      </ul>
      {found && found.count > 0 && (
        <div data-testid="mentions">
          <p>{i18n.t('erasure.mentions', found.count, [found.count])}</p>
          <ul className="bullets">
            {found.people.slice(0, SHOWN).map(({ id, name }) => (
              <li key={id} dir="auto">
                <a href={formatRoute({ view: 'contact', id })}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ErasureChoice forGood={forGood} onChange={setForGood} />
    </ConfirmDialog>
  );
}
