import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Notice } from '../base/notice.tsx';

/** People of the book this might be. Nothing is joined unless the user says so. */
export function Perhaps({
  candidates,
  onSame,
}: {
  candidates: { contactId: Id; name: string; company: string | null }[];
  onSame: (contactId: Id) => void;
}) {
  return (
    <Notice kind="notice" title={i18n.t('sidebar.perhapsTitle')}>
      <ul className="stack">
        {candidates.map((one) => (
          <li key={one.contactId} className="row">
            <span>{[one.name, one.company].filter(Boolean).join(' · ')}</span>
            <Button small data-testid="same-person" onClick={() => onSame(one.contactId)}>
              {i18n.t('sidebar.perhapsSame')}
            </Button>
          </li>
        ))}
      </ul>
      <p>{i18n.t('sidebar.perhapsNew')}</p>
    </Notice>
  );
}
