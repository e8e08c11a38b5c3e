import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { dayText } from '../base/words.ts';

/** Resting or snoozed: said, and undone with one press. */
export function RestNote({ contact, today, onWake }: { contact: Contact; today: Day; onWake: () => void }) {
  const snoozed = contact.snoozedUntil !== null && contact.snoozedUntil > today ? contact.snoozedUntil : null;
  if (!contact.resting && !snoozed) return null;
  return (
    <span className="row">
      <Chip>
        {contact.resting || !snoozed
          ? i18n.t('sidebar.resting')
          : i18n.t('sidebar.snoozedUntil', [dayText(snoozed, today)])}
      </Chip>
      <Button kind="quiet" small onClick={onWake}>
        {i18n.t('sidebar.wake')}
      </Button>
    </span>
  );
}
