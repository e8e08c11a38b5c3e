import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { dayInWords } from '../base/day-words.ts';
import type { PersonShown } from './contact-page.tsx';
import { metText, summaryOf } from './summary-words.ts';
import { firstName } from './usual.ts';

/** How things stand, in two sentences of the log. */
export function PersonSummary({ shown, today }: { shown: PersonShown; today: Day }) {
  const met = metText(shown.contact, shown.metThrough);
  return (
    <p className="person-page__summary" dir="auto" data-testid="summary">
      {summaryOf(shown, firstName(shown.contact.name), today).join(' ')}
      {met && <span className="soft"> {met}</span>}
    </p>
  );
}

/** What keeps the person from being suggested: said, and undone with one press. */
export function PersonState({
  contact,
  today,
  actions,
}: {
  contact: Contact;
  today: Day;
  actions: {
    snooze: (until: Day | null) => void;
    rest: (resting: boolean) => void;
    archive: (archived: boolean) => void;
  };
}) {
  const snoozed = contact.snoozedUntil !== null && contact.snoozedUntil > today ? contact.snoozedUntil : null;
  if (!snoozed && !contact.resting && !contact.archived) return null;
  return (
    <div className="row">
      {snoozed && (
        <>
          <Chip kind="notice">{i18n.t('contactPage.snoozedUntil', [dayInWords(snoozed)])}</Chip>
          <Button small kind="quiet" onClick={() => actions.snooze(null)}>
            {i18n.t('contactPage.wake')}
          </Button>
        </>
      )}
      {contact.resting && (
        <>
          <Chip kind="notice">{i18n.t('contactPage.resting')}</Chip>
          <Button small kind="quiet" onClick={() => actions.rest(false)}>
            {i18n.t('contactPage.unrest')}
          </Button>
        </>
      )}
      {contact.archived && (
        <>
          <Chip kind="notice">{i18n.t('contactPage.archived')}</Chip>
          <Button small kind="quiet" onClick={() => actions.archive(false)}>
            {i18n.t('dashboard.bulkUnarchive')}
          </Button>
        </>
      )}
    </div>
  );
}
