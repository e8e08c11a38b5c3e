import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { connectedDay } from '../../lib/records/index.ts';
import { cadenceName } from '../base/cadence-names.ts';
import { Chip } from '../base/chip.tsx';
import { dayInWords, distanceInWords } from '../base/day-words.ts';
import { codeText, connectedText, lengthText } from '../base/words.ts';
import type { PersonShown } from './contact-page.tsx';

/** How things stand, in words: last contact, what to do next between us, and what keeps the person from being suggested. */
export function PersonSummary({ shown, today }: { shown: PersonShown; today: Day }) {
  const { contact, exchanges, balance, rhythm } = shown;
  const last = exchanges[0]?.on;
  return (
    <div className="chips onepage__summary">
      <Chip title={last && dayInWords(last)}>
        {last
          ? i18n.t('sidebar.lastContact', [distanceInWords(last, today)])
          : (connectedText(connectedDay(contact)) ?? i18n.t('contactPage.noContact'))}
      </Chip>
      {balance.given + balance.received > 0 && (
        <Chip kind="accent" title={i18n.t('contactPage.balanceOf', [balance.given, balance.received])}>
          {codeText(`balance.${balance.word}`)}
        </Chip>
      )}
      {rhythm !== null && <Chip>{i18n.t('contactPage.rhythm', [lengthText(rhythm)])}</Chip>}
      {contact.cadenceDays !== null && (
        <Chip>{i18n.t('contactPage.cadence', [cadenceName(contact.cadenceDays)])}</Chip>
      )}
      {contact.nextMeeting && contact.nextMeeting >= today && (
        <Chip>{i18n.t('contactPage.nextMeeting', [dayInWords(contact.nextMeeting)])}</Chip>
      )}
      {contact.snoozedUntil && contact.snoozedUntil > today && (
        <Chip kind="notice">{i18n.t('contactPage.snoozedUntil', [dayInWords(contact.snoozedUntil)])}</Chip>
      )}
      {contact.resting && <Chip kind="notice">{i18n.t('contactPage.resting')}</Chip>}
      {contact.archived && <Chip kind="notice">{i18n.t('contactPage.archived')}</Chip>}
    </div>
  );
}
