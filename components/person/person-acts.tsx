import { useState } from 'react';
import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/days/index.ts';
import type { Contact, Profile } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { Dialog } from '../base/dialog.tsx';
import { Icon } from '../base/icon.tsx';
import { isolated } from '../base/words.ts';
import type { PersonActions } from './contact-page.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { type MoreAct, MoreActs } from './more-acts.tsx';
import { mailHref, telHref } from './reach.ts';

const SNOOZES = [14, 30, 90] as const;

/** Log, draft, the person's page, mail or telephone; snooze, rest, archive, a copy and erasing behind "…". */
export function PersonActs({
  contact,
  profiles,
  today,
  actions,
  counts,
  drafting,
  onLog,
  onDraft,
}: {
  contact: Contact;
  profiles: Profile[];
  today: Day;
  actions: Pick<PersonActions, 'snooze' | 'rest' | 'archive' | 'held' | 'mentions' | 'erase'>;
  /** What an erasure would take along. */
  counts: Record<'exchanges' | 'promises' | 'profiles' | 'introductions' | 'groups', number>;
  /** Whether a draft stands open. */
  drafting: boolean;
  onLog: () => void;
  onDraft: () => void;
}) {
  const [asking, setAsking] = useState<'snooze' | 'erase' | null>(null);
  const snoozed = contact.snoozedUntil !== null && contact.snoozedUntil > today;
  const page = profiles.find(({ url }) => /^https?:\/\//i.test(url));
  const mail = contact.emails.map(mailHref).find(Boolean);
  const call = contact.phones.map(telHref).find(Boolean);
  const rare: MoreAct[] = [
    {
      id: 'snooze',
      icon: 'clock',
      name: snoozed ? i18n.t('contactPage.wake') : i18n.t('dashboard.bulkSnooze'),
      act: () => (snoozed ? actions.snooze(null) : setAsking('snooze')),
    },
    {
      id: 'rest',
      icon: 'rest',
      name: contact.resting ? i18n.t('contactPage.unrest') : i18n.t('contactPage.rest'),
      act: () => actions.rest(!contact.resting),
    },
    {
      id: 'archive',
      icon: 'archive',
      name: contact.archived ? i18n.t('dashboard.bulkUnarchive') : i18n.t('dashboard.bulkArchive'),
      act: () => actions.archive(!contact.archived),
    },
    {
      id: 'held',
      icon: 'files',
      name: i18n.t('contactPage.held'),
      title: i18n.t('contactPage.heldText'),
      act: actions.held,
    },
    {
      id: 'erase',
      icon: 'remove',
      name: i18n.t('contactPage.erase'),
      danger: true,
      act: () => setAsking('erase'),
    },
  ];
  return (
    <div className="person-page__acts">
      <Button kind="primary" icon="check" data-testid="log-exchange" onClick={onLog}>
        {i18n.t('contactPage.log')}
      </Button>
      <Button icon="edit" aria-expanded={drafting} data-testid="draft-message" onClick={onDraft}>
        {i18n.t('contactPage.draft')}
      </Button>
      {page && (
        <a className="button" href={page.url} target="_blank" rel="noreferrer" data-testid="open-profile">
          <Icon name="open" />
          {i18n.t('contactPage.profile')}
        </a>
      )}
      {mail && (
        <a className="button" href={mail} data-testid="mail">
          <Icon name="email" />
          {i18n.t('contactPage.mail')}
        </a>
      )}
      {!mail && call && (
        <a className="button" href={call} data-testid="call">
          <Icon name="call" />
          {i18n.t('contactPage.call')}
        </a>
      )}
      <MoreActs label={i18n.t('contactPage.moreAbout', [isolated(contact.name)])} acts={rare} />
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
