import { useState } from 'react';
import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { Dialog } from '../base/dialog.tsx';
import { isolated } from '../base/words.ts';
import type { PersonActions } from './contact-page.tsx';
import { EraseDialog } from './erase-dialog.tsx';

const SNOOZES = [14, 30, 90] as const;

/** Snooze, rest, archive and erase, each with its way back. */
export function PersonActs({
  contact,
  today,
  actions,
  counts,
}: {
  contact: Contact;
  today: Day;
  actions: Pick<PersonActions, 'snooze' | 'rest' | 'archive' | 'held' | 'mentions' | 'erase'>;
  /** What an erasure would take along. */
  counts: Record<'exchanges' | 'promises' | 'profiles' | 'introductions' | 'groups', number>;
}) {
  const [asking, setAsking] = useState<'snooze' | 'erase' | null>(null);
  const snoozed = contact.snoozedUntil !== null && contact.snoozedUntil > today;
  return (
    <div className="row onepage__acts">
      {snoozed ? (
        <Button small icon="clock" onClick={() => actions.snooze(null)}>
          {i18n.t('contactPage.wake')}
        </Button>
      ) : (
        <Button small icon="clock" onClick={() => setAsking('snooze')}>
          {i18n.t('dashboard.bulkSnooze')}
        </Button>
      )}
      <Button small icon="rest" aria-pressed={contact.resting} onClick={() => actions.rest(!contact.resting)}>
        {contact.resting ? i18n.t('contactPage.unrest') : i18n.t('contactPage.rest')}
      </Button>
      <Button small icon="archive" onClick={() => actions.archive(!contact.archived)}>
        {contact.archived ? i18n.t('dashboard.bulkUnarchive') : i18n.t('dashboard.bulkArchive')}
      </Button>
      <Button
        small
        icon="files"
        title={i18n.t('contactPage.heldText')}
        data-testid="held"
        onClick={actions.held}
      >
        {i18n.t('contactPage.held')}
      </Button>
      <Button small kind="danger" icon="remove" data-testid="erase" onClick={() => setAsking('erase')}>
        {i18n.t('contactPage.erase')}
      </Button>
      <Dialog
        open={asking === 'snooze'}
        title={i18n.t('contactPage.snoozeTitle', [isolated(contact.name)])}
        onClose={() => setAsking(null)}
      >
        <div className="row">
          {SNOOZES.map((days) => {
            const until = addDays(today, days);
            return (
              <Button
                key={days}
                onClick={() => {
                  setAsking(null);
                  actions.snooze(until);
                }}
              >
                {i18n.t('dashboard.until', [dayInWords(until)])}
              </Button>
            );
          })}
        </div>
      </Dialog>
      {asking === 'erase' && (
        <EraseDialog
          contact={contact}
          counts={counts}
          mentions={actions.mentions}
          onClose={() => setAsking(null)}
          onErase={(forGood) => {
            setAsking(null);
            actions.erase(forGood);
          }}
        />
      )}
    </div>
  );
}
